/** A store that holds what is stored and follows it: a change in one page shows in all that are open. */
import { browser } from '#imports';
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface Source<Value> {
  read: () => Promise<Value>;
  /** @returns what stops it */
  watch: (onChange: (value: Value) => void) => () => void;
}

export interface Live<Value> {
  /** Undefined until it has been read for the first time. */
  value: Value | undefined;
}

export interface LiveStore<Value> extends StoreApi<Live<Value>> {
  /** Begins to follow. @returns what ends it */
  start: () => () => void;
}

export function liveStore<Value>({ read, watch }: Source<Value>): LiveStore<Value> {
  const store = createStore<Live<Value>>(() => ({ value: undefined }));
  const start = (): (() => void) => {
    let isNewer = false;
    let isOver = false;
    const stop = watch((value) => {
      isNewer = true;
      store.setState({ value });
    });
    // A change that comes while the first value is being read is newer than what is read.
    void read().then((value) => {
      if (!isNewer && !isOver) store.setState({ value });
    });
    return () => {
      isOver = true;
      // A page that outlives its extension has nothing left to stop, and trying would throw.
      if ((browser.runtime as Partial<typeof browser.runtime>).id) stop();
    };
  };
  return { ...store, start };
}
