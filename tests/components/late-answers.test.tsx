// @vitest-environment jsdom
/** The popup while the background takes its time to answer, or does not. */
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { PopupProps } from '../../components/popup/popup.tsx';
import { lookup as answerTo, openPopup, panel, search } from './open-popup.tsx';
import { shownEntries } from './render.tsx';

afterEach(cleanup);

const FOUND = ['pay-unavailable', 'limit-insufficient', 'overdue'];
const AREAS = 9;

type Reply = Awaited<ReturnType<PopupProps['lookup']>>;

interface Question {
  reply: (answer: Reply) => void;
  fail: (reason: Error) => void;
}

/** @returns a background that answers what it was asked when it is told to */
function slowBackground() {
  const asked = new Map<string, Question>();
  const lookup = vi.fn<PopupProps['lookup']>(
    (text) => new Promise<Reply>((reply, fail) => asked.set(text, { reply, fail })),
  );
  const settle = (text: string, how: (question: Question) => void) =>
    act(() => {
      how(asked.get(text)!);
      return Promise.resolve();
    });
  return {
    lookup,
    answer: async (text: string) => {
      const found = await answerTo(text);
      await settle(text, ({ reply }) => reply(found));
    },
    giveNothing: (text: string) => settle(text, ({ reply }) => reply(undefined)),
    fail: (text: string) => settle(text, ({ fail }) => fail(new Error('gone'))),
  };
}

const type = (value: string): boolean => fireEvent.change(search(), { target: { value } });
const enter = (): boolean => fireEvent.keyDown(search(), { key: 'Enter' });
const areas = (): HTMLElement[] => within(panel()).queryAllByRole('button', { name: /\d 条$/ });
const nothingFits = (): HTMLElement | null => screen.queryByText('没有找到对得上的', { selector: '.nothing-title' });
const said = (): string | null => within(panel()).getAllByRole('status')[0]!.textContent;
const echo = () => panel().querySelector('.echo q');
const marked = () => echo()?.querySelector('mark')?.textContent;

test('the last answer stays until the newer one is there, and points into what was asked', async () => {
  const { lookup, answer } = slowBackground();
  openPopup({ lookup });
  type('花');
  expect(areas()).toHaveLength(AREAS);
  expect(said()).toBe('');
  await answer('花');
  type('我的花');
  expect(shownEntries()).toEqual(FOUND);
  expect(echo()).toHaveTextContent(/^花$/);
  expect(marked()).toBe('花');
  expect(said()).toBe('找到 3 条');
  type('天气');
  await answer('天气');
  expect(shownEntries()).toEqual([]);
  expect(said()).toBe('没有找到对得上的');
  type('天气和花');
  expect(nothingFits()).toBeVisible();
  await answer('天气和花');
  expect(nothingFits()).toBeNull();
  expect(marked()).toBe('花');
});

test('an answer to an older text is dropped, before the newer one and after it', async () => {
  const { lookup, answer } = slowBackground();
  openPopup({ lookup });
  type('花');
  type('花被');
  type('天气');
  await answer('花');
  expect(shownEntries()).toEqual([]);
  expect(areas()).toHaveLength(AREAS);
  await answer('天气');
  await answer('花被');
  expect(nothingFits()).toBeVisible();
  expect(shownEntries()).toEqual([]);
});

test('a box that was emptied shows no answer, neither a late one nor that of before', async () => {
  const { lookup, answer } = slowBackground();
  openPopup({ lookup });
  type('花');
  await answer('花');
  type('花被');
  type('');
  await answer('花被');
  expect(areas()).toHaveLength(AREAS);
  expect(said()).toBe('');
  type('天气');
  expect(shownEntries()).toEqual([]);
  expect(areas()).toHaveLength(AREAS);
});

test.each(['giveNothing', 'fail'] as const)(
  'where the background does not answer (%s), the next change asks again',
  async (kind) => {
    const background = slowBackground();
    openPopup({ lookup: background.lookup });
    type('花');
    await background[kind]('花');
    expect(areas()).toHaveLength(AREAS);
    type('花被');
    await background.answer('花被');
    expect(shownEntries()).toEqual(FOUND);
    type('花');
    await background[kind]('花');
    expect(shownEntries()).toEqual(FOUND);
    expect(echo()).toHaveTextContent('花被');
    expect(background.lookup.mock.calls).toEqual([['花'], ['花被'], ['花']]);
  },
);

test('a given query is asked once, and its answer comes later', async () => {
  const { lookup, answer } = slowBackground();
  openPopup({ lookup, initialQuery: '花' });
  expect(areas()).toHaveLength(AREAS);
  await answer('花');
  expect(shownEntries()).toEqual(FOUND);
  expect(lookup).toHaveBeenCalledExactlyOnceWith('花');
});

test('Enter before the answer opens its first entry, and no older one', async () => {
  const { lookup, answer } = slowBackground();
  openPopup({ lookup });
  type('花');
  await answer('花');
  type('花被');
  enter();
  expect(screen.queryByRole('article')).toBeNull();
  await answer('花被');
  expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'pay-unavailable');
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});

test('Enter is called off by typing on, and by browsing', async () => {
  const { lookup, answer } = slowBackground();
  openPopup({ lookup });
  type('花');
  enter();
  type('花被');
  await answer('花被');
  expect(screen.queryByRole('article')).toBeNull();
  type('');
  type('花呗');
  enter();
  fireEvent.click(areas()[0]!);
  await answer('花呗');
  expect(screen.queryByRole('article')).toBeNull();
});

test('an answer that takes the place of what had the focus gives it back to the box', async () => {
  const { lookup, answer } = slowBackground();
  openPopup({ lookup });
  type('花');
  act(() => areas()[0]!.focus());
  await answer('花');
  expect(search()).toHaveFocus();
});
