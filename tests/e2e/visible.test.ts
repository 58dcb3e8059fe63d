/** Ways to hide a text: hidden it raises nothing, shown it raises the hint. */
import { describe } from 'vitest';
import { browserTest } from './fixtures.ts';
import { hint, noHint } from './hint.ts';
import { cashier } from './pages.ts';

/** Longer than it takes a hint to come. */
const WATCH_MS = 1_000;
const MESSAGE = '花呗可用额度不足，请更换付款方式';

/** Each hides `#line` or what holds it by the class `hidden` of the body, and shows it when that is taken away. */
const WAYS: Record<string, string> = {
  'display none': '#box { display: none }',
  'visibility hidden': '#box { visibility: hidden }',
  'visibility collapse': '#line { visibility: collapse }',
  'opacity 0 far above': 'main { opacity: 0 }',
  'opacity that multiplies': '#box, #line { opacity: 0.2 } #box { opacity: 0.3 }',
  'a filter': '#box { filter: opacity(0) }',
  'no width': '#box { width: 0; overflow: hidden; white-space: nowrap }',
  'no height': '#box { height: 0; overflow: hidden }',
  'a pixel, for screen readers': '#line { position: absolute; width: 1px; height: 1px; overflow: hidden }',
  clip: '#line { position: absolute; clip: rect(0 0 0 0) }',
  'clip-path inset': '#line { clip-path: inset(50%) }',
  'clip-path circle': '#box { clip-path: circle(0) }',
  'overflow of a holder': '#box { height: 20px; overflow: hidden } #line { margin-top: 60px }',
  'overflow of a carousel': '#box { width: 300px; overflow: hidden } #line { margin-left: 300px; width: 300px }',
  'text-indent': '#line { text-indent: -9999px }',
  'text-indent into overflow': '#line { text-indent: 100%; white-space: nowrap; overflow: hidden }',
  'a place left of the page': '#line { position: absolute; left: -9999px }',
  'a place above the page': '#line { position: absolute; top: -9999px }',
  'a drawer beside the window': '#line { position: fixed; left: 100vw; top: 40px }',
  'a sheet below the window': '#line { position: fixed; top: 100vh }',
  'a shift by transform': '#line { transform: translateX(-200vw) }',
  'a scale of nothing': '#line { transform: scale(0) }',
  'a font of no size': '#line { font-size: 0 }',
  'a colour that is none': '#line { color: transparent }',
  'a fill that is none': '#line { -webkit-text-fill-color: rgba(0, 0, 0, 0) }',
  'a cover': '#cover { display: block }',
  'content-visibility': '#box { content-visibility: hidden }',
  'closed details': '',
  'print only': '@media screen { #line { display: none } }',
};

function page(way: string): string {
  const css = WAYS[way]?.replaceAll(/(^|[{}]\s*|,\s*)([#m][\w-]*)(?=[ ,])(?=[^}]*\{)/g, '$1.hidden $2') ?? '';
  return cashier(`
    <style>
      main { position: relative }
      #cover { display: none; position: fixed; inset: 0; background: white }
      ${css}
    </style>
    <script>
      document.body.className = 'hidden';
      document.querySelector('main').insertAdjacentHTML(
        'beforeend',
        '<details id="box"${way === 'closed details' ? '' : ' open'}><summary>付款结果</summary><p id="line">${MESSAGE}</p></details>',
      );
    </script>
    <div id="cover"></div>`);
}

const test = browserTest(() => ({ searchParams }: URL) => {
  const way = searchParams.get('way');
  return way === null ? undefined : page(way);
});

describe('what nobody can see is not read until it is shown', () => {
  test.concurrent.for(Object.keys(WAYS))('%s', async (way, { page }) => {
    await page.goto(`https://cashier.alipay.com/?${new URLSearchParams({ way }).toString()}`);
    await noHint(page, WATCH_MS);
    await page.evaluate(() => {
      document.body.className = '';
      document.querySelector('details')!.open = true;
    });
    await hint(page);
  });
});
