/** Leads through several messages found on one page. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconButton } from '../controls/icon-button.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';

interface StepperProps {
  /** Place of the message shown, from 0. */
  at: number;
  count: number;
  onMove: (at: number) => void;
}

export function Stepper({ at, count, onMove }: StepperProps) {
  const { t } = useText();
  if (count < 2) return null;
  return (
    <span className="stepper">
      <IconButton icon={ChevronLeft} label={t(strings.previous)} disabled={at === 0} onClick={() => onMove(at - 1)} />
      <span className="number" aria-hidden>
        {at + 1}/{count}
      </span>
      <span className="visually-hidden">{t(strings.ofCount, { n: at + 1, count })}</span>
      <IconButton
        icon={ChevronRight}
        label={t(strings.next)}
        disabled={at === count - 1}
        onClick={() => onMove(at + 1)}
      />
    </span>
  );
}
