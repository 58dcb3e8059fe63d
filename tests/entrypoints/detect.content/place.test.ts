// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { find, setPage } from './page.ts';
import * as place from '../../../entrypoints/detect.content/place.ts';

const { isFloating, isMessageBox, isPayingPage, mayReport, speaksOfPaying } = place;

const LONG = '关于付款失败的几种原因。'.repeat(40);

/** Asks about the element that is called x. */
const ask = (question: (element: Element) => boolean, html: string): boolean => {
  setPage(html);
  return question(find('#x'));
};

afterEach(() => {
  document.body.className = '';
  document.title = '';
});

describe('a message box', () => {
  it.each([
    '<div role="alert"><p id="x"></p></div>',
    '<div role="dialog"><div><p id="x"></p></div></div>',
    '<div role="status" id="x"></div>',
    '<div aria-live="polite"><p id="x"></p></div>',
    '<div aria-live="assertive"><p id="x"></p></div>',
    '<section aria-modal="true"><p id="x"></p></section>',
    '<dialog open><p id="x"></p></dialog>',
    '<div class="van-toast"><p id="x"></p></div>',
    '<div class="ant-Notification-notice"><p id="x"></p></div>',
    '<p id="x" class="form-error"></p>',
    '<div class="pay-tips"><p id="x"></p></div>',
    '<div style="position: fixed"><div><p id="x"></p></div></div>',
    `<div class="popup">${'<div>'.repeat(10)}<p id="x"></p>${'</div>'.repeat(10)}</div>`,
  ])('is %s', (html) => {
    expect(ask(isMessageBox, html)).toBe(true);
  });

  it.each([
    '<div><p id="x"></p></div>',
    '<div aria-live="off"><p id="x"></p></div>',
    '<div role="main" class="content"><p id="x"></p></div>',
    '<div class="tipster"><p id="x"></p></div>',
    '<div style="position: absolute"><p id="x"></p></div>',
    '<div class="toast"></div><p id="x"></p>',
    `<div class="popup">${'<div>'.repeat(12)}<p id="x"></p>${'</div>'.repeat(12)}</div>`,
  ])('is not %s', (html) => {
    expect(ask(isMessageBox, html)).toBe(false);
  });

  it('is not the whole page, whatever its class', () => {
    document.body.className = 'modal-open error-page';
    expect(ask(isMessageBox, '<p id="x"></p>')).toBe(false);
  });

  it('may be around a shadow root', () => {
    const shadow = setPage('<div class="toast"></div>').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p></p>';
    expect(isMessageBox(shadow.querySelector('p')!)).toBe(true);
  });
});

describe('floating', () => {
  it.each(['<div role="alert"><p id="x"></p></div>', '<div style="position: fixed"><p id="x"></p></div>'])(
    'is %s',
    (html) => {
      expect(ask(isFloating, html)).toBe(true);
    },
  );

  it('is not what only has the name of a message box', () => {
    expect(ask(isFloating, '<div class="toast"><p id="x"></p></div>')).toBe(false);
  });
});

describe('a text may report', () => {
  it.each([
    '<main><p id="x">付款失败</p></main>',
    '<article><p id="x">付款失败</p></article>',
    '<p id="x">付款失败，请换一种付款方式或<a href="#">联系客服</a></p>',
    '<p id="x">付款失败，<a>重试这一笔付款吧</a></p>',
    '<form><label id="x">付款失败</label></form>',
  ])('in %s', (html) => {
    expect(ask(mayReport, html)).toBe(true);
  });

  it.each([
    ['a link', '<a href="/faq"><span id="x">付款失败</span></a>'],
    ['a button', '<button id="x">付款失败</button>'],
    ['what acts as a button', '<div role="button"><i id="x">付款失败</i></div>'],
    ['a menu', '<nav><p id="x">付款失败</p></nav>'],
    ['what acts as a menu', '<ul role="menu"><li id="x">付款失败</li></ul>'],
    ['navigation', '<div role="navigation"><p id="x">付款失败</p></div>'],
    ['a tab', '<div role="tab" id="x">付款失败</div>'],
    ['a row of tabs', '<div role="tablist"><p id="x">付款失败</p></div>'],
    ['the head of a column', '<table><tr><th id="x">付款失败</th></tr></table>'],
    ['a caption', '<table><caption id="x">付款失败</caption></table>'],
    ['the name of a group', '<fieldset><legend id="x">付款失败</legend></fieldset>'],
    ['the foot of the page', '<footer><p id="x">付款失败</p></footer>'],
    ['an article', `<article><p id="x">付款失败</p><p>${LONG}</p></article>`],
    ['the body of an article', `<div itemprop="articleBody"><p id="x">付款失败</p>${LONG}</div>`],
    ['a list of links', '<p id="x">见<a href="#1">付款失败</a>、<a href="#2">额度不足</a></p>'],
  ])('but not in %s', (_, html) => {
    expect(ask(mayReport, html)).toBe(false);
  });
});

describe('a page is about paying', () => {
  it.each([
    ['its title says so', '', '收银台'],
    ['a heading does', '<h1>確認訂單並結帳</h1>', ''],
    ['a button does, in English', '<button>Pay now</button>', ''],
    ['it says so far down', `<p>${'好'.repeat(49_000)}</p><p>钱包</p>`, ''],
  ])('where %s', (_, html, title) => {
    setPage(html);
    document.title = title;
    expect(isPayingPage()).toBe(true);
  });

  it.each([
    ['nothing says so', '<p>今天天气很好，discarded</p>'],
    ['it stands too far down', `<p>${'好'.repeat(50_000)}</p><p>钱包</p>`],
  ])('but not where %s', (_, html) => {
    setPage(html);
    document.title = '天气';
    expect(isPayingPage()).toBe(false);
  });
});

it.each([
  ['花呗暂不可用', true],
  ['您的帳戶異常', true],
  ['Your card was declined', true],
  ['YOUR ORDER has expired', true],
  ['网页无法打开', false],
  ['The file was discarded', false],
])('whether %j speaks of paying: %s', (text, does) => {
  expect(speaksOfPaying(text)).toBe(does);
});
