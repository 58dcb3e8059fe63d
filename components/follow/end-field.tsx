/** The end of a problem: solved, with one question about what it was, or no longer followed. */
import { useState, type SyntheticEvent } from 'react';
import { OTHER_CAUSE, UNKNOWN_CAUSE } from '../../utils/incidents/incident.ts';
import { ConfirmButton } from '../controls/confirm-button.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { causeName, possibleCauses } from './causes.ts';
import type { IncidentFieldsProps } from './incident-fields.tsx';
import { followStrings } from './strings.ts';

function Question({ incident, now, change, onCancel }: IncidentFieldsProps & { onCancel: () => void }) {
  const { t } = useText();
  const [cause, setCause] = useState(UNKNOWN_CAUSE);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    change(incident.id, { resolved: { at: now.getTime(), cause } });
  };
  return (
    <form className="field" onSubmit={submit}>
      <label className="field">
        <span className="field-label">{t(followStrings.resolveAsk)}</span>
        <select className="input" autoFocus value={cause} onChange={(event) => setCause(event.currentTarget.value)}>
          {[UNKNOWN_CAUSE, ...possibleCauses(incident.entry), OTHER_CAUSE].map((id) => (
            <option key={id} value={id}>
              {t(causeName(id))}
            </option>
          ))}
        </select>
      </label>
      <div className="field-line">
        <button type="submit" className="button button-primary">
          {t(followStrings.keepAnswer)}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t(strings.cancel)}
        </button>
      </div>
    </form>
  );
}

export function EndField(props: IncidentFieldsProps) {
  const { t } = useText();
  const [isAsking, setIsAsking] = useState(false);
  if (isAsking) return <Question {...props} onCancel={() => setIsAsking(false)} />;
  return (
    <div className="field-line">
      <button type="button" className="button button-primary" onClick={() => setIsAsking(true)}>
        {t(followStrings.resolve)}
      </button>
      <ConfirmButton
        label={followStrings.stop}
        sure={followStrings.stopSure}
        className="button-quiet"
        onConfirm={() => props.remove(props.incident.id)}
      />
    </div>
  );
}
