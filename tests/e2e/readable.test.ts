/** With very large letters, with wide spacing and in a narrow window every word can be read, in every view. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openPopup, type Session } from './browser.ts';
import { setMinimumFontSize } from './browser-interface.ts';
import { settled } from './covering.ts';
import { browserTest } from './fixtures.ts';
import { clickInHint, formOf, shadowOfHint, until } from './hint.ts';
import { wordsOf, type Look } from './words.ts';

const MESSAGES = {
  unknown: '支付结果未知，请稍后查询',
  scam: '您的账户已冻结，请先缴纳解冻费，到账后恢复使用',
  one: '花呗可用额度不足，请更换付款方式',
};

const languages = [
  { name: '简体中文', more: '更多选项', open: '看怎么办', query: '花呗用不了' },
  { name: 'English', more: 'More options', open: 'What to do', query: 'Huabei not available' },
];

interface Setting {
  size: { width: number; height: number };
  popupSize: { width: number; height: number };
  minimumPx?: number;
  css?: string;
  excerpts: boolean;
}

const WINDOW = { width: 1280, height: 800 };
const POPUP = { width: 380, height: 600 };
/** WCAG 1.4.10: 1280 × 1024 at 400 %. */
const REFLOW = { width: 320, height: 256 };
/** WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

const settings: Record<string, Setting> = {
  'wide spacing': { size: WINDOW, popupSize: POPUP, css: SPACING, excerpts: true },
  'a window of 320 × 256': { size: REFLOW, popupSize: REFLOW, excerpts: true },
  // Last: what is set in the browser stays.
  'letters of 64 px': { size: WINDOW, popupSize: POPUP, minimumPx: 64, excerpts: false },
};

/** A small line without controls and amounts: there is room for the card, however large it is. */
const test = browserTest(() => ({ pathname }: URL) => {
  const message = (MESSAGES as Record<string, string>)[pathname.slice(1)];
  const meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return (
    message &&
    `<!doctype html>${meta}<title>收银台</title><p role="alert" style="margin: 0; font: 10px serif">${message}</p>`
  );
});

async function chooseLanguage({ context, extensionId }: Session, name: string): Promise<void> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.getByRole('radio', { name }).click();
  await options.getByRole('radio', { name, checked: true }).waitFor();
  await options.close();
}

async function expectReadable(page: Page, view: string, look: Look): Promise<void> {
  expect(await wordsOf(page, look), view).toEqual({ cutOff: [], overlapping: [], sideways: [] });
}

async function openCard(page: Page, name: string, css = ''): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`https://cashier.alipay.com/${name}`);
  await until('a card', async () => ((await formOf(page))?.form === 'card' ? true : undefined));
  await shadowOfHint(page);
  await page.evaluate((text) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.querySelector('pay-hint')!.shadowRoot!.append(style);
  }, css);
  if (css) await settled(page);
}

describe.for(Object.entries(settings))('%s', ([, { size, popupSize, minimumPx, css, excerpts }]) => {
  describe.for(languages)('in $name', ({ name, more, open, query }) => {
    test('the hint', async ({ page, session }) => {
      if (minimumPx) await setMinimumFontSize(session, minimumPx);
      await chooseLanguage(session, name);
      await page.setViewportSize(size);
      const look: Look = { within: 'hint', excerpts };
      for (const message of Object.keys(MESSAGES)) {
        await openCard(page, message, css);
        await expectReadable(page, `the card: ${message}`, look);
      }
      await clickInHint(page, more);
      await settled(page);
      await expectReadable(page, 'its menu', look);
      await clickInHint(page, more);
      await clickInHint(page, open);
      await settled(page);
      await expectReadable(page, 'the opened hint', look);
    });

    test('the popup', async ({ page, session }) => {
      const look: Look = { within: 'page', excerpts };
      await openCard(page, 'one');
      const popup = await openPopup(session, page);
      // It knows its tab by now, and a browser draws no frames behind another tab.
      await popup.bringToFront();
      await popup.setViewportSize(popupSize);
      if (css) await popup.addStyleTag({ content: css });
      await expectReadable(popup, 'its areas', look);
      await popup.getByRole('searchbox').fill(query);
      await popup.locator('[data-entry-id]').first().waitFor();
      await expectReadable(popup, 'its answers', look);
      await popup.getByRole('searchbox').fill('');
      await popup.locator('#popup-tab-page').click();
      await popup.locator('[data-entry-id]').first().waitFor();
      await expectReadable(popup, 'what was found', look);
      await popup.locator('[data-entry-id]').first().click();
      await popup.getByRole('article').waitFor();
      await expectReadable(popup, 'an entry', look);
      await popup.close();
    });

    test('the options', async ({ page, session }) => {
      await page.setViewportSize(size);
      await page.goto(`chrome-extension://${session.extensionId}/options.html`);
      await page.locator('.history-line').first().waitFor();
      if (css) await page.addStyleTag({ content: css });
      await expectReadable(page, 'the options', { within: 'page', excerpts });
    });
  });
});
