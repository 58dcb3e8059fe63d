/** Why it happens, and where the sources do not agree. */
import type { Explanation } from '../../knowledge/types.ts';
import { isFit } from '../../utils/catalogue/owes.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { ClaimList } from './claim-text.tsx';
import { useEntry } from './entry-context.tsx';
import { FoldedSection } from './section.tsx';

export function WhySection({ why }: Pick<Explanation, 'why'>) {
  const { t } = useText();
  const { isShown } = useEntry();
  if (!why.some(isShown)) return null;
  return (
    <FoldedSection title={t(strings.why)}>
      <ClaimList claims={why} />
    </FoldedSection>
  );
}

export function DisagreementsSection({ disagreements }: { disagreements: Explanation['disagreements'] }) {
  const { t } = useText();
  const { owes } = useEntry();
  // A dispute of which one side is not to be shown is no dispute any more.
  const shown = disagreements?.filter(({ views }) => views.every((view) => isFit(view, owes))) ?? [];
  if (shown.length === 0) return null;
  return (
    <FoldedSection title={t(strings.disagreements)} aside={String(shown.length)}>
      {shown.map(({ about, views }) => (
        <div key={about.zh} className="disagreement">
          <p className="disagreement-about">{t(about)}</p>
          <ClaimList claims={views} />
        </div>
      ))}
    </FoldedSection>
  );
}
