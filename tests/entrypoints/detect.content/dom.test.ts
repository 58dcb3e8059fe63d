// @vitest-environment jsdom
import { expect, it } from 'vitest';
import * as dom from '../../../entrypoints/detect.content/dom.ts';
import { clobber, find, setPage } from './page.ts';

it('reads past the fields of a form', () => {
  const names = ['parentElement', 'childNodes', 'shadowRoot', 'isConnected', 'getRootNode', 'tagName'];
  setPage(`<main><form>${names.map((name) => `<input name="${name}">`).join('')}</form></main>`);
  const form = find('form');
  clobber(form);
  expect(dom.parentOf(form)).toBe(find('main'));
  expect(dom.childrenOf(form)).toHaveLength(names.length);
  expect(dom.shadowOf(form)).toBeNull();
  expect(dom.isConnected(form)).toBe(true);
  expect(dom.rootOf(form)).toBe(document);
  expect(dom.tagOf(form)).toBe('FORM');
  expect([...dom.ancestry(form, 3)]).toEqual([form, find('main'), document.body]);
});

it('climbs out of a shadow root, as far as is asked', () => {
  const host = setPage('<div></div>');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p><b></b></p>';
  const inner = shadow.querySelector('b')!;
  expect([...dom.ancestry(inner, 3)]).toEqual([inner, shadow.querySelector('p'), host]);
  expect(dom.above(host)).toBe(document.body);
});

it('climbs from what was put into a slot through where it is drawn', () => {
  const host = setPage('<div>付款失败</div>');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p><slot></slot></p>';
  const names = [...dom.ancestry(dom.above(host.firstChild!)!, 3)].map(dom.tagOf);
  expect(names).toEqual(['SLOT', 'P', 'DIV']);
});

it('ends at the top of the page, and of what is not in it', () => {
  expect(dom.above(document.documentElement)).toBeNull();
  expect([...dom.ancestry(document.createElement('p'), 5)]).toHaveLength(1);
});
