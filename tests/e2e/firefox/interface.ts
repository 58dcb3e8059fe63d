/** The browser's own interface, which no page's test can reach: toolbar, prompts and permissions. */
import type { Page } from 'puppeteer-core';
import { until } from '../hint.ts';
import { ACTION_TIMEOUT_MS, contextOf, EXTENSION_ID, PAGES, type Firefox } from './browser.ts';

/** Evaluates in the browser's window, with all its rights. @param expression gives a string, or a promise of one */
export async function inBrowser({ protocol }: Firefox, expression: string): Promise<string> {
  const tree = await protocol.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const { result } = await protocol.send('script.evaluate', {
    expression: `(async () => { ${expression} })()`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const answer = result as { result?: { value?: string }; exceptionDetails?: { text: string } };
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value ?? '';
}

/** Opens a page of the extension, which the protocol itself may not go to, in a tab in front. @param path with its query */
export async function openOwnPage(firefox: Firefox, path: string): Promise<Page> {
  await inBrowser(
    firefox,
    `const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
     gBrowser.selectedTab = gBrowser.addTab('${PAGES}/${path}', { triggeringPrincipal });`,
  );
  return until(`a tab with ${path}`, async () => {
    const tree = await firefox.protocol.send('browsingContext.getTree', { maxDepth: 0 });
    const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
    const own = contexts.findLast(({ url }) => url === `${PAGES}/${path}`);
    const page = (await firefox.browser.pages()).find((each) => contextOf(each) === own?.context);
    page?.setDefaultTimeout(ACTION_TIMEOUT_MS);
    return page;
  });
}

/** Opens the popup as a page that stands for the tab in front, which must be `page`'s. */
export async function openPopupOf(firefox: Firefox, page: Page): Promise<Page> {
  await page.bringToFront();
  const id = await inBrowser(
    firefox,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     return String(ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab));`,
  );
  return openOwnPage(firefox, `popup.html?tab=${id}`);
}

/** Takes listed hosts from the extension, as the person can on the browser's page of add-ons. */
export async function withhold(firefox: Firefox, origins: readonly string[]): Promise<void> {
  await inBrowser(
    firefox,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
     const gone = { permissions: [], origins: ${JSON.stringify(origins)} };
     await ExtensionPermissions.remove('${EXTENSION_ID}', gone, extension);`,
  );
}

/** Waits for the browser's question about permissions and says yes. @returns its words */
export function sayYes(firefox: Firefox): Promise<string> {
  return until('a question about permissions', async () => {
    const words = await inBrowser(
      firefox,
      `const asked = document.getElementById('addon-webext-permissions-notification');
       if (!asked || PopupNotifications.panel.state !== 'open') return '';
       const words = asked.textContent + asked.getAttribute('label');
       asked.button.click();
       return words || '?';`,
    );
    return words || undefined;
  });
}

/** @returns what the browser has reported of scripts that may not be made of text */
export async function evalReports(firefox: Firefox): Promise<string[]> {
  const found = await inBrowser(
    firefox,
    `const messages = Services.console.getMessageArray().map(({ message }) => String(message));
     return JSON.stringify(messages.filter((text) => text.includes('unsafe-eval') && text.includes('${PAGES}')));`,
  );
  return JSON.parse(found) as string[];
}
