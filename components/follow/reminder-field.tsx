/** A reminder, if one is wanted: on which day, and what it will say. */
import { useState } from 'react';
import { dayOf } from '../../utils/catalogue/expiry.ts';
import { suggestedDay, tomorrowOf } from '../../utils/incidents/expectation.ts';
import { isDue } from '../../utils/incidents/incident.ts';
import { useText } from '../language.tsx';
import type { IncidentFieldsProps } from './incident-fields.tsx';
import { followStrings } from './strings.ts';

function SetReminder({ incident, explanation, now, remind }: IncidentFieldsProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState<string>();
  const day = chosen ?? suggestedDay(explanation.recovery, incident.actDay, now);
  const isPossible = day >= tomorrowOf(now);
  return (
    <div className="field-line field-end">
      <label className="field">
        <span className="field-label">{t(followStrings.remindDay)}</span>
        <input
          type="date"
          className="input"
          min={tomorrowOf(now)}
          value={day}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      </label>
      <button type="button" className="button" disabled={!isPossible} onClick={() => remind(incident.id, day)}>
        {t(followStrings.remind)}
      </button>
    </div>
  );
}

export function ReminderField(props: IncidentFieldsProps) {
  const { incident, now, change, mayNotify } = props;
  const { t } = useText();
  if (!incident.reminder || isDue(incident, now.getTime())) return <SetReminder {...props} />;
  const date = dayOf(new Date(incident.reminder.at));
  return (
    <div className="field">
      <p className="note" role="status">
        {t(mayNotify ? followStrings.reminds : followStrings.remindDenied, { date })}
      </p>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => change(incident.id, { remindAt: undefined })}
      >
        {t(followStrings.cancelReminder)}
      </button>
    </div>
  );
}
