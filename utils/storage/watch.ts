/** The little that the detector needs of the settings: no library, because it is on every page. */

/** Key of the settings in local storage. */
export const SETTINGS_KEY = 'settings';

/** What is stored may be of whatever shape. */
const fieldsOf = (settings: unknown): Record<string, unknown> =>
  typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>) : {};

/** @returns when the snooze ends, in milliseconds since the epoch; 0 where there is none any more */
export function snoozeEnd(settings: unknown, now = Date.now()): number {
  const { snoozedUntil } = fieldsOf(settings);
  return typeof snoozedUntil === 'number' && snoozedUntil > now ? snoozedUntil : 0;
}

/**
 * @param settings what is stored, of whatever shape
 * @param host that of the tab's top page
 * @returns whether pages of this host are to be watched; yes where nothing readable says no
 */
export function isWatched(settings: unknown, host: string, now = Date.now()): boolean {
  const { paused, sitesOff } = fieldsOf(settings);
  if (paused === true || snoozeEnd(settings, now) > 0) return false;
  return !(Array.isArray(sitesOff) && sitesOff.includes(host));
}
