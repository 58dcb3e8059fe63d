// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { find, setPage } from './page.ts';
import { LateShadows } from '../../../entrypoints/detect.content/late-shadows.ts';

const onShadow = vi.fn<(shadow: ShadowRoot) => void>();
let lateShadows: LateShadows;

beforeEach(() => {
  vi.useFakeTimers();
  onShadow.mockReset();
  lateShadows = new LateShadows(onShadow, (run, ms) => void setTimeout(run, ms));
});
afterEach(() => {
  lateShadows.stop();
  vi.useRealTimers();
});

const remember = (html: string): HTMLElement => {
  const element = setPage(html);
  lateShadows.remember(element);
  return element;
};

// Its class is there, and gives it a shadow root only later.
customElements.define('pay-box', class extends HTMLElement {});

it.each([
  '<div></div>',
  '<span></span>',
  '<pay-toast></pay-toast>',
  '<pay-toast><p>付款</p></pay-toast>',
  '<pay-box><p>付款</p></pay-box>',
  '<div id="app"><p>付款</p></div>',
])('tells once of the shadow root that %s is given later', (html) => {
  const host = remember(html);
  lateShadows.look();
  const shadow = host.attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(15_000);
  lateShadows.look();
  expect(onShadow).toHaveBeenCalledExactlyOnceWith(shadow);
});

it('tells at once when it is asked to look', () => {
  const host = remember('<div></div>');
  host.attachShadow({ mode: 'open' });
  lateShadows.look();
  expect(onShadow).toHaveBeenCalledOnce();
});

it.each(['<div><p></p></div>', '<img>', '<button></button>'])('does not wait for %s', (html) => {
  remember(html);
  lateShadows.look();
  expect(vi.getTimerCount()).toBe(0);
});

it('gives up when nothing has happened for a while', () => {
  remember('<div></div>');
  lateShadows.look();
  vi.advanceTimersByTime(16_000);
  expect(vi.getTimerCount()).toBe(0);
});

it('forgets what has left the page', () => {
  const host = remember('<div></div>');
  host.remove();
  lateShadows.look();
  expect(vi.getTimerCount()).toBe(0);
});

it('keeps the newest two hundred', () => {
  setPage(`<main>${'<div></div>'.repeat(201)}</main>`);
  const hosts = [...find('main').children];
  for (const host of hosts) lateShadows.remember(host);
  for (const host of hosts) host.attachShadow({ mode: 'open' });
  lateShadows.look();
  expect(onShadow.mock.calls.map(([shadow]) => shadow.host)).toEqual(hosts.slice(1));
});
