/** The person's choices. They stay on this device. */
import { LANGUAGE_CHOICES, type LanguageChoice } from '../language/language.ts';
import { ownItem } from './own-item.ts';
import { z } from '../zod.ts';

export const settingsSchema = z.strictObject({
  paused: z.boolean(),
  /** Milliseconds since the epoch; 0 and what lies in the past mean that nothing is snoozed. */
  snoozedUntil: z.number(),
  /** Hosts of top pages on which PayHint is off. */
  sitesOff: z.array(z.string()),
  /** Keys of messages that are not to be explained again. */
  dismissed: z.array(z.string()),
  /** The reader's own choice, or the browser's language. */
  language: z.enum(LANGUAGE_CHOICES),
  /** Problems that were met are kept, by their names only. */
  keepsHistory: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  paused: false,
  snoozedUntil: 0,
  sitesOff: [],
  dismissed: [],
  language: 'auto',
  keepsHistory: true,
};

/** Dismissed messages beyond this many are forgotten, oldest first. */
const DISMISSED_MAX = 500;

export const settingsItem = ownItem({ part: 'settings', schema: settingsSchema, fallback: DEFAULT_SETTINGS });

/** What does not parse is set aside, and these are the defaults. */
export const readSettings = settingsItem.read;

/** @returns what stops it */
export const watchSettings = settingsItem.watch;

/** @param change from the settings as they are to the settings as they are to be */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<void> =>
  settingsItem.change((settings) => {
    const next = change(settings);
    return { ...next, dismissed: next.dismissed.slice(-DISMISSED_MAX) };
  });

const without = (list: readonly string[], item: string): string[] => list.filter((other) => other !== item);

export const setPaused = (paused: boolean): Promise<void> => changeSettings((settings) => ({ ...settings, paused }));

/** Until the same time tomorrow, on the clock: where the clocks change, the day is an hour shorter or longer. */
export function snooze(now = new Date()): Promise<void> {
  const end = new Date(now);
  end.setDate(end.getDate() + 1);
  return changeSettings((settings) => ({ ...settings, snoozedUntil: end.getTime() }));
}

/** Ends the pause and the snooze. */
export const resume = (): Promise<void> =>
  changeSettings((settings) => ({ ...settings, paused: false, snoozedUntil: 0 }));

export const setSite = (host: string, isOn: boolean): Promise<void> =>
  changeSettings((settings) => ({
    ...settings,
    sitesOff: isOn ? without(settings.sitesOff, host) : [...without(settings.sitesOff, host), host],
  }));

export const dismissMessage = (key: string): Promise<void> =>
  changeSettings((settings) => ({ ...settings, dismissed: [...without(settings.dismissed, key), key] }));

/** Dismissed messages are explained again. */
export const forgetDismissed = (): Promise<void> => changeSettings((settings) => ({ ...settings, dismissed: [] }));

export const setLanguage = (language: LanguageChoice): Promise<void> =>
  changeSettings((settings) => ({ ...settings, language }));

export const setKeepsHistory = (keepsHistory: boolean): Promise<void> =>
  changeSettings((settings) => ({ ...settings, keepsHistory }));
