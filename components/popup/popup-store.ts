/** What of the popup is open; made anew each time the popup appears. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Area } from '../../knowledge/types.ts';
import type { Match } from '../../utils/match/types.ts';
import type { Answer } from '../../utils/questions/inquiry.ts';
import type { Suspect } from '../../utils/questions/prior.ts';
import { withTick, type Ticks } from '../entry/with-tick.ts';
import type { Answers } from '../questions/answers.ts';

export type TabName = 'lookup' | 'page';
export type ScanResult = { found: number } | { error: 'not-allowed' | 'failed' };

/** Where an entry was found: everything that the message may be, and the page that it stands on. */
export interface FoundAmong {
  among: readonly Match[];
  /** Left out for a message that was typed in. */
  host?: string | undefined;
}

export interface OpenEntry {
  id: string;
  match?: Match | undefined;
  /** The words that led to it; entries opened from it go on with them. */
  message?: string | undefined;
  from?: FoundAmong | undefined;
  /** Key of `products.ts`, where no match names one. */
  product?: string | undefined;
}

/** The questions that tell suspects apart. */
export interface OpenQuestions {
  id: 'questions';
  suspects: readonly Suspect[];
  message?: string | undefined;
  from?: FoundAmong | undefined;
}

export type OpenView = OpenEntry | OpenQuestions;

export interface PopupState {
  query: string;
  /** Enter was pressed: the best answer to the query opens once it is there, unless the reader does something else. */
  isEntered: boolean;
  /** The reader's choice; undefined lets what was found decide. */
  tab: TabName | undefined;
  /** The area that is being browsed. */
  area: Area | undefined;
  /** Opened one from another, the last is shown. */
  stack: readonly OpenView[];
  ticks: Ticks;
  /** What was answered about each set of suspects. */
  answers: Answers;
  scan: 'idle' | 'running' | ScanResult;

  search: (query: string) => void;
  enter: () => void;
  selectTab: (tab: TabName) => void;
  browse: (area: Area | undefined) => void;
  open: (view: OpenView) => void;
  back: () => void;
  tick: (id: string, index: number, done: boolean) => void;
  setAnswers: (key: string, answers: readonly Answer[]) => void;
  setScan: (scan: PopupState['scan']) => void;
}

export type PopupStore = StoreApi<PopupState>;

/**
 * @param query what the search box holds at first
 * @param entry what is open at first
 */
export function createPopupStore(query = '', entry?: OpenEntry): PopupStore {
  return createStore<PopupState>((set) => ({
    query,
    isEntered: false,
    tab: query === '' ? undefined : 'lookup',
    area: undefined,
    stack: entry ? [entry] : [],
    ticks: {},
    answers: {},
    scan: 'idle',

    search: (text) => set({ query: text, isEntered: false, tab: 'lookup', area: undefined, stack: [] }),
    enter: () => set({ isEntered: true }),
    selectTab: (tab) => set({ tab }),
    browse: (area) => set({ area, isEntered: false, tab: 'lookup' }),
    open: (view) => set(({ stack }) => ({ stack: [...stack, view], isEntered: false })),
    back: () => set(({ stack }) => ({ stack: stack.slice(0, -1) })),
    tick: (id, index, done) => set(({ ticks }) => ({ ticks: withTick(ticks, id, index, done) })),
    setAnswers: (key, given) => set(({ answers }) => ({ answers: { ...answers, [key]: given } })),
    setScan: (scan) => set({ scan }),
  }));
}
