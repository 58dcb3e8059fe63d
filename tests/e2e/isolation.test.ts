/** What a page may do to itself without doing it to the hint, and what the hint leaves alone on the page. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { coveringOf, settled } from './covering.ts';
import { browserTest } from './fixtures.ts';
import { boxInHint, clickInHint, formOf, hint, hintGone } from './hint.ts';
import { cashier } from './pages.ts';
import { scrollOf, wordsOf } from './words.ts';

const MESSAGE = '花呗可用额度不足，请更换付款方式';
const FAILED = `<p role="alert">${MESSAGE}</p>`;
const CARD_MAX_PX = { width: 340, height: 152 };

const STYLES: Record<string, string> = {
  unset: '* { all: unset !important } main, p { display: block !important }',
  hidden: 'div, pay-hint { display: none !important; visibility: hidden !important; opacity: 0 !important }',
  letters: 'html { font: 40px/3 serif; letter-spacing: 9px; text-transform: uppercase; direction: rtl; color: red }',
  filter: 'html { filter: invert(1) blur(3px); opacity: 0.3; transform: scale(0.5) rotate(20deg) }',
  zoom: 'html { zoom: 1.75 }',
  stack: 'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: white }',
  clip: 'html { overflow: clip; contain: strict; height: 100vh } pay-hint { transform: translateX(-900px) !important }',
};

const DIALOG = `<dialog id="dialog" style="width: 300px"><p>请确认</p><button id="ok">确认</button></dialog>`;
const CSP = [
  `default-src 'none'; style-src 'none'; script-src 'none'`,
  `require-trusted-types-for 'script'; trusted-types 'none'`,
].join('; ');

const test = browserTest(() => ({ pathname, searchParams }: URL) => {
  const style = STYLES[searchParams.get('style') ?? ''] ?? '';
  if (pathname === '/styled') return cashier(`<style>${style}</style>${FAILED}`);
  if (pathname === '/rtl') return cashier(FAILED).replace('<html', '<html dir="rtl"');
  if (pathname === '/csp')
    return cashier(FAILED).replace('<meta', `<meta http-equiv="content-security-policy" content="${CSP}"><meta`);
  return pathname === '/plain' ? cashier(`${FAILED}${DIALOG}`) : undefined;
});

const open = (page: Page, path: string): Promise<unknown> => page.goto(`https://cashier.alipay.com${path}`);

/** Its size is the card's, it is in the viewport, what is clicked is what is seen, and it opens. */
async function expectUsable(page: Page): Promise<void> {
  expect((await hint(page)).text).toContain('这一单的金额超过了现在可用的额度。');
  const { form, box } = (await settled(page))!;
  expect(form).toBe('card');
  expect(box.width).toBeLessThanOrEqual(CARD_MAX_PX.width);
  expect(box.height).toBeLessThanOrEqual(CARD_MAX_PX.height);
  expect(box.height).toBeGreaterThan(90);
  const viewport = page.viewportSize()!;
  expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
  expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
  expect((await coveringOf(page)).points).toBeGreaterThan(400);
  await clickInHint(page, '看怎么办');
  expect((await settled(page))?.form).toBe('opened');
}

describe('stays readable and usable', () => {
  test.for(Object.keys(STYLES))('under the style “%s”', async (name, { page }) => {
    await open(page, `/styled?style=${name}`);
    await expectUsable(page);
  });

  test('on a page written from right to left', async ({ page }) => {
    await open(page, '/rtl');
    await expectUsable(page);
  });

  test('under a policy that allows no style, no script and no untrusted type', async ({ page }) => {
    await open(page, '/csp');
    await expectUsable(page);
  });

  test('in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, '/plain');
    await expectUsable(page);
  });

  test('at 200 % zoom, which halves the viewport', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await open(page, '/plain');
    await expectUsable(page);
  });

  test('at 400 % zoom: it opens, no words are cut off or lie on others, and it scrolls by itself', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 200 });
    await open(page, '/plain');
    await hint(page);
    if ((await settled(page))?.form === 'pill') await clickInHint(page, '可用额度不足，展开付款受阻助手的说明');
    await settled(page);
    await clickInHint(page, '看怎么办');
    const { box } = (await settled(page))!;
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y + box.height).toBeLessThanOrEqual(200);
    const words = await wordsOf(page, { within: 'hint', excerpts: false });
    expect(words).toEqual({ cutOff: [], overlapping: [], sideways: [] });
    expect((await scrollOf(page)).most).toBeGreaterThan(200);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 20);
    await page.mouse.wheel(0, 10_000);
    await expect.poll(async () => (await scrollOf(page)).now).toBeGreaterThan(200);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

describe('with a modal dialog of the page', () => {
  const click = (page: Page, selector: string): Promise<void> => page.locator(selector).click();

  test('the hint can be used, and so can the dialog', async ({ page }) => {
    await open(page, '/plain');
    await hint(page);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await settled(page);
    expect((await coveringOf(page)).points).toBeGreaterThan(400);
    await clickInHint(page, '收起');
    expect((await settled(page))?.form).toBe('pill');
    await page.evaluate(() => {
      document.querySelector('#ok')?.addEventListener('click', () => document.querySelector('dialog')?.close());
    });
    await click(page, '#ok');
    expect(await page.locator('dialog').evaluate((dialog) => dialog.hasAttribute('open'))).toBe(false);
    await settled(page);
    expect((await formOf(page))?.form).toBe('pill');
    expect(await page.evaluate(() => document.querySelector('pay-hint')?.parentElement?.localName)).toBe('html');
    await clickInHint(page, '可用额度不足，展开付款受阻助手的说明');
    expect((await settled(page))?.form).toBe('opened');
  });

  test('the hint outlives a dialog that is taken off the page', async ({ page }) => {
    await open(page, '/plain');
    await hint(page);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await settled(page);
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await settled(page);
    expect((await coveringOf(page)).points).toBeGreaterThan(400);
  });
});

describe('towards the page', () => {
  interface Facts {
    globals: string[];
    sheets: number;
    attributes: string[];
    shadow: unknown;
    text: string;
  }
  const factsOf = (page: Page): Promise<Facts> =>
    page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(globalThis),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      attributes: [...document.querySelectorAll('html, head, body, main, body *')].flatMap((element) =>
        element.getAttributeNames().map((name) => `${element.localName} ${name}`),
      ),
      shadow: document.querySelector('pay-hint')?.shadowRoot ?? null,
      text: document.documentElement.innerText,
    }));

  test('it leaves no global, no style and no attribute, and its text cannot be read', async ({ page }) => {
    await open(page, '/plain');
    await hint(page);
    await settled(page);
    const shown = await factsOf(page);
    expect(shown.shadow).toBeNull();
    expect(shown.text).not.toContain('这一单的金额');
    await clickInHint(page, '关闭');
    await hintGone(page);
    expect(await page.locator('pay-hint').count()).toBe(0);
    expect(await factsOf(page)).toEqual(shown);
    await page.goto('about:blank');
    await open(page, '/csp');
    const other = await factsOf(page);
    expect(shown.globals.filter((name) => !other.globals.includes(name))).toEqual([]);
  });

  test('clicks, keys and hidePopover that a page makes up do nothing', async ({ page }) => {
    await open(page, '/plain');
    await hint(page);
    const { x, y, width, height } = await boxInHint(page, '关闭');
    await page.evaluate(
      ({ left, top }) => {
        const target = document.querySelector<HTMLElement>('pay-hint')!;
        const at = { bubbles: true, composed: true, clientX: left, clientY: top };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          document.elementFromPoint(left, top)?.dispatchEvent(new MouseEvent(type, at));
        target.click();
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        target.hidePopover();
      },
      { left: x + width / 2, top: y + height / 2 },
    );
    await settled(page);
    expect((await coveringOf(page)).points).toBeGreaterThan(400);
  });

  test('the page’s shortcuts and traps hear nothing of the hint, and all of the page', async ({ page }) => {
    await open(page, '/plain');
    await hint(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['click', 'keydown', 'focusin', 'pointerdown', 'wheel'])
        document.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).localName}`));
    });
    const heard = (): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
    await clickInHint(page, '看怎么办');
    await page.keyboard.press('Tab');
    expect(await heard()).toEqual([]);
    await page.click('#pay');
    await page.keyboard.press('a');
    expect(await heard()).toEqual(['pointerdown button', 'focusin button', 'click button', 'keydown button']);
  });
});
