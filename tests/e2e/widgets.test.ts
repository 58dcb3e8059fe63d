/** The widgets that real shops show their failures with, at their default settings, from npm. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest } from './fixtures.ts';
import { clickInHint, hint, hintGone, readHint } from './hint.ts';
import { widgetSite } from './widgets/bundle.ts';

const test = browserTest(widgetSite);

const LIMIT = '花呗可用额度不足，请更换付款方式';
const RISK = '当前操作存在风险，为了您的账户安全已中断';
const CARD = '交易失败，银行卡已过期';

async function pay(page: Page, origin: string, library: string, kind: string, message: string): Promise<void> {
  await page.goto(`${origin}/${library}?${new URLSearchParams({ kind, message }).toString()}`);
  await page.click('#pay');
  await page.getByText(message).waitFor();
}

describe('a message that goes by itself', () => {
  test.for([
    ['https://buy.tmall.com', 'vant', 'plain', LIMIT, 'limit-insufficient'],
    ['https://buy.tmall.com', 'vant', 'fail', RISK, 'risk-blocked'],
    ['https://cashier.alipay.com', 'antd-mobile', 'toast', RISK, 'risk-blocked'],
    ['https://trade.jd.com', 'element-plus', 'error', CARD, 'card-invalid'],
  ] as const)('%s %s %s: %s leads to %s, and the hint stays', async ([origin, ...rest], { page }) => {
    const [library, kind, message, entry] = rest;
    await pay(page, origin, library, kind, message);
    expect((await hint(page)).entries).toEqual([entry]);
    await page.getByText(message).waitFor({ state: 'hidden' });
    expect((await readHint(page))?.entries).toEqual([entry]);
  });
});

test('a dialog of Ant Design Mobile leads to its entry', async ({ page }) => {
  await pay(page, 'https://cashier.alipay.com', 'antd-mobile', 'dialog', RISK);
  expect((await hint(page)).entries).toEqual(['risk-blocked']);
});

test('the same Vant toast, closed and shown again, brings the hint again', async ({ page }) => {
  await pay(page, 'https://buy.tmall.com', 'vant', 'plain', LIMIT);
  await hint(page);
  await clickInHint(page, '关闭');
  await hintGone(page);
  await page.getByText(LIMIT).waitFor({ state: 'hidden' });
  await page.click('#pay');
  expect((await hint(page)).entries).toEqual(['limit-insufficient']);
});
