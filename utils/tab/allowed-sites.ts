/**
 * Sites that the person allowed beyond the listed ones: the detector runs there as it does on those. The browser's own
 * list of permissions is the only record, so what the options show and what holds cannot differ.
 */
import { browser } from '#imports';
import { HOST_PATTERNS } from '../page/hosts.ts';
import { createTurns } from '../storage/in-turn.ts';
import { DETECTOR_FILE, startDetector } from './detector.ts';

const SCRIPT_ID = 'allowed-sites';

const patternOf = (host: string): string => `*://${host}/*`;

/** To be called in a click, or the browser refuses. @returns whether the person allowed it */
export const askForSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] });

/** @returns whether the browser lets the listed hosts be read: it grants them on installation, and the person may not */
export const mayReadListed = (): Promise<boolean> => browser.permissions.contains({ origins: HOST_PATTERNS });

/** To be called in a click, as `askForSite`. */
export const askForListed = (): Promise<boolean> => browser.permissions.request({ origins: HOST_PATTERNS });

/** @returns match patterns of what is allowed beyond the listed hosts, in the order of the alphabet */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !HOST_PATTERNS.includes(pattern)).toSorted();
}

/** @param pattern one of `allowedSites` */
export const revokeSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

/** @returns what stops it */
export function watchAllowedSites(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

const inTurn = createTurns();

/** Makes the detector run on what is allowed at this moment. It stays so over restarts, but not over updates. */
export const registerSites = (): Promise<void> =>
  inTurn(async () => {
    const matches = await allowedSites();
    const ids = [SCRIPT_ID];
    const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
    if (matches.length === 0) {
      if (isRegistered) await browser.scripting.unregisterContentScripts({ ids });
      return;
    }
    const script = {
      id: SCRIPT_ID,
      matches,
      // Whoever allows every site allows the listed ones too, where the detector runs already.
      excludeMatches: HOST_PATTERNS,
      js: [DETECTOR_FILE],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    };
    if (isRegistered) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });

/** The person allowed sites: pages of theirs that stand open are watched from now on. */
export async function onAllowed({ origins = [] }: { origins?: string[] }): Promise<void> {
  await registerSites();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  // A tab may be gone by now, or hold one of the browser's own pages.
  for (const { id } of tabs) if (id !== undefined) await startDetector(id).catch(() => undefined);
}
