import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearHistory, HISTORY_MAX, inOrder, readHistory, remember } from '../../../utils/storage/history.ts';

beforeEach(() => fakeBrowser.reset());

const DAY_MS = 86_400_000;
const NOON = new Date(2026, 10, 20, 12).getTime();
const met = (entry: string, at: number, host = 'cashier.alipay.com') => ({ entry, host, at });

it('keeps what was met, newest first', async () => {
  await remember([met('overdue', NOON)]);
  await remember([met('limit-reduced', NOON + 1), met('overdue', NOON + DAY_MS)]);
  expect((await readHistory()).map(({ entry, at }) => [entry, at])).toEqual([
    ['overdue', NOON + DAY_MS],
    ['limit-reduced', NOON + 1],
    ['overdue', NOON],
  ]);
});

it('counts the same problem at the same place on one day once, at its last time', async () => {
  await remember([met('overdue', NOON)]);
  await remember([met('overdue', NOON + 5)]);
  await remember([met('overdue', NOON + 6, 'trade.jd.com')]);
  expect((await readHistory()).map(({ at }) => at)).toEqual([NOON + 6, NOON + 5]);
});

it('forgets the oldest beyond the limit', () => {
  const list = Array.from({ length: HISTORY_MAX + 2 }, (_, index) => met('overdue', NOON + index * DAY_MS));
  const kept = inOrder(list);
  expect(kept).toHaveLength(HISTORY_MAX);
  expect(kept[0]?.at).toBe(list.at(-1)!.at);
});

it('is empty once it is cleared', async () => {
  await remember([met('overdue', NOON)]);
  await clearHistory();
  expect(await readHistory()).toEqual([]);
});
