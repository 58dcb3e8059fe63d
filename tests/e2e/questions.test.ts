/** Guided questions in the hint, on a real page: a vague message, three answers, one cause. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { browserTest } from './fixtures.ts';
import { clickInHint, hint, readHint, until, type Hint } from './hint.ts';
import { everythingKept } from './kept.ts';
import { cashier } from './pages.ts';

const test = browserTest(() => ({ pathname }: URL) => {
  return pathname === '/' ? cashier('<p role="alert">花呗暂不可用</p>') : undefined;
});

/** Clicks and waits for what it changes. @returns what the hint shows then: the causes, likeliest first */
async function click(page: Page, name: string): Promise<Hint> {
  const before = (await readHint(page))?.text;
  await clickInHint(page, name);
  return until(`a change by "${name}"`, async () => {
    const now = await readHint(page);
    return now?.text === before ? undefined : now;
  });
}

test('“花呗暂不可用”: each answer re-ranks the causes, three lead to one, and none is kept', async ({
  page,
  session,
}) => {
  await page.goto('https://cashier.alipay.com/');
  expect((await hint(page)).entries).toEqual(['pay-unavailable']);
  await click(page, '看怎么办');

  const first = await click(page, '问几个问题，找出原因');
  expect(first.entries).toHaveLength(10);
  expect(first.text).not.toContain('很可能');

  const second = await click(page, '都没写');
  expect(second.entries).not.toEqual(first.entries);
  const third = await click(page, '换了也不行，别的付款方式可以');
  expect(third.entries).not.toEqual(second.entries);
  const last = await click(page, '以系统评估为准');
  expect(last.entries[0]).toBe('score-insufficient');
  expect(last.text).toMatch(/^综合评估没有通过.*很可能/);

  const stored = await everythingKept(session);
  expect(stored).toContain('pay-unavailable');
  expect(stored).not.toMatch(/product-page|how-far|support-said/);

  const entry = await click(page, '看怎么办');
  expect(entry.entries[0]).toBe('score-insufficient');
});
