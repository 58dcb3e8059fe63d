/**
 * One part of what the person keeps on this device: marked with the version that wrote it, brought up to date when it
 * is read, and set aside where it cannot be read.
 */
import { storage } from '#imports';
import { createSharedTurns } from './in-turn.ts';
import { DATA_VERSION, migrate } from './migrations/migrate.ts';
import type { Part } from './migrations/migration.ts';
import { putAside } from './set-aside.ts';
import type { z } from '../zod.ts';

/** Every change to a part waits for its turn here, in whatever page it is made. */
export const inTurn = createSharedTurns('own-data');

export interface OwnItem<Value> {
  read: () => Promise<Value>;
  /** For a task that has its turn already: what cannot be read is set aside there and then. */
  readInTurn: () => Promise<Value>;
  change: (to: (value: Value) => Value) => Promise<void>;
  /** @returns what stops it */
  watch: (onChange: (value: Value, before: Value) => void) => () => void;
}

interface OwnItemOptions<Value> {
  part: Part;
  schema: z.ZodType<Value>;
  /** Where nothing is stored. */
  fallback: Value;
}

/** @returns the part as it is stored */
export const withVersion = <Value extends object>(value: Value): Value & { version: number } => ({
  ...value,
  version: DATA_VERSION,
});

export function ownItem<Value extends object>({ part, schema, fallback }: OwnItemOptions<Value>): OwnItem<Value> {
  const stored = storage.defineItem<unknown>(`local:${part}`);
  const parse = (value: unknown): Value | undefined =>
    value === null || value === undefined ? fallback : schema.safeParse(migrate(part, value)).data;

  const readInTurn = async (): Promise<Value> => {
    const raw = await stored.getValue();
    const value = parse(raw);
    if (value) return value;
    await putAside(part, raw);
    await stored.setValue(withVersion(fallback));
    return fallback;
  };
  const read = async (): Promise<Value> => parse(await stored.getValue()) ?? inTurn(readInTurn);
  return {
    read,
    readInTurn,
    change: (to) => inTurn(async () => stored.setValue(withVersion(to(await readInTurn())))),
    watch: (onChange) =>
      stored.watch((_, before) => {
        void read().then((value) => onChange(value, parse(before) ?? fallback));
      }),
  };
}
