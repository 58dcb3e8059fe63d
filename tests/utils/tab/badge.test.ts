import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showBadge } from '../../../utils/tab/badge.ts';

const TAB = 6;
const { action } = fakeBrowser;
const text = (): Promise<string> => action.getBadgeText({ tabId: TAB });

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

it('counts on its own tab, and is taken away for none', async () => {
  await showBadge.count(TAB, 3);
  expect(await text()).toBe('3');
  expect(await action.getBadgeText({ tabId: TAB + 1 })).toBe('');
  await showBadge.count(TAB, 0);
  expect(await text()).toBe('');
});

it('puts up with a tab that is gone', async () => {
  vi.spyOn(action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 6.'));
  await expect(showBadge.count(TAB, 1)).resolves.toBeUndefined();
});

it('has its own colour', async () => {
  await showBadge.style();
  expect(await action.getBadgeBackgroundColor({})).toEqual([0xb4, 0x53, 0x09, 255]);
});
