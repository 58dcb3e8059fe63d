/** What a live store holds, for as long as the component is there. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { LiveStore } from '../utils/storage/live-store.ts';

/** @returns undefined until the store has been read for the first time */
export function useLive<Value>(store: LiveStore<Value>): Value | undefined {
  useEffect(() => store.start(), [store]);
  return useStore(store, ({ value }) => value);
}
