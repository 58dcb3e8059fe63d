/** `npm start`: from a fresh clone to a browser with the extension and five demo checkouts to try it on. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './setup.mjs';

const BUILT = join(root, '.output/chrome-mv3/manifest.json');
const SOURCES = [
  'components',
  'entrypoints',
  'knowledge',
  'public',
  'utils',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** @returns time of the last change in a file, or in a folder and all below it; in ms, 0 when there is none */
function changedAt(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  const inside = readdirSync(path).map((name) => changedAt(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

function isBuildStale() {
  if (!existsSync(BUILT)) return true;
  return SOURCES.some((source) => changedAt(join(root, source)) > changedAt(BUILT));
}

await setUp();
const buildCode = isBuildStale() ? await run('wxt', ['build']) : 0;
process.exitCode = buildCode || (await run('node', ['tests/demo/main.ts', ...process.argv.slice(2)]));
