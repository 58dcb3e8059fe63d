/** The hint in Firefox: what raises it, what does not, where it stands, and how it goes. */
import { describe, expect } from 'vitest';
import { until } from '../hint.ts';
import { cashier, fixture } from '../pages.ts';
import { widgetSite } from '../widgets/site.ts';
import { widgets } from '../widgets/libraries.ts';
import { firefoxTest } from './browser.ts';
import { clickInHint, formOf, hint, hintGone, noHint, readHint, textInHint } from './hint.ts';

const LIMIT = '花呗可用额度不足，请更换付款方式';
const FAILED = `<p role="alert">${LIMIT}</p>`;
const CASHIER = 'https://cashier.alipay.com/failed';
const WATCH_MS = 1_500;
/** Longer than the browser goes on loading, and than the background waits for a late detector. */
const SETTLED_MS = 1_500;

const frame = `<iframe src="${CASHIER}" width="400" height="300"></iframe>`;
const strict = `<meta http-equiv="content-security-policy" content="default-src 'none'; require-trusted-types-for 'script'">`;
const pages: Record<string, string> = {
  '/closed': cashier('<p role="alert">交易已关闭</p>'),
  '/failed': cashier(FAILED),
  // The page goes on loading after its frame has told of the failure.
  '/framed': cashier(`${frame}<img src="/slow.svg" alt="">`),
  '/strict': cashier(FAILED).replace('<head>', `<head>${strict}`),
  '/result': fixture('failing/result-page'),
  '/faq': fixture('talkative/faq-accordion'),
};

const test = firefoxTest(() => {
  const library = widgetSite();
  return async (url: URL) => {
    if (url.pathname === '/slow.svg') await new Promise((resolve) => setTimeout(resolve, 1_000));
    return pages[url.pathname] ?? library(url);
  };
});

describe('a failure is told', () => {
  const shown = [
    ['vant', 'Toast'],
    ['element-plus', 'MessageBox'],
  ];
  test.for(shown)('by %s, in its %s', async ([library, name], { firefox, page }) => {
    const { call, stays } = widgets.find((widget) => widget.library === library && widget.name === name)!;
    await page.goto(`https://buy.tmall.com/?library=${library}`);
    await page.evaluate(`{ const message = ${JSON.stringify(LIMIT)}; ${call}; undefined }`);
    expect((await hint(firefox, page)).entries).toEqual(['limit-insufficient']);
    // A hint outlives its toast, and stands where a dialog's buttons stay free.
    if (!stays) await page.waitForFunction((text) => !document.body.innerText.includes(text), {}, LIMIT);
    expect((await readHint(firefox, page))?.entries).toEqual(['limit-insufficient']);
    const { box } = await formOf(firefox, page);
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    expect(await page.evaluate((...at) => document.elementFromPoint(...at)?.localName, x, y)).toBe('pay-hint');
  });

  test.for(['/strict', '/result'])('by the page %s', async (path, { firefox, page }) => {
    await page.goto(`https://cashier.alipay.com${path}`);
    expect((await hint(firefox, page)).entries).toHaveLength(1);
    expect(await textInHint(firefox, page)).toContain('What to do');
  });

  test('by a cashier’s frame, in the listed shop around it', async ({ firefox, page }) => {
    await page.goto('https://trade.jd.com/framed');
    expect((await hint(firefox, page)).entries).toEqual(['limit-insufficient']);
  });

  test('in the frame where the shop may not be entered', async ({ firefox, page }) => {
    await page.goto('https://shop.example/framed', { waitUntil: 'domcontentloaded' });
    const inner = await page.waitForFrame((each) => each.url() === CASHIER);
    expect((await hint(firefox, inner)).entries).toEqual(['limit-insufficient']);
    await page.waitForFunction(() => document.readyState === 'complete');
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    expect((await readHint(firefox, inner))?.entries).toEqual(['limit-insufficient']);
    expect(await readHint(firefox, page)).toBeUndefined();
  });
});

test.for(['https://buy.taobao.com/faq', 'https://shop.example/failed'])(
  'nothing is told on %s',
  async (url, { firefox, page }) => {
    await page.goto(url);
    await noHint(firefox, page, WATCH_MS);
  },
);

test('in a small window the hint is a sheet at the bottom, which opens into steps', async ({ firefox, page }) => {
  await page.setViewport({ width: 360, height: 640 });
  await page.goto(CASHIER);
  await hint(firefox, page);
  const { box } = await formOf(firefox, page);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(360);
  expect(box.y + box.height).toBeLessThanOrEqual(640);
  await clickInHint(firefox, page, 'What to do');
  const isOpened = async () => ((await formOf(firefox, page)).form === 'opened' ? formOf(firefox, page) : undefined);
  const opened = await until('the hint opened', isOpened);
  expect(opened.box.width).toBeGreaterThan(320);
  expect(opened.box.y + opened.box.height).toBeLessThanOrEqual(640);
});

test('a hint goes when it is dismissed, and stays away when its message is unwanted', async ({ firefox, page }) => {
  await page.goto('https://cashier.alipay.com/closed');
  await hint(firefox, page);
  await clickInHint(firefox, page, 'Close');
  await hintGone(firefox, page);
  await page.reload();
  await hint(firefox, page);
  await clickInHint(firefox, page, 'More options');
  await clickInHint(firefox, page, 'Hide this message');
  await hintGone(firefox, page);
  await page.reload();
  await noHint(firefox, page, WATCH_MS);
});
