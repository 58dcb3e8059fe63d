import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOST_PATTERNS } from '../../../utils/page/hosts.ts';
import { allowedSites, askForSite, onAllowed, registerSites, revokeSite } from '../../../utils/tab/allowed-sites.ts';

const SHOP = '*://shop.example/*';

/** Stands in for the browser: what is allowed, and what runs where. */
let origins: string[] = [];
let registered: { id: string; matches?: string[] }[] = [];
const executeScript = vi.fn<(injection: unknown) => Promise<unknown>>();

Object.assign(fakeBrowser.permissions, {
  getAll: () => Promise.resolve({ origins }),
  request: (asked: { origins: string[] }) => Promise.resolve(origins.push(...asked.origins) > 0),
  remove: (gone: { origins: string[] }) => {
    origins = origins.filter((pattern) => !gone.origins.includes(pattern));
    return Promise.resolve(true);
  },
});
Object.assign(fakeBrowser.scripting, {
  executeScript,
  getRegisteredContentScripts: () => Promise.resolve(registered),
  registerContentScripts: (scripts: typeof registered) => {
    if (registered.length > 0) throw new Error('Duplicate script ID');
    registered = scripts;
    return Promise.resolve();
  },
  updateContentScripts: (scripts: typeof registered) => Promise.resolve((registered = scripts)),
  unregisterContentScripts: () => {
    if (registered.length === 0) throw new Error('Nonexistent script ID');
    registered = [];
    return Promise.resolve();
  },
});

beforeEach(() => {
  origins = [...HOST_PATTERNS];
  registered = [];
  executeScript.mockReset().mockResolvedValue([]);
});

const watched = (): string[] => registered.flatMap(({ matches }) => matches ?? []);

describe('sites that are allowed', () => {
  it('are those beyond the listed hosts', async () => {
    expect(await allowedSites()).toEqual([]);
    await askForSite('shop.example');
    await askForSite('pay.example');
    expect(await allowedSites()).toEqual(['*://pay.example/*', SHOP]);
  });

  it('are watched from then on, in all frames and over restarts, until they are taken back', async () => {
    await askForSite('shop.example');
    await registerSites();
    expect(registered).toMatchObject([
      { matches: [SHOP], js: ['/content-scripts/detect.js'], allFrames: true, persistAcrossSessions: true },
    ]);
    await askForSite('pay.example');
    await registerSites();
    expect(watched()).toEqual(['*://pay.example/*', SHOP]);
    for (const pattern of await allowedSites()) await revokeSite(pattern);
    await registerSites();
    expect(registered).toEqual([]);
  });

  it('are none at first, and none to take away', async () => {
    await registerSites();
    expect(registered).toEqual([]);
  });

  it('end up as they are allowed, however close the changes come', async () => {
    await askForSite('shop.example');
    const first = registerSites();
    await askForSite('pay.example');
    await Promise.all([first, registerSites()]);
    expect(watched()).toEqual(['*://pay.example/*', SHOP]);
  });
});

describe('onAllowed', () => {
  it('watches pages that stand open, and puts up with one that is gone', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8 }] as never);
    executeScript.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await onAllowed({ origins: [SHOP] });
    expect(fakeBrowser.tabs.query).toHaveBeenCalledExactlyOnceWith({ url: [SHOP] });
    expect(executeScript.mock.calls.map(([injection]) => injection)).toMatchObject([
      { target: { tabId: 7, allFrames: true } },
      { target: { tabId: 8, allFrames: true } },
    ]);
  });
});
