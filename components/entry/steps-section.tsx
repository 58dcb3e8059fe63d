/** The steps: those of the named product first where it has its own; on paper, those of every product. */
import type { Explanation } from '../../knowledge/types.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { useEntry } from './entry-context.tsx';
import { stepOffset } from './entry-facts.ts';
import { usePaper } from './paper.tsx';
import { FoldedSection, Section } from './section.tsx';
import { StepList } from './step-list.tsx';

interface StepsSectionProps {
  explanation: Explanation;
  product: string | undefined;
  ticked: readonly number[];
  onTick: (index: number, done: boolean) => void;
}

function ChosenSteps({ explanation, product, ticked, onTick }: StepsSectionProps) {
  const { t } = useText();
  const { isShown } = useEntry();
  const variant = explanation.variants?.find(
    (candidate) => candidate.product === product && candidate.steps.some(isShown),
  );
  const name = variant && catalogue.products[variant.product]?.name;
  const all = variant?.steps ?? explanation.steps;
  const offset = variant ? stepOffset(explanation, product) : 0;
  const shown = all.flatMap((step, place) => (isShown(step) ? [offset + place] : []));
  const done = ticked.filter((index) => shown.includes(index)).length;
  const aside = done > 0 ? t(strings.stepsDone, { n: done, count: shown.length }) : undefined;
  const title = name ? t(strings.variantSteps, { product: t(name) }) : t(strings.steps);
  return (
    <>
      <Section title={title} aside={aside}>
        <StepList steps={all} offset={offset} ticked={ticked} onTick={onTick} />
      </Section>
      {variant && (
        <FoldedSection title={t(strings.generalSteps)}>
          <StepList steps={explanation.steps} offset={0} ticked={ticked} onTick={onTick} />
        </FoldedSection>
      )}
    </>
  );
}

function AllSteps({ explanation, ticked, onTick }: StepsSectionProps) {
  const { t } = useText();
  return (
    <>
      <Section title={t(strings.steps)}>
        <StepList steps={explanation.steps} offset={0} ticked={ticked} onTick={onTick} />
      </Section>
      {explanation.variants?.map(({ product, steps }) => {
        const name = catalogue.products[product]?.name;
        return (
          <Section key={product} title={t(strings.variantSteps, { product: name ? t(name) : product })}>
            <StepList steps={steps} offset={stepOffset(explanation, product)} ticked={ticked} onTick={onTick} />
          </Section>
        );
      })}
    </>
  );
}

export function StepsSection(props: StepsSectionProps) {
  return usePaper() ? <AllSteps {...props} /> : <ChosenSteps {...props} />;
}
