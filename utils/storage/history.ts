/** Problems that were met on pages, newest first: which, where and when, and no word of any page. */
import { dayOf } from '../catalogue/expiry.ts';
import { ownItem } from './own-item.ts';
import { z } from '../zod.ts';

const meetingSchema = z.strictObject({
  /** Id of the catalogue's entry. */
  entry: z.string().min(1),
  /** Key of `knowledge/products.ts`. */
  product: z.string().optional(),
  /** Host of the tab's top page. */
  host: z.string().optional(),
  /** Milliseconds since the epoch. */
  at: z.number().int().min(0),
});
export type Meeting = z.infer<typeof meetingSchema>;

export const historySchema = z.strictObject({ list: z.array(meetingSchema) });

/** More than this many are forgotten, oldest first. */
export const HISTORY_MAX = 300;

export const historyItem = ownItem({ part: 'history', schema: historySchema, fallback: { list: [] } });

const dayAt = (at: number): string => dayOf(new Date(at));

/** The same problem at the same place on one day is one meeting: pages repeat themselves. */
export const isSame = (a: Meeting, b: Meeting): boolean =>
  a.entry === b.entry && a.host === b.host && dayAt(a.at) === dayAt(b.at);

/** @returns one line for each, newest first, no more than are kept */
export function inOrder(list: readonly Meeting[]): Meeting[] {
  return list
    .toSorted((a, b) => b.at - a.at)
    .filter((meeting, place, sorted) => sorted.findIndex((other) => isSame(other, meeting)) === place)
    .slice(0, HISTORY_MAX);
}

/** @returns newest first */
export const readHistory = async (): Promise<Meeting[]> => (await historyItem.read()).list;

/** @returns what stops it */
export const watchHistory = (onChange: (history: Meeting[]) => void): (() => void) =>
  historyItem.watch(({ list }) => onChange(list));

export const remember = (meetings: readonly Meeting[]): Promise<void> =>
  historyItem.change(({ list }) => ({ list: inOrder([...meetings, ...list]) }));

export const clearHistory = (): Promise<void> => historyItem.change(() => ({ list: [] }));
