/** "Scan this page now": runs the detector on the tab, which the click on the toolbar button allows once. */
import { browser } from '#imports';
import type { ScanResult } from '../../components/popup/popup-store.ts';
import { readFindings } from '../../utils/storage/tabs.ts';
import { startDetector } from '../../utils/tab/detector.ts';

/** The detector reads a page in slices: what it has not found by then is not there. */
const SCAN_MS = 1500;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @returns how many findings the tab has after the scan, or why it could not be read */
export async function scanTab(tabId: number | undefined): Promise<ScanResult> {
  if (tabId === undefined) return { error: 'not-allowed' };
  const isWatched = await browser.tabs.sendMessage(tabId, { type: 'scan' }).then(
    (reply: unknown) => reply === true,
    () => false,
  );
  try {
    if (!isWatched) await startDetector(tabId);
  } catch {
    return { error: 'not-allowed' };
  }
  await wait(SCAN_MS);
  return { found: (await readFindings(tabId)).length };
}
