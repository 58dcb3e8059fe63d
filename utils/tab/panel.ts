/** The hint's panel on a tab: one for all its frames. */
import { browser } from '#imports';
import type { Show } from '../messages/messages.ts';
import type { Finding } from '../page/types.ts';
import { showBadge } from './badge.ts';

const PANEL_FILE = '/content-scripts/panel.js';
const TOP_FRAME = 0;

/** Injections that have begun: messages that come close together share one. */
const injecting = new Map<number, Promise<unknown>>();

const injectInto = (tabId: number, frameId: number): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [PANEL_FILE] });

async function inject(tabId: number, frameId: number): Promise<void> {
  const running =
    injecting.get(tabId) ??
    injectInto(tabId, TOP_FRAME)
      // A cashier in the page of a shop that we may not enter: the hint stands in the cashier.
      .catch((error: unknown) => {
        if (frameId === TOP_FRAME) throw error;
        return injectInto(tabId, frameId);
      })
      .finally(() => injecting.delete(tabId));
  injecting.set(tabId, running);
  await running;
}

/**
 * The panel says by answering that it is there, in whichever frame; otherwise it is injected and asks for what it is to
 * show.
 * @param frameId where to show it if the top frame may not be entered
 */
export async function showPanel(tabId: number, findings: Finding[], frameId = TOP_FRAME): Promise<void> {
  await showBadge.count(tabId, findings.length);
  const message: Show = { type: 'show', findings };
  const hasPanel = await browser.tabs.sendMessage(tabId, message).then(
    (reply: unknown) => reply === true,
    () => false,
  );
  if (!hasPanel && findings.length > 0) await inject(tabId, frameId);
}
