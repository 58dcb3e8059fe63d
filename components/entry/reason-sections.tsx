/** Why it happens, and where the sources do not agree. */
import type { Explanation } from '../../knowledge/types.ts';
import { isOver } from '../../utils/catalogue/expiry.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { ClaimList } from './claim-text.tsx';
import { useEntry } from './entry-context.tsx';
import { FoldedSection } from './section.tsx';

export function WhySection({ why }: Pick<Explanation, 'why'>) {
  const { t } = useText();
  const { day } = useEntry();
  if (why.every((claim) => isOver(claim, day))) return null;
  return (
    <FoldedSection title={t(strings.why)}>
      <ClaimList claims={why} />
    </FoldedSection>
  );
}

export function DisagreementsSection({ disagreements }: { disagreements: Explanation['disagreements'] }) {
  const { t } = useText();
  if (!disagreements || disagreements.length === 0) return null;
  return (
    <FoldedSection title={t(strings.disagreements)} aside={String(disagreements.length)}>
      {disagreements.map(({ about, views }) => (
        <div key={about.zh} className="disagreement">
          <p className="disagreement-about">{t(about)}</p>
          <ClaimList claims={views} />
        </div>
      ))}
    </FoldedSection>
  );
}
