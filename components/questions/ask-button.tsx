/** Leads to the questions. */
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';

export function AskButton({ onAsk }: { onAsk: () => void }) {
  const { t } = useText();
  return (
    <button type="button" className="button button-primary" data-opens="questions" onClick={onAsk}>
      {t(strings.ask)}
    </button>
  );
}
