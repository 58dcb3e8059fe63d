/** Where the extension looks: on a page once, on a site always, and nowhere that it was told to leave alone. */
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPopup, type Session } from './browser.ts';
import { browserTest } from './fixtures.ts';
import { boxInHint, formOf, hint, hintGone, noHint, readHint, until } from './hint.ts';
import { cashier } from './pages.ts';
import { allowBeforehand, pressToolbarButton } from './browser-interface.ts';

const FAILED = '<p role="alert">花呗可用额度不足，请更换付款方式</p>';
const SHOP = 'https://shop.example/failed';
const LISTED = 'https://cashier.alipay.com/failed';
const WATCH_MS = 2_000;

const framed = (src: string): string => cashier(`<iframe src="${src}" width="400" height="300"></iframe>`);

const test = browserTest(() => ({ pathname }: URL) => {
  if (pathname === '/failed') return cashier(FAILED);
  if (pathname === '/healthy') return cashier();
  return pathname === '/framed' ? framed(LISTED) : undefined;
});

async function inPopup<T>(session: Session, page: Page, act: (popup: Page) => Promise<T>): Promise<T> {
  const popup = await openPopup(session, page);
  const result = await act(popup);
  await popup.close();
  return result;
}

async function inOptions(session: Session, act: (options: Page) => Promise<void>): Promise<void> {
  const options = await session.context.newPage();
  await options.goto(`chrome-extension://${session.extensionId}/options.html`);
  await act(options);
  await options.close();
}

const click = (name: string) => (popup: Page) => popup.getByRole('button', { name, exact: true }).first().click();

/** A popup that closes takes along what it had not yet written, so what it shows is waited for. */
const turnOff = (act: (popup: Page) => Promise<void>, on: string) => async (popup: Page) => {
  await act(popup);
  await popup.getByRole('button', { name: on }).first().waitFor();
};

const turnOn = (on: string) => async (popup: Page) => {
  await click(on)(popup);
  await popup.getByRole('button', { name: on }).first().waitFor({ state: 'detached' });
};

const siteOff = turnOff((popup) => popup.getByRole('switch').click(), '在此网站打开');

async function pause(popup: Page, kind: string): Promise<void> {
  await click('暂停提示')(popup);
  await popup.getByRole('menuitem', { name: kind }).click();
}

test('a page without permission is read once, after a click on the toolbar and on “scan”', async ({
  page,
  session,
}) => {
  await page.goto(SHOP);
  await noHint(page, WATCH_MS);
  await pressToolbarButton(session, page);
  await inPopup(session, page, async (popup) => {
    await click('扫描此页')(popup);
    await popup.getByText('扫描完成：发现 1 条').waitFor();
  });
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);
  await page.reload();
  await noHint(page, WATCH_MS);
});

test('without that click the scan says that it may not', async ({ page, session }) => {
  await page.goto(SHOP);
  await inPopup(session, page, async (popup) => {
    await click('扫描此页')(popup);
    await popup.getByText('浏览器不允许读取这个页面').waitFor();
  });
});

test('a site that is allowed is watched at once and ever after, until it is taken back in the options', async ({
  page,
  session,
}) => {
  await allowBeforehand(session, 'shop.example');
  await page.goto(SHOP);
  await noHint(page, WATCH_MS);
  await pressToolbarButton(session, page);
  await inPopup(session, page, click('总在此网站提示'));
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);

  await page.goto('https://shop.example/healthy');
  await page.goto(SHOP);
  await hint(page);
  await page.goto('https://other.example/failed');
  await noHint(page, WATCH_MS);

  await page.goto(SHOP);
  await hint(page);
  await inOptions(session, click('不再允许 shop.example'));
  await hintGone(page);
  await page.evaluate(() => document.querySelector('main')?.append('支付失败，请稍后再试'));
  await noHint(page, WATCH_MS);
  await page.reload();
  await noHint(page, WATCH_MS);
});

test.for([
  ['the site is off', siteOff, '在此网站打开'],
  ['all is snoozed', turnOff((popup) => pause(popup, '暂停一天'), '恢复提示'), '恢复提示'],
  ['all is paused', turnOff((popup) => pause(popup, '全部暂停'), '恢复提示'), '恢复提示'],
] as const)('while %s nothing shows, the hint that stood there included', async ([, off, on], { page, session }) => {
  await page.goto(LISTED);
  await hint(page);
  await inPopup(session, page, off);
  await hintGone(page);
  await page.reload();
  await noHint(page, WATCH_MS);
  await page.bringToFront();
  await inPopup(session, page, turnOn(on));
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);
});

test('a frame obeys the switch of its top page, not that of its own site', async ({ page, session }) => {
  await page.goto(LISTED);
  await inPopup(session, page, siteOff);
  await page.goto('https://buy.taobao.com/framed');
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);
  await inOptions(session, turnOn('重新开启 cashier.alipay.com'));

  await inPopup(session, page, siteOff);
  await hintGone(page);
  await page.reload();
  await noHint(page, WATCH_MS);
  await page.goto(LISTED);
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);
  await inOptions(session, turnOn('重新开启 buy.taobao.com'));
});

/** Clicks in the hint that stands in the frame. */
async function clickWithin(page: Page, frame: Frame, name: string): Promise<void> {
  const { x, y, width, height } = await boxInHint(frame, name);
  const around = await (await frame.frameElement()).boundingBox();
  await page.mouse.click(around!.x + x + width / 2, around!.y + y + height / 2);
}

test('a shop that may not be entered is turned off from the hint in its cashier’s frame', async ({ page, session }) => {
  const cashierFrame = (): Frame => page.frames()[1]!;
  const isTold = async () => (await readHint(cashierFrame())) !== undefined;
  await page.goto('https://shop.example/framed');
  await hint(cashierFrame());
  const isPill = (await formOf(cashierFrame()))?.form === 'pill';
  if (isPill) await clickWithin(page, cashierFrame(), '可用额度不足，展开付款受阻助手的说明');
  await clickWithin(page, cashierFrame(), '更多选项');
  await clickWithin(page, cashierFrame(), '此网站不再提示');
  await until('the hint gone', async () => !(await isTold()) || undefined);

  await page.reload();
  await page.waitForTimeout(WATCH_MS);
  expect(await isTold()).toBe(false);
  await page.goto('https://other.example/framed');
  expect((await hint(cashierFrame())).entries).toEqual(['limit-insufficient']);
  await inOptions(session, turnOn('重新开启 shop.example'));
});
