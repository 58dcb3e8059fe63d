/** Comes first whenever money may have moved already: look before paying again. */
import { ReceiptText } from 'lucide-react';
import type { Outcome } from '../../knowledge/types.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';

/** Whether an outcome leaves open that the money is gone. */
export function isOpenOutcome(outcome: Outcome): boolean {
  return outcome === 'unknown' || outcome === 'pending';
}

export function OutcomeNote({ outcome, brief = false }: { outcome: Outcome; brief?: boolean }) {
  const { t } = useText();
  if (!isOpenOutcome(outcome)) return null;
  return (
    <p className="outcome">
      <ReceiptText size={16} aria-hidden />
      <span>
        <strong>{t(strings.billFirst)}</strong>
        {!brief && (
          <span className="outcome-why">{t(outcome === 'pending' ? strings.pendingWhy : strings.billFirstWhy)}</span>
        )}
      </span>
    </p>
  );
}
