/** Offers the questions where two causes tie. */
import { leadingMatches } from '../hint/candidates.ts';
import { AskButton } from '../questions/ask-button.tsx';
import { canAsk, suspectsOf } from '../questions/answers.ts';
import { usePopupState } from './popup-context.tsx';
import type { FoundAmong } from './popup-store.ts';

export function TieBar({ from, message }: { from: FoundAmong; message: string }) {
  const open = usePopupState((state) => state.open);
  const suspects = suspectsOf(from.among);
  if (leadingMatches(from.among).length < 2 || !canAsk(suspects)) return null;
  return (
    <div className="ask-bar">
      <AskButton onAsk={() => open({ id: 'questions', suspects, message, from })} />
    </div>
  );
}
