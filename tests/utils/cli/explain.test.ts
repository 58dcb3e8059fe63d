import { describe, expect, it } from 'vitest';
import { main } from '../../../utils/cli/explain.ts';
import { compiled } from '../../match/compiled.ts';
import { CLI_TIMEOUT_MS, linesOf, runCli, runMain, type Run } from './run-cli.ts';

const FAILURE = '唉，交易已关闭';

const explain = (...args: string[]): Promise<Run> =>
  runMain((given) => main(given, () => Promise.resolve(compiled)), ...args);

describe('explain', { timeout: CLI_TIMEOUT_MS }, () => {
  it('prints both modes as one line of JSON', async () => {
    const { code, stdout, stderr } = await runCli('explain.ts', '--json', FAILURE);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(linesOf(stdout)).toHaveLength(1);
    const output = JSON.parse(stdout) as Record<string, { id: string; score: number; quote: string }[]>;
    expect(Object.keys(output)).toEqual(['auto', 'lookup']);
    for (const matches of Object.values(output)) {
      expect(matches[0]).toEqual({
        id: 'order-expired',
        score: expect.any(Number) as number,
        quote: expect.stringContaining('已关闭') as string,
      });
      expect(FAILURE).toContain(matches[0]!.quote);
      for (const { score } of matches) expect(score > 0 && score <= 1).toBe(true);
    }
  });

  it('finds nothing where nothing is', async () => {
    const { code, stdout } = await explain('--json', '天气晴，二十度');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ auto: [] });
  });

  it('tells people of words, rules and model in both modes', async () => {
    const { code, stdout } = await explain('交易', '已关闭');
    expect(code).toBe(0);
    const lines = linesOf(stdout);
    const modes = [lines.indexOf('automatic mode'), lines.indexOf('lookup mode')];
    expect(modes[0]).toBe(0);
    expect(modes[1]).toBeGreaterThan(0);
    expect(lines[1]).toMatch(/^ +\d+ % {2}order-expired {2}\((likely|possible)\) {2}“交易 已关闭”$/);
    const about = ['concepts, a line a sentence:', 'silenced: no', 'rules that hold:', 'model: '];
    for (const start of about) expect(lines.filter((line) => line.trim().startsWith(start))).toHaveLength(2);
    expect(stdout).toMatch(/order-expired: .*closed/);
  });

  it('says when the detector would not even ask', async () => {
    const { stdout } = await explain('天气晴，二十度');
    expect(linesOf(stdout).slice(0, 2)).toEqual(['automatic mode (the detector does not pass this on)', '  nothing']);
  });

  it.each([[[]], [['']], [['--json', ' ']]])('says how it is used when given %j', async (args) => {
    const { code, stdout, stderr } = await explain(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesOf(stderr)).toEqual([expect.stringMatching(/^explain:0: no text given; usage: npm run /)]);
  });

  it('ends with that exit code as a program', async () => {
    const { code, stdout, stderr } = await runCli('explain.ts');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesOf(stderr)).toEqual([expect.stringMatching(/^explain:0: no text given; usage: npm run /)]);
  });
});
