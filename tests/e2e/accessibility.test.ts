/** Axe finds nothing to say about the hint and the popup, in any state, light and dark. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, expectHintAccessible } from './axe.ts';
import { openPopup } from './browser.ts';
import { settled } from './covering.ts';
import { browserTest } from './fixtures.ts';
import { clickInHint, hint } from './hint.ts';
import { cashier } from './pages.ts';

const MESSAGES = {
  one: '花呗可用额度不足，请更换付款方式',
  tie: '暂不支持使用花呗，请更换其他付款方式',
  unknown: '支付结果未知，请稍后查询',
};

const test = browserTest(() => ({ pathname }: URL) => {
  const [, name] = pathname.split('/');
  const message = MESSAGES[name as keyof typeof MESSAGES] as string | undefined;
  return cashier(message ? `<p role="alert">${message}</p>` : '');
});

async function open(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`https://cashier.alipay.com/${name}`);
  await hint(page);
  await settled(page);
}

test.for([
  ['the card', 'one', []],
  ['a vague message', 'tie', []],
  ['an unknown outcome', 'unknown', []],
  ['the explanation', 'one', ['看怎么办']],
  ['what else it may be', 'one', ['不是这个原因']],
  ['the pill', 'one', ['收起']],
  ['the menu', 'one', ['更多选项']],
] as const)('%s', async ([, name, clicks], { page }) => {
  await open(page, name);
  for (const button of clicks) await clickInHint(page, button);
  await settled(page);
  await expectHintAccessible(page);
});

test('the sheet of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, 'one');
  await expectHintAccessible(page);
});

test('the popup', async ({ page, session }) => {
  await open(page, 'one');
  const popup = await openPopup(session, page);
  await expectAccessible(popup, 'body');
  await popup.getByRole('tab', { name: '本页' }).click();
  await popup.locator('[data-entry-id]').first().waitFor();
  await expectAccessible(popup, 'body');
  await popup.locator('[data-entry-id]').first().click();
  await expectAccessible(popup, 'body');
  await popup.getByRole('button', { name: '返回' }).click();
  await popup.getByRole('searchbox').fill('花呗用不了');
  await expect.poll(() => popup.locator('[data-entry-id]').count()).toBeGreaterThan(0);
  await expectAccessible(popup, 'body');
});

test('axe does find what is wrong in the hint', async ({ page }) => {
  await open(page, 'one');
  await expectHintAccessible(page);
  await page.evaluate(() => {
    document.querySelector('pay-hint')?.shadowRoot?.querySelector('.icon-button')?.removeAttribute('aria-label');
    document.querySelector('pay-hint')?.shadowRoot?.querySelector('.icon-button')?.removeAttribute('title');
  });
  await expect(expectAccessible(page, 'pay-hint')).rejects.toThrow('button-name');
});
