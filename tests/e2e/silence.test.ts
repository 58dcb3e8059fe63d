/** Where a hint would be a false alarm. */
import { expect } from 'vitest';
import { browserTest } from './fixtures.ts';
import { hint, noHint } from './hint.ts';
import { cashier, fixture } from './pages.ts';

const WATCH_MS = 2_500;

const test = browserTest(() => ({ pathname }: URL) => {
  if (pathname === '/cashier') return cashier();
  return pathname === '/article' ? fixture('article') : undefined;
});

test('a healthy checkout stays without a hint until something fails', async ({ page }) => {
  await page.goto('https://cashier.alipay.com/cashier');
  await noHint(page, WATCH_MS);
  await page.evaluate(() => document.querySelector('main')?.append('花呗可用额度不足，请更换付款方式'));
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);
});

test.for(['https://cashier.alipay.com', 'https://buy.tmall.com', 'https://trade.jd.com'])(
  'an article about failures raises nothing on %s',
  async (origin, { page }) => {
    await page.goto(`${origin}/article`);
    await noHint(page, WATCH_MS);
  },
);
