/** A page that works against the extension: neither may break the other. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPopup } from './browser.ts';
import { browserTest } from './fixtures.ts';
import { hint, noHint, until } from './hint.ts';
import { fixture } from './pages.ts';

const URL_OF_PAGE = 'https://cashier.alipay.com/hostile';
const WATCH_MS = 3_000;
/** More often than this the extension would be fighting the page. */
const REMOVED_MAX = 10;

const test = browserTest(
  () =>
    ({ pathname }: URL) =>
      pathname === '/hostile' ? fixture('hostile') : undefined,
);

const read = (page: Page, name: 'ticks' | 'removed'): Promise<number> =>
  page.evaluate((key) => Number(Reflect.get(window, key)), name);

async function isAlive(page: Page): Promise<boolean> {
  const before = await read(page, 'ticks');
  return until('the page’s own timer', async () => ((await read(page, 'ticks')) > before ? true : undefined));
}

test('prototypes that throw and nodes that are replaced while they are read', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(URL_OF_PAGE);
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);
  expect(await isAlive(page)).toBe(true);
  expect(errors).toEqual([]);
});

test('a page that removes the hint gets its way, and the popup still tells', async ({ page, session }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${URL_OF_PAGE}?remove`);
  await until('a hint removed', async () => ((await read(page, 'removed')) > 0 ? true : undefined));
  await noHint(page, WATCH_MS);
  expect(await read(page, 'removed')).toBeLessThanOrEqual(REMOVED_MAX);
  expect(await isAlive(page)).toBe(true);
  const popup = await openPopup(session, page);
  await popup.getByRole('tab', { name: '本页' }).click();
  await popup.locator('[data-entry-id="limit-insufficient"]').first().waitFor();
  expect(errors).toEqual([]);
});
