import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../utils/cli/eval.ts';
import { compiled } from '../../match/compiled.ts';
import { CLI_TIMEOUT_MS, linesOf, runCli, runMain, type Run } from './run-cli.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'payhint-eval-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function fileOf(name: string, lines: readonly (object | string)[]): Promise<string> {
  const file = join(dir, name);
  await writeFile(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return file;
}

const evaluate = (...args: string[]): Promise<Run> =>
  runMain((given) => main(given, () => Promise.resolve(compiled)), ...args);

const closed = { id: 'm1', kind: 'message', text: '交易已关闭', primary: 'order-expired', accept: ['order-expired'] };
const rows = [
  closed,
  { ...closed, id: 'm2', text: '天气晴，二十度', primary: 'result-unknown', accept: ['result-unknown'] },
  { ...closed, id: 'm3', primary: 'ACQ', code: true },
  { ...closed, id: 'n1', kind: 'negative', text: '共 3 件商品', primary: 'none', accept: [] },
  { ...closed, id: 'n2', kind: 'negative', primary: 'none', accept: [] },
  { ...closed, id: 'q1', kind: 'query', text: '提示交易已关闭怎么办', primary: 'session-expired' },
  { ...closed, id: 'o1', kind: 'query', text: '花呗被冻结了怎么解封', primary: 'other', accept: [] },
];

describe('eval', { timeout: CLI_TIMEOUT_MS }, () => {
  it('prints one line of figures a file', async () => {
    const [first, second] = [await fileOf('rows.jsonl', rows), await fileOf('one.jsonl', [closed, '', '  '])];
    const { code, stdout, stderr } = await runCli('eval.ts', first, second);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(linesOf(stdout).map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        file: first,
        // The second message is no failure, so it is missed; the third has a code and counts there only.
        message: { n: 2, spotted: 0.5, right1: 0.5, right3: 0.5 },
        negative: { n: 2, falseAlarms: 0.5 },
        // Accepted, yet not the entry that would have been best.
        query: { n: 1, primary1: 0, right1: 1, right3: 1 },
        other: { n: 1, quiet: 0 },
        code: { n: 1, right1: 1 },
      },
      {
        file: second,
        message: { n: 1, spotted: 1, right1: 1, right3: 1 },
        negative: { n: 0, falseAlarms: 0 },
        query: { n: 0, primary1: 0, right1: 0, right3: 0 },
        other: { n: 0, quiet: 0 },
        code: { n: 0, right1: 0 },
      },
    ]);
  });

  it('prints what was missed when asked to', async () => {
    const { code, stdout } = await evaluate('--misses', await fileOf('rows.jsonl', rows));
    expect(code).toBe(0);
    expect(linesOf(stdout).map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['message', 'm2'],
      ['negative', 'n2'],
      ['other', 'o1'],
    ]);
    expect(linesOf(stdout)[0]).toBe('message\tm2\tresult-unknown\t天气晴，二十度\t=> -');
    expect(linesOf(stdout)[1]).toMatch(/\t=> order-expired/);
  });

  it.each([
    ['a line that is no JSON', [closed, '{"id":'], ':2: .*JSON'],
    ['a field of the wrong type', [closed, '', { ...closed, accept: 'order-expired' }], ':3: accept: .*array'],
    ['a missing field', [{ ...closed, text: undefined }], ':1: text: .*string'],
    ['an unknown kind', [{ ...closed, kind: 'rumour' }], ':1: kind: .*message'],
  ])('stops at %s', async (_what, lines, pattern) => {
    const file = await fileOf('bad.jsonl', lines);
    const { code, stdout, stderr } = await evaluate(file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const [line, ...others] = linesOf(stderr);
    expect(others).toEqual([]);
    expect(line?.startsWith(file)).toBe(true);
    expect(line?.slice(file.length)).toMatch(new RegExp(`^${pattern}`));
  });

  it('prints no figures of one file when another is not there', async () => {
    const missing = join(dir, 'missing.jsonl');
    const { code, stdout, stderr } = await evaluate(await fileOf('one.jsonl', [closed]), missing);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesOf(stderr)).toEqual([`${missing}:0: ENOENT: no such file or directory, open '${missing}'`]);
  });

  it('says how it is used when no file is named', async () => {
    const { code, stdout, stderr } = await runCli('eval.ts', '--misses');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesOf(stderr)).toEqual(['usage: npm run --silent eval -- [--misses] [--open | --held-out] FILE...']);
  });
});
