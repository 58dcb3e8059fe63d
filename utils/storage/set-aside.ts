/** What was stored and could not be read. It is kept as it was until the person throws it away: nothing goes unsaid. */
import { storage } from '#imports';
import type { Part } from './migrations/migration.ts';
import { z } from '../zod.ts';

const setAsideSchema = z.object({
  items: z.array(z.object({ part: z.string(), value: z.unknown() })),
  /** The person has read that something was set aside. */
  isRead: z.boolean(),
});
export type SetAside = z.infer<typeof setAsideSchema>;

const NONE: SetAside = { items: [], isRead: true };

const stored = storage.defineItem<unknown>('local:set-aside');

const parse = (value: unknown): SetAside => setAsideSchema.safeParse(value).data ?? NONE;

export const readSetAside = async (): Promise<SetAside> => parse(await stored.getValue());

/** In turn only. */
export async function putAside(part: Part, value: unknown): Promise<void> {
  const { items } = await readSetAside();
  await stored.setValue({ items: [...items, { part, value }], isRead: false });
}

/** The person has read of it; what was set aside stays. */
export async function markSetAsideRead(): Promise<void> {
  await stored.setValue({ ...(await readSetAside()), isRead: true });
}

/** Throws away what was set aside. */
export const discardSetAside = (): Promise<void> => stored.removeValue();

/** @returns what stops it */
export const watchSetAside = (onChange: (setAside: SetAside) => void): (() => void) =>
  stored.watch((value) => onChange(parse(value)));
