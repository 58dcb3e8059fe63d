/** The number on the toolbar button. */
import { browser } from '#imports';

const BADGE_COLOUR = '#b45309';

/** `action` in Chrome and Firefox MV3, `browserAction` in Firefox MV2. */
const button = (): typeof browser.action =>
  (browser as Partial<typeof browser>).action ??
  (browser as unknown as { browserAction: typeof browser.action }).browserAction;

export const showBadge = {
  style: async (): Promise<void> => {
    await button().setBadgeBackgroundColor({ color: BADGE_COLOUR });
  },
  /** @param count findings on the tab; none takes the badge away */
  count: async (tabId: number, count: number): Promise<void> => {
    // The tab may be gone by now.
    await button()
      .setBadgeText({ tabId, text: count > 0 ? String(count) : '' })
      .catch(() => undefined);
  },
};
