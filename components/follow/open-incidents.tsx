/** What is still open from earlier, due ones first. */
import { ChevronRight } from 'lucide-react';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import { dayOf } from '../../utils/catalogue/expiry.ts';
import { expectationOf } from '../../utils/incidents/expectation.ts';
import { isDue, isOpen, type Incident } from '../../utils/incidents/incident.ts';
import { useText, type TextTools } from '../language.tsx';
import { useFollowing } from './following.tsx';
import { followStrings } from './strings.ts';

/** Since when, how far, and from when on it is worth looking again. */
function standing({ at, ticks, actDay, entry }: Incident, { t }: TextTools): string {
  const recovery = explanationOf(entry)?.recovery;
  const expected = recovery && 'unit' in recovery && actDay ? expectationOf(recovery, actDay) : undefined;
  return [
    t(followStrings.since, { date: dayOf(new Date(at)) }),
    ticks.length > 0 && t(followStrings.openDone, { n: ticks.length }),
    expected && t(followStrings.openFrom, { date: expected.earliest }),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface OpenIncidentsProps {
  now: Date;
  onOpen: (incident: Incident) => void;
}

export function OpenIncidents({ now, onOpen }: OpenIncidentsProps) {
  const text = useText();
  const { t } = text;
  const following = useFollowing();
  const open = (following?.incidents ?? []).filter((incident) => isOpen(incident) && explanationOf(incident.entry));
  if (open.length === 0) return null;
  const rank = (incident: Incident): number => (isDue(incident, now.getTime()) ? 0 : 1);
  return (
    <section className="open-incidents" aria-label={t(followStrings.openTitle, { n: open.length })}>
      <h2 className="open-title">{t(followStrings.openTitle, { n: open.length })}</h2>
      <ul className="rows">
        {open
          .toSorted((a, b) => rank(a) - rank(b))
          .map((incident) => (
            <li key={incident.id} className="row-item">
              <button
                type="button"
                className="row"
                data-arrow
                data-opens={incident.entry}
                data-incident-of={incident.entry}
                onClick={() => onOpen(incident)}
              >
                <span className="row-text">
                  <span className="row-title">{t(explanationOf(incident.entry)?.title ?? { zh: '', en: '' })}</span>
                  <span className="row-sentence">{standing(incident, text)}</span>
                </span>
                {rank(incident) === 0 && <span className="badge badge-likely">{t(followStrings.due)}</span>}
                <ChevronRight className="row-arrow" size={16} aria-hidden />
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
