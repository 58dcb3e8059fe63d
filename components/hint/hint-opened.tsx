/** The hint after a click: an explanation, or what else it may be. Scrolls by itself. */
import { X } from 'lucide-react';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import { speaksOfDebt } from '../../utils/catalogue/owes.ts';
import type { Match } from '../../utils/match/types.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { EntryHeader } from '../entry/entry-header.tsx';
import { EntryView } from '../entry/entry-view.tsx';
import { useText } from '../language.tsx';
import { MissReport } from '../report/miss-report.tsx';
import { canAsk, keyOf, suspectsOf, tellDebt } from '../questions/answers.ts';
import { QuestionsView } from '../questions/questions-view.tsx';
import { strings } from '../strings.ts';
import { knownMatches, leadingMatches, otherCandidates } from './candidates.ts';
import { DismissMenu, type DismissScope } from './dismiss-menu.tsx';
import { HintOthers } from './hint-others.tsx';
import type { HintState, HintView } from './use-hint-state.ts';

type EntryHintView = Extract<HintView, { kind: 'entry' }>;
type QuestionsHintView = Extract<HintView, { kind: 'questions' }>;

interface HintOpenedProps {
  view: HintView;
  state: HintState;
  host: string | undefined;
  now: Date | undefined;
  onOpen: (id: string, match?: Match) => void;
  onDismiss: (scope: DismissScope) => void;
}

function Tools({ onDismiss }: Pick<HintOpenedProps, 'onDismiss'>) {
  const { t } = useText();
  return (
    <>
      <DismissMenu onDismiss={onDismiss} />
      <IconButton icon={X} label={t(strings.close)} onClick={() => onDismiss('now')} />
    </>
  );
}

/** Whether the way here, or an answer, has told that the reader owes money. */
function owesIn({ finding, views, answers }: HintState): boolean {
  const opened = views.flatMap((view) => (view.kind === 'entry' ? view.id : []));
  const leading = leadingMatches(knownMatches(finding)).map(({ id }) => id);
  return tellDebt(answers) || speaksOfDebt([...leading, ...opened], explanationOf);
}

function OpenedEntry({ view, state, host, now, onOpen, onDismiss }: HintOpenedProps & { view: EntryHintView }) {
  const { t } = useText();
  const { id, match } = view;
  const explanation = explanationOf(id);
  if (!explanation) return null;
  const matches = knownMatches(state.finding);
  const suspects = suspectsOf(matches, id);
  const isAsking = explanation.causes !== undefined && canAsk(suspects);
  const header = (
    <EntryHeader title={t(explanation.title)} confidence={match?.confidence} onBack={state.back}>
      <Tools onDismiss={onDismiss} />
    </EntryHeader>
  );
  return (
    <EntryView
      id={id}
      explanation={explanation}
      match={match}
      message={state.finding.message}
      product={match?.product ?? matches[0]?.product}
      outcome={matches[0]?.outcome}
      host={host}
      owes={owesIn(state)}
      onAsk={isAsking ? () => state.open({ kind: 'questions', suspects }) : undefined}
      ticked={state.ticksOf(id)}
      onTick={(index, done) => state.tick(id, index, done)}
      onOpenEntry={(next) => onOpen(next)}
      now={now}
      header={header}
    />
  );
}

function OpenedQuestions({ view, state, onOpen, onDismiss }: HintOpenedProps & { view: QuestionsHintView }) {
  const { t } = useText();
  const key = keyOf(view.suspects);
  return (
    <QuestionsView
      suspects={view.suspects}
      answers={state.answers[key] ?? []}
      outcome={knownMatches(state.finding)[0]?.outcome}
      onAnswers={(answers) => state.setAnswers(key, answers)}
      onOpenEntry={(id) => onOpen(id)}
      header={
        <EntryHeader title={t(strings.questionsTitle)} onBack={state.back}>
          <Tools onDismiss={onDismiss} />
        </EntryHeader>
      }
    />
  );
}

export function HintOpened(props: HintOpenedProps) {
  const { view, state, onOpen, onDismiss } = props;
  return (
    <div className="hint-scroll">
      {view.kind === 'entry' && <OpenedEntry {...props} view={view} />}
      {view.kind === 'questions' && <OpenedQuestions {...props} view={view} />}
      {view.kind === 'others' && (
        <HintOthers candidates={otherCandidates(knownMatches(state.finding))} onOpen={onOpen} onBack={state.back}>
          <Tools onDismiss={onDismiss} />
        </HintOthers>
      )}
      {view.kind === 'others' && <MissReport message={state.finding.message} id={knownMatches(state.finding)[0]?.id} />}
    </div>
  );
}
