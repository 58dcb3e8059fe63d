/** The little that the detector needs of the settings: no library, because it is on every page. */

/** Key of the settings in local storage. */
export const SETTINGS_KEY = 'settings';

/**
 * @param settings what is stored, of whatever shape
 * @returns whether pages of this host are to be watched; yes where nothing readable says no
 */
export function isWatched(settings: unknown, host: string): boolean {
  if (typeof settings !== 'object' || settings === null) return true;
  const { paused, sitesOff } = settings as { paused?: unknown; sitesOff?: unknown };
  return paused !== true && !(Array.isArray(sitesOff) && sitesOff.includes(host));
}
