/** The handbook as it is written, read from the disk: no server, no network, and where it matters no scripts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COLOURS, expectNothing } from './axe.ts';
import { writtenHandbook, type WrittenHandbook } from './written-handbook.ts';

/** A4 less the margins, in CSS pixels. */
const PRINTED = { width: 673, height: 1010 };

let folder: string;
let open: WrittenHandbook['open'];
let close: WrittenHandbook['close'] | undefined;

beforeAll(async () => {
  ({ folder, open, close } = await writtenHandbook());
});

afterAll(() => close?.());

const rows = (page: Page) => page.locator('main [data-entry-id]:visible');

test('what was written before is gone', () => {
  expect(existsSync(join(folder, 'en/index.html'))).toBe(true);
  expect(existsSync(join(folder, 'en/gone.html'))).toBe(false);
});

test('asks for nothing but its own files', async () => {
  const { page, asked } = await open('zh-CN/index.html');
  await page.getByRole('searchbox').fill('额度不足');
  await rows(page).first().click();
  await page.getByRole('heading', { name: '可用额度不足' }).waitFor();
  const files = asked.map((url) => url.replace(pathToFileURL(folder).href, '').replace(/#.*/, ''));
  const expected = ['/zh-CN/index.html', '/handbook.css', '/zh-CN/limit-insufficient.html', '/handbook.css'];
  expect(files).toEqual(expected);
});

describe('search', () => {
  test('shows what fits in either script, and everything again when it is cleared', async () => {
    const { page } = await open('zh-TW/index.html');
    const all = await rows(page).count();
    for (const typed of ['可用額度不足', '可用额度不足']) {
      await page.getByRole('searchbox').fill(typed);
      expect(await rows(page).first().getAttribute('data-entry-id')).toBe('limit-insufficient');
      const found = await rows(page).count();
      expect(found).toBeLessThan(all);
      expect(await page.getByRole('status').textContent()).toBe(`找到的條目：${found}`);
    }
    await page.getByRole('searchbox').fill('');
    expect(await rows(page).count()).toBe(all);
    expect(await page.getByRole('status').textContent()).toBe('');
  });

  test('leaves the contents where nothing fits, and says so', async () => {
    const { page } = await open('en/index.html');
    const all = await rows(page).count();
    await page.getByRole('searchbox').fill('xyzzy');
    expect(await rows(page).count()).toBe(all);
    expect(await page.getByRole('status').textContent()).toMatch(/^Nothing fits/);
  });

  test('is there again with its results when one comes back', async () => {
    const { page } = await open('en/index.html');
    await page.getByRole('searchbox').fill('limit left');
    const found = await rows(page).count();
    await rows(page).first().click();
    await page.getByRole('heading', { name: 'Not enough limit left' }).waitFor();
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('limit left');
    await expect.poll(() => rows(page).count()).toBe(found);
  });
});

test('without scripts the contents are there, and no search that does nothing', async () => {
  const { page } = await open('en/index.html', { javaScriptEnabled: false });
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Payment failed, no reason given' }).click();
  const title = page.getByRole('heading', { name: 'Payment failed, no reason given' });
  await title.waitFor();
  await page.getByRole('link', { name: '繁體中文' }).click();
  await page.getByRole('heading', { name: '付款失敗，沒說原因' }).waitFor();
});

const AXE_PAGES = [
  'zh-CN/index.html',
  'en/pay-unavailable.html',
  'zh-CN/overdue.html',
  'zh-TW/unfreeze-scam.html',
  'en/result-unknown.html',
  'zh-TW/collection-address-book.html',
];

test.each(AXE_PAGES)('axe finds nothing on %s, light or dark', async (path) => {
  const { page } = await open(path, { colorScheme: 'light' });
  await expectNothing(new AxeBuilder({ page }), 'color-contrast');
  if (path.endsWith('index.html')) await page.getByRole('searchbox').fill('花呗');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothing(new AxeBuilder({ page }).withRules(COLOURS), 'color-contrast');
});

describe('on paper', () => {
  const style = (page: Page, selector: string, name: string): Promise<string[]> =>
    page
      .locator(selector)
      .evaluateAll((found, property) => found.map((one) => getComputedStyle(one).getPropertyValue(property)), name);
  const printed = async (path: string): Promise<Page> => {
    const { page } = await open(path, { colorScheme: 'dark', viewport: PRINTED });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    return page;
  };

  test('it is dark on white, links look like text, and what needs a screen is gone', async () => {
    const page = await printed('zh-CN/overdue.html');
    expect(await style(page, 'body', 'color')).toEqual(['rgb(27, 30, 38)']);
    expect(new Set(await style(page, 'main a', 'text-decoration-line'))).toEqual(new Set(['none']));
    const colours = new Set(await style(page, 'main a.row', 'color'));
    expect(colours).toEqual(new Set(['rgb(27, 30, 38)']));
    expect(await page.getByRole('link', { name: 'English' }).isVisible()).toBe(false);
    expect(await page.getByText('回到目录').isVisible()).toBe(false);
  });

  test.each(['zh-CN', 'en'])('every box of the entries in %s fits on a page and is kept whole', async (language) => {
    const page = await printed(`${language}/all.html`);
    const boxes = page.locator('.entry .section:not(:has(.sources))');
    const heights = await boxes.evaluateAll((found) => found.map((box) => box.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(PRINTED.height);
    const breaks = await style(page, '.entry .section:not(:has(.sources)), .entry .source, .scam', 'break-inside');
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });
});
