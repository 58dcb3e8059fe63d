/** What is followed up, in the pages of the real extension: shared live, taken along and brought back. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './axe.ts';
import { openPopup, type Session } from './browser.ts';
import { browserTest } from './fixtures.ts';
import { clickInHint, hint, textInHint, until } from './hint.ts';
import { everythingKept, forgetEverything } from './kept.ts';
import { cashier } from './pages.ts';
import { keptIncidents } from './reminders.ts';

const OVERDUE = '花呗账单逾期未还，暂无法付款';

const test = browserTest(() => () => cashier(`<p role="alert">${OVERDUE}</p>`));

async function openOptions({ context, extensionId }: Session): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.getByRole('main').waitFor();
  return options;
}

/** Opens the entry in the hint of a person who has nothing stored yet, and follows it. */
async function followOnPage(session: Session, page: Page): Promise<void> {
  await forgetEverything(session);
  await page.goto('https://cashier.alipay.com/');
  await hint(page);
  await clickInHint(page, '看怎么办');
  await clickInHint(page, '跟进这个问题');
  await until('followed', async () => (await textInHint(page)).includes('正在跟进') || undefined);
}

/** Follows the entry and opens it in the popup's page. */
async function openFollowed(session: Session, page: Page): Promise<Page> {
  await followOnPage(session, page);
  const popup = await openPopup(session, page);
  await popup
    .getByRole('region', { name: /^之前没解决的/ })
    .getByRole('button')
    .click();
  return popup;
}

const EXPECTED = /3–6 个月，也就是 \d{4}-\d\d-\d\d 到 \d{4}-\d\d-\d\d，之后再看。这是估计，不是承诺。/;

test('a change in one page shows in all that are open: page, popup and options', async ({ page, session }) => {
  const options = await openOptions(session);
  const popup = await openFollowed(session, page);
  const history = options.getByRole('region', { name: '历史记录' });
  await history.getByText('跟进中').waitFor();

  await popup.getByRole('textbox', { name: '备注（只给自己看）' }).fill('已打电话');
  await history.getByText('已打电话').waitFor();
  await popup.locator('.steps').getByRole('checkbox').first().check();
  await until('the tick on the page', async () => (await textInHint(page)).includes('已完成 1 / 6') || undefined);

  await options.getByRole('radio', { name: 'English' }).click();
  await popup.getByRole('textbox', { name: 'Note (for yourself)' }).waitFor();
  await until('English on the page', async () => (await textInHint(page)).includes('Being followed up') || undefined);
  await options.close();
  await popup.close();
});

test('the day of the act gives a range, and no word of the page is kept', async ({ page, session }) => {
  const popup = await openFollowed(session, page);
  await popup.bringToFront();
  // With the keyboard, since events that are made up, as `fill` makes them for a day, count for nothing here: upwards
  // from nothing is the first day of this year, in whatever order year, month and day stand.
  const day = popup.getByLabel('“逾期款全部还清”是哪一天？');
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp']) await day.press(key);
  await popup.getByText(EXPECTED).waitFor();
  await page.goto('about:blank');
  await until('the tab forgotten', async () => ((await everythingKept(session)).includes(OVERDUE) ? undefined : true));
  expect(await everythingKept(session)).toContain('"entry":"overdue"');
  await popup.close();
});

test('a file brings back what was deleted; a bad one changes nothing', async ({ page, session }) => {
  await followOnPage(session, page);
  const before = await keptIncidents(session);
  const options = await openOptions(session);
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: '导出到文件' }).click();
  const path = await (await download).path();

  await options.getByRole('button', { name: '删除全部数据' }).click();
  await options.getByRole('button', { name: '全部删除，不能恢复' }).click();
  await options.getByText('已全部删除。').waitFor();
  await options.getByText('还没有记录。').waitFor();
  expect(await keptIncidents(session)).toEqual([]);

  const upload = options.getByLabel('从文件导入');
  const bad = readFileSync(path, 'utf8').replace('"note": ""', '"note": 5');
  await upload.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(bad) });
  await options.getByText('没有导入，什么都没有改。里面的“incidents.list[0].note”不是能用的值。').waitFor();
  expect(await keptIncidents(session)).toEqual([]);

  await upload.setInputFiles(path);
  await options.getByText(/^已导入/).waitFor();
  expect(await keptIncidents(session)).toEqual(before);
  await options.close();
});

test('axe finds nothing to say about a followed problem and the options', async ({ page, session }) => {
  const popup = await openFollowed(session, page);
  await popup.getByText('给客服的说明').click();
  await popup.getByRole('button', { name: '不再跟进' }).click();
  await expectAccessible(popup, 'body');
  await popup.getByRole('button', { name: '已经解决了' }).click();
  await expectAccessible(popup, 'body');
  await popup.close();
  const options = await openOptions(session);
  await options.getByText('跟进中').waitFor();
  await expectAccessible(options, 'body');
  await options.close();
});
