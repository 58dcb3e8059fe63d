/** `npm run new-entry`: the file that it writes, in a temporary folder, and what it refuses. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KNOWLEDGE_DIR, loadCatalogue } from '../../utils/build/load.ts';
import { main, writeNewEntry } from '../../utils/cli/new-entry.ts';
import { runCli, runMain } from '../utils/cli/run-cli.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payhint-new-entry-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A text or list in the file that is still empty. */
const EMPTY = /(zh|en): ''|(rules|basis|lookup|miss): \[\]/g;
const FILLED: Readonly<Record<string, string>> = {
  zh: "zh: '一句话。'",
  en: "en: 'Words.'",
  rules: `rules: ['"nowhere-else-said" =80']`,
  basis: "basis: ['csai']",
  lookup: "lookup: ['一句话']",
  miss: "miss: ['别的话']",
};
const fill = (code: string): string =>
  code.replace(EMPTY, (_, text: string | undefined, list: string | undefined) => FILLED[text ?? list ?? ''] ?? '');

describe('the new file', () => {
  it('has the three exports, a prompt at every field and the project’s format', async () => {
    expect(await writeNewEntry('new-thing', folder)).toEqual({ file: join(folder, 'new-thing.ts') });
    const file = join(folder, 'new-thing.ts');
    const code = await readFile(file, 'utf8');
    expect(Object.keys((await import(file)) as object).sort()).toEqual(['examples', 'explanation', 'signals']);
    expect(code.match(/^ {2}\/\/ /gm)!.length).toBeGreaterThan(14);
    expect(code).not.toMatch(/todo|fixme|xxx/i);
    const config = await resolveConfig(join(KNOWLEDGE_DIR, 'types.ts'));
    expect(await format(code, { ...config, parser: 'typescript' })).toBe(code);
  });

  it('does not build until it is filled', async () => {
    await writeNewEntry('new-thing', folder);
    const problem = (await loadCatalogue(folder).catch((error: unknown) => error)) as Error;
    const fields = [
      'signals.rules',
      'explanation.title.zh',
      'explanation.sentence.basis',
      'explanation.why.0.zh',
      'explanation.check.0.en',
      'explanation.steps.0.zh',
      'explanation.avoid.0.basis',
      'explanation.recovery.unknown.zh',
      'explanation.retry.zh',
      'examples.lookup',
      'examples.miss',
    ];
    for (const field of fields) expect(problem.message).toContain(`entries/new-thing.ts: ${field}: `);
  });

  it('builds when everything is filled, and not with one thing left out', async () => {
    await writeNewEntry('model', folder);
    const code = await readFile(join(folder, 'model.ts'), 'utf8');
    await rm(join(folder, 'model.ts'));
    const places = [...code.matchAll(EMPTY)];
    expect(places.length).toBeGreaterThan(20);
    for (const [number, place] of places.entries()) {
      const rest = code.slice(place.index + place[0].length);
      await writeFile(join(folder, `less-${number}.ts`), fill(code.slice(0, place.index)) + place[0] + fill(rest));
    }
    await writeFile(join(folder, 'whole.ts'), fill(code).replace('nowhere-else-said', 'said once'));
    const problem = (await loadCatalogue(folder).catch((error: unknown) => error)) as Error;
    const named = new Set(
      problem.message.split('\n').map((line) => /^entries\/([\w-]+)\.ts: (?!signals: )/.exec(line)?.[1]),
    );
    for (const number of places.keys()) expect(named).toContain(`less-${number}`);
    expect(named).not.toContain('whole');
  });
});

describe('what it refuses', () => {
  it.each(['New-Thing', 'new_thing', 'new--thing', '-new', 'new-', '../new', 'neu ding', '新', ''])(
    'the id "%s"',
    async (id) => {
      const result = await writeNewEntry(id, folder);
      expect(result).toEqual({ refused: expect.stringMatching(/^".*" is no entry id: .+$/) as string });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('an id that is taken, and leaves its file alone', async () => {
    await writeFile(join(folder, 'taken.ts'), 'mine');
    expect(await writeNewEntry('taken', folder)).toEqual({
      refused: `"taken" is taken: ${join(folder, 'taken.ts')} exists`,
    });
    expect(await readFile(join(folder, 'taken.ts'), 'utf8')).toBe('mine');
  });

  it('does not hide an error of the file system', async () => {
    await expect(writeNewEntry('new-thing', join(folder, 'gone'))).rejects.toThrow('ENOENT');
  });
});

describe('the command line', () => {
  it('writes into the folder and says where', async () => {
    const { code, stdout, stderr } = await runCli('new-entry.ts', 'new-thing', folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(join(folder, 'new-thing.ts'));
    expect(await readdir(folder)).toEqual(['new-thing.ts']);
  });

  // Always the temporary folder: were the refusal broken, the command would write over a real entry.
  it.each([
    ['an id that is taken', ['taken'], []],
    ['a malformed id', ['Not-An-Id'], []],
    ['too much', ['new-thing'], ['more']],
  ])('refuses %s with one line and exit code 2', async (_, ids, rest) => {
    await writeFile(join(folder, 'taken.ts'), 'mine');
    const { code, stdout, stderr } = await runMain(main, ...ids, folder, ...rest);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(await readdir(folder)).toEqual(['taken.ts']);
  });

  it('says how to call it', async () => {
    const { code, stderr } = await runCli('new-entry.ts');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^usage: [^\n]+\n$/);
  });
});
