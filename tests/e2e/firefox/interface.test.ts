/** The extension's own pages in Firefox, and what the browser itself has a say in: permissions and its policy. */
import { expect } from 'vitest';
import { HOST_PATTERNS } from '../../../utils/page/hosts.ts';
import { until } from '../hint.ts';
import { cashier } from '../pages.ts';
import { firefoxTest } from './browser.ts';
import { hint, hintGone, noHint } from './hint.ts';
import { evalReports, openOwnPage, openPopupOf, sayYes, withhold } from './interface.ts';

const FAILED = '<p role="alert">花呗可用额度不足，请更换付款方式</p>';
const LISTED = 'https://cashier.alipay.com/failed';
const WATCH_MS = 1_500;

const test = firefoxTest(
  () =>
    ({ pathname }: URL) =>
      pathname === '/failed' ? cashier(FAILED) : undefined,
);

const button = (name: string): string => `::-p-xpath(//button[normalize-space(.)="${name}"])`;

test('the popup shows what was found on the tab', async ({ firefox, page }) => {
  await page.goto(LISTED);
  await hint(firefox, page);
  const popup = await openPopupOf(firefox, page);
  await popup.locator('[role="tabpanel"] [data-entry-id="limit-insufficient"]').wait();
  await popup.close();
});

test('the popup looks up a symptom that is typed with a wrong character', async ({ firefox, page }) => {
  await page.goto(LISTED);
  const popup = await openPopupOf(firefox, page);
  await popup.locator('input[type="search"], [role="searchbox"]').fill('花被用不了');
  await popup.locator('[data-entry-id="pay-unavailable"]').wait();
  const first = await popup.$eval('[data-entry-id]', (row) => row.getAttribute('data-entry-id'));
  expect(first).toBe('pay-unavailable');
  await popup.close();
});

test('the options show every part, and what is chosen there holds', async ({ firefox }) => {
  const options = await openOwnPage(firefox, 'options.html');
  await options.locator('::-p-text(简体中文)').click();
  await options.waitForFunction(() => document.documentElement.lang === 'zh-CN');
  // Firefox lists the hosts of the manifest with the others; none of them is one that the person has allowed.
  const text = await options.evaluate(() => document.body.innerText);
  expect(text).toContain('Alt+Shift+F');
  expect(text).toContain('没有另外允许的网站');
  await options.locator('::-p-text(English)').click();
  await options.waitForFunction(() => document.documentElement.lang === 'en');
  await options.close();
});

test('a page at a port of its own is watched, and the popup says so', async ({ firefox, page }) => {
  await page.goto('https://cashier.alipay.com:8443/failed');
  await hint(firefox, page);
  const popup = await openPopupOf(firefox, page);
  const site = await popup.waitForSelector('[role="switch"]');
  expect(await site?.evaluate((element) => element.getAttribute('aria-checked'))).toBe('true');
  await popup.close();
});

test('hosts that the person withholds are told of in the popup, and asked for', async ({ firefox, page }) => {
  await page.goto(LISTED);
  await hint(firefox, page);
  await withhold(firefox, HOST_PATTERNS);
  await hintGone(firefox, page);
  await page.reload();
  await noHint(firefox, page, WATCH_MS);

  const popup = await openPopupOf(firefox, page);
  await popup.locator(button('Allow')).click();
  await sayYes(firefox);
  const isQuiet = () =>
    popup.evaluate(() => !document.body.innerText.includes('does not allow all payment sites') || undefined);
  await until('the notice gone', isQuiet);
  await popup.close();
  expect((await hint(firefox, page)).entries).toEqual(['limit-insufficient']);
});

test('nothing tries to make functions of text, which the policy forbids', async ({ firefox, page }) => {
  await page.goto(LISTED);
  await hint(firefox, page);
  await (await openPopupOf(firefox, page)).close();
  expect(await evalReports(firefox)).toEqual([]);
});
