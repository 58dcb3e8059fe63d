/** Puts the detector onto a page that its manifest entry does not reach. */
import { browser } from '#imports';

export const DETECTOR_FILE = '/content-scripts/detect.js';

/** @throws Error where the browser does not allow it */
export async function startDetector(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [DETECTOR_FILE] });
}
