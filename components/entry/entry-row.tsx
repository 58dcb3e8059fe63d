/** One entry in a list: title, sentence, and how sure the match is. Opens the entry; on paper, leads to it. */
import { ChevronRight } from 'lucide-react';
import type { Match } from '../../utils/match/types.ts';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import { useText } from '../language.tsx';
import { ConfidenceBadge } from './confidence-badge.tsx';
import { usePaper } from './paper.tsx';

interface EntryRowProps {
  id: string;
  match?: Match | undefined;
  /** Title only, where room is short. */
  brief?: boolean;
  onOpen: (id: string, match?: Match) => void;
}

function RowContent({ id, match, brief = false }: Omit<EntryRowProps, 'onOpen'>) {
  const { t } = useText();
  const explanation = explanationOf(id);
  if (!explanation) return null;
  return (
    <>
      <span className="row-text">
        <span className="row-title">{t(explanation.title)}</span>
        {!brief && <span className="row-sentence">{t(explanation.sentence)}</span>}
      </span>
      {match && !brief && <ConfidenceBadge confidence={match.confidence} />}
      <ChevronRight className="row-arrow" size={16} aria-hidden />
    </>
  );
}

export function EntryRow({ onOpen, ...row }: EntryRowProps) {
  const { id, match } = row;
  const hrefOf = usePaper();
  if (!explanationOf(id)) return null;
  return (
    <li className="row-item">
      {hrefOf ? (
        <a className="row" href={hrefOf(id)} data-entry-id={id}>
          <RowContent {...row} />
        </a>
      ) : (
        <button
          type="button"
          className="row"
          data-arrow
          data-opens={id}
          data-entry-id={id}
          onClick={() => onOpen(id, match)}
        >
          <RowContent {...row} />
        </button>
      )}
    </li>
  );
}
