/** Pages on which the failure stands already when they open, before the detector does. */
import { expect } from 'vitest';
import { browserTest } from './fixtures.ts';
import { toGbk } from './gbk.ts';
import { hint } from './hint.ts';
import { keptMessages } from './kept.ts';
import { cashier } from './pages.ts';

const LIMIT = '花呗可用额度不足，请更换付款方式';
const RESULT = cashier(`<section><h2>支付结果</h2><p>${LIMIT}</p></section>`);

const test = browserTest(() => ({ pathname }: URL) => {
  if (pathname === '/result.asp') return toGbk(RESULT.replace('utf-8', 'gbk'));
  return pathname === '/result' ? RESULT : undefined;
});

test.for([
  ['UTF-8', 'https://pay.weixin.qq.com/result'],
  ['GBK', 'https://pay.weixin.qq.com/result.asp'],
] as const)('a result page in %s', async ([charset, url], { page, session }) => {
  await page.goto(url);
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);
  expect(await page.evaluate(() => document.characterSet)).toBe(charset);
  expect(await keptMessages(session, page)).toEqual([LIMIT]);
});
