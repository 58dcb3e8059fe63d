/** A button that asks once more before it does what cannot be undone. */
import { useState } from 'react';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import type { LocalText } from '../../utils/language/language.ts';

interface ConfirmButtonProps {
  label: LocalText;
  /** What the second button will do, in full. */
  sure: LocalText;
  className?: string;
  onConfirm: () => void;
}

export function ConfirmButton({ label, sure, className = '', onConfirm }: ConfirmButtonProps) {
  const { t } = useText();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" className={`button ${className}`.trim()} onClick={() => setIsAsking(true)}>
        {t(label)}
      </button>
    );
  const confirm = (): void => {
    setIsAsking(false);
    onConfirm();
  };
  return (
    <span className="confirm" role="group" aria-label={t(label)}>
      <button type="button" className="button button-danger" onClick={confirm}>
        {t(sure)}
      </button>
      <button type="button" className="button" autoFocus onClick={() => setIsAsking(false)}>
        {t(strings.cancel)}
      </button>
    </span>
  );
}
