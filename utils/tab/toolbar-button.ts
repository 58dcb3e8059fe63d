/** The button in the browser's toolbar. */
import { browser } from '#imports';

/** `action` in Chrome and Firefox MV3, `browserAction` in Firefox MV2. */
export const toolbarButton = (): typeof browser.action =>
  (browser as Partial<typeof browser>).action ??
  (browser as unknown as { browserAction: typeof browser.action }).browserAction;
