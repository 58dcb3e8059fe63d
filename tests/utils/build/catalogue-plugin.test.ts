import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cataloguePlugin } from '../../../utils/build/catalogue-plugin.ts';
import { draftEntry, entriesFolder } from './entries-folder.ts';

/** Builds a file of the code given, with the catalogue that `dir` holds. */
async function bundle(dir: string, code: string): Promise<string> {
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
async function dataOf(dir: string, name: string): Promise<unknown> {
  const code = await bundle(dir, `export { data } from 'virtual:payhint/${name}';`);
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    data: unknown;
  };
  return module.data;
}

describe('the catalogue in a build', () => {
  /** One for both tests: a model is trained on it, which takes long. */
  const entry = draftEntry(({ explanation, examples }) => {
    explanation.title = { zh: '本题订单关闭', en: 'Closed' };
    examples.match = ['只在例子里'];
  });

  it('holds explanations and tables with traditional Chinese, and no examples', async () => {
    const data = await dataOf(await entriesFolder({ 'my-entry': entry }), 'catalogue');
    expect(data).toMatchObject({
      explanations: { 'my-entry': { title: { zh: '本题订单关闭', en: 'Closed', hant: '本題訂單關閉' } } },
      products: { huabei: { name: { hant: '花唄' } } },
    });
    expect(JSON.stringify(data)).not.toContain('只在例子里');
  });

  it('holds signals, sieve and model, and no explanations', async () => {
    const dir = await entriesFolder({ 'my-entry': entry });
    expect(await dataOf(dir, 'signals')).toMatchObject({ entries: [{ id: 'my-entry', outcome: 'failed' }] });
    expect(await dataOf(dir, 'model')).toMatchObject({ classes: expect.arrayContaining(['my-entry']) as string[] });
    expect(await bundle(dir, `import { data } from 'virtual:payhint/spotter'; console.log(data);`)).not.toContain(
      '本题订单关闭',
    );
  });
});

describe('a build fails, and says where,', () => {
  const useSignals = `import { data } from 'virtual:payhint/signals'; console.log(data);`;

  it('on an entry that does not fit the schema', async () => {
    const entry = draftEntry(({ explanation }) => Reflect.set(explanation, 'colour', 'red'));
    const dir = await entriesFolder({ 'my-entry': entry });
    await expect(bundle(dir, useSignals)).rejects.toThrow(
      'entries/my-entry.ts: explanation: Unrecognized key: "colour"',
    );
  });

  it('on a rule that names no concept', async () => {
    const entry = draftEntry(({ signals }) => (signals.rules = ['order no-such-concept']));
    const dir = await entriesFolder({ 'my-entry': entry });
    await expect(bundle(dir, useSignals)).rejects.toThrow(
      'entries/my-entry.ts: signals: "order no-such-concept": unknown concept "no-such-concept"',
    );
  });
});
