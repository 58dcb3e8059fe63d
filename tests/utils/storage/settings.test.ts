import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  dismissMessage,
  forgetDismissed,
  readSettings,
  resume,
  setPaused,
  setSite,
  snooze,
  watchSettings,
} from '../../../utils/storage/settings.ts';
import { DATA_VERSION } from '../../../utils/storage/migrations/migrate.ts';
import { markSetAsideRead, readSetAside } from '../../../utils/storage/set-aside.ts';
import { SETTINGS_KEY } from '../../../utils/storage/watch.ts';

const store = (value: unknown): Promise<void> => fakeBrowser.storage.local.set({ [SETTINGS_KEY]: value });
const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

/** As this version stores them. */
const marked = (settings: object): object => ({ ...settings, version: DATA_VERSION });
const putAside = async (): Promise<unknown[]> => (await readSetAside()).items.map(({ value }) => value);

describe('readSettings', () => {
  it('gives the defaults where nothing is stored, and stores nothing', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await stored()).toBeUndefined();
  });

  it('gives what is stored', async () => {
    const settings = {
      paused: true,
      snoozedUntil: 5,
      sitesOff: ['a.example'],
      dismissed: ['3-x'],
      language: 'zh-TW',
      keepsHistory: false,
    };
    await store(marked(settings));
    expect(await readSettings()).toEqual(settings);
  });

  it.each([
    ['text', 'paused'],
    ['a wrong field', { paused: 'yes', sitesOff: [], dismissed: [] }],
    ['a missing field', { paused: true, sitesOff: [] }],
    ['a field too many', { ...DEFAULT_SETTINGS, theme: 'dark' }],
  ])('sets %s aside and uses the defaults', async (_what, value) => {
    await store(value);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await readSetAside()).toEqual({ items: [{ part: 'settings', value }], isRead: false });
    expect(await stored()).toEqual(marked(DEFAULT_SETTINGS));
  });

  it('keeps what was set aside, one beside the other, and knows when the person has read of it', async () => {
    await store('broken');
    await setPaused(true);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, paused: true });
    await markSetAsideRead();
    expect(await readSetAside()).toMatchObject({ isRead: true });
    await store('broken again');
    await readSettings();
    expect(await readSetAside()).toMatchObject({ isRead: false });
    expect(await putAside()).toEqual(['broken', 'broken again']);
  });

  it('undoes no change that comes while it sets something aside', async () => {
    await store('broken');
    let finish = (): void => undefined;
    const slow = new Promise<void>((resolve) => (finish = resolve));
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    const setLate = vi.fn((items: object) => slow.then(() => set(items)));
    Object.assign(local, { set: setLate });
    onTestFinished(() => void Object.assign(local, { set }));
    const reading = readSettings();
    await vi.waitFor(() => expect(setLate).toHaveBeenCalled());
    const changing = setPaused(true);
    await new Promise((resolve) => setTimeout(resolve));
    finish();
    await Promise.all([reading, changing]);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, paused: true });
    expect(await putAside()).toEqual(['broken']);
  });
});

describe('changes', () => {
  it('do not undo each other when they come together', async () => {
    await Promise.all([setPaused(true), setSite('a.example', false), setSite('b.example', false), dismissMessage('k')]);
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      paused: true,
      sitesOff: ['a.example', 'b.example'],
      dismissed: ['k'],
    });
  });

  it('go on after one that failed', async () => {
    const failed = changeSettings(() => {
      throw new Error('bug');
    });
    await expect(failed).rejects.toThrow('bug');
    await setPaused(true);
    expect((await readSettings()).paused).toBe(true);
  });

  it('turn a site off once, and on again', async () => {
    await setSite('a.example', false);
    await setSite('a.example', false);
    expect((await readSettings()).sitesOff).toEqual(['a.example']);
    await setSite('a.example', true);
    expect((await readSettings()).sitesOff).toEqual([]);
  });

  it('forget the oldest of more than 500 dismissed messages', async () => {
    const dismissed = Array.from({ length: 500 }, (_, index) => `key-${index}`);
    await store(marked({ ...DEFAULT_SETTINGS, dismissed }));
    await dismissMessage('new');
    expect((await readSettings()).dismissed).toEqual([...dismissed.slice(1), 'new']);
  });

  it('count a message that is dismissed again as new', async () => {
    for (const key of ['a', 'b', 'a']) await dismissMessage(key);
    expect((await readSettings()).dismissed).toEqual(['b', 'a']);
  });
});

describe('a snooze', () => {
  it('lasts until the same time on the next day, on the clock', async () => {
    await snooze(new Date(2026, 11, 31, 17, 20));
    expect(new Date((await readSettings()).snoozedUntil)).toEqual(new Date(2027, 0, 1, 17, 20));
  });

  it('ends with the pause when the person resumes', async () => {
    await snooze();
    await setPaused(true);
    await resume();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('is none in settings that were stored before there was one', async () => {
    await store({ paused: false, sitesOff: [], dismissed: [] });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

it('dismissed messages are forgotten when the person wants them back', async () => {
  await dismissMessage('k');
  await setSite('a.example', false);
  await forgetDismissed();
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['a.example'] });
});

describe('watchSettings', () => {
  it('tells of every change until it is stopped', async () => {
    const onChange = vi.fn();
    const stop = watchSettings(onChange);
    await setPaused(true);
    await vi.waitFor(() =>
      expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, paused: true }, DEFAULT_SETTINGS),
    );
    stop();
    await setPaused(false);
    await readSettings();
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('tells of the defaults where what came does not parse', async () => {
    const onChange = vi.fn();
    watchSettings(onChange);
    await store({ paused: 1 });
    await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith(DEFAULT_SETTINGS, DEFAULT_SETTINGS));
    expect(await putAside()).toEqual([{ paused: 1 }]);
  });
});
