/** How long the hint lives: through a page that rebuilds itself, through an update, and not past a dismissal. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { coveringOf, settled } from './covering.ts';
import { browserTest } from './fixtures.ts';
import { clickInHint, formOf, hint, hintGone, noHint, readHint, until } from './hint.ts';
import { cashier } from './pages.ts';

const MESSAGE = '花呗可用额度不足，请更换付款方式';
const WATCH_MS = 1_500;

const test = browserTest(
  () =>
    ({ pathname }: URL) =>
      pathname === '/failed' ? cashier(`<p id="failed" role="alert">${MESSAGE}</p>`) : undefined,
);

async function open(page: Page): Promise<void> {
  await page.goto('https://cashier.alipay.com/failed');
  await hint(page);
  await settled(page);
}

const redraw = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const old = document.querySelector('#failed')!;
    old.replaceWith(old.cloneNode(true));
  });

test('a message that was put away stays so however often it is drawn anew', async ({ page }) => {
  await open(page);
  await clickInHint(page, '关闭');
  await hintGone(page);
  await page.click('#pay');
  for (let count = 0; count < 5; count++) await redraw(page);
  await noHint(page, WATCH_MS);
});

test('after another attempt it is a new failure', async ({ page }) => {
  await open(page);
  await clickInHint(page, '关闭');
  await hintGone(page);
  await page.click('#pay');
  await page.evaluate(() => document.querySelector('#failed')!.replaceChildren());
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.evaluate((text) => document.querySelector('#failed')!.append(text), MESSAGE);
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);
});

test('taken away once it comes back as it was; twice is a wish', async ({ page }) => {
  await open(page);
  await clickInHint(page, '看怎么办');
  const take = (): Promise<void> => page.evaluate(() => document.querySelector('pay-hint')!.remove());
  await take();
  expect((await until('the hint', () => formOf(page))).form).toBe('opened');
  expect((await settled(page))?.form).toBe('opened');
  expect((await coveringOf(page)).points).toBeGreaterThan(400);
  await take();
  await noHint(page, WATCH_MS);
  expect(await page.locator('pay-hint').count()).toBe(0);
});

test('Escape gives the focus back to where it was', async ({ page }) => {
  await open(page);
  await page.focus('#pay');
  for (let stops = 0; stops < 12 && (await focused(page)) !== 'pay-hint'; stops++) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('pay-hint');
  await page.keyboard.press('Escape');
  await hintGone(page);
  expect(await focused(page)).toBe('button');
});

const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.localName);

// Last: after it the extension of this browser is another one.
test('an update of the extension takes the hint off the page, which stays silent', async ({ page, session }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await open(page);
  const [worker] = session.context.serviceWorkers();
  await worker!.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await until('the hint gone', async () => ((await readHint(page)) ? undefined : true));
  await redraw(page);
  await page.evaluate((text) => document.querySelector('main')!.append(text), MESSAGE);
  await noHint(page, WATCH_MS);
  expect(await page.locator('pay-hint').count()).toBe(0);
  expect(errors.map((error) => error.stack)).toEqual([]);
});
