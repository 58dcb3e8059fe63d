/**
 * One explanation, in the order in which a person acts: is it this, what to do, how long, how to pay now; then help,
 * warnings, reasons and what it all rests on.
 */
import { useMemo, type ReactNode } from 'react';
import type { Explanation, Outcome } from '../../knowledge/types.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { dayOf, isOver } from '../../utils/catalogue/expiry.ts';
import { isFit } from '../../utils/catalogue/owes.ts';
import type { Match } from '../../utils/match/types.ts';
import { cashierOf } from '../../utils/page/cashier.ts';
import { FollowSection } from '../follow/follow-section.tsx';
import { useTicking, useWasFollowed } from '../follow/following.tsx';
import { useText } from '../language.tsx';
import { MissReport } from '../report/miss-report.tsx';
import { AskButton } from '../questions/ask-button.tsx';
import { strings } from '../strings.ts';
import { ClaimList, ClaimText } from './claim-text.tsx';
import { EntryProvider } from './entry-context.tsx';
import { contactKeysOf, sourceKeysOf } from './entry-facts.ts';
import { EntryFooter } from './entry-footer.tsx';
import { CausesSection, RelatedSection } from './entry-links.tsx';
import { ContactsSection, EvidenceSection, PayNowSection } from './help-sections.tsx';
import { OutcomeNote } from './outcome-note.tsx';
import { usePaper } from './paper.tsx';
import { DisagreementsSection, WhySection } from './reason-sections.tsx';
import { RecoverySection } from './recovery-section.tsx';
import { Section } from './section.tsx';
import { StepsSection } from './steps-section.tsx';
import { WarningSection } from './warning-section.tsx';

export interface EntryViewProps {
  id: string;
  explanation: Explanation;
  match?: Match | undefined;
  /** The whole message that led here, for a report. */
  message?: string | undefined;
  /** Key of `products.ts`; picks the steps of its variant. */
  product?: string | undefined;
  /** Numbers of the steps that are done; a variant's follow the general ones. */
  ticked: readonly number[];
  onTick: (index: number, done: boolean) => void;
  onOpenEntry: (id: string) => void;
  /** What the message says of the payment, where the entry itself is no match of it. */
  outcome?: Outcome | undefined;
  /** Host of the page that the message stands on. */
  host?: string | undefined;
  /** The reader owes money: nothing that leads to spending or borrowing is shown. */
  owes?: boolean | undefined;
  now?: Date | undefined;
  /** Leads to the questions that tell the causes apart. */
  onAsk?: (() => void) | undefined;
  /** Title bar, kept inside the entry's element. */
  header?: ReactNode;
}

function Lead({ explanation, match, product, onAsk }: EntryViewProps) {
  const { t } = useText();
  const name = product && catalogue.products[product]?.name;
  const named = [name && t(name), match?.amount].filter(Boolean).join(' · ');
  return (
    <div className="lead">
      {match && <OutcomeNote outcome={match.outcome} />}
      <p className="lead-sentence">
        <ClaimText claim={explanation.sentence} />
      </p>
      {match && (
        <p className="lead-basis">
          {t(strings.basedOn)}
          <q>{match.quote}</q>
          {named && <span className="lead-named"> · {named}</span>}
        </p>
      )}
      {onAsk && <AskButton onAsk={onAsk} />}
    </div>
  );
}

/** What most readers do not need: reasons, sources, what is near, and a word to those who wrote it. */
function Background({ id, explanation, message, onOpenEntry }: EntryViewProps) {
  const { t } = useText();
  const isPaper = usePaper() !== undefined;
  return (
    <>
      <WhySection why={explanation.why} />
      <DisagreementsSection disagreements={explanation.disagreements} />
      <RelatedSection ids={explanation.related} onOpenEntry={onOpenEntry} />
      <EntryFooter explanation={explanation} />
      {!isPaper && <MissReport id={id} message={message} />}
      <p className="disclaimer">{t(strings.disclaimer)}</p>
    </>
  );
}

export function EntryView(props: EntryViewProps) {
  const { id, explanation, match, product, onOpenEntry, host, owes = false } = props;
  const { ticked, onTick } = useTicking(id, props);
  const wasFollowed = useWasFollowed(id);
  const { t } = useText();
  const now = props.now ?? new Date();
  const day = dayOf(now);
  const sources = useMemo(() => sourceKeysOf(explanation), [explanation]);
  const shared = useMemo(() => ({ day, sources, owes }), [day, sources, owes]);
  const variant = explanation.variants?.find((candidate) => candidate.product === product);
  const contacts = usePaper() ? contactKeysOf(explanation) : (variant?.contacts ?? explanation.contacts);
  const followUp = <FollowSection {...props} ticked={ticked} now={now} />;
  return (
    <EntryProvider value={shared}>
      <article className="entry" data-entry-id={id}>
        {props.header}
        <Lead {...props} />
        {wasFollowed && followUp}
        {explanation.check.some((claim) => !isOver(claim, day) && isFit(claim, owes)) && (
          <Section title={t(strings.check)}>
            <ClaimList claims={explanation.check} />
          </Section>
        )}
        {explanation.causes && <CausesSection ids={explanation.causes} onOpenEntry={onOpenEntry} />}
        <StepsSection explanation={explanation} product={product} ticked={ticked} onTick={onTick} />
        <RecoverySection recovery={explanation.recovery} retry={explanation.retry} />
        {!wasFollowed && followUp}
        <PayNowSection
          keys={explanation.payNow}
          cashier={cashierOf(host, product)}
          outcome={match?.outcome ?? props.outcome}
        />
        <EvidenceSection keys={explanation.evidence} />
        <ContactsSection keys={contacts} />
        <WarningSection avoid={explanation.avoid} scams={explanation.scams} />
        <Background {...props} />
      </article>
    </EntryProvider>
  );
}
