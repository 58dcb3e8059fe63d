// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reveals } from '../../../entrypoints/detect.content/reveals.ts';
import { Slices } from '../../../entrypoints/detect.content/slices.ts';
import { find, resized, setPage, stubLayout } from './page.ts';

const onShown = vi.fn<(element: Element) => void>();
/** Until the next frame was drawn, and what waits for it is done. */
const FRAME_MS = 20;
const HIDDEN = 'display: none';
let reveals: Reveals;

/** Lets mutation observers and timers run. */
const wait = (ms = FRAME_MS): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  stubLayout();
  onShown.mockReset();
  const later = (run: () => void, ms: number): void => void setTimeout(run, ms);
  reveals = new Reveals({ slices: new Slices(later, vi.fn()), onShown, later });
});
afterEach(() => {
  reveals.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('calls back after a frame for what is visible', async () => {
  const toast = setPage('<p>付款失败</p>');
  reveals.watch(toast);
  expect(onShown).not.toHaveBeenCalled();
  await wait();
  expect(onShown).toHaveBeenCalledExactlyOnceWith(toast);
});

it('calls back once while it stays visible', async () => {
  const toast = setPage('<p>付款失败</p>');
  reveals.watch(toast);
  toast.className = 'shaking';
  await wait(1000);
  expect(onShown).toHaveBeenCalledOnce();
});

it('calls back again for what is watched again and visible', async () => {
  const toast = setPage('<p>付款失败</p>');
  reveals.watch(toast);
  await wait();
  reveals.watch(toast);
  await wait();
  expect(onShown).toHaveBeenCalledTimes(2);
});

it.each([
  ['its style', `<p style="${HIDDEN}">付款失败</p>`],
  ['the style of what holds it', `<div style="${HIDDEN}"><section><p>付款失败</p></section></div>`],
])('calls back whenever it is shown by %s', async (_what, html) => {
  const holder = setPage(html);
  reveals.watch(find('p'));
  await wait(1000);
  expect(onShown).not.toHaveBeenCalled();
  for (let times = 1; times <= 2; times++) {
    holder.style.display = 'block';
    await wait();
    expect(onShown).toHaveBeenCalledTimes(times);
    holder.style.display = 'none';
    await wait();
  }
});

it('sees what fades in by itself', async () => {
  const toast = setPage('<style>p { opacity: 0 }</style><p>付款失败</p>').nextElementSibling!;
  reveals.watch(toast);
  await wait(100);
  expect(onShown).not.toHaveBeenCalled();
  find('style').textContent = '';
  await wait(100);
  expect(onShown).toHaveBeenCalledOnce();
});

it('sees what fades out by itself, so that it is news when it comes again', async () => {
  setPage('<style></style><p>付款失败</p>');
  const toast = find('p');
  reveals.watch(toast);
  for (const style of ['p { opacity: 0 }', '']) {
    toast.classList.toggle('leaving');
    await wait(500);
    find('style').textContent = style;
    await wait(1000);
  }
  await wait();
  expect(onShown).toHaveBeenCalledTimes(2);
});

it('calls back for what is shown by a rule about something far away', async () => {
  setPage(`<style>p { display: none }</style><p>付款失败</p>`);
  reveals.watch(find('p'));
  await wait(2000);
  find('style').textContent = '';
  resized(find('p'));
  await wait();
  expect(onShown).toHaveBeenCalledOnce();
});

it('looks a few times after whatever happened, and not for ever', async () => {
  const toast = setPage(`<p style="${HIDDEN}">付款失败</p>`);
  const look = vi.spyOn(toast, 'checkVisibility');
  reveals.watch(toast);
  for (let times = 0; times < 50; times++) {
    toast.className = String(times);
    await wait();
  }
  const before = look.mock.calls.length;
  await wait(60_000);
  expect(look.mock.calls.length - before).toBeLessThan(10);
  expect(vi.getTimerCount()).toBe(0);
});

describe('what cannot be seen', () => {
  it.each([
    ['is hidden', '<p style="visibility: hidden">付款失败</p>'],
    ['is see-through', '<p style="opacity: 0">付款失败</p>'],
    ['is hardly there', '<p style="opacity: 0.09">付款失败</p>'],
    ['is hardly there all told', '<div style="opacity: 0.2"><p style="opacity: 0.4">付款失败</p></div>'],
    ['has no colour', '<p style="color: rgba(0, 0, 0, 0)">付款失败</p>'],
    ['is clipped to nothing', '<p style="position: absolute; clip: rect(0px, 0px, 0px, 0px)">付款失败</p>'],
    ['is cut off by what holds it', '<div style="overflow: hidden" data-height="3"><p>付款失败</p></div>'],
    ['stands below the window, and stays there', '<p style="position: fixed" data-top="90000">付款失败</p>'],
    ['has no width', '<p data-width="3">付款失败</p>'],
    ['has no height', '<p data-height="3">付款失败</p>'],
    ['stands beside the page', '<p data-left="-60">付款失败</p>'],
    ['stands above the page', '<p data-top="-20">付款失败</p>'],
    ['stands far to the right', '<p data-left="90000">付款失败</p>'],
  ])('%s', async (_how, html) => {
    reveals.watch(setPage(html));
    await wait(1000);
    expect(onShown).not.toHaveBeenCalled();
  });
});

describe('what can be seen', () => {
  it.each([
    ['is faint', '<p style="opacity: 0.5">付款失败</p>'],
    ['has one coloured word', '<p style="color: transparent"><b style="color: red">付款失败</b></p>'],
    ['can be scrolled to', '<div style="overflow: auto"><p data-top="500">付款失败</p></div>'],
    ['stands further down the page', '<p data-top="5000">付款失败</p>'],
    [
      'is not placed in what cuts off the rest',
      '<div style="overflow: hidden" data-height="3"><p style="position: absolute">付款失败</p></div>',
    ],
    ['is hidden from screen readers', '<p aria-hidden="true">付款失败</p>'],
  ])('%s', async (_how, html) => {
    setPage(html);
    reveals.watch(find('p'));
    await wait();
    expect(onShown).toHaveBeenCalledOnce();
  });
});

describe('what lies under something else', () => {
  const coverWith = (style: string): HTMLElement => {
    document.body.insertAdjacentHTML('beforeend', `<div style="${style}"></div>`);
    const cover = document.body.lastElementChild as HTMLElement;
    document.elementsFromPoint = () => [cover, find('p'), document.body];
    return cover;
  };

  it('is shown when that is gone', async () => {
    setPage('<p>付款失败</p>');
    const cover = coverWith('background-color: rgb(255, 255, 255)');
    reveals.watch(find('p'));
    await wait(1000);
    expect(onShown).not.toHaveBeenCalled();
    cover.style.backgroundColor = 'rgba(0, 0, 0, 0.5)';
    await wait(6000);
    expect(onShown).toHaveBeenCalledOnce();
  });

  it('is not shown anew when it was seen before', async () => {
    setPage('<p>付款失败</p>');
    reveals.watch(find('p'));
    await wait();
    const cover = coverWith('background-color: rgb(255, 255, 255)');
    for (const _ of [1, 2]) {
      find('p').className = String(_);
      await wait(3000);
      cover.style.backgroundColor = 'rgba(0, 0, 0, 0)';
    }
    expect(onShown).toHaveBeenCalledOnce();
  });

  it.each([
    ['a veil', 'background-color: rgba(0, 0, 0, 0.6)'],
    ['nothing', 'background-color: transparent'],
    ['what fades', 'background-color: rgb(0, 0, 0); opacity: 0.4'],
  ])('is seen through %s', async (_what, style) => {
    setPage('<p>付款失败</p>');
    coverWith(style);
    reveals.watch(find('p'));
    await wait();
    expect(onShown).toHaveBeenCalledOnce();
  });
});

it('looks again at what is hidden when it is told to', async () => {
  setPage(`<style>p { opacity: 0 }</style><p>付款失败</p>`);
  reveals.watch(find('p'));
  await wait(60_000);
  find('style').textContent = '';
  reveals.look();
  await wait(100);
  expect(onShown).toHaveBeenCalledOnce();
});

it('looks once at each of more than forty', async () => {
  setPage('<p>付款失败</p>'.repeat(60));
  for (const element of document.querySelectorAll('p')) reveals.watch(element);
  await wait();
  expect(onShown).toHaveBeenCalledTimes(60);
});

it('forgets the oldest of more than forty', async () => {
  setPage(`<p style="${HIDDEN}">付款失败</p>`.repeat(41));
  const all = [...document.querySelectorAll<HTMLElement>('p')];
  for (const element of all) reveals.watch(element);
  await wait();
  for (const element of all) element.style.display = 'block';
  await wait();
  expect(onShown.mock.calls.flat()).toEqual(all.slice(1));
});

it('calls nobody after it was stopped', async () => {
  const toast = setPage(`<p style="${HIDDEN}">付款失败</p>`);
  reveals.watch(toast);
  reveals.stop();
  toast.style.display = 'block';
  await wait(1000);
  expect(onShown).not.toHaveBeenCalled();
});
