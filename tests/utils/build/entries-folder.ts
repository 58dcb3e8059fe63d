/** Folders of entries for tests: copies of a real entry, changed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import * as real from '../../../knowledge/entries/order-expired.ts';
import type { Entry } from '../../../knowledge/types.ts';

export type Draft = Omit<Entry, 'id'>;

/** @returns a copy of a real entry that stands alone: it refers to no other */
export function draftEntry(change: (draft: Draft) => void = () => undefined): Draft {
  const draft: Draft = structuredClone({ ...real });
  draft.explanation.related = [];
  change(draft);
  return draft;
}

/**
 * @param files what each file holds, by name without `.ts`: an entry, or any text
 * @returns the folder; it goes with the test
 */
export async function entriesFolder(files: Record<string, object | string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'payhint-entries-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const exports = Object.entries(content).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`);
    await writeFile(join(dir, `${name}.ts`), typeof content === 'string' ? content : exports.join(''));
  }
  return dir;
}
