/** Pages that take each other's place: the hint goes with its page, and comes back only where the message still is. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest } from './fixtures.ts';
import { hint, hintGone, noHint, readHint, until } from './hint.ts';
import { keptMessages } from './kept.ts';
import { cashier } from './pages.ts';

const LIMIT = '花呗可用额度不足，请更换付款方式';
const RISK = '当前操作存在风险，为了您的账户安全已中断';
const SHOP = 'https://buy.tmall.com';
const WATCH_MS = 1_500;

const said = (message: string): string => `<p id="line" role="alert">${message}</p>`;
const countShows = `<script>
  window.restored = 0;
  addEventListener('pageshow', ({ persisted }) => { if (persisted) window.restored += 1; });
</script>`;

const test = browserTest(() => ({ pathname }: URL) => {
  if (pathname === '/result') return cashier(said(LIMIT) + countShows);
  if (pathname === '/toast') return cashier(said(LIMIT) + countShows);
  if (pathname === '/next') return cashier();
  return pathname === '/' ? cashier('<div id="view"></div>') : undefined;
});

async function fail(page: Page, path: string): Promise<void> {
  await page.goto(SHOP + path);
  if (path === '/') await page.evaluate((html) => (document.querySelector('#view')!.innerHTML = html), said(LIMIT));
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);
}

describe.concurrent('a page that was replaced', () => {
  test.for(['pushState', 'replaceState'] as const)('by %s', async (change, { ownWindow: page }) => {
    await fail(page, '/');
    await page.evaluate((name) => {
      history[name](null, '', '/orders');
      document.querySelector('#view')!.textContent = '我的订单';
    }, change);
    await hintGone(page);
    await page.evaluate(
      ([name, html]) => {
        history[name](null, '', '/pay');
        document.querySelector('#view')!.innerHTML = html;
      },
      [change, said(RISK)] as const,
    );
    expect((await hint(page)).entries).toEqual(['risk-blocked']);
    await page.waitForTimeout(WATCH_MS);
    expect((await readHint(page))?.entries).toEqual(['risk-blocked']);
  });

  test('by document.write', async ({ ownWindow: page }) => {
    await fail(page, '/result');
    const write = (html: string) => {
      document.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- old cashiers do
      document.write(html);
      document.close();
    };
    await page.evaluate(write, cashier());
    await hintGone(page);
    await page.evaluate(write, cashier(said(RISK)));
    expect((await hint(page)).entries).toEqual(['risk-blocked']);
  });

  test('by itself, loaded anew', async ({ ownWindow: page, session }) => {
    await fail(page, '/');
    expect(await keptMessages(session, page)).toEqual([LIMIT]);
    await page.reload();
    await noHint(page, WATCH_MS);
    expect(await keptMessages(session, page)).toEqual([]);
  });

  test.for([
    ['and whose message still stands', '/result', true],
    ['and whose message was gone by then', '/toast', false],
  ] as const)('by another, %s when one comes back', async ([, path, isThere], { ownWindow: page }) => {
    await fail(page, path);
    if (!isThere) await page.evaluate(() => document.querySelector('#line')!.remove());
    await page.goto(`${SHOP}/next`);
    await noHint(page, WATCH_MS);
    // Not until it has loaded: it was loaded all the time.
    await page.goBack({ waitUntil: 'commit' });
    await until('the page as it was', async () => ((await page.evaluate('window.restored')) === 1 ? true : undefined));
    if (isThere) expect((await hint(page)).entries).toEqual(['limit-insufficient']);
    else await noHint(page, WATCH_MS);
  });
});
