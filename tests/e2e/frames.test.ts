/** Failures in frames: one hint for the tab, in the page itself wherever the extension may enter it. */
import { describe, expect } from 'vitest';
import { browserTest } from './fixtures.ts';
import { hint, noHint, readHint, until } from './hint.ts';
import { keptMessages } from './kept.ts';
import { cashier } from './pages.ts';

const LIMIT = '花呗可用额度不足，请更换付款方式';
const FAILED = `<p role="alert">${LIMIT}</p>`;
const LISTED = 'https://trade.jd.com';
const UNLISTED = 'https://shop.example';
const CASHIER = 'https://cashier.alipay.com/failed';
const WATCH_MS = 1_500;

const frame = (attributes: string): string => `<iframe ${attributes} width="400" height="300"></iframe>`;
const writing = `<script>
  const { contentDocument } = document.querySelector('iframe');
  contentDocument.open();
  contentDocument.write('<title>收银台</title>${FAILED}');
  contentDocument.close();
</script>`;

const frames: Record<string, string> = {
  'of the same host': frame('src="/failed"'),
  'of another listed host': frame(`src="${CASHIER}"`),
  'made from srcdoc': frame(`srcdoc='${FAILED}'`),
  'made from srcdoc, in a sandbox': frame(`sandbox="allow-scripts" srcdoc='${FAILED}'`),
  'that the page writes': frame('') + writing,
  'that the page writes into about:blank': frame('src="about:blank"') + writing,
  'in a frame': frame('src="/framed"'),
};

const test = browserTest(() => ({ pathname, searchParams }: URL) => {
  if (pathname === '/') return cashier(frames[searchParams.get('with') ?? '']);
  if (pathname === '/framed') return cashier(frame(`src="${CASHIER}"`));
  if (pathname === '/three') return cashier(FAILED + frame('src="/failed"') + frame(`src="${CASHIER}"`));
  if (pathname === '/two-cashiers') return cashier(frame(`src="${CASHIER}"`).repeat(2));
  if (pathname === '/folded') return cashier(`<div hidden>${frame(`src="${CASHIER}"`)}</div>`);
  return pathname === '/failed' ? cashier(FAILED) : undefined;
});

describe.concurrent('a failure in a frame', () => {
  test.for(Object.keys(frames))('%s is told in the page', async (name, { ownWindow: page }) => {
    await page.goto(`${LISTED}/?with=${encodeURIComponent(name)}`);
    expect((await hint(page)).entries).toEqual(['limit-insufficient']);
  });

  test('and in others, and in the page, is one failure', async ({ ownWindow: page, session }) => {
    await page.goto(`${LISTED}/three`);
    await hint(page);
    // Whatever else is coming: two hints are an error wherever a hint is read.
    await page.waitForTimeout(WATCH_MS);
    expect((await hint(page)).entries).toEqual(['limit-insufficient']);
    expect(await keptMessages(session, page)).toEqual([LIMIT]);
  });

  test('is told in the frame where the page may not be entered', async ({ ownWindow: page }) => {
    await page.goto(`${UNLISTED}/framed`);
    const [, inner] = page.frames();
    expect((await hint(inner!)).entries).toEqual(['limit-insufficient']);
    expect(await readHint(page)).toBeUndefined();
  });

  test('and in its twin, in a page that may not be entered, is told once', async ({ ownWindow: page }) => {
    await page.goto(`${UNLISTED}/two-cashiers`);
    const cashiers = page.frames().slice(1);
    const hints = async () => (await Promise.all(cashiers.map((inner) => readHint(inner)))).filter(Boolean);
    await until('a hint in a cashier', async () => (await hints())[0]);
    await noHint(page, WATCH_MS);
    expect(await hints()).toHaveLength(1);
  });

  test('is told when the frame is unfolded', async ({ ownWindow: page }) => {
    await page.goto(`${LISTED}/folded`);
    await noHint(page, WATCH_MS);
    await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
    expect((await hint(page)).entries).toEqual(['limit-insufficient']);
  });

  test('keeps its hint while other frames come and go on', async ({ ownWindow: page }) => {
    await page.goto(`${LISTED}/failed`);
    await hint(page);
    await page.evaluate(async () => {
      const advert = document.createElement('iframe');
      const loaded = () => new Promise((resolve) => advert.addEventListener('load', resolve, { once: true }));
      advert.src = 'https://adverts.example/framed';
      document.body.append(advert);
      await loaded();
      advert.src = 'https://adverts.example/failed';
      await loaded();
    });
    await page.waitForTimeout(WATCH_MS);
    expect((await readHint(page))?.entries).toEqual(['limit-insufficient']);
  });
});
