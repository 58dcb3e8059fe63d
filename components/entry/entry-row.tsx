/** One entry in a list: title, sentence, and how sure the match is. Opens the entry. */
import { ChevronRight } from 'lucide-react';
import type { Match } from '../../utils/match/types.ts';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import { useText } from '../language.tsx';
import { ConfidenceBadge } from './confidence-badge.tsx';

interface EntryRowProps {
  id: string;
  match?: Match | undefined;
  /** Title only, where room is short. */
  brief?: boolean;
  onOpen: (id: string, match?: Match) => void;
}

export function EntryRow({ id, match, brief = false, onOpen }: EntryRowProps) {
  const { t } = useText();
  const explanation = explanationOf(id);
  if (!explanation) return null;
  return (
    <li className="row-item">
      <button
        type="button"
        className="row"
        data-arrow
        data-opens={id}
        data-entry-id={id}
        onClick={() => onOpen(id, match)}
      >
        <span className="row-text">
          <span className="row-title">{t(explanation.title)}</span>
          {!brief && <span className="row-sentence">{t(explanation.sentence)}</span>}
        </span>
        {match && !brief && <ConfidenceBadge confidence={match.confidence} />}
        <ChevronRight className="row-arrow" size={16} aria-hidden />
      </button>
    </li>
  );
}
