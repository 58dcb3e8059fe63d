/** From data as some version stored it to data as this version reads it. */
import type { Fields, Migration, Part } from './migration.ts';
import { to2 } from './to-2.ts';
import { to3 } from './to-3.ts';

/** The first leads from version 1 to version 2. */
const MIGRATIONS: readonly Migration[] = [to2, to3];

export const DATA_VERSION = MIGRATIONS.length + 1;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns which version stored this: the first wrote none; undefined where it is none that this version knows */
export function versionOf({ version = 1 }: Fields): number | undefined {
  const isKnown = Number.isInteger(version) && (version as number) >= 1 && (version as number) <= DATA_VERSION;
  return isKnown ? (version as number) : undefined;
}

/** @returns the part in the shape of this version, not checked and without its version; undefined where it is none */
export function migrate(part: Part, stored: unknown): Fields | undefined {
  if (!isFields(stored)) return undefined;
  const version = versionOf(stored);
  if (version === undefined) return undefined;
  const { version: _, ...fields } = stored;
  return MIGRATIONS.slice(version - 1).reduce<Fields>((data, step) => step[part]?.(data) ?? data, fields);
}
