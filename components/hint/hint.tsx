/**
 * The hint beside a failure message. A card first; it opens into the explanation or into what else it may be. It never
 * takes the focus by itself, and where it stands on the page is its caller's business.
 */
import { useRef, type KeyboardEvent } from 'react';
import { catalogue, explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Match } from '../../utils/match/types.ts';
import type { Scam } from '../../utils/scam/types.ts';
import type { Finding } from '../../utils/page/types.ts';
import { useViewFocus } from '../controls/use-view-focus.ts';
import { isOpenOutcome } from '../entry/outcome-note.tsx';
import { useText, type TextTools } from '../language.tsx';
import { confidenceNames, strings } from '../strings.ts';
import { canAsk, suspectsOf } from '../questions/answers.ts';
import { useTrustedEvents } from '../trusted.tsx';
import { knownMatches, leadingMatches, otherCandidates } from './candidates.ts';
import type { DismissScope } from './dismiss-menu.tsx';
import { HintCard } from './hint-card.tsx';
import { HintOpened } from './hint-opened.tsx';
import { HintPill } from './hint-pill.tsx';
import { Stepper } from './stepper.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useHintState, type HintState, type HintView } from './use-hint-state.ts';

export interface HintProps {
  /** Newest first; nothing is shown when none of them has an entry in this version. */
  findings: readonly Finding[];
  onDismiss: (scope: DismissScope, finding: Finding) => void;
  /** The card would cover something: it shows as a pill until the person opens it. */
  hasRoom?: boolean | undefined;
  /** Told whenever an explanation is opened. */
  onOpenEntry?: ((id: string) => void) | undefined;
  /** Host of the page. */
  host?: string | undefined;
  now?: Date | undefined;
}

function scamAnnouncement({ kind, contact }: Scam, { t }: TextTools): string {
  const [reason, right] = [catalogue.scamReasons[kind], catalogue.contacts[contact]];
  const values = { contact: right ? t(right.name) : '', number: right?.number ?? '' };
  return t(strings.scamAnnounced, { reason: reason ? t(reason) : '', ...values });
}

function announcementOf(finding: Finding, text: TextTools): string {
  const { t } = text;
  if (finding.scam) return scamAnnouncement(finding.scam, text);
  const leading = leadingMatches(knownMatches(finding));
  const [first, second] = leading;
  const explanation = first && explanationOf(first.id);
  if (!explanation) return '';
  const title = t(explanation.title);
  const other = second && explanationOf(second.id);
  const outcome = leading.some((match) => isOpenOutcome(match.outcome)) ? `${t(strings.billFirst)} ` : '';
  if (other) return outcome + t(strings.hintAnnouncedTie, { first: title, second: t(other.title) });
  const confidence = t(confidenceNames[first.confidence]);
  return outcome + t(strings.hintAnnounced, { confidence, title, sentence: t(explanation.sentence) });
}

interface CardProps {
  state: HintState;
  findings: readonly Finding[];
  onOpen: (id: string, match?: Match) => void;
  onDismiss: (scope: DismissScope) => void;
  now: Date | undefined;
}

function Card({ state, findings, onOpen, onDismiss, now }: CardProps) {
  const matches = knownMatches(state.finding);
  const suspects = suspectsOf(matches);
  const hasOthers = otherCandidates(matches).length > 0;
  return (
    <HintCard
      finding={state.finding}
      leading={leadingMatches(matches)}
      stepper={<Stepper at={state.at} count={findings.length} onMove={state.moveTo} />}
      onOpen={onOpen}
      onAsk={canAsk(suspects) ? () => state.open({ kind: 'questions', suspects }) : undefined}
      onOthers={hasOthers ? () => state.open({ kind: 'others' }) : undefined}
      onCollapse={() => state.fold('folded')}
      onDismiss={onDismiss}
      now={now}
    />
  );
}

function viewName(view: HintView): string {
  return view.kind === 'entry' ? view.id : view.kind;
}

/** What the hint is: `card` and `pill` by itself, `opened` once the person has opened the card or what is behind it. */
type Form = 'card' | 'pill' | 'opened';

function formOf({ folded, views }: HintState, hasRoom: boolean): Form {
  if (folded === 'folded') return 'pill';
  if (folded === 'unfolded' || views.length > 0) return 'opened';
  return hasRoom ? 'card' : 'pill';
}

/** @returns a path for the focus to follow, which moves only by what the person does */
function pathOf({ folded, views }: HintState): string {
  return [...(folded ? [folded] : []), ...views.map(viewName)].join('/');
}

type ShownProps = HintProps & { state: HintState };

function HintContent({ findings, state, form, onDismiss, onOpenEntry, host, now }: ShownProps & { form: Form }) {
  const matches = knownMatches(state.finding);
  const pill = { leading: leadingMatches(matches), isScam: state.finding.scam !== undefined };
  if (form === 'pill') return <HintPill {...pill} onOpen={() => state.fold('unfolded')} />;
  const view = state.views.at(-1);
  const shared = {
    state,
    onOpen: (id: string, match?: Match): void => {
      state.open({ kind: 'entry', id, match: match ?? matches.find((candidate) => candidate.id === id) });
      onOpenEntry?.(id);
    },
    onDismiss: (scope: DismissScope): void => onDismiss(scope, state.finding),
  };
  if (!view) return <Card {...shared} findings={findings} now={now} />;
  return <HintOpened {...shared} key={state.views.length} view={view} host={host} now={now} />;
}

function ShownHint(props: ShownProps) {
  const { state, hasRoom = true, onDismiss } = props;
  const text = useText();
  const root = useRef<HTMLDivElement>(null);
  const said = useAnnouncement(announcementOf(state.finding, text));
  useViewFocus(root, pathOf(state));
  const form = formOf(state, hasRoom);
  const look = form === 'pill' ? 'pill' : state.views.length > 0 ? 'opened' : 'compact';
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDismiss('now', state.finding);
  };
  return (
    <div
      ref={root}
      className={`ph hint hint-${look}`}
      data-form={form}
      role="region"
      aria-label={text.t(strings.hintRegion)}
      lang={text.language}
      onKeyDown={closeOnEscape}
      {...useTrustedEvents()}
    >
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <HintContent {...props} form={form} />
    </div>
  );
}

export function Hint(props: HintProps) {
  const findings = props.findings.filter((finding) => knownMatches(finding).length > 0);
  const state = useHintState(findings);
  return state ? <ShownHint {...props} findings={findings} state={state} /> : null;
}
