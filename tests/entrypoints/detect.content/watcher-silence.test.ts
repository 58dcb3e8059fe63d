// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { find } from './page.ts';
import { add, FAILURE, readFirstBlock, report, settle, texts, useWatcher, watchPage } from './watch.ts';

const PROSE = '这是一段很长的文字，说的是购物、付款和退货的种种规矩。'.repeat(5);

useWatcher();

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
    // And of these the words alone have to be sure.
    expect(report.mock.calls).toEqual([[{ texts: [`这里${FAILURE}`], strong: false }]]);
  });

  it('an article whose end is read after the failure', async () => {
    await watchPage(`<p>${FAILURE}</p>` + `<p>${PROSE}</p>`.repeat(8));
    expect(texts()).toEqual([]);
  });

  it('a long piece that is marked up as an article', async () => {
    await watchPage(`<article><p>${FAILURE}</p><p>${PROSE.repeat(3)}</p></article>`);
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

describe('on a page that is not there to pay on', () => {
  const SHOP = `<p>羽绒服</p><button>立即购买</button><p class="note">${FAILURE}</p>`;

  it('says nothing of lines, at the start or later', async () => {
    await watchPage(SHOP);
    add(`<p>后来${FAILURE}</p>`);
    add(`<p class="error">有误，${FAILURE}</p>`);
    await settle();
    expect(texts()).toEqual([]);
  });

  it('reports what floats above it', async () => {
    await watchPage(SHOP);
    add(`<div class="toast" style="position: fixed">这里${FAILURE}</div>`);
    await settle();
    expect(report.mock.calls).toEqual([[{ texts: [`这里${FAILURE}`], strong: true }]]);
  });

  it('reports lines to a person who asks', async () => {
    const watcher = await watchPage(SHOP);
    watcher.scan();
    await settle();
    expect(texts()).toEqual([FAILURE]);
  });
});

describe('what stands beside ways to pay that were not chosen', () => {
  const method = (note: string): string => `<li><input type="radio" name="m" disabled><p>另一种</p><p>${note}</p></li>`;
  const METHODS = `<ul>${method(FAILURE)}${method(`也是${FAILURE}`)}</ul>`;

  it('is told to a person who asks, each by itself', async () => {
    const watcher = await watchPage(`<h1>收银台</h1>${METHODS}`);
    expect(texts()).toEqual([]);
    watcher.scan();
    await settle();
    expect(report.mock.calls).toEqual([
      [{ texts: [FAILURE], strong: false }],
      [{ texts: [`也是${FAILURE}`], strong: false }],
    ]);
  });

  it('is talk on a page that talks, whoever asks', async () => {
    const watcher = await watchPage(`<h1>帮助中心</h1>${METHODS}`);
    watcher.scan();
    await settle();
    expect(texts()).toEqual([]);
  });
});

it('follows a page that turns from talk to paying', async () => {
  await watchPage(`<main><h1>怎么开通花呗</h1><p>${FAILURE}</p></main>`);
  find('main').innerHTML = `<h1>收银台</h1><p>应付 ¥58.00</p><button>确认付款</button><p>后来${FAILURE}</p>`;
  await settle();
  expect(texts()).toEqual([`后来${FAILURE}`]);
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

describe('stop', () => {
  it('ends the watching', async () => {
    const watcher = await watchPage('<main></main>');
    watcher.stop();
    add(`<p>${FAILURE}</p>`);
    await settle();
    expect(texts()).toEqual([]);
  });

  it('ends the waiting for what is hidden', async () => {
    const watcher = await watchPage(`<div class="toast" style="display: none">${FAILURE}</div>`);
    watcher.stop();
    find('.toast').style.display = 'block';
    await settle();
    expect(texts()).toEqual([]);
  });

  it('ends what is on its way', async () => {
    const watcher = await readFirstBlock(`<p>${FAILURE}</p>`);
    watcher.stop();
    await settle();
    expect(texts()).toEqual([]);
  });
});
