import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openShortcutSettings, readShortcut } from '../../../utils/tab/shortcut.ts';

const createTab = vi.fn<(tab: unknown) => Promise<unknown>>();
Object.assign(fakeBrowser.tabs, { create: createTab });
const useCommands = (more: object): void => void Object.assign(fakeBrowser, { commands: more });

beforeEach(() => createTab.mockReset().mockResolvedValue({}));

it.each([
  ['a browser that has them', { name: '_execute_action', shortcut: 'Alt+Shift+F' }, 'Alt+Shift+F'],
  ['a browser in which the keys were taken', { name: '_execute_action', shortcut: '' }, ''],
  ['a browser that tells of no command', { name: 'other', shortcut: 'F1' }, ''],
])('reads the keys in %s', async (_, command, keys) => {
  useCommands({ getAll: () => Promise.resolve([command]) });
  expect(await readShortcut()).toBe(keys);
});

it('opens the browser’s own page of shortcuts', async () => {
  useCommands({});
  await openShortcutSettings();
  expect(createTab).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
});

it('asks Firefox to open its own', async () => {
  const open = vi.fn(() => Promise.resolve());
  useCommands({ openShortcutSettings: open });
  await openShortcutSettings();
  expect(open).toHaveBeenCalledOnce();
  expect(createTab).not.toHaveBeenCalled();
});
