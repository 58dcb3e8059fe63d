/** “What is this problem?” in the context menu of selected words: looks them up, on any page, without permission. */
import { browser } from '#imports';
import { keepAsked } from '../storage/asked.ts';

const MENU_ID = 'ask';
const POPUP_PAGE = '/popup.html';

export async function createAskMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ID, title: browser.i18n.getMessage('ask'), contexts: ['selection'] });
}

/** Opens the popup with the words looked up; where the browser does not open it, the same page in a tab. */
export async function onAsk({ selectionText = '' }: { selectionText?: string | undefined }): Promise<void> {
  const kept = keepAsked(selectionText);
  // Firefox opens it only within the click itself, so nothing is awaited before.
  const opened = browser.action.openPopup();
  await kept;
  await opened.catch(() => browser.tabs.create({ url: browser.runtime.getURL(POPUP_PAGE) }));
}
