/** What of the popup is open; made anew each time the popup appears. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Area } from '../../knowledge/types.ts';
import type { Match } from '../../utils/match/types.ts';
import { withTick, type Ticks } from '../entry/with-tick.ts';

export type TabName = 'lookup' | 'page';
export type ScanResult = { found: number } | { error: 'not-allowed' | 'failed' };

export interface OpenEntry {
  id: string;
  match?: Match | undefined;
  /** The words that led to it; entries opened from it go on with them. */
  message?: string | undefined;
}

export interface PopupState {
  query: string;
  /** The reader's choice; undefined lets what was found decide. */
  tab: TabName | undefined;
  /** The area that is being browsed. */
  area: Area | undefined;
  /** Entries opened one from another, the last is shown. */
  stack: readonly OpenEntry[];
  ticks: Ticks;
  scan: 'idle' | 'running' | ScanResult;
  noticeRead: boolean;

  search: (query: string) => void;
  selectTab: (tab: TabName) => void;
  browse: (area: Area | undefined) => void;
  open: (entry: OpenEntry) => void;
  back: () => void;
  tick: (id: string, index: number, done: boolean) => void;
  setScan: (scan: PopupState['scan']) => void;
  readNotice: () => void;
}

export type PopupStore = StoreApi<PopupState>;

/** @param query what the search box holds at first */
export function createPopupStore(query = ''): PopupStore {
  return createStore<PopupState>((set) => ({
    query,
    tab: query === '' ? undefined : 'lookup',
    area: undefined,
    stack: [],
    ticks: {},
    scan: 'idle',
    noticeRead: false,

    search: (text) => set({ query: text, tab: 'lookup', area: undefined, stack: [] }),
    selectTab: (tab) => set({ tab }),
    browse: (area) => set({ area, tab: 'lookup' }),
    open: (entry) => set(({ stack }) => ({ stack: [...stack, entry] })),
    back: () => set(({ stack }) => ({ stack: stack.slice(0, -1) })),
    tick: (id, index, done) => set(({ ticks }) => ({ ticks: withTick(ticks, id, index, done) })),
    setScan: (scan) => set({ scan }),
    readNotice: () => set({ noticeRead: true }),
  }));
}
