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
    ['with pushState to another page', () => history.pushState(null, '', '/result')],
    ['with replaceState to another page', () => history.replaceState(null, '', '/result')],
    ['with another route in the hash', () => (location.hash = '#/result')],
    ['with another page', () => (location.href = '/blank')],
    ['when the page is loaded again', () => location.reload()],
  ] as const)('%s', async ([_how, act], { page }) => {
    await fail(page);
    await page.evaluate(act);
    await hintGone(page);
    await noHint(page, WATCH_MS);
  });

  test.for([
    ['a result', '<h1>付款成功</h1>'],
    ['a toast', '<div style="position: fixed; top: 40%">支付成功</div>'],
    ['English', '<h2>Payment successful</h2>'],
  ] as const)('when the payment has gone through, by %s', async ([_what, html], { page }) => {
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
      main.innerHTML = String(main.innerHTML);
    });
    await noHint(page, WATCH_MS);
  });
});

describe('the hint stays', () => {
  test.for([
    ['another query', () => history.pushState(null, '', '?id=1&step=2')],
    ['another place on the page', () => (location.hash = '#methods')],
    ['an advert that loads', () => (document.body.appendChild(document.createElement('iframe')).src = '/blank')],
  ] as const)('through %s', async ([_what, act], { page }) => {
    await fail(page);
    await page.evaluate(act);
    await page.waitForTimeout(WATCH_MS);
    expect((await readHint(page))?.entries).toEqual(['limit-insufficient']);
  });

  test.for([
    ['a row of steps', '<ol><li>提交订单</li><li>付款</li><li>交易成功</li></ol>'],
    ['a menu', '<nav><a href="#s">交易成功</a></nav>'],
    ['an advert', '<p>支付成功即送优惠券</p>'],
  ] as const)('through success as a word in %s', async ([_what, html], { page }) => {
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
