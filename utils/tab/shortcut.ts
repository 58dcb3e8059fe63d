/** The keys that open the popup. The browser holds them, and changes them only on a page of its own. */
import { browser } from '#imports';

const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** @returns the keys as the browser writes them; '' where there are none */
export async function readShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** Opens the browser's page on which the keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has a call for it; Chrome and Edge have an address.
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: SHORTCUTS_PAGE });
}
