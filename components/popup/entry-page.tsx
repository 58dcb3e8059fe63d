/** One entry, filling the popup below its header. */
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import { EntryHeader } from '../entry/entry-header.tsx';
import { EntryView } from '../entry/entry-view.tsx';
import { useText } from '../language.tsx';
import { usePopup, usePopupState } from './popup-context.tsx';
import type { OpenEntry } from './popup-store.ts';

export function EntryPage({ entry }: { entry: OpenEntry }) {
  const { t } = useText();
  const { now } = usePopup().props;
  const stack = usePopupState((state) => state.stack);
  const ticked = usePopupState((state) => state.ticks[entry.id]);
  const { open, back, tick } = usePopup().store.getState();
  const { id, match } = entry;
  const explanation = explanationOf(id);
  if (!explanation) return null;
  const product = match?.product ?? stack.find((below) => below.match?.product)?.match?.product;
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
        onOpenEntry={(next) => open({ id: next })}
        now={now}
        header={<EntryHeader title={t(explanation.title)} confidence={match?.confidence} onBack={back} />}
      />
    </main>
  );
}
