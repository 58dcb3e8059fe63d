/** Pages that swindle: a warning with the right number; none where the number is right, or where swindles are told of. */
import { expect } from 'vitest';
import { openPopup } from './browser.ts';
import { pressToolbarButton } from './browser-interface.ts';
import { browserTest } from './fixtures.ts';
import { clickInHint, hint, noHint, until } from './hint.ts';
import { cashier } from './pages.ts';

const WATCH_MS = 2_500;
const dialog = (words: string): string => `<div role="dialog" aria-modal="true" hidden><p>${words}</p></div>`;
const showDialog = (): void => document.querySelector('[hidden]')!.removeAttribute('hidden');

const FALSE = '支付宝客服热线：400-123-4567，24 小时在线';
const RIGHT = '支付宝客服热线：95188，24 小时在线';
const FEE = '您的账户已冻结，请先缴纳解冻费 300 元，到账后恢复使用';
const TOLD = `<article><h1>账户被“冻结”，一步步落入圈套</h1>
  <p>王女士接到电话，对方说她的花呗已冻结，需先缴纳解冻费 300 元，到账后自动恢复。</p>
  <p>对方随后让她把余额转入安全账户，并把收到的验证码告诉客服，又留下支付宝客服热线：400-123-4567。</p>
  <p>${'她照做之后再也联系不上对方，于是报了警。银行的工作人员帮她理清了经过，也提醒身边的人多留心。'.repeat(20)}</p>
</article>`;

const test = browserTest(() => ({ pathname }: URL) => {
  if (pathname === '/false') return cashier(dialog(FALSE));
  if (pathname === '/right') return cashier(dialog(RIGHT));
  if (pathname === '/fee') return cashier(`<p role="alert">${FEE}</p>`);
  return pathname === '/told' ? cashier(TOLD) : undefined;
});

test('a false number of 支付宝客服 in a dialog brings a warning with 95188', async ({ page }) => {
  await page.goto('https://cashier.alipay.com/false');
  await noHint(page, WATCH_MS / 2);
  await page.evaluate(showDialog);
  const { entries, text } = await hint(page);
  expect(entries).toEqual(['unfreeze-scam']);
  expect(text).toContain('这很像骗局');
  expect(text).toMatch(/支付宝客服\s*95188/);
  await clickInHint(page, '看怎么办');
  const opened = await until('the entry', async () => {
    const now = await hint(page);
    return now.text.includes('怎么办') && now.entries[0] === 'unfreeze-scam' ? now : undefined;
  });
  expect(opened.text).toContain('先停下');
});

test('the right number brings nothing', async ({ page }) => {
  await page.goto('https://cashier.alipay.com/right');
  await page.evaluate(showDialog);
  await noHint(page, WATCH_MS);
});

test('an article that tells of a swindle brings nothing', async ({ page }) => {
  await page.goto('https://cashier.alipay.com/told');
  await noHint(page, WATCH_MS);
});

test('a scan that is asked for finds what swindles on any site', async ({ page, session }) => {
  await page.goto('https://shop.example/fee');
  await pressToolbarButton(session, page);
  const popup = await openPopup(session, page);
  await popup.getByRole('button', { name: '扫描此页' }).click();
  await popup.getByRole('heading', { name: '这很像骗局' }).waitFor();
  expect(await popup.locator('.scam-contact').textContent()).toBe('反诈咨询专线 96110');
  await popup.close();
  expect((await hint(page)).entries).toEqual(['unfreeze-scam']);
});
