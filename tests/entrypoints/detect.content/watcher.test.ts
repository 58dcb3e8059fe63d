// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find, setPage, stubEditing, stubLayout } from './page.ts';

stubEditing();
const { Watcher } = await import('../../../entrypoints/detect.content/watcher.ts');
type Report = import('../../../entrypoints/detect.content/watcher.ts').Report;

const FAILURE = '花呗付款失败';
const PROSE = '这是一段很长的文字，说的是购物、付款和退货的种种规矩。'.repeat(5);
const report = vi.fn<(report: Report) => void>();
const texts = (): string[] => report.mock.calls.map(([{ text }]) => text);
const settle = (ms = 1000): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

let watcher: InstanceType<typeof Watcher> | undefined;

function start(): InstanceType<typeof Watcher> {
  watcher = new Watcher({
    maxChars: 300,
    spot: (text) => text.includes('失败'),
    report,
    later: (run, ms) => void setTimeout(run, ms),
  });
  return watcher;
}

/** Starts on a page and lets it settle. */
async function watchPage(html: string): Promise<void> {
  setPage(html);
  start();
  await settle();
}

function add(html: string): HTMLElement {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild as HTMLElement;
}

beforeEach(() => {
  vi.useFakeTimers();
  stubLayout();
  report.mockReset();
});
afterEach(() => {
  watcher?.stop();
  vi.useRealTimers();
});

describe('reports', () => {
  it('what stands on the page at the start', async () => {
    await watchPage(`<p>${FAILURE}</p><p>合计 59 元</p>`);
    expect(report.mock.calls).toEqual([[{ text: FAILURE, strong: false }]]);
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

  it('another text in the same place, but not the same text again', async () => {
    await watchPage(`<p>${FAILURE}</p>`);
    find('p').firstChild!.nodeValue = '银行卡付款失败';
    await settle();
    find('p').firstChild!.replaceWith('银行卡付款失败');
    await settle();
    expect(texts()).toEqual([FAILURE, '银行卡付款失败']);
  });

  it('a failure in a place that turned harmless before it was decided on', async () => {
    setPage(`<p>${FAILURE}</p>`);
    start();
    // The text is gone between the moment it is read and the moment the page is known.
    vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(0).mockReturnValueOnce(9);
    await vi.advanceTimersToNextTimerAsync();
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
    expect(report.mock.calls).toEqual([[{ text: FAILURE, strong: true }], [{ text: FAILURE, strong: true }]]);
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

  it('the whole page again when it is told to scan', async () => {
    await watchPage('');
    watcher!.stop();
    add(`<p>${FAILURE}</p>`);
    watcher!.scan();
    await settle();
    expect(texts()).toEqual([FAILURE]);
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
    await watchPage(html);
    expect(report.mock.calls).toEqual([[{ text: FAILURE, strong: true }]]);
  });

  it('is not made of the classes of the whole page', async () => {
    document.body.className = 'has-modal';
    await watchPage(`<p>${FAILURE}</p>`);
    document.body.className = '';
    expect(report.mock.calls).toEqual([[{ text: FAILURE, strong: false }]]);
  });
});

describe('says nothing of', () => {
  it('what does not pass the sieve', async () => {
    await watchPage('<p>付款成功</p>');
    expect(texts()).toEqual([]);
  });

  it('text too short or too long for a message', async () => {
    await watchPage(`<p>失败</p><p>失败${'长'.repeat(299)}</p>`);
    expect(texts()).toEqual([]);
  });

  it('links', async () => {
    await watchPage(`<a href="/help"><p>${FAILURE}</p></a>`);
    expect(texts()).toEqual([]);
  });

  it('an article, its dialogs excepted', async () => {
    await watchPage(`<p>${PROSE}</p>`.repeat(8) + `<p>${FAILURE}</p>`);
    add(`<p>又是${FAILURE}</p>`);
    add(`<div role="alert">这里${FAILURE}</div>`);
    await settle();
    expect(report.mock.calls).toEqual([[{ text: `这里${FAILURE}`, strong: true }]]);
  });

  it('an article whose end is read after the failure', async () => {
    await watchPage(`<p>${FAILURE}</p>` + `<p>${PROSE}</p>`.repeat(8));
    expect(texts()).toEqual([]);
  });

  it('what people type', async () => {
    await watchPage('<div contenteditable="true"></div>');
    find('div').append(FAILURE);
    await settle();
    find('div').firstChild!.nodeValue = `又${FAILURE}`;
    await settle();
    expect(texts()).toEqual([]);
  });

  it('what is gone before it is read', async () => {
    await watchPage('');
    add(`<p>${FAILURE}</p>`).remove();
    await settle();
    expect(texts()).toEqual([]);
  });
});

it('counts the same prose once, however often it is touched', async () => {
  await watchPage(`<p>${PROSE}</p><b></b>`);
  for (let times = 0; times < 10; times++) {
    find('p').firstChild!.nodeValue = PROSE + String(times);
    await settle();
  }
  add(`<p>${FAILURE}</p>`);
  await settle();
  expect(texts()).toEqual([FAILURE]);
});

it('goes on past a block that cannot be read', async () => {
  setPage(`<p class="bad">坏了的${FAILURE}</p><p>${FAILURE}</p>`);
  const original = Element.prototype.checkVisibility;
  Element.prototype.checkVisibility = function checkVisibility() {
    if (this.className === 'bad') throw new Error('gone');
    return original.call(this);
  };
  start();
  add(`<p>后来${FAILURE}</p>`);
  await settle();
  expect(texts()).toContain(`后来${FAILURE}`);
});

it('falls silent after two hundred reports, until it scans anew', async () => {
  await watchPage('');
  for (let count = 0; count < 210; count++) add(`<p>${FAILURE}${count}</p>`);
  await settle();
  expect(texts()).toHaveLength(200);
  document.body.innerHTML = `<p>最后${FAILURE}</p>`;
  watcher!.scan();
  await settle();
  expect(texts().at(-1)).toBe(`最后${FAILURE}`);
});

describe('stop', () => {
  it('ends the watching', async () => {
    await watchPage('<main></main>');
    watcher!.stop();
    add(`<p>${FAILURE}</p>`);
    await settle();
    expect(texts()).toEqual([]);
  });

  it('ends what is on its way', async () => {
    setPage(`<p>${FAILURE}</p>`);
    start();
    vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(0).mockReturnValueOnce(9);
    await vi.advanceTimersToNextTimerAsync();
    watcher!.stop();
    await settle();
    expect(texts()).toEqual([]);
  });
});
