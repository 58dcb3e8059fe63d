// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { find } from './page.ts';
import { add, FAILURE, onSuccess, settle, texts, useWatcher, watchPage } from './watch.ts';

useWatcher();

describe('a message that stays is no news', () => {
  it('when it is drawn anew', async () => {
    await watchPage(`<main><p>${FAILURE}</p></main>`);
    find('main').innerHTML = `<p>${FAILURE}</p>`;
    await settle();
    expect(texts()).toEqual([FAILURE]);
  });

  it('when it is a box, drawn anew elsewhere', async () => {
    await watchPage('');
    const box = add(`<div role="alert">${FAILURE}</div>`);
    await settle();
    box.remove();
    add(`<section><div role="alert">${FAILURE}</div></section>`);
    await settle();
    expect(texts()).toEqual([FAILURE]);
  });

  it('when it counts down', async () => {
    await watchPage(`<p>${FAILURE}，3 秒后返回</p>`);
    for (const seconds of [2, 1]) {
      find('p').firstChild!.nodeValue = `${FAILURE}，${seconds} 秒后返回`;
      await settle();
    }
    expect(texts()).toEqual([`${FAILURE}，3 秒后返回`]);
  });

  it('but it is when it comes again after it was gone', async () => {
    await watchPage(`<main><p>${FAILURE}</p></main>`);
    find('main').innerHTML = '';
    await settle();
    find('main').innerHTML = `<p>${FAILURE}</p>`;
    await settle();
    expect(texts()).toEqual([FAILURE, FAILURE]);
  });
});

describe('success', () => {
  it.each([
    '<h1>付款成功</h1>',
    '<div class="toast" style="position: fixed">支付成功</div>',
    '<section><p>交易成功</p><p>¥58.00</p><p>收款方 山茶书店</p></section>',
  ])('is told of by %s', async (html) => {
    await watchPage('<h1>收银台</h1>');
    add(html);
    await settle();
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(texts()).toEqual([]);
  });

  it('is told of by what is shown', async () => {
    await watchPage('<h1>收银台</h1><p class="done" style="display: none">支付成功</p>');
    expect(onSuccess).not.toHaveBeenCalled();
    find('.done').style.display = 'block';
    await settle();
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it.each([
    ['a step', '<ol><li>提交订单</li><li>付款</li><li>交易成功</li></ol>'],
    ['a step of a bar', '<div><span>下单</span></div><div><span>付款</span></div><div><span>交易成功</span></div>'],
    ['a menu', '<nav><a href="#1">交易成功</a></nav>'],
    ['a button', '<button><p>支付成功</p></button>'],
    ['an old order', '<li><b>2026-03-02</b><p>交易成功</p></li>'],
    ['an advert', '<p>支付成功即送优惠券</p>'],
  ])('is not told of by %s', async (_what, html) => {
    await watchPage('<h1>收银台</h1>');
    add(`<section>${html}</section>`);
    await settle();
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('is not told of by a page that opens with it', async () => {
    await watchPage('<h1>付款成功</h1>');
    expect(onSuccess).not.toHaveBeenCalled();
  });
});
