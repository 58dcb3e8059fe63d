/** What to do, in order, each step with who acts and a box to tick; on paper, its number. */
import type { Step } from '../../knowledge/types.ts';
import { useText } from '../language.tsx';
import { whoNames } from '../strings.ts';
import { ClaimText } from './claim-text.tsx';
import { useEntry } from './entry-context.tsx';
import { usePaper } from './paper.tsx';

interface StepListProps {
  steps: readonly Step[];
  /** Number under which the first step is ticked. */
  offset: number;
  ticked: readonly number[];
  onTick: (index: number, done: boolean) => void;
}

function StepLine({ step }: { step: Step }) {
  const { t } = useText();
  return (
    <>
      <span className="step-text">
        <ClaimText claim={step} />
      </span>
      <span className="who">{t(whoNames[step.who])}</span>
    </>
  );
}

export function StepList({ steps, offset, ticked, onTick }: StepListProps) {
  const { isShown } = useEntry();
  const paper = usePaper();
  return (
    <ol className="steps">
      {steps.map((step, place) => {
        const index = offset + place;
        if (!isShown(step)) return null;
        if (paper)
          return (
            <li key={index} className="step step-written">
              <StepLine step={step} />
            </li>
          );
        return (
          <li key={index}>
            <label className="step">
              <input
                type="checkbox"
                className="tick"
                checked={ticked.includes(index)}
                onChange={(event) => onTick(index, event.currentTarget.checked)}
              />
              <StepLine step={step} />
            </label>
          </li>
        );
      })}
    </ol>
  );
}
