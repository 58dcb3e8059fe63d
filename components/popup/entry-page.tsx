/** One entry, filling the popup below its header. */
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import { speaksOfDebt } from '../../utils/catalogue/owes.ts';
import { EntryHeader } from '../entry/entry-header.tsx';
import { EntryView } from '../entry/entry-view.tsx';
import { leadingMatches } from '../hint/candidates.ts';
import { useText } from '../language.tsx';
import { canAsk, suspectsOf, tellDebt } from '../questions/answers.ts';
import { usePopup, usePopupState } from './popup-context.tsx';
import type { OpenEntry } from './popup-store.ts';

/** Whether the way here, or an answer, has told that the reader owes money. */
function useOwes(): boolean {
  const stack = usePopupState((state) => state.stack);
  const answers = usePopupState((state) => state.answers);
  const leading = stack.flatMap(({ from }) => leadingMatches(from?.among ?? []));
  return (
    tellDebt(answers) ||
    speaksOfDebt(
      [...leading, ...stack].map(({ id }) => id),
      explanationOf,
    )
  );
}

export function EntryPage({ entry }: { entry: OpenEntry }) {
  const { t } = useText();
  const { now } = usePopup().props;
  const stack = usePopupState((state) => state.stack);
  const ticked = usePopupState((state) => state.ticks[entry.id]);
  const { open, back, tick } = usePopup().store.getState();
  const owes = useOwes();
  const { id, match } = entry;
  const explanation = explanationOf(id);
  if (!explanation) return null;
  // An entry that was opened from another belongs to the message that this one was found for.
  const from = entry.from ?? stack.findLast((below) => below.from)?.from;
  const product = match?.product ?? from?.among[0]?.product ?? entry.product;
  const suspects = suspectsOf(from?.among ?? [], id);
  const isAsking = explanation.causes !== undefined && canAsk(suspects);
  return (
    <main className="popup-scroll">
      <EntryView
        id={id}
        explanation={explanation}
        match={match}
        message={stack.findLast((below) => below.message)?.message}
        product={product}
        ticked={ticked ?? []}
        onTick={(index, done) => tick(id, index, done)}
        outcome={from?.among[0]?.outcome}
        host={from?.host}
        owes={owes}
        onAsk={isAsking ? () => open({ id: 'questions', suspects, from }) : undefined}
        onOpenEntry={(next) => open({ id: next })}
        now={now}
        header={<EntryHeader title={t(explanation.title)} confidence={match?.confidence} onBack={back} />}
      />
    </main>
  );
}
