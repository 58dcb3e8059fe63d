/**
 * `npm run handbook`: writes the whole catalogue to `.output/handbook`, as pages that need no server and no network, one
 * folder a language; begin at `en/index.html`, `zh-CN/index.html` or `zh-TW/index.html`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeHandbook } from '../build/handbook/handbook.ts';

const FOLDER = join(import.meta.dirname, '../../.output/handbook');

/**
 * @param folder where to write; emptied first, so that no page of an entry that is gone stays
 * @param now see `makeHandbook`
 * @returns how many files were written
 * @throws CatalogueError when the catalogue is wrong; the folder is then as it was
 */
export async function writeHandbook(folder: string, now: Date): Promise<number> {
  const files = await makeHandbook(now);
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return files.size;
}

if (import.meta.main) {
  const count = await writeHandbook(FOLDER, new Date());
  console.log(`${count} files written to ${FOLDER}`);
}
