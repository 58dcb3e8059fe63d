/** A problem that a person follows up. It holds no word of any page: what it is about is an entry of the catalogue. */
import { z } from '../zod.ts';

/** A note is for a few lines, not for documents. */
export const NOTE_MAX_CHARS = 2000;

/** What it was in the end, besides the id of an entry. */
export const OTHER_CAUSE = 'other';
export const UNKNOWN_CAUSE = 'unknown';

/** A calendar day of the person's, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** Milliseconds since the epoch. */
const timeSchema = z.number().int().min(0);

export const incidentSchema = z.strictObject({
  id: z.string().min(1),
  /** Id of the catalogue's entry. */
  entry: z.string().min(1),
  /** Key of `knowledge/products.ts`. */
  product: z.string().optional(),
  /** Host of the page on which it was met; none for what was looked up. */
  host: z.string().optional(),
  at: timeSchema,
  /** Numbers of the steps that are done. */
  ticks: z.array(z.number().int().min(0)),
  note: z.string().max(NOTE_MAX_CHARS),
  /** The day of the act from which recovery is counted. */
  actDay: daySchema.optional(),
  /** When the person wants to be reminded, and whether that was done. */
  reminder: z.strictObject({ at: timeSchema, wasShown: z.boolean() }).optional(),
  resolved: z.strictObject({ at: timeSchema, cause: z.string().min(1) }).optional(),
});

export type Incident = z.infer<typeof incidentSchema>;

/** What is known of a problem when a person begins to follow it. */
export type Start = Pick<Incident, 'entry' | 'ticks'> & { product?: string | undefined; host?: string | undefined };

/** What the person can change about it; undefined takes a day or a time away. */
export type Change =
  | { note: string }
  | { actDay: string | undefined }
  | { remindAt: number | undefined }
  | { wasReminded: true }
  | { tick: number; done: boolean }
  | { resolved: NonNullable<Incident['resolved']> };

export function newIncident({ entry, ticks, product, host }: Start, id: string, at: number): Incident {
  return { id, entry, at, ticks, note: '', ...(product && { product }), ...(host && { host }) };
}

/** @returns the incident with the change; what is resolved reminds of nothing */
export function changed(incident: Incident, change: Change): Incident {
  if ('tick' in change) {
    const others = incident.ticks.filter((tick) => tick !== change.tick);
    return { ...incident, ticks: change.done ? [...others, change.tick] : others };
  }
  if ('note' in change) return { ...incident, note: change.note.slice(0, NOTE_MAX_CHARS) };
  if ('actDay' in change) {
    const { actDay: _, ...rest } = incident;
    return change.actDay === undefined ? rest : { ...rest, actDay: change.actDay };
  }
  const { reminder, ...rest } = incident;
  if ('resolved' in change) return { ...rest, resolved: change.resolved };
  if ('wasReminded' in change) return reminder ? { ...rest, reminder: { ...reminder, wasShown: true } } : rest;
  return change.remindAt === undefined ? rest : { ...rest, reminder: { at: change.remindAt, wasShown: false } };
}

/** Whether the time has come at which the person wanted to look again. */
export const isDue = ({ reminder }: Incident, now: number): boolean => reminder !== undefined && reminder.at <= now;

export const isOpen = (incident: Incident): boolean => incident.resolved === undefined;

/** @returns the open incident about an entry: there is at most one */
export function openIncidentOf(incidents: readonly Incident[], entry: string): Incident | undefined {
  return incidents.find((incident) => incident.entry === entry && isOpen(incident));
}
