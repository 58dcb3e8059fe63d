/** The popup's props and state, for its parts. */
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { LookedUp } from '../../utils/match/look-up.ts';
import type { Finding, TabStatus } from '../../utils/page/types.ts';
import type { OpenEntry, PopupState, PopupStore, ScanResult } from './popup-store.ts';

/** What is known of the tab that the popup stands on. */
export type PopupTab =
  | { state: 'loading' }
  | { state: 'error'; reason: string }
  | { state: 'ready'; status: TabStatus; host?: string; findings: Finding[] };

export type PauseKind = 'day' | 'all';

export interface PopupProps {
  tab: PopupTab;
  paused: boolean;
  /** Milliseconds since the epoch; 0 where nothing is snoozed. */
  snoozedUntil: number;
  /** Stored data could not be read and was set aside. */
  notice?: 'set-aside';
  /** Gives undefined, or rejects, where there is no answer. */
  lookup: (text: string) => Promise<LookedUp | undefined>;
  onPause: (kind: PauseKind) => void;
  /** Ends pause and snooze alike. */
  onResume: () => void;
  onSetSite: (on: boolean) => void;
  onScan: () => Promise<ScanResult>;
  /** Shown where permission is missing. */
  onAllowSite?: () => void;
  /** Shown where the browser withholds any of the listed hosts. */
  onAllowListed?: () => void;
  initialQuery?: string;
  initialEntry?: OpenEntry | undefined;
  /** History, data and everything that can be chosen. */
  onOpenOptions: () => void;
  /** The person has read the notice. */
  onReadNotice: () => void;
  now?: Date;
}

export interface PopupContextValue {
  props: PopupProps;
  store: PopupStore;
  /** Puts the reader into the search box. */
  focusSearch: () => void;
}

const PopupContext = createContext<PopupContextValue | undefined>(undefined);

export const PopupProvider = PopupContext;

/** The popup around. */
export function usePopup(): PopupContextValue {
  const value = use(PopupContext);
  if (!value) throw new Error('a part of the popup stands outside of it');
  return value;
}

/** A piece of the popup's state. */
export function usePopupState<T>(select: (state: PopupState) => T): T {
  return useStore(usePopup().store, select);
}

/** What was found on the tab, newest first. */
export function findingsOf(tab: PopupTab): readonly Finding[] {
  return tab.state === 'ready' ? tab.findings : [];
}
