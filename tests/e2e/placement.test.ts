/** Where the hint stands: it covers nothing that people act on, scan or pay, on any size of screen. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Session } from './browser.ts';
import { countLayoutShifts, coveringOf, settled, VIEWPORTS } from './covering.ts';
import { browserTest } from './fixtures.ts';
import { clickInHint, formOf, hint, until, type Box } from './hint.ts';
import { cashier, fixture } from './pages.ts';
import { widgets } from './widgets/libraries.ts';
import { widgetSite } from './widgets/site.ts';

const MESSAGE = '花呗可用额度不足，请更换付款方式';
const TOAST = `<div id="toast" style="position: fixed; top: 40%; left: 40%; padding: 12px">${MESSAGE}</div>`;
const DIALOG = `<div role="dialog" style="position: fixed; top: 30%; left: 30%; width: 300px; padding: 12px; border: 1px solid">
  <p>${MESSAGE}</p><button type="button">知道了</button></div>`;
const TALL = `<p style="margin-top: 400px" role="alert">${MESSAGE}</p><div style="height: 3000px"></div>`;

/** A page full of buttons. @param isGap which cells are left out, of 10 columns and 20 rows */
function crowd(isGap: (column: number, row: number) => boolean): string {
  const cells = Array.from({ length: 200 }, (_, i) => [i % 10, Math.floor(i / 10)] as const);
  const buttons = cells
    .filter(([column, row]) => !isGap(column, row))
    .map(([column, row]) => `<button type="button" style="grid-area: ${row + 1} / ${column + 1}">+</button>`);
  return `<style>.crowd { position: fixed; inset: 0; display: grid; grid-template: repeat(20, 5%) / repeat(10, 10%) }</style>
    <div class="crowd">${buttons.join('')}</div>
    <p role="alert" style="position: fixed; top: 0; left: 0">${MESSAGE}</p>`;
}

const test = browserTest(() => ({ pathname }: URL) => {
  const pages: Record<string, string> = {
    '/shop': fixture('shop'),
    '/toast': cashier(TOAST),
    '/dialog': cashier(DIALOG),
    '/tall': cashier(TALL),
    '/frame': cashier('<iframe src="/failed" style="width: 300px; height: 200px"></iframe>'),
    '/failed': cashier(`<p role="alert">${MESSAGE}</p>`),
    '/crowd': cashier(crowd((column, row) => column > 7 && row > 17)),
    '/full': cashier(crowd(() => false)),
  };
  return pages[pathname];
});

const widgetTest = browserTest(widgetSite);

const open = (page: Page, path: string): Promise<unknown> => page.goto(`https://cashier.alipay.com${path}`);

/** What the toolbar button of the tab in front says. */
async function badgeOf({ context }: Session): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab.id });
  })()`);
}

const right = ({ x, width }: Box): number => x + width;

describe.for(VIEWPORTS)('at $width × $height', (viewport) => {
  test('on a checkout, whatever form it has, it covers nothing and takes nothing', async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, '/shop');
    await page.click('#pay');
    await hint(page);
    expect((await settled(page))?.form).toBe('card');
    const card = await coveringOf(page);
    expect(card.points).toBeGreaterThan(400);
    expect(card.covered).toEqual([]);
    expect(await page.evaluate(() => [document.activeElement?.id, scrollX, scrollY])).toEqual(['pay', 0, 0]);
    await clickInHint(page, '收起');
    expect((await settled(page))?.form).toBe('pill');
    const pill = await coveringOf(page);
    expect(pill.points).toBeGreaterThan(30);
    expect(pill.covered).toEqual([]);
  });
});

test('it shifts no layout: when it comes, moves, opens, folds and goes', async ({ page }) => {
  await countLayoutShifts(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/toast');
  await hint(page);
  await page.evaluate(() => document.querySelector('#toast')?.remove());
  await clickInHint(page, '看怎么办');
  expect((await settled(page))?.form).toBe('opened');
  await clickInHint(page, '返回');
  await clickInHint(page, '收起');
  await settled(page);
  await page.mouse.wheel(0, 300);
  await settled(page);
  expect(await page.evaluate(() => layoutShifts)).toBe(0);
  // The page's own shift is counted, so the observer is at work.
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('hr')));
  await until('a layout shift', async () => ((await page.evaluate(() => layoutShifts)) > 0 ? true : undefined));
});

test('beside a dialog, which stays', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/dialog');
  await hint(page);
  const { box } = (await settled(page))!;
  const dialog = (await page.getByRole('dialog').boundingBox())!;
  expect(box.x - right(dialog)).toBe(8);
  expect(box.y).toBe(Math.round(dialog.y));
});

test('in the corner for a toast, which goes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/toast');
  await hint(page);
  const { box } = (await settled(page))!;
  expect([right(box), box.y + box.height]).toEqual([1264, 784]);
});

test('in the corner for a message in a frame', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/frame');
  await hint(page);
  expect(right((await settled(page))!.box)).toBe(1264);
});

test('stays beside a message that scrolls, and goes to a corner when that has gone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/tall');
  await hint(page);
  const before = (await settled(page))!.box;
  await page.mouse.move(600, 300);
  await page.mouse.wheel(0, 120);
  const after = (await settled(page))!.box;
  expect(after.y).toBe(before.y - 120);
  await page.mouse.wheel(0, 2000);
  const corner = (await settled(page))!.box;
  expect([right(corner), corner.y + corner.height]).toEqual([1264, 784]);
});

/** One of each library: what stays, with its buttons, where it has such. */
const walked = widgets.filter((widget) => {
  const own = widgets.filter(({ library }) => library === widget.library);
  return widget === (own.find(({ stays }) => stays) ?? own[0]);
});

describe.concurrent('with the widgets of real shops, at all four sizes', () => {
  widgetTest.for(walked)('$library $name', async ({ library, call }, { ownWindow: page }) => {
    await page.goto(`https://buy.tmall.com/?library=${library}`);
    await page.evaluate(`{ const message = ${JSON.stringify(MESSAGE)}; ${call}; undefined }`);
    await hint(page);
    for (const viewport of VIEWPORTS) {
      await page.setViewportSize(viewport);
      await settled(page);
      const { points, covered } = await coveringOf(page);
      expect(points).toBeGreaterThan(30);
      expect(covered).toEqual([]);
    }
  });
});

describe('where there is little room', () => {
  test('a pill, where that fits; opened by hand it may cover', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, '/crowd');
    await hint(page);
    expect((await settled(page))?.form).toBe('pill');
    const { points, covered } = await coveringOf(page);
    expect(points).toBeGreaterThan(30);
    expect(covered).toEqual([]);
    await clickInHint(page, '可用额度不足，展开付款受阻助手的说明');
    expect((await settled(page))?.form).toBe('opened');
    await clickInHint(page, '收起');
    expect((await settled(page))?.form).toBe('pill');
    expect((await coveringOf(page)).covered).toEqual([]);
  });

  test('nothing at all, where not even the pill fits; the toolbar tells', async ({ page, session }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, '/full');
    await until('the badge', async () => ((await badgeOf(session)) === '1' ? true : undefined));
    await settled(page);
    expect(await formOf(page)).toBeUndefined();
    expect((await coveringOf(page)).points).toBe(0);
  });

  test('a card again when the window is made larger', async ({ page }) => {
    await page.setViewportSize({ width: 300, height: 200 });
    await open(page, '/toast');
    await page.setViewportSize({ width: 1280, height: 800 });
    await hint(page);
    expect((await settled(page))?.form).toBe('card');
  });
});
