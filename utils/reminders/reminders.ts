/**
 * Reminders: one alarm for each incident that wants one. What is stored with the incidents is the only record; alarms
 * are made from it whenever it changes and whenever the browser starts, so they outlive restarts and updates.
 */
import { browser } from '#imports';
import { isOpen, type Incident } from '../incidents/incident.ts';
import { changeIncident, readIncidents } from '../storage/incidents.ts';
import { createTurns } from '../storage/in-turn.ts';
import { canNotify, notify } from './notifications.ts';

const PREFIX = 'reminder:';

const inTurn = createTurns();

function wantedAlarms(incidents: readonly Incident[]): Map<string, number> {
  const wanted = incidents.flatMap((incident): [string, number][] =>
    isOpen(incident) && incident.reminder?.wasShown === false ? [[PREFIX + incident.id, incident.reminder.at]] : [],
  );
  return new Map(wanted);
}

/** Makes the alarms those of the incidents: what is missing is set, what is moved is moved, the rest goes. */
export const setAlarms = (): Promise<void> =>
  inTurn(async () => {
    const wanted = wantedAlarms(await readIncidents());
    for (const { name, scheduledTime } of await browser.alarms.getAll()) {
      if (!name.startsWith(PREFIX)) continue;
      if (wanted.get(name) === scheduledTime) wanted.delete(name);
      else if (!wanted.has(name)) await browser.alarms.clear(name);
    }
    for (const [name, when] of wanted) await browser.alarms.create(name, { when });
  });

/** An alarm went off. Where notifications are not allowed any more, it is tried again when the browser starts. */
export async function onAlarm({ name }: { name: string }): Promise<void> {
  if (!name.startsWith(PREFIX)) return;
  const id = name.slice(PREFIX.length);
  const incident = (await readIncidents()).find((kept) => kept.id === id);
  if (!incident || !isOpen(incident) || !incident.reminder || !(await canNotify())) return;
  await notify(id);
  await changeIncident(id, { wasReminded: true });
}
