// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { find, setPage } from './page.ts';
import {
  add,
  FAILURE,
  onReplaced,
  readFirstBlock,
  report,
  settle,
  start,
  texts,
  useWatcher,
  watchPage,
} from './watch.ts';

useWatcher();

describe('reports', () => {
  it('what stands on the page at the start', async () => {
    await watchPage(`<p>${FAILURE}</p><p>合计 59 元</p>`);
    expect(report.mock.calls).toEqual([[{ texts: [FAILURE], strong: false }]]);
  });

  it('what is added', async () => {
    await watchPage('<main></main>');
    find('main').innerHTML = `<section><p>${FAILURE}</p></section>`;
    await settle();
    expect(texts()).toEqual([FAILURE]);
  });

  it('a text that changes into a failure', async () => {
    await watchPage('<p>正在付款</p>');
    find('p').firstChild!.nodeValue = FAILURE;
    await settle();
    expect(texts()).toEqual([FAILURE]);
  });

  it('what stands on a short card that is marked up as an article', async () => {
    await watchPage(`<article><p>${FAILURE}</p><p>羽绒服，一件</p></article>`);
    expect(texts()).toEqual([FAILURE]);
  });

  it('another text in the same place, but not the same text again', async () => {
    await watchPage(`<p>${FAILURE}</p>`);
    find('p').firstChild!.nodeValue = '银行卡付款失败';
    await settle();
    find('p').firstChild!.replaceWith('银行卡付款失败');
    await settle();
    expect(texts()).toEqual([FAILURE, '银行卡付款失败']);
  });

  it('the same text again where it was gone in between', async () => {
    await watchPage(`<p>${FAILURE}</p>`);
    find('p').textContent = '';
    await settle();
    find('p').append(FAILURE);
    await settle();
    expect(texts()).toEqual([FAILURE, FAILURE]);
    find('p').firstChild!.replaceWith(FAILURE);
    await settle();
    expect(texts()).toHaveLength(2);
  });

  it('new words in a place that is hidden, once they are shown', async () => {
    await watchPage(`<p>${FAILURE}</p>`);
    find('p').style.display = 'none';
    find('p').firstChild!.nodeValue = '银行卡付款失败';
    await settle();
    expect(texts()).toEqual([FAILURE]);
    find('p').style.display = 'block';
    await settle();
    expect(texts()).toEqual([FAILURE, '银行卡付款失败']);
  });

  it('a failure in a place that turned harmless before it was decided on', async () => {
    await readFirstBlock(`<p>${FAILURE}</p>`);
    find('p').firstChild!.nodeValue = '正在付款';
    await settle();
    expect(texts()).toEqual([]);
    find('p').firstChild!.nodeValue = FAILURE;
    await settle();
    expect(texts()).toEqual([FAILURE]);
  });

  it('a toast each time it is shown', async () => {
    await watchPage(`<div class="toast" style="display: none">${FAILURE}</div>`);
    expect(texts()).toEqual([]);
    for (const display of ['block', 'none', 'block']) {
      find('.toast').style.display = display;
      await settle();
    }
    expect(report.mock.calls).toEqual([[{ texts: [FAILURE], strong: true }], [{ texts: [FAILURE], strong: true }]]);
  });

  it('what is in open shadow roots, later too', async () => {
    const host = setPage('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>正在付款</p>';
    start();
    await settle();
    host.shadowRoot!.querySelector('p')!.textContent = FAILURE;
    await settle();
    expect(texts()).toEqual([FAILURE]);
  });

  it('what is in a shadow root that comes after the page was read', async () => {
    await watchPage('<div></div>');
    const shadow = find('div').attachShadow({ mode: 'open' });
    shadow.append(FAILURE);
    await settle();
    expect(texts()).toEqual([FAILURE]);
    shadow.firstChild!.nodeValue = '银行卡付款失败';
    await settle();
    expect(texts()).toEqual([FAILURE, '银行卡付款失败']);
  });

  it('what stands on the page that took the place of the first, and that it did', async () => {
    await watchPage('<p>正在付款</p>');
    expect(onReplaced).not.toHaveBeenCalled();
    const page = document.createElement('html');
    page.innerHTML = `<body><p>${FAILURE}</p></body>`;
    document.documentElement.replaceWith(page);
    await settle();
    expect(onReplaced).toHaveBeenCalledOnce();
    expect(texts()).toEqual([FAILURE]);
  });

  it('the whole page again when it is told to scan', async () => {
    const watcher = await watchPage('');
    watcher.stop();
    add(`<p>${FAILURE}</p>`);
    watcher.scan();
    await settle();
    expect(texts()).toEqual([FAILURE]);
    watcher.scan();
    await settle();
    expect(texts()).toEqual([FAILURE, FAILURE]);
  });
});

describe('a strong report', () => {
  it.each([
    `<div role="alert"><p>${FAILURE}</p></div>`,
    `<dialog open>${FAILURE}</dialog>`,
    `<div aria-live="polite">${FAILURE}</div>`,
    `<div class="van-toast"><p>${FAILURE}</p></div>`,
    `<div style="position: fixed"><p>${FAILURE}</p></div>`,
  ])('%s', async (html) => {
    await watchPage('');
    add(html);
    await settle();
    expect(report.mock.calls).toEqual([[{ texts: [FAILURE], strong: true }]]);
  });

  it('is not made of what was there when the page opened: that is looked at as a whole', async () => {
    await watchPage(`<div role="alert">${FAILURE}</div><div role="alert">又是${FAILURE}</div>`);
    expect(report.mock.calls).toEqual([[{ texts: [FAILURE, `又是${FAILURE}`], strong: false }]]);
  });

  it('is not made of the classes of the whole page', async () => {
    document.body.className = 'has-modal';
    await watchPage(`<p>${FAILURE}</p>`);
    document.body.className = '';
    expect(report.mock.calls).toEqual([[{ texts: [FAILURE], strong: false }]]);
  });
});

it('goes on past a block that cannot be read', async () => {
  setPage(`<p class="bad">坏了的${FAILURE}</p><p>${FAILURE}</p>`);
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function isShown(this: Element) {
    if (this.className === 'bad') throw new Error('gone');
    return true;
  });
  start();
  add(`<p>后来${FAILURE}</p>`);
  await settle();
  expect(texts()).toContain(`后来${FAILURE}`);
});

it('falls silent after two hundred reports, until it scans anew', async () => {
  const watcher = await watchPage('');
  for (let count = 0; count < 210; count++) add(`<p role="alert">${FAILURE}${count}</p>`);
  await settle();
  expect(texts()).toHaveLength(200);
  document.body.innerHTML = `<p>最后${FAILURE}</p>`;
  watcher.scan();
  await settle();
  expect(texts().at(-1)).toBe(`最后${FAILURE}`);
});

describe('a page that shows more than forty likely texts at once', () => {
  const LINES = `<h1>收银台</h1>${Array.from({ length: 41 }, (_, count) => `<p>${FAILURE}${count}</p>`).join('')}`;

  it('is taken for talk', async () => {
    await watchPage(LINES);
    expect(texts()).toEqual([]);
  });

  it('is told of what floats above them', async () => {
    await watchPage(`${LINES}<p class="error">另一${FAILURE}</p><div role="alert">您的${FAILURE}</div>`);
    expect(texts()).toEqual([`您的${FAILURE}`]);
  });
});
