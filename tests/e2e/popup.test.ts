/** The toolbar's popup: what was found on the tab, and the lookup by what a person types. */
import { expect } from 'vitest';
import { openPopup } from './browser.ts';
import { browserTest } from './fixtures.ts';
import { hint, noHint } from './hint.ts';
import { cashier } from './pages.ts';

/** A way to pay that cannot be chosen, and why. */
const greyed = (name: string, note: string): string =>
  `<li><input type="radio" name="way" disabled aria-label="${name}"><p>${name}</p><p>${note}</p></li>`;
const GREYED = `<ul>${greyed('花呗', '花呗暂不可用')}${greyed('余额', '余额不足')}</ul>`;
const FAILED = '<p role="alert">花呗可用额度不足，请更换付款方式</p>';

const WATCH_MS = 1500;

const test = browserTest(() => ({ pathname }: URL) => {
  if (pathname === '/failed') return cashier(FAILED);
  if (pathname === '/greyed') return cashier(GREYED);
  return pathname === '/cashier' ? cashier() : undefined;
});

test('lists what was found on the tab', async ({ page, session }) => {
  await page.goto('https://cashier.alipay.com/failed');
  await hint(page);
  const popup = await openPopup(session, page);
  await popup.getByRole('tab', { name: '本页' }).click();
  await popup.locator('[data-entry-id="limit-insufficient"]').first().waitFor();
});

test('looks up a symptom that is typed with a wrong character', async ({ page, session }) => {
  await page.goto('https://cashier.alipay.com/cashier');
  const popup = await openPopup(session, page);
  await popup.getByRole('searchbox').fill('花被用不了');
  const first = popup.locator('[data-entry-id]').first();
  await expect.poll(() => first.getAttribute('data-entry-id')).toBe('pay-unavailable');
});

test('looks up what is typed after the background has gone to sleep', async ({ page, session }) => {
  await page.goto('https://cashier.alipay.com/cashier');
  const popup = await openPopup(session, page);
  const devtools = await session.context.newCDPSession(popup);
  const asleep = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await asleep;
  await popup.getByRole('searchbox').fill('借呗额度没了');
  await popup.locator('.rows-results [data-entry-id]').first().waitFor();
});

test('a scan tells why ways to pay cannot be chosen, which is no news before', async ({ page, session }) => {
  await page.goto('https://cashier.alipay.com/greyed');
  await noHint(page, WATCH_MS);
  const popup = await openPopup(session, page);
  await popup.getByRole('button', { name: '扫描此页' }).click();
  await popup.getByText('扫描完成：发现 2 条').waitFor();
  await popup.getByRole('tab', { name: '本页 2' }).click();
  for (const entry of ['pay-unavailable', 'balance-insufficient'])
    await popup.locator(`[data-entry-id="${entry}"]`).first().waitFor();
  await hint(page);
});
