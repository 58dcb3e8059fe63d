/** The hint after a click: an explanation, or what else it may be. Scrolls by itself. */
import { X } from 'lucide-react';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Match } from '../../utils/match/types.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { EntryHeader } from '../entry/entry-header.tsx';
import { EntryView } from '../entry/entry-view.tsx';
import { useText } from '../language.tsx';
import { MissReport } from '../report/miss-report.tsx';
import { strings } from '../strings.ts';
import { knownMatches, otherCandidates } from './candidates.ts';
import { DismissMenu, type DismissScope } from './dismiss-menu.tsx';
import { HintOthers } from './hint-others.tsx';
import type { HintState, HintView } from './use-hint-state.ts';

interface HintOpenedProps {
  view: HintView;
  state: HintState;
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

function OpenedEntry({
  view,
  state,
  now,
  onOpen,
  onDismiss,
}: HintOpenedProps & { view: { id: string; match?: Match | undefined } }) {
  const { t } = useText();
  const { id, match } = view;
  const explanation = explanationOf(id);
  if (!explanation) return null;
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
      product={match?.product ?? knownMatches(state.finding)[0]?.product}
      ticked={state.ticksOf(id)}
      onTick={(index, done) => state.tick(id, index, done)}
      onOpenEntry={(next) => onOpen(next)}
      now={now}
      header={header}
    />
  );
}

export function HintOpened(props: HintOpenedProps) {
  const { view, state, onOpen, onDismiss } = props;
  return (
    <div className="hint-scroll">
      {view.kind === 'entry' ? (
        <OpenedEntry {...props} view={view} />
      ) : (
        <HintOthers candidates={otherCandidates(knownMatches(state.finding))} onOpen={onOpen} onBack={state.back}>
          <Tools onDismiss={onDismiss} />
        </HintOthers>
      )}
      {view.kind === 'others' && <MissReport message={state.finding.message} id={knownMatches(state.finding)[0]?.id} />}
    </div>
  );
}
