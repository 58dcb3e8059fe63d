import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeAsked } from '../../../utils/storage/asked.ts';
import { createAskMenu, onAsk } from '../../../utils/tab/ask-menu.ts';

const openPopup = vi.fn<() => Promise<void>>();
const createTab = vi.fn<(tab: unknown) => Promise<unknown>>();
const create = vi.fn<(item: unknown) => void>();
const removeAll = vi.fn(() => Promise.resolve());

Object.assign(fakeBrowser.action, { openPopup });
Object.assign(fakeBrowser.tabs, { create: createTab });
Object.assign(fakeBrowser.contextMenus, { create, removeAll });
Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => `<${key}>` });

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockReset().mockResolvedValue();
  createTab.mockReset().mockResolvedValue({});
});

it('stands in the menu of selected words, once', async () => {
  await createAskMenu();
  expect(removeAll).toHaveBeenCalledBefore(create);
  expect(create).toHaveBeenCalledExactlyOnceWith({ id: 'ask', title: '<ask>', contexts: ['selection'] });
});

it('opens the popup, which takes the words and leaves none behind', async () => {
  await onAsk({ selectionText: '  花呗暂不可用 ' });
  expect(openPopup).toHaveBeenCalledOnce();
  expect(createTab).not.toHaveBeenCalled();
  expect(await takeAsked()).toBe('花呗暂不可用');
  expect(await takeAsked()).toBe('');
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it('has the popup opened before anything is awaited, as Firefox wants it', () => {
  void onAsk({ selectionText: '花呗暂不可用' });
  expect(openPopup).toHaveBeenCalledOnce();
});

it('opens a tab where the popup does not open', async () => {
  openPopup.mockRejectedValue(new Error('Failed to open popup.'));
  await onAsk({ selectionText: '花呗暂不可用' });
  expect(createTab).toHaveBeenCalledExactlyOnceWith({ url: fakeBrowser.runtime.getURL('/popup.html') });
  expect(await takeAsked()).toBe('花呗暂不可用');
});

it.each([
  ['nothing', {}, ''],
  ['white space', { selectionText: ' \n\t ' }, ''],
  ['a whole book', { selectionText: '花'.repeat(50_000) }, '花'.repeat(2000)],
])('puts up with %s', async (_, click, asked) => {
  await onAsk(click);
  expect(await takeAsked()).toBe(asked);
});
