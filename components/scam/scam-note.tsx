/** The warning in the popup: why it is one, the words that give it away, and whom to turn to instead. */
import { useId } from 'react';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { SCAM_ENTRY } from '../../utils/page/finding.ts';
import type { Scam } from '../../utils/scam/types.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { Quote } from '../text/quote.tsx';
import { ScamContact, ScamReason, ScamTitle } from './scam-parts.tsx';

interface ScamNoteProps {
  scam: Scam;
  message: string;
  /** Says whose words they are. */
  label: string;
  onOpen: (id: string) => void;
  now?: Date | undefined;
}

export function ScamNote({ scam, message, label, onOpen, now }: ScamNoteProps) {
  const { t } = useText();
  const id = useId();
  const use = catalogue.contacts[scam.contact]?.use;
  return (
    <section className="scam scam-note" aria-labelledby={id}>
      <h3 className="scam-title" id={id}>
        <ScamTitle />
      </h3>
      <p>
        <ScamReason scam={scam} now={now} />
      </p>
      <Quote label={label} message={message} spans={scam.spans} />
      <p className="scam-instead">
        {t(strings.scamInstead)}
        <ScamContact scam={scam} />
        {use && <span className="scam-use">{t(use)}</span>}
      </p>
      <button
        type="button"
        className="button button-primary"
        data-opens={SCAM_ENTRY}
        onClick={() => onOpen(SCAM_ENTRY)}
      >
        {t(strings.whatToDo)}
      </button>
    </section>
  );
}
