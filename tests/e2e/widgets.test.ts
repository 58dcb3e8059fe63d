/** The widgets that real shops show their failures with, as published on npm and at their default durations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserTest } from './fixtures.ts';
import { clickInHint, hint, hintGone, readHint } from './hint.ts';
import { widgets } from './widgets/libraries.ts';
import { widgetSite } from './widgets/site.ts';
import { widgetTable } from './widgets/table.ts';

const widgetTest = browserTest(widgetSite);

const LIMIT = '花呗可用额度不足，请更换付款方式';
const RISK = '当前操作存在风险，为了您的账户安全已中断';
const CONFIRM = /^(确\s*[定认]|OK|知道了)$/;
const SHOP = 'https://buy.tmall.com';

const show = (page: Page, call: string, message: string): Promise<unknown> =>
  page.evaluate(`{ const message = ${JSON.stringify(message)}; ${call}; undefined }`);

/** The hint comes, outlives a message that goes by itself, and is dismissed. */
async function expectHint(page: Page, entry: string, goes: () => Promise<void>): Promise<void> {
  expect((await hint(page)).entries).toEqual([entry]);
  await goes();
  expect((await readHint(page))?.entries).toEqual([entry]);
  await clickInHint(page, '关闭');
  await hintGone(page);
}

describe.concurrent('once, again, and with another text', () => {
  widgetTest.for(widgets)('$library $name', async ({ library, call, confirm, stays }, { ownWindow: page }) => {
    const goes = (message: string) => async (): Promise<void> => {
      const button = confirm ? page.locator(confirm) : page.getByText(CONFIRM);
      if (stays) await button.filter({ visible: true }).click();
      await page.getByText(message).filter({ visible: true }).waitFor({ state: 'hidden' });
    };
    await page.goto(`${SHOP}/?library=${library}`);
    await show(page, call, LIMIT);
    await expectHint(page, 'limit-insufficient', goes(LIMIT));
    await show(page, call, LIMIT);
    await expectHint(page, 'limit-insufficient', goes(LIMIT));
    await show(page, call, RISK);
    expect((await hint(page)).entries).toEqual(['risk-blocked']);
  });
});

test('the table in the tests’ README lists what was tested', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  expect(readme).toContain(widgetTable(widgets));
});
