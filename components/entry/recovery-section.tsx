/** How long it usually takes, counted from what, and whether to try again. */
import { RotateCw } from 'lucide-react';
import type { Explanation } from '../../knowledge/types.ts';
import { isFit } from '../../utils/catalogue/owes.ts';
import type { Range } from '../../utils/incidents/expectation.ts';
import { useText, type TextTools } from '../language.tsx';
import { retryNames, strings, unitNames } from '../strings.ts';
import { ClaimText } from './claim-text.tsx';
import { useEntry } from './entry-context.tsx';
import { Section } from './section.tsx';

/** @returns the range in words, such as 3–6 months */
export function rangeText({ min, max, unit }: Range, { t, language }: TextTools): string {
  const name = t(unitNames[unit]) + (language === 'en' && max !== 1 ? 's' : '');
  if (max === 0) return t(strings.atOnce);
  if (min === max) return t(strings.about, { n: max, unit: name });
  if (min === 0) return t(strings.upTo, { n: max, unit: name });
  return t(strings.range, { min, max, unit: name });
}

function Estimate({ range }: { range: Range }) {
  const text = useText();
  const { t } = text;
  const { isShown } = useEntry();
  return (
    <>
      <p className="estimate">
        <span className="estimate-range">{rangeText(range, text)}</span>
        <span className="estimate-from">{t(strings.from, { from: t(range.from) })}</span>
      </p>
      {range.note && isShown(range.note) && (
        <p className="note">
          <ClaimText claim={range.note} />
        </p>
      )}
    </>
  );
}

export function RecoverySection({ recovery, retry }: Pick<Explanation, 'recovery' | 'retry'>) {
  const { t } = useText();
  const { owes } = useEntry();
  return (
    <Section title={t(strings.recovery)} aside={'unknown' in recovery ? undefined : t(strings.estimate)}>
      {'unknown' in recovery ? (
        <>
          <p className="estimate">
            <span className="estimate-range">{t(strings.unsure)}</span>
          </p>
          <p className="note">
            <ClaimText claim={recovery.unknown} />
          </p>
        </>
      ) : (
        <Estimate range={recovery} />
      )}
      <p className="retry">
        <RotateCw size={16} aria-hidden />
        <span>
          <strong>{t(retryNames[retry.when])}</strong>
          <span className="retry-text">{t(isFit(retry, owes) ? retry : strings.retryInDebt)}</span>
        </span>
      </p>
    </Section>
  );
}
