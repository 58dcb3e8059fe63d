/** The steps: those of the named product first where it has its own. */
import type { Explanation } from '../../knowledge/types.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { stepOffset } from './entry-facts.ts';
import { FoldedSection, Section } from './section.tsx';
import { StepList } from './step-list.tsx';

interface StepsSectionProps {
  explanation: Explanation;
  product: string | undefined;
  ticked: readonly number[];
  onTick: (index: number, done: boolean) => void;
}

export function StepsSection({ explanation, product, ticked, onTick }: StepsSectionProps) {
  const { t } = useText();
  const variant = explanation.variants?.find((candidate) => candidate.product === product);
  const name = variant && catalogue.products[variant.product]?.name;
  const steps = variant?.steps ?? explanation.steps;
  const offset = variant ? stepOffset(explanation, product) : 0;
  const done = ticked.filter((index) => index >= offset && index < offset + steps.length).length;
  const aside = done > 0 ? t(strings.stepsDone, { n: done, count: steps.length }) : undefined;
  const title = name ? t(strings.variantSteps, { product: t(name) }) : t(strings.steps);
  return (
    <>
      <Section title={title} aside={aside}>
        <StepList steps={steps} offset={offset} ticked={ticked} onTick={onTick} />
      </Section>
      {variant && (
        <FoldedSection title={t(strings.generalSteps)}>
          <StepList steps={explanation.steps} offset={0} ticked={ticked} onTick={onTick} />
        </FoldedSection>
      )}
    </>
  );
}
