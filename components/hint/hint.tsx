/**
 * The hint beside a failure message. A card first; it opens into the explanation or into what else it may be. It never
 * takes the focus by itself, and where it stands on the page is its caller's business.
 */
import { useRef, type KeyboardEvent } from 'react';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Match } from '../../utils/match/types.ts';
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

function announcementOf(leading: readonly Match[], { t }: TextTools): string {
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
}

function Card({ state, findings, onOpen, onDismiss }: CardProps) {
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

function ShownHint({
  findings,
  state,
  hasRoom = true,
  onDismiss,
  onOpenEntry,
  host,
  now,
}: HintProps & { state: HintState }) {
  const text = useText();
  const root = useRef<HTMLDivElement>(null);
  const leading = leadingMatches(knownMatches(state.finding));
  const said = useAnnouncement(announcementOf(leading, text));
  useViewFocus(root, pathOf(state));
  const form = formOf(state, hasRoom);
  const view = form === 'pill' ? undefined : state.views.at(-1);
  const dismiss = (scope: DismissScope): void => onDismiss(scope, state.finding);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    dismiss('now');
  };
  const onOpen = (id: string, match?: Match): void => {
    const own = match ?? knownMatches(state.finding).find((candidate) => candidate.id === id);
    state.open({ kind: 'entry', id, match: own });
    onOpenEntry?.(id);
  };
  const shared = { state, onOpen, onDismiss: dismiss };
  return (
    <div
      ref={root}
      className={`ph hint ${view ? 'hint-opened' : form === 'pill' ? 'hint-pill' : 'hint-compact'}`}
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
      {form === 'pill' && <HintPill leading={leading} onOpen={() => state.fold('unfolded')} />}
      {form !== 'pill' && !view && <Card {...shared} findings={findings} />}
      {view && <HintOpened {...shared} key={state.views.length} view={view} host={host} now={now} />}
    </div>
  );
}

export function Hint(props: HintProps) {
  const findings = props.findings.filter((finding) => knownMatches(finding).length > 0);
  const state = useHintState(findings);
  return state ? <ShownHint {...props} findings={findings} state={state} /> : null;
}
