import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as real from '../../../knowledge/entries/order-expired.ts';
import { cataloguePlugin } from '../../../utils/build/catalogue-plugin.ts';
import { draftEntry, entriesFolder } from './entries-folder.ts';

/** Builds a file of the code given, with the catalogue that `dir` holds, the project's own when left out. */
async function bundle(code: string, dir?: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'payhint-build-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await writeFile(join(root, 'main.js'), code);
  const output = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [cataloguePlugin(dir)],
    build: { write: false, minify: false, lib: { entry: 'main.js', formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}

/** @returns what the module exports when it is run */
async function dataOf(name: string): Promise<unknown> {
  const code = await bundle(`export { data } from 'virtual:payhint/${name}';`);
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    data: unknown;
  };
  return module.data;
}

describe('the catalogue in a build', () => {
  const { title } = real.explanation;

  it('holds explanations and tables with traditional Chinese, and no examples', async () => {
    const data = await dataOf('catalogue');
    expect(data).toMatchObject({
      explanations: { 'order-expired': { title: { ...title, hant: '訂單已關閉，付不了了' } } },
      products: { huabei: { name: { hant: '花唄' } } },
    });
    const text = JSON.stringify(data);
    expect(text).toContain(title.zh);
    // The short ones are what explanations quote.
    const examples = real.examples.match.filter((example) => example.length > 12);
    expect(examples.length).toBeGreaterThan(5);
    expect(examples.filter((example) => text.includes(example))).toEqual([]);
  });

  it('holds signals, sieve and model, and no explanations', async () => {
    const entry: unknown = expect.objectContaining({ id: 'order-expired', outcome: 'failed' });
    expect(await dataOf('signals')).toMatchObject({ entries: expect.arrayContaining([entry]) as unknown[] });
    expect(await dataOf('model')).toMatchObject({ classes: expect.arrayContaining(['order-expired']) as string[] });
    expect(await bundle(`import { data } from 'virtual:payhint/spotter'; console.log(data);`)).not.toContain(title.zh);
  });
});

describe('a build fails, and says where,', () => {
  const useSignals = `import { data } from 'virtual:payhint/signals'; console.log(data);`;

  it('on an entry that does not fit the schema', async () => {
    const entry = draftEntry(({ explanation }) => Reflect.set(explanation, 'colour', 'red'));
    const dir = await entriesFolder({ 'my-entry': entry });
    await expect(bundle(useSignals, dir)).rejects.toThrow(
      'entries/my-entry.ts: explanation: Unrecognized key: "colour"',
    );
  });

  it('on a rule that names no concept', async () => {
    const entry = draftEntry(({ signals }) => (signals.rules = ['order no-such-concept']));
    const dir = await entriesFolder({ 'my-entry': entry });
    await expect(bundle(useSignals, dir)).rejects.toThrow(
      'entries/my-entry.ts: signals: "order no-such-concept": unknown concept "no-such-concept"',
    );
  });
});
