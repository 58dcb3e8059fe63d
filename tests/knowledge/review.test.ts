/** `npm run review`: what maintainers see on a fixed day. */
import { describe, expect, it } from 'vitest';
import { describeItem, main, reviewItems, type ReviewItem } from '../../utils/cli/review.ts';
import { runCli, runMain } from '../utils/cli/run-cli.ts';
import { catalogue } from './texts.ts';

const TODAY = '2026-11-22';
const WINDOW_END = '2026-03-31';

describe('the list', () => {
  const items = reviewItems(catalogue);

  it('lists what has a date, soonest first', () => {
    const dates = items.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(
      items
        .filter(({ kind }) => kind === 'source')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(catalogue.sources).sort());
    expect(items[0]).toMatchObject({ date: WINDOW_END, kind: 'statement' });
    expect(items[0]!.id).toMatch(/^entries\/unfreeze-scam\.ts: explanation\.why\.\d+$/);
  });

  it('knows what rests on a source', () => {
    const hotlines = items.find(({ id }) => id === 'vcards')!;
    expect(hotlines.files).toContain('contacts.ts');
    expect(hotlines.count).toBeGreaterThan(hotlines.files.length);
  });

  const item = (date: string, kind: ReviewItem['kind']): ReviewItem => ({
    date,
    kind,
    id: 'csai',
    files: ['a.ts'],
    count: 1,
  });
  it.each([
    [
      item('2026-11-23', 'source'),
      '2026-11-23  later   in 1 day       csai (C, checked 2026-11-22): 1 statement in a.ts',
    ],
    [
      item('2026-11-22', 'source'),
      '2026-11-22  later   today          csai (C, checked 2026-11-22): 1 statement in a.ts',
    ],
    [
      item('2026-11-20', 'source'),
      '2026-11-20  due     2 days ago     csai (C, checked 2026-11-22): 1 statement in a.ts',
    ],
    [item('2026-03-31', 'statement'), '2026-03-31  over    236 days ago   csai'],
    [item('2027-03-31', 'statement'), '2027-03-31  ends    in 129 days    csai'],
  ])('%s', (one, line) => {
    expect(describeItem(one, catalogue, TODAY)).toBe(line);
  });
});

describe('the command line', () => {
  it('prints on a given day, and fails once something is due', async () => {
    const early = await runMain(main, '--on', '2026-11-22');
    const late = await runCli('review.ts', '--on', '2028-01-01');
    const wrong = await runMain(main, '--on', '2028-13-01');
    expect(early).toMatchObject({ code: 0, stderr: '' });
    expect(early.stdout).toMatch(/^2026-03-31 {2}over {4}236 days ago/);
    expect(late).toMatchObject({ code: 1, stderr: '' });
    expect(late.stdout).toMatch(/ {2}due {5}\d+ days ago/);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/^usage: [^\n]+\n$/);
  });
});
