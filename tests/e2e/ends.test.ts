/** When a hint goes, and what does not make it go. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { buildFolder } from './browser.ts';
import { browserTest } from './fixtures.ts';
import { clickInHint, hint, hintGone, noHint, readHint } from './hint.ts';
import { cashier } from './pages.ts';

const ORIGIN = 'https://cashier.alipay.com';
const WATCH_MS = 1_000;
const MESSAGE = '花呗可用额度不足，请更换付款方式';

const test = browserTest(
  () =>
    ({ pathname }: URL) =>
      pathname === '/blank' ? '<p></p>' : cashier(),
);

const add = (page: Page, html: string): Promise<void> =>
  page.evaluate((text) => document.querySelector('main')!.insertAdjacentHTML('beforeend', text), html);

async function fail(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/pay?id=1`);
  await add(page, `<p id="line">${MESSAGE}</p>`);
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);
}

describe('the hint goes', () => {
  test.for([
    { how: 'with pushState to another page', act: (): void => history.pushState(null, '', '/result') },
    { how: 'with replaceState to another page', act: (): void => history.replaceState(null, '', '/result') },
    { how: 'with another route in the hash', act: (): void => void (location.hash = '#/result') },
    { how: 'with another page', act: (): void => void (location.href = '/blank') },
    { how: 'when the page is loaded again', act: (): void => location.reload() },
  ])('$how', async ({ act }, { page }) => {
    await fail(page);
    await page.evaluate(act);
    await hintGone(page);
    await noHint(page, WATCH_MS);
  });

  test.for([
    { how: 'a result', html: '<h1>付款成功</h1>' },
    { how: 'a toast', html: '<div style="position: fixed; top: 40%">支付成功</div>' },
    { how: 'English', html: '<h2>Payment successful</h2>' },
  ])('when the payment has gone through, by $how', async ({ html }, { page }) => {
    await fail(page);
    await add(page, html);
    await hintGone(page);
    await noHint(page, WATCH_MS);
  });

  test('when it is closed; the message that stays does not bring it back, drawn anew or not', async ({ page }) => {
    await fail(page);
    await clickInHint(page, '关闭');
    await hintGone(page);
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.replaceWith(main.cloneNode(true));
    });
    await noHint(page, WATCH_MS);
  });
});

describe('the hint stays', () => {
  test.for([
    { how: 'another query', act: (): void => history.pushState(null, '', '?id=1&step=2') },
    { how: 'another place on the page', act: (): void => void (location.hash = '#methods') },
    {
      how: 'an advert that loads',
      act: (): void => void (document.body.appendChild(document.createElement('iframe')).src = '/blank'),
    },
  ])('through $how', async ({ act }, { page }) => {
    await fail(page);
    await page.evaluate(act);
    await page.waitForTimeout(WATCH_MS);
    expect((await readHint(page))?.entries).toEqual(['limit-insufficient']);
  });

  test.for([
    { how: 'a row of steps', html: '<ol><li>提交订单</li><li>付款</li><li>交易成功</li></ol>' },
    { how: 'a menu', html: '<nav><a href="#s">交易成功</a></nav>' },
    { how: 'an advert', html: '<p>支付成功即送优惠券</p>' },
  ])('through success as a word in $how', async ({ html }, { page }) => {
    await fail(page);
    await add(page, html);
    await page.waitForTimeout(WATCH_MS);
    expect((await readHint(page))?.entries).toEqual(['limit-insufficient']);
  });
});

test('what fails on the next page of an application has its own hint', async ({ page }) => {
  await fail(page);
  await page.evaluate(() => {
    history.pushState(null, '', '/result');
    document.querySelector('#line')!.textContent = '交易失败，银行卡已过期';
  });
  await expect.poll(async () => (await readHint(page))?.entries).toEqual(['card-invalid']);
});

test('a page whose extension was replaced is left alone, without a word', async ({ page, session }) => {
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${ORIGIN}/pay`);
  const cdp = await session.context.browser()!.newBrowserCDPSession();
  await cdp.send('Extensions.loadUnpacked', { path: buildFolder });
  await add(page, `<p>${MESSAGE}</p>`);
  await noHint(page, WATCH_MS);
  expect(errors).toEqual([]);
  await page.reload();
  await add(page, `<p>${MESSAGE}</p>`);
  await hint(page);
});
