/** Ways to an answer without permission for a page: selected words in the context menu, and the shortcut. */
import { expect } from 'vitest';
import { chooseFromContextMenu, inToolbarPopup } from './browser-interface.ts';
import { browserTest } from './fixtures.ts';

const DEADLINE = { timeout: 10_000 };
const POPUP = `[document.querySelector('.search-input')?.value,
  document.querySelector('[data-entry-id]')?.dataset.entryId, location.search].join()`;

const test = browserTest(() => () => '<!doctype html><p>花呗暂不可用</p>');

test('opens the popup with the answer, on a site without permission, and keeps nothing', async ({ page, session }) => {
  await page.goto('https://forum.example/');
  await chooseFromContextMenu(session, { menuItemId: 'ask', selectionText: ' 花呗暂不可用 ' });
  await expect.poll(() => inToolbarPopup(session, POPUP), DEADLINE).toBe('花呗暂不可用,pay-unavailable,');
  expect(await inToolbarPopup(session, 'chrome.storage.session.get().then((all) => Object.keys(all).join())')).toBe('');
});

test('the browser takes the shortcut, and the options show it', async ({ page, session }) => {
  await page.goto(`chrome-extension://${session.extensionId}/options.html`);
  await page.getByText('Alt+Shift+F').waitFor();
});
