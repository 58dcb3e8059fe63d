import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, setPaused, setSite } from '../../../utils/storage/settings.ts';
import { readFindings } from '../../../utils/storage/tabs.ts';
import { leaveTabs, obey, resend } from '../../../utils/tab/findings.ts';
import { badge, FAILURE, HOST, messages, see, sender, TAB, toPanel, useTab, withPanel } from './on-a-tab.ts';

useTab();

const PAUSED = { ...DEFAULT_SETTINGS, paused: true };
const SITE_OFF = { ...DEFAULT_SETTINGS, sitesOff: [HOST] };
const OTHER_OFF = { ...DEFAULT_SETTINGS, sitesOff: ['other.example'] };
const shown = (): unknown => toPanel.mock.lastCall?.[1];

beforeEach(async () => {
  await see(FAILURE);
  withPanel();
  toPanel.mockClear();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([sender.tab!, { id: TAB + 1 }] as never);
});

describe('obey', () => {
  it.each([
    ['a pause', PAUSED],
    ['a snooze', { ...DEFAULT_SETTINGS, snoozedUntil: Date.now() + 60_000 }],
    ['a site that is switched off', SITE_OFF],
  ])('hides the hint for %s and shows it again afterwards', async (_, settings) => {
    await obey(settings, DEFAULT_SETTINGS);
    expect(shown()).toEqual({ type: 'show', findings: [] });
    expect(await badge()).toBe('');
    await obey(DEFAULT_SETTINGS, settings);
    expect(shown()).toEqual({ type: 'show', findings: await readFindings(TAB) });
    expect(await badge()).toBe('1');
  });

  it.each([
    ['a site that is another', OTHER_OFF, DEFAULT_SETTINGS],
    ['a message that was dismissed', { ...DEFAULT_SETTINGS, dismissed: ['k'] }, DEFAULT_SETTINGS],
    ['a pause of what is off already', { ...SITE_OFF, paused: true }, SITE_OFF],
  ])('changes nothing for %s', async (_, settings, before) => {
    await obey(settings, before);
    expect(toPanel).not.toHaveBeenCalled();
  });
});

describe('a panel that comes while nothing is wanted', () => {
  it.each([
    ['everything is paused', () => setPaused(true)],
    ['its site is off', () => setSite(HOST, false)],
  ])('is told of nothing: %s', async (_, off) => {
    await off();
    expect(await resend(sender)).toEqual([]);
  });
});

describe('leaveTabs', () => {
  it('leaves tabs alone whose address may not be read, and no others', async () => {
    await leaveTabs();
    expect(toPanel.mock.calls).toEqual([[TAB + 1, { type: 'leave' }]]);
    expect(await messages()).toHaveLength(1);
  });

  it('forgets what was found there', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB }] as never);
    await leaveTabs();
    expect(await messages()).toEqual([]);
    expect(await badge()).toBe('');
  });
});
