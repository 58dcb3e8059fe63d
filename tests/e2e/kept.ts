/** What the extension keeps of a tab, read in its own background. */
import type { Page, Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Session } from './browser.ts';

/** In the background that the function below runs in. */
declare const chrome: typeof browser;

/** The extension's service worker; one that sleeps is waited for. */
export async function backgroundOf({ context }: Session): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** @returns the messages that are kept of the page's tab, newest first; its address must be no other tab's */
export async function keptMessages(session: Session, page: Page): Promise<string[]> {
  const background = await backgroundOf(session);
  return background.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const key = `tab-${String(tabs.find((tab) => tab.url === url)?.id)}`;
    const kept = (await chrome.storage.session.get(key))[key] as { message: string }[] | undefined;
    return (kept ?? []).map(({ message }) => message);
  }, page.url());
}

/** @returns all that the extension has stored, as JSON */
export async function everythingKept(session: Session): Promise<string> {
  const background = await backgroundOf(session);
  return background.evaluate(async () => {
    const areas = [chrome.storage.local, chrome.storage.session];
    return JSON.stringify(await Promise.all(areas.map((area) => area.get())));
  });
}

export async function forgetEverything(session: Session): Promise<void> {
  const background = await backgroundOf(session);
  await background.evaluate(() => chrome.storage.local.clear());
}
