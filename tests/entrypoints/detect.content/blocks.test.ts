// @vitest-environment jsdom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { clobber, find, setPage } from './page.ts';
import { blocksIn, textOf } from '../../../entrypoints/detect.content/blocks.ts';

const MAX = 100;
const onShadow = vi.fn<(shadow: ShadowRoot) => void>();
const met = { onShadow, onPlain: () => undefined };
/** @returns the text of every block, in the order in which they are met */
const read = (root: Node = document.body): string[] =>
  [...blocksIn(root, met)].flatMap((block) => (block ? [textOf(block, MAX)] : []));
const readPage = (html: string): string[] => {
  setPage(html);
  return read();
};

describe('a block', () => {
  it('joins what inline elements hold', () => {
    expect(readPage('<div>花呗<b>额度<i>不足</i></b>，请<a href="#">换一种</a></div>')).toEqual([
      '花呗额度不足，请换一种',
    ]);
  });

  it('is found from the innermost inline element', () => {
    expect(readPage('<p><span><b><i>付款失败</i></b></span></p>')).toEqual(['付款失败']);
  });

  it('breaks its line at <br>', () => {
    expect(readPage('<p>付款失败<br>请重试</p>')).toEqual(['付款失败\n请重试']);
  });

  it('is apart from blocks in it and beside it', () => {
    expect(readPage('<div>外<p>内</p></div><div>旁</div>')).toEqual(['外', '内', '旁']);
  });

  it('follows the style, not the name of the element', () => {
    expect(readPage('<div>一<span style="display: block">二</span></div>')).toEqual(['一', '二']);
    expect(readPage('<div>一<div style="display: inline">二</div></div>')).toEqual(['一二']);
  });

  it('is met once for all its texts in a row', () => {
    expect(readPage('<p>付<b>款</b>失<i>败</i></p>')).toEqual(['付款失败']);
  });

  it('is nothing where there is only white space', () => {
    expect(readPage('<div> \n <p> </p></div>')).toEqual([]);
  });

  it('is found around a text or an element that was added alone', () => {
    setPage('<p>付款<b>失败</b></p>');
    expect(read(find('b'))).toEqual(['付款失败']);
    expect(read(find('b').firstChild!)).toEqual(['付款失败']);
  });

  it('is read no further than is asked, or a little', () => {
    const block = setPage(`<p>${'<i>付款失败</i>'.repeat(100)}</p>`);
    const text = textOf(block, 20);
    expect(text.length).toBeGreaterThan(20);
    expect(text.length).toBeLessThan(30);
  });
});

describe('never read', () => {
  it.each([
    '<script>付款失败</script>',
    '<style>.付款失败 {}</style>',
    '<noscript>付款失败</noscript>',
    '<template><p>付款失败</p></template>',
    '<textarea>付款失败</textarea>',
    '<input value="付款失败">',
    '<select><option>付款失败</option></select>',
    '<svg><text>付款失败</text></svg>',
    '<canvas>付款失败</canvas>',
    '<iframe>付款失败</iframe>',
    '<pay-hint>付款失败</pay-hint>',
    '<div contenteditable="true">付款失败<p>付款失败</p></div>',
  ])('%s', (html) => {
    expect(readPage(`<div>${html}</div>`)).toEqual([]);
    expect(read(find('div').firstElementChild!)).toEqual([]);
    expect(readPage(`<p>前${html}</p>`)).toEqual(['前']);
  });

  it('what is typed where people edit, though it comes as a bare text', () => {
    const editor = setPage('<div contenteditable="true">我的密码</div>');
    expect(read(editor.firstChild!)).toEqual([]);
    const area = setPage('<textarea>我的密码</textarea>');
    expect(read(area.firstChild!)).toEqual([]);
  });
});

describe('shadow roots', () => {
  it('are read where they are open, and told of', () => {
    const host = setPage('<div></div>');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>付款失败</p><section></section>';
    const inner = shadow.querySelector('section')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>请重试</p>';
    onShadow.mockClear();
    expect(read()).toEqual(['付款失败', '请重试']);
    expect(onShadow.mock.calls).toEqual([[shadow], [inner]]);
  });

  it('may hold a text by itself, or in inline elements', () => {
    const host = setPage('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<style>b {}</style>付款<b>失败</b>';
    expect(read()).toEqual(['付款失败']);
    expect(read(host.shadowRoot!.lastChild!.firstChild!)).toEqual(['付款失败']);
  });

  it('belong to the line in which their host stands', () => {
    const line = setPage('<p>提示：<pay-note></pay-note>，请重试</p>');
    line.querySelector('pay-note')!.attachShadow({ mode: 'open' }).innerHTML = '付款失败';
    expect(read()[0]).toBe('提示：付款失败，请重试');
  });

  it('are read as they are drawn: with what was put into their slots, and without what was not', () => {
    const host = setPage('<pay-note>花呗<b>额度不足</b><i slot="hint">请重试</i><i slot="none">旁白</i></pay-note>');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<div>付款失败：<slot></slot></div><p><slot name="hint">无</slot><slot name="more">再见</slot></p>';
    const texts = ['付款失败：花呗额度不足', '请重试再见'];
    expect(new Set(read())).toEqual(new Set([...texts, '']));
    expect(read(host.firstChild!)).toEqual([texts[0]]);
  });

  it('tells of elements without one, which may be given one later', () => {
    const onPlain = vi.fn<(element: Element) => void>();
    const host = setPage('<div><p>付款失败</p></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<section></section>';
    expect([...blocksIn(host, { onShadow, onPlain })]).toHaveLength(1);
    expect(onPlain.mock.calls.flat()).toEqual([host.shadowRoot!.firstChild, find('p')]);
  });

  it('are left alone where they are closed', () => {
    setPage('<div></div>').attachShadow({ mode: 'closed' }).innerHTML = '<p>付款失败</p>';
    expect(read()).toEqual([]);
  });
});

it('works while it is asked to, and no further', () => {
  setPage('<p>一</p><p>二</p>');
  const blocks = blocksIn(document.body, met);
  expect(textOf(blocks.next().value as Element, MAX)).toBe('一');
  find('p + p').textContent = '后来';
  expect(textOf(blocks.next().value as Element, MAX)).toBe('后来');
  expect(blocks.next().done).toBe(true);
});

it.each(['childNodes', 'shadowRoot', 'tagName', 'isContentEditable'])(
  'reads a form past a field that is called %s',
  (name) => {
    clobber(setPage(`<form><input name="${name}">付款失败<p>请重试</p></form><p>后面</p>`));
    expect(read()).toEqual(['付款失败', '请重试', '后面']);
  },
);

it('climbs past a field that is called parentElement', () => {
  setPage('<div>请<form><input name="parentElement">重试</form></div>');
  clobber(find('form'));
  // jsdom's own reading of styles would climb from the form to its field and back for ever.
  const display = (element: Element): string => (element.tagName === 'FORM' ? 'inline' : 'block');
  const styles = vi
    .spyOn(window, 'getComputedStyle')
    .mockImplementation((element) => ({ display: display(element) }) as CSSStyleDeclaration);
  onTestFinished(() => styles.mockRestore());
  expect(read(find('form'))).toEqual(['请重试']);
});
