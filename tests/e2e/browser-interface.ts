/** What the person does in the browser's own interface, where no test can click: toolbar, menus, site settings. */
import type { CDPSession, Page } from 'playwright-core';
import { HOST_PATTERNS } from '../../utils/page/hosts.ts';
import type { Session } from './browser.ts';

/** What is used of `chrome.developerPrivate`, by which `chrome://extensions` does what its switches say. */
interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
}

async function withBrowser<T>({ context }: Session, run: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser gave no debugging session.');
  return run(cdp).finally(() => cdp.detach());
}

/** A click on the toolbar's button, as the browser sees it: the popup opens and `activeTab` holds for the page. */
export async function pressToolbarButton(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  await withBrowser(session, async (cdp) => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    await cdp.send('Extensions.triggerAction', { id: session.extensionId, targetId: tab.targetId });
  });
}

/** What is used of Chrome's context menus: their event, which Chrome itself fires in this way. */
interface ContextMenus {
  onClicked: { dispatch(click: object, tab: object): void };
}

/** The menu itself is the system's; what the browser tells the extension of the choice is told here in its place. */
export async function chooseFromContextMenu({ context }: Session, click: object): Promise<void> {
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  await worker.evaluate((details) => {
    const { chrome } = globalThis as unknown as { chrome: { contextMenus: ContextMenus } };
    chrome.contextMenus.onClicked.dispatch(details, {});
  }, click);
}

/** Evaluates in the popup that hangs from the toolbar, which Playwright does not list. @returns undefined without one */
export function inToolbarPopup(session: Session, expression: string): Promise<unknown> {
  return withBrowser(session, async (cdp) => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const popup = targetInfos.find(({ url, attached }) => url.endsWith('/popup.html') && !attached);
    if (!popup) return undefined;
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });
    const answer = new Promise<string>((resolve) => {
      cdp.on('Target.receivedMessageFromTarget', ({ message }) => resolve(message));
    });
    const params = { expression, awaitPromise: true, returnByValue: true };
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
    await cdp.send('Target.sendMessageToTarget', { sessionId, message });
    const { result } = JSON.parse(await answer) as { result: { result: { value?: unknown } } };
    return result.result.value;
  });
}

/**
 * Permission prompts are drawn by the browser and cannot be clicked. The same person can say yes beforehand in the
 * browser's site settings, “on specific sites”; the extension's request is then granted without a prompt.
 */
export async function allowBeforehand({ context, extensionId }: Session, host: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${extensionId}`);
  await settings.evaluate(
    async ([id, patterns]) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
      for (const pattern of patterns) await developerPrivate.addHostPermission(id, pattern);
    },
    [extensionId, [...HOST_PATTERNS, `*://${host}/*`]] as const,
  );
  await settings.close();
}

/** What is used of `chrome.settingsPrivate`, by which `chrome://settings` does what its fields say. */
interface SettingsPrivate {
  setPref(name: string, value: unknown): Promise<boolean>;
}

/**
 * In the browser's settings, on a page without the slider of fonts, which takes back what is larger than it goes.
 *
 * @param px 0 for none
 */
export async function setMinimumFontSize({ context }: Session, px: number): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://settings/reset');
  await settings.evaluate(async (size) => {
    const { settingsPrivate } = (globalThis as unknown as { chrome: { settingsPrivate: SettingsPrivate } }).chrome;
    const isSet = await settingsPrivate.setPref('webkit.webprefs.minimum_font_size', size);
    if (!isSet) throw new Error('The browser did not take the font size.');
  }, px);
  await settings.close();
}
