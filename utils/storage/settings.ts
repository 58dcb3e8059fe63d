/** The person's choices. They stay on this computer. */
import { storage } from '#imports';
import { z } from 'zod';
import { createTurns } from './in-turn.ts';
import { LANGUAGE_CHOICES, type LanguageChoice } from '../language/language.ts';
import { SETTINGS_KEY } from './watch.ts';

const settingsSchema = z.strictObject({
  paused: z.boolean(),
  /** Milliseconds since the epoch; 0 and what lies in the past mean that nothing is snoozed. */
  snoozedUntil: z.number().default(0),
  /** Hosts of top pages on which PayHint is off. */
  sitesOff: z.array(z.string()),
  /** Keys of messages that are not to be explained again. */
  dismissed: z.array(z.string()),
  /** The reader's own choice, or the browser's language. */
  language: z.enum(LANGUAGE_CHOICES).default('auto'),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  paused: false,
  snoozedUntil: 0,
  sitesOff: [],
  dismissed: [],
  language: 'auto',
};

/** Dismissed messages beyond this many are forgotten, oldest first. */
const DISMISSED_MAX = 500;
const SET_ASIDE_KEY = 'local:settings-set-aside';

const stored = storage.defineItem<unknown>(`local:${SETTINGS_KEY}`);

/** What was stored and could not be read, or null; kept so that nothing is lost without a word. */
export const setAside = storage.defineItem<unknown>(SET_ASIDE_KEY);

const inTurn = createTurns();

/** @returns the settings, or undefined where what is stored does not parse */
function parse(value: unknown): Settings | undefined {
  return value === null || value === undefined ? DEFAULT_SETTINGS : settingsSchema.safeParse(value).data;
}

/** Writes: in turn only. */
async function readOrPutAside(): Promise<Settings> {
  const value = await stored.getValue();
  const settings = parse(value);
  if (settings) return settings;
  await setAside.setValue(value);
  await stored.setValue(DEFAULT_SETTINGS);
  return DEFAULT_SETTINGS;
}

/** @returns the settings; what does not parse is set aside under another key and the defaults are used */
export async function readSettings(): Promise<Settings> {
  return parse(await stored.getValue()) ?? inTurn(readOrPutAside);
}

/** The person has read that stored settings were set aside. */
export const dismissNotice = (): Promise<void> => setAside.removeValue();

/** @param change from the settings as they are to the settings as they are to be */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  return inTurn(async () => {
    const next = change(await readOrPutAside());
    await stored.setValue({ ...next, dismissed: next.dismissed.slice(-DISMISSED_MAX) });
  });
}

/** @returns what stops it */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  return stored.watch((_, before) => {
    void readSettings().then((settings) => onChange(settings, parse(before) ?? DEFAULT_SETTINGS));
  });
}

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
