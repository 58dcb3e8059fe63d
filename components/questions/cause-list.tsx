/** What it may still be, likeliest first; each opens its entry. What the last answer moved is marked, unless it is unlikely anyway. */
import { ArrowDown, ArrowUp, ChevronRight } from 'lucide-react';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { RankedCause } from '../../utils/questions/ranking.ts';
import { Section } from '../entry/section.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { LikelinessBadge } from './likeliness-badge.tsx';

interface CauseListProps {
  causes: readonly RankedCause[];
  /** The list before the last answer; left out before the first. */
  before?: readonly RankedCause[] | undefined;
  onOpenEntry: (id: string) => void;
}

function Moved({ steps }: { steps: number }) {
  const { t } = useText();
  if (steps === 0) return null;
  const Icon = steps > 0 ? ArrowUp : ArrowDown;
  return (
    <span className="cause-moved" title={t(steps > 0 ? strings.movedUp : strings.movedDown)}>
      <Icon size={12} aria-hidden />
      <span className="visually-hidden">{t(steps > 0 ? strings.movedUp : strings.movedDown)}</span>
    </span>
  );
}

export function CauseList({ causes, before, onOpenEntry }: CauseListProps) {
  const { t } = useText();
  const placeBefore = (id: string): number => before?.findIndex((cause) => cause.id === id) ?? -1;
  return (
    <Section title={t(strings.possibleCauses)}>
      <ul className="rows rows-inset">
        {causes.map(({ id, likeliness }, place) => {
          const explanation = explanationOf(id);
          if (!explanation) return null;
          return (
            <li key={id} className="row-item">
              <button
                type="button"
                className={`row cause cause-${likeliness}`}
                data-opens={id}
                data-entry-id={id}
                onClick={() => onOpenEntry(id)}
              >
                <span className="row-text row-title">
                  {t(explanation.title)}
                  {before && likeliness !== 'unlikely' && <Moved steps={placeBefore(id) - place} />}
                </span>
                <LikelinessBadge likeliness={likeliness} />
                <ChevronRight className="row-arrow" size={16} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
