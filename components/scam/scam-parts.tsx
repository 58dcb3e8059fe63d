/** What a warning of a swindle is made of, on a card and in the popup. */
import { ShieldAlert } from 'lucide-react';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { dayOf, isOver } from '../../utils/catalogue/expiry.ts';
import type { Scam } from '../../utils/scam/types.ts';
import { ClaimText } from '../entry/claim-text.tsx';
import { EntryProvider } from '../entry/entry-context.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';

/** The words of the title, with their sign. */
export function ScamTitle() {
  const { t } = useText();
  return (
    <>
      <ShieldAlert size={16} aria-hidden />
      {t(strings.scamLikely)}
    </>
  );
}

/** Why nobody honest asks for it; nothing once that no longer holds. */
export function ScamReason({ scam, now = new Date() }: { scam: Scam; now?: Date | undefined }) {
  const reason = catalogue.scamReasons[scam.kind];
  const day = dayOf(now);
  if (!reason || isOver(reason, day)) return null;
  return (
    <EntryProvider value={{ day, sources: [], owes: false }}>
      <ClaimText claim={reason} />
    </EntryProvider>
  );
}

/** Whom to turn to instead. */
export function ScamContact({ scam }: { scam: Scam }) {
  const { t } = useText();
  const contact = catalogue.contacts[scam.contact];
  if (!contact) return null;
  return (
    <span className="scam-contact">
      {t(contact.name)} <strong className="number">{contact.number}</strong>
    </span>
  );
}
