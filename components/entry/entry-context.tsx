/** What the parts of one shown entry share. */
import { createContext, use } from 'react';
import type { Claim } from '../../knowledge/types.ts';
import { isOver } from '../../utils/catalogue/expiry.ts';
import { isFit } from '../../utils/catalogue/owes.ts';

export interface EntryContextValue {
  /** Today, as `YYYY-MM-DD`. */
  day: string;
  /** Keys of the entry's sources; a source's number is its place, from 1. */
  sources: readonly string[];
  /** The reader owes money: nothing that leads to spending or borrowing. */
  owes: boolean;
}

const EntryContext = createContext<EntryContextValue>({ day: '', sources: [], owes: false });

export const EntryProvider = EntryContext;

/** The shared facts of the entry around. */
export function useEntry(): EntryContextValue & { isShown: (claim: Claim) => boolean } {
  const value = use(EntryContext);
  return { ...value, isShown: (claim) => !isOver(claim, value.day) && isFit(claim, value.owes) };
}
