// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { find, setPage, stubLayout } from './page.ts';
import * as place from '../../../entrypoints/detect.content/place.ts';

const { isFloating, isMessageBox, mayReport, speaksOfPaying } = place;

const LONG = '关于付款失败的几种原因。'.repeat(40);

const teaser = (rest = '<p>昨天有人付款失败</p>'): string =>
  `<li><h3><a href="/news">一间餐馆重新开门迎客的故事</a></h3>${rest}</li>`;

beforeAll(stubLayout);

/** Asks about the element that is called x. */
const ask = (question: (element: Element) => boolean, html: string): boolean => {
  setPage(html);
  return question(find('#x'));
};

/** @returns the first element in the shadow of what is called host */
function inShadowOf(html: string, shadowHtml: string): Element {
  setPage(html);
  const shadow = find('#host').attachShadow({ mode: 'open' });
  shadow.innerHTML = shadowHtml;
  return shadow.firstElementChild!;
}

afterEach(() => {
  document.body.className = '';
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
    `<div class="popup"><p id="x"></p>${LONG.repeat(2)}</div>`,
    '<ul><li class="message"></li><li class="message" id="x"></li><li class="message"></li></ul>',
    '<h3>付款成功</h3><p class="message" id="x"></p>',
    '<div class="chat"><div class="message" id="x"></div></div>',
    '<div role="log" aria-live="polite"><p id="x"></p></div>',
    '<div role="dialog"><p id="x"></p><textarea></textarea><button>发送</button></div>',
    `<div class="popup">${'<div>'.repeat(12)}<p id="x"></p>${'</div>'.repeat(12)}</div>`,
  ])('is not %s', (html) => {
    expect(ask(isMessageBox, html)).toBe(false);
  });

  it('is not the whole page, whatever its class', () => {
    document.body.className = 'modal-open error-page';
    expect(ask(isMessageBox, '<p id="x"></p>')).toBe(false);
  });

  it('may be around a shadow root', () => {
    expect(isMessageBox(inShadowOf('<div class="toast"><span id="host"></span></div>', '<p></p>'))).toBe(true);
  });
});

describe('around a shadow root', () => {
  it.each([
    '<div role="dialog"><span id="host"></span></div>',
    '<div role="alert" id="host"></div>',
    '<dialog open><span id="host"></span></dialog>',
    '<div style="position: fixed"><span id="host"></span></div>',
  ])('floats %s', (html) => {
    expect(ask(isFloating, html.replace('host', 'x'))).toBe(true);
    expect(isFloating(inShadowOf(html, '<p>付款失败</p>'))).toBe(true);
  });

  it('floats the dialog that it draws around what is put into it', () => {
    inShadowOf('<span id="host"><p id="x">付款失败</p></span>', '<div role="dialog"><slot></slot></div>');
    expect(isFloating(find('#x'))).toBe(true);
  });

  it.each([
    ['a link', '<a href="/faq"><span id="host"></span></a>'],
    ['a menu', '<nav><span id="host"></span></nav>'],
    ['a feed', '<div role="feed"><span id="host"></span></div>'],
    ['an article', `<article><span id="host"></span><p>${LONG}</p></article>`],
  ])('%s reports nothing', (_, html) => {
    expect(mayReport(inShadowOf(html, '<p>付款失败</p>'))).toBe(false);
  });

  it('a part of the page like any other may report', () => {
    expect(mayReport(inShadowOf('<main><span id="host"></span></main>', '<p>付款失败</p>'))).toBe(true);
  });
});

describe('floating', () => {
  it.each([
    '<div role="alert"><p id="x"></p></div>',
    '<div style="position: fixed"><p id="x"></p></div>',
    '<div class="toast" style="position: absolute"><p id="x"></p></div>',
  ])('is %s', (html) => {
    expect(ask(isFloating, html)).toBe(true);
  });

  it.each([
    ['what only has the name of a message box', '<div class="toast"><p id="x"></p></div>'],
    ['a page that is fixed as a whole', '<div style="position: fixed"><h1>收银台</h1><p id="x"></p></div>'],
    ['what holds a whole page', `<div style="position: fixed"><p id="x"></p>${LONG.repeat(2)}</div>`],
  ])('is not %s', (_, html) => {
    expect(ask(isFloating, html)).toBe(false);
  });
});

describe('a text may report', () => {
  it.each([
    '<main><p id="x">付款失败</p></main>',
    '<article><p id="x">付款失败</p></article>',
    '<p id="x">付款失败，请换一种付款方式或<a href="#">联系客服</a></p>',
    '<p id="x">付款失败，<a>重试这一笔付款吧</a></p>',
    '<form><label id="x">付款失败</label></form>',
    '<p>忘记密码？</p><p id="x">付款失败</p>',
    '<p>下单时间 2026-03-02</p><p id="x">付款失败</p>',
    '<div><p>2026-03-02 下单</p><p id="x">付款失败</p></div><div><p>合计</p></div>',
    `<li>订单号 881002 <p>${LONG}</p><p id="x">付款失败</p></li>`,
    '<li><input type="radio" name="m" checked> 花呗 <p id="x">付款失败</p></li>',
    '<li><span role="radio" aria-checked="true"></span> 花呗 <p id="x">付款失败</p></li>',
    '<div><input type="radio"><input type="radio"><p id="x">付款失败</p></div>',
    '<form><textarea placeholder="备注"></textarea><p id="x">付款失败</p><button>提交订单</button></form>',
    '<h2 style="display: none">付款成功</h2><p id="x">付款失败</p>',
    `<ul>${teaser('<input type="checkbox"><p>付款失败</p>').repeat(2)}${teaser('<input type="checkbox"><p id="x">付款失败</p>')}</ul>`,
    '<h2 style="opacity: 0">付款成功</h2><p id="x">付款失败</p>',
    `<ul>${teaser()}${teaser('<p id="x">付款失败</p>')}</ul>`,
    `<ul>${teaser('<b>¥99</b>').repeat(2)}${teaser('<b>¥99</b><p id="x">付款失败</p>')}</ul>`,
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
    ['an old order', '<ul><li><b>2026-03-02</b><div><p id="x">付款失败</p></div></li></ul>'],
    ['a row of a table', '<table><tr><td>订单号 881002</td><td id="x">付款失败</td></tr></table>'],
    ['one of several bills', '<div>03-02 12:01</div><div>03-01 08:00 <p id="x">付款失败</p></div>'],
    ['a post', '<div>1 楼</div><div>2 楼 <p id="x">付款失败</p></div>'],
    ['an answer', '<details open><summary>为什么付不了款</summary><p id="x">付款失败</p></details>'],
    ['what hangs below a question', '<dl><dt>能用花呗吗</dt><dd><div><p id="x">付款失败</p></div></dd></dl>'],
    ['what stands below a success', '<h2>付款成功</h2><div><p id="x">付款失败</p></div>'],
    ['a list of headlines', `<ul>${teaser().repeat(2)}${teaser('<p id="x">付款失败</p>')}</ul>`],
    ['a review', '<ul class="goods-reviews"><li><p id="x">付款失败</p></li></ul>'],
    ['a chat', '<div class="chat"><p id="x">付款失败</p></div>'],
    ['a thread', '<div><p id="x">付款失败</p><textarea></textarea><button>发表</button></div>'],
    ['a feed', '<div role="feed"><p id="x">付款失败</p></div>'],
    ['a way to pay that was not chosen', '<li><input type="radio"> 余额 <small id="x">付款失败</small></li>'],
    ['one that cannot be', '<li><input type="radio" checked disabled> 余额 <i id="x">付款失败</i></li>'],
    ['one made of other things', '<div role="radio" aria-checked="false">余额 <i id="x">付款失败</i></div>'],
    ['what is greyed', '<div class="method is-disabled">余额 <i id="x">付款失败</i></div>'],
    ['what is out of use', '<div aria-disabled="true">余额 <i id="x">付款失败</i></div>'],
  ])('but not in %s', (_, html) => {
    expect(ask(mayReport, html)).toBe(false);
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
