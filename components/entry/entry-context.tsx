/** What the parts of one shown entry share. */
import { createContext, use } from 'react';

export interface EntryContextValue {
  /** Today, as `YYYY-MM-DD`. */
  day: string;
  /** Keys of the entry's sources; a source's number is its place, from 1. */
  sources: readonly string[];
}

const EntryContext = createContext<EntryContextValue>({ day: '', sources: [] });

export const EntryProvider = EntryContext;

/** The shared facts of the entry around. */
export function useEntry(): EntryContextValue {
  return use(EntryContext);
}
