/** What the popup knows of its tab and of the settings, kept up to date while it is open. */
import { browser } from '#imports';
import { createStore, type StoreApi } from 'zustand';
import type { PopupTab } from '../../components/popup/popup-context.tsx';
import type { Finding, TabStatus } from '../../utils/page/types.ts';
import { readSettings, watchSettings, type Settings } from '../../utils/storage/settings.ts';
import { snoozeEnd } from '../../utils/storage/watch.ts';
import { readFindings, watchFindings } from '../../utils/storage/tabs.ts';
import { mayReadListed, watchAllowedSites } from '../../utils/tab/allowed-sites.ts';
import { hostOf } from '../../utils/tab/host-of.ts';

export interface TabState {
  tab: PopupTab;
  tabId: number | undefined;
  paused: boolean;
  snoozedUntil: number;
  /** The browser lets the listed hosts be read. */
  mayReadListed: boolean;
  /** Nothing may be kept of the window. */
  isPrivate: boolean;
  /** @returns what ends it */
  start(): () => void;
}

interface ActiveTab {
  id: number;
  url: string | undefined;
  incognito: boolean;
}

/** A popup in a tab of its own (`?tab=ID`) stands for that tab; otherwise it stands for the active one. */
async function activeTab(): Promise<ActiveTab | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const tab = asked
    ? await browser.tabs.get(asked)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, incognito: tab.incognito };
}

async function statusOf(url: string | undefined, settings: Settings): Promise<TabStatus> {
  if (!url || !/^https?:/.test(url)) return url ? 'not-a-page' : 'no-permission';
  if (settings.sitesOff.includes(hostOf(url))) return 'site-off';
  // Without the port, which Firefox takes in no pattern and which bears on no permission.
  const { protocol, hostname } = new URL(url);
  const hasPermission = await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  return hasPermission ? 'watching' : 'no-permission';
}

async function readTab(tab: ActiveTab | undefined, settings: Settings): Promise<PopupTab> {
  if (!tab) return { state: 'ready', status: 'not-a-page', findings: [] };
  const findings: Finding[] = await readFindings(tab.id);
  const host = hostOf(tab.url);
  return { state: 'ready', status: await statusOf(tab.url, settings), findings, ...(host ? { host } : {}) };
}

/** Until the tab has been read. */
const LOADING: Omit<TabState, 'start'> = {
  tab: { state: 'loading' },
  tabId: undefined,
  paused: false,
  snoozedUntil: 0,
  mayReadListed: true,
  isPrivate: false,
};

export function createTabStore(): StoreApi<TabState> {
  return createStore<TabState>((set) => {
    const refresh = async (): Promise<ActiveTab | undefined> => {
      const settings = await readSettings();
      const tab = await activeTab();
      set({
        tab: await readTab(tab, settings),
        tabId: tab?.id,
        paused: settings.paused,
        snoozedUntil: snoozeEnd(settings),
        mayReadListed: await mayReadListed(),
        isPrivate: tab?.incognito ?? false,
      });
      return tab;
    };
    const start = (): (() => void) => {
      const stops: (() => void)[] = [];
      refresh()
        .then((tab) => {
          stops.push(watchSettings(() => void refresh()));
          stops.push(watchAllowedSites(() => void refresh()));
          if (tab) stops.push(watchFindings(tab.id, () => void refresh()));
        })
        .catch((error: unknown) => {
          set({ tab: { state: 'error', reason: error instanceof Error ? error.message : String(error) } });
        });
      return () => {
        for (const stop of stops) stop();
      };
    };
    return { ...LOADING, start };
  });
}
