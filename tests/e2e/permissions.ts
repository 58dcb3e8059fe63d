/** What the person does in the browser's own interface, where no test can click: its toolbar and its site settings. */
import type { Page } from 'playwright-core';
import { HOST_PATTERNS } from '../../utils/page/hosts.ts';
import type { Session } from './browser.ts';

/** What is used of `chrome.developerPrivate`, by which `chrome://extensions` does what its switches say. */
interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
}

/** A click on the toolbar's button, as the browser sees it: the popup opens and `activeTab` holds for the page. */
export async function pressToolbarButton({ context, extensionId }: Session, page: Page): Promise<void> {
  await page.bringToFront();
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser gave no debugging session.');
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await cdp.detach();
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
