/** Where the answers lead, and that it is inferred. */
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { RankedCause } from '../../utils/questions/ranking.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';

interface ResultCardProps {
  cause: RankedCause;
  onOpenEntry: (id: string) => void;
}

export function ResultCard({ cause: { id, likeliness }, onOpenEntry }: ResultCardProps) {
  const { t } = useText();
  const explanation = explanationOf(id);
  if (!explanation) return null;
  const isClear = likeliness === 'likely';
  return (
    <>
      <h3 className="question" tabIndex={-1} data-question>
        {t(isClear ? strings.looksLike : strings.notClear, { title: t(explanation.title) })}
      </h3>
      <p className="result-sentence">{t(explanation.sentence)}</p>
      <p className="question-how">{t(isClear ? strings.inferred : strings.inferredUnsure)}</p>
      <button type="button" className="button button-primary" data-opens={id} onClick={() => onOpenEntry(id)}>
        {t(strings.whatToDo)}
      </button>
    </>
  );
}
