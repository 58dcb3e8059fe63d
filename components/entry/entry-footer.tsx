/** What the entry rests on, and what of it no longer holds. */
import type { Explanation, Source } from '../../knowledge/types.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { isDue, isOver } from '../../utils/catalogue/expiry.ts';
import { isFit } from '../../utils/catalogue/owes.ts';
import { useText } from '../language.tsx';
import { gradeNames, strings } from '../strings.ts';
import { ClaimText } from './claim-text.tsx';
import { useEntry } from './entry-context.tsx';
import { checkedOn, claimsOf } from './entry-facts.ts';
import { FoldedSection } from './section.tsx';

/** One source: what it is, how far it is to be trusted, when it was looked at. */
export function SourceLine({ id }: { id: string }) {
  const { t } = useText();
  const { day } = useEntry();
  const source: Source | undefined = catalogue.sources[id];
  if (!source) return null;
  const { title, publisher, published, grade, checked } = source;
  const facts = [publisher, published && t(strings.published, { date: published })];
  const date = isDue(source, day) ? t(strings.outdated, { date: checked }) : t(strings.checkedOn, { date: checked });
  return (
    <li className="source">
      <span className="source-title">{title}</span>
      <span className="source-facts">{facts.filter(Boolean).join(' · ')}</span>
      <span className="source-facts">
        <span className="grade">
          {grade} {t(gradeNames[grade])}
        </span>
        <span className="number">{date}</span>
      </span>
    </li>
  );
}

export function EntryFooter({ explanation }: { explanation: Explanation }) {
  const { t } = useText();
  const { day, sources, owes } = useEntry();
  const expired = claimsOf(explanation).filter(
    (claim) => claim !== explanation.sentence && isOver(claim, day) && isFit(claim, owes),
  );
  const isSomeDue = sources.some((key) => {
    const source = catalogue.sources[key];
    return source !== undefined && isDue(source, day);
  });
  return (
    <>
      {expired.length > 0 && (
        <FoldedSection title={t(strings.expired)} aside={String(expired.length)}>
          <ul className="claims claims-expired">
            {expired.map((claim) => (
              <li key={claim.zh}>
                <ClaimText claim={claim} />
              </li>
            ))}
          </ul>
        </FoldedSection>
      )}
      <FoldedSection
        title={t(strings.sources, { n: sources.length, date: checkedOn(sources) })}
        aside={isSomeDue ? t(strings.someOutdated) : undefined}
      >
        <ol className="sources">
          {sources.map((key) => (
            <SourceLine key={key} id={key} />
          ))}
        </ol>
      </FoldedSection>
    </>
  );
}
