// @vitest-environment jsdom
/** Counts what is looked at, not time: on a page of thousands of nodes no single step may look through all of them. */
import { describe, expect, it, vi } from 'vitest';
import { find, setPage } from './page.ts';
import { add, FAILURE, settle, texts, useWatcher, watchPage } from './watch.ts';
import { blocksIn, textOf } from '../../../entrypoints/detect.content/blocks.ts';
import { isMessageBox, mayReport } from '../../../entrypoints/detect.content/place.ts';
import { linkedShare, shortText } from '../../../entrypoints/detect.content/short-text.ts';

const ROWS = 5000;
const rows = (row: string): string => row.repeat(ROWS);
const nodesReadBy = (work: () => unknown): number => {
  const next = vi.spyOn(TreeWalker.prototype, 'nextNode');
  work();
  const count = next.mock.calls.length;
  next.mockRestore();
  return count;
};

describe('a text that is too long is not read to its end', () => {
  it('where it has many characters', () => {
    const list = setPage(`<ul>${rows('<li>一件商品，一件商品</li>')}</ul>`);
    expect(nodesReadBy(() => expect(shortText(list, 600)).toBeUndefined())).toBeLessThan(ROWS / 4);
  });

  it('where it has many nodes and says nothing', () => {
    const list = setPage(`<ul>${rows('<li></li>')}</ul>`);
    expect(nodesReadBy(() => expect(shortText(list, 600)).toBeUndefined())).toBeLessThan(ROWS / 4);
  });

  it('where it is asked how much of it is links', () => {
    const list = setPage(`<ul>${rows('<li><a href="/">一件商品</a></li>')}</ul>`);
    expect(nodesReadBy(() => expect(linkedShare(list, 2000)).toBe(1))).toBeLessThan(ROWS / 4);
  });

  it('and a short one is read wholly', () => {
    expect(shortText(setPage('<p>付款<b>失败</b><i> 。</i></p>'), 6)).toBe('付款失败 。');
    expect(shortText(setPage('<p>付款<b>失败</b><i> 。</i></p>'), 5)).toBeUndefined();
  });
});

it('of a block with thousands of children the first are asked how they are drawn', () => {
  const block = setPage(`<div>付款失败${rows('<p></p>')}</div>`);
  const style = vi.spyOn(globalThis, 'getComputedStyle');
  expect(textOf(block, 300)).toBe('付款失败');
  expect(style.mock.calls.length).toBeLessThan(ROWS / 4);
  style.mockRestore();
});

it('a walk through thousands of elements without a text pauses', () => {
  setPage(`<div>${rows('<p></p>')}</div>`);
  const pauses = [...blocksIn(document.body, { onShadow: vi.fn(), onPlain: vi.fn() })];
  expect(pauses.length).toBeGreaterThan(ROWS / 100);
});

it.each([
  ['beside a long list', `<ul>${rows('<li>一件商品</li>')}</ul><p id="x">付款失败</p>`],
  ['in a long list', `<ul>${rows('<li class="row">一件商品</li>')}<li class="row" id="x">付款失败</li></ul>`],
  ['above a long list', `<main><p id="x">付款失败</p>${rows('<p>一件商品</p>')}</main>`],
])('where a message stands %s, a small part of it is read', (_, html) => {
  setPage(`<div class="layer">${html}</div>`);
  const whole = vi.spyOn(Node.prototype, 'textContent', 'get');
  const parts = vi.spyOn(CharacterData.prototype, 'data', 'get');
  expect(isMessageBox(find('#x'))).toBe(false);
  expect(mayReport(find('#x'))).toBe(true);
  expect(parts.mock.calls.length).toBeLessThan(ROWS / 5);
  expect(whole).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

describe('a page', () => {
  useWatcher();

  it('is asked for its kind once for all that it shows at a time', async () => {
    await watchPage('<h1>收银台</h1>');
    const ask = vi.spyOn(document, 'querySelectorAll');
    for (let count = 0; count < 20; count++) add(`<p role="alert">${FAILURE}${count}</p>`);
    await settle();
    expect(texts()).toHaveLength(20);
    expect(ask).toHaveBeenCalledTimes(3);
    document.title = '帮助中心';
    add(`<p class="toast">${FAILURE}</p>`);
    await settle();
    expect(texts()).toHaveLength(20);
  });

  it('reports a message once that is read twice before it is judged', async () => {
    await watchPage('<h1>收银台</h1>');
    const box = add('<div role="alert"></div>');
    box.innerHTML = `<p>${FAILURE}</p>`;
    box.querySelector('p')!.firstChild!.nodeValue = FAILURE;
    await settle();
    expect(texts()).toEqual([FAILURE]);
  });
});
