/** How a followed problem stands: the act, the range, the reminder, the note, the summary, the end. */
import { useState } from 'react';
import type { Explanation } from '../../knowledge/types.ts';
import { isDue, type Incident } from '../../utils/incidents/incident.ts';
import { FoldedSection } from '../entry/section.tsx';
import { useText } from '../language.tsx';
import { ActField } from './act-field.tsx';
import type { Following } from './following.tsx';
import { ReminderField } from './reminder-field.tsx';
import { EndField } from './end-field.tsx';
import { followStrings, summaryStrings } from './strings.ts';
import { SummaryForm } from './summary-form.tsx';

export type IncidentFieldsProps = NonNullable<Following['own']> & {
  incident: Incident;
  explanation: Explanation;
  now: Date;
};

function NoteField({ incident, change }: IncidentFieldsProps) {
  const { t } = useText();
  // What is being typed stands here; the store follows a moment later.
  const [draft, setDraft] = useState<string>();
  return (
    <label className="field">
      <span className="field-label">{t(followStrings.note)}</span>
      <textarea
        className="input"
        rows={2}
        value={draft ?? incident.note}
        onChange={(event) => {
          setDraft(event.currentTarget.value);
          change(incident.id, { note: event.currentTarget.value });
        }}
        onBlur={() => setDraft(undefined)}
      />
    </label>
  );
}

export function IncidentFields(props: IncidentFieldsProps) {
  const { incident, now } = props;
  const { t } = useText();
  return (
    <>
      {isDue(incident, now.getTime()) && <p className="badge badge-likely">{t(followStrings.due)}</p>}
      <ActField {...props} />
      <ReminderField {...props} />
      <NoteField {...props} />
      <FoldedSection title={t(summaryStrings.title)}>
        <SummaryForm {...props} />
      </FoldedSection>
      <EndField {...props} />
    </>
  );
}
