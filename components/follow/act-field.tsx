/** The day of the person's own act, and the range that is reckoned from it: always a range, always an estimate. */
import { dayOf } from '../../utils/catalogue/expiry.ts';
import { expectationOf, type Range } from '../../utils/incidents/expectation.ts';
import { Cite } from '../entry/claim-text.tsx';
import { rangeText } from '../entry/recovery-section.tsx';
import { useText } from '../language.tsx';
import { RichText } from '../text/rich-text.tsx';
import type { IncidentFieldsProps } from './incident-fields.tsx';
import { followStrings } from './strings.ts';

function Expected({ range, actDay, today }: { range: Range; actDay: string; today: string }) {
  const text = useText();
  const { t } = text;
  const { earliest, latest } = expectationOf(range, actDay);
  const words = latest === actDay ? followStrings.expectedSameDay : followStrings.expected;
  const isOver = latest < today;
  return (
    <div className="expected" role="status">
      <p className="expected-act">{t(followStrings.actDone, { date: actDay, from: t(range.from) })}</p>
      <p>
        <RichText text={t(words, { range: rangeText(range, text), earliest, latest })} />
        <Cite basis={range.basis} />
      </p>
      {isOver && <p>{t(followStrings.expectedOver)}</p>}
      {!isOver && earliest <= today && <p>{t(followStrings.expectedNow)}</p>}
    </div>
  );
}

export function ActField({ incident, explanation: { recovery }, now, change }: IncidentFieldsProps) {
  const { t } = useText();
  if ('unknown' in recovery) return <p className="note">{t(followStrings.expectedUnknown)}</p>;
  const today = dayOf(now);
  return (
    <>
      <label className="field">
        <span className="field-label">{t(followStrings.actDay, { from: t(recovery.from) })}</span>
        <input
          type="date"
          className="input"
          max={today}
          value={incident.actDay ?? ''}
          onChange={(event) => {
            const { value, validity } = event.currentTarget;
            if (validity.valid) change(incident.id, { actDay: value === '' ? undefined : value });
          }}
        />
      </label>
      {incident.actDay && <Expected range={recovery} actDay={incident.actDay} today={today} />}
    </>
  );
}
