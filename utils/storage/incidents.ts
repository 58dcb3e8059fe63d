/** The problems that are or were followed up, newest first. */
import { changed, incidentSchema, isOpen, newIncident, openIncidentOf } from '../incidents/incident.ts';
import type { Change, Incident, Start } from '../incidents/incident.ts';
import { ownItem } from './own-item.ts';
import { z } from '../zod.ts';

export const incidentsSchema = z.strictObject({ list: z.array(incidentSchema) });

/** Resolved ones beyond this many in all are forgotten, oldest first; open ones never are. */
export const INCIDENTS_MAX = 200;

export const incidentsItem = ownItem({ part: 'incidents', schema: incidentsSchema, fallback: { list: [] } });

/** @returns newest first */
export const readIncidents = async (): Promise<Incident[]> => (await incidentsItem.read()).list;

/** @returns what stops it */
export const watchIncidents = (onChange: (incidents: Incident[]) => void): (() => void) =>
  incidentsItem.watch(({ list }) => onChange(list));

/** @returns the incidents without the oldest resolved ones beyond `INCIDENTS_MAX` */
export function withoutOldest(list: readonly Incident[]): Incident[] {
  let room = INCIDENTS_MAX - list.filter(isOpen).length;
  return list.filter((incident) => isOpen(incident) || room-- > 0);
}

/** Begins to follow a problem. One that is followed already is gone on with: its ticks are joined. */
export const follow = (start: Start, now = Date.now()): Promise<void> =>
  incidentsItem.change(({ list }) => {
    const open = openIncidentOf(list, start.entry);
    if (!open) return { list: withoutOldest([newIncident(start, crypto.randomUUID(), now), ...list]) };
    const ticks = [...new Set([...open.ticks, ...start.ticks])];
    return { list: list.map((incident) => (incident === open ? { ...open, ticks } : incident)) };
  });

/** An id that is not kept changes nothing. */
export const changeIncident = (id: string, change: Change): Promise<void> =>
  incidentsItem.change(({ list }) => ({
    list: list.map((incident) => (incident.id === id ? changed(incident, change) : incident)),
  }));

/** Ticks a step of the open incident about an entry. */
export const tickStep = (entry: string, tick: number, done: boolean): Promise<void> =>
  incidentsItem.change(({ list }) => {
    const open = openIncidentOf(list, entry);
    return { list: list.map((incident) => (incident === open ? changed(incident, { tick, done }) : incident)) };
  });

export const removeIncident = (id: string): Promise<void> =>
  incidentsItem.change(({ list }) => ({ list: list.filter((incident) => incident.id !== id) }));

/** Forgets what is resolved. */
export const removeResolved = (): Promise<void> => incidentsItem.change(({ list }) => ({ list: list.filter(isOpen) }));
