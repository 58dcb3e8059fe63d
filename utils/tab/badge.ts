/** The number on the toolbar button. */
import { browser } from '#imports';

const BADGE_COLOUR = '#b45309';

export const showBadge = {
  style: async (): Promise<void> => {
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  },
  /** @param count findings on the tab; none takes the badge away */
  count: async (tabId: number, count: number): Promise<void> => {
    // The tab may be gone by now.
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(() => undefined);
  },
};
