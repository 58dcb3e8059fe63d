/**
 * Whether entries are written down instead of shown in a surface: no script runs there, so links stand for buttons and
 * numbers for boxes to tick, nothing is folded, and the steps of every product are there.
 */
import { createContext, use } from 'react';

/** @returns where an entry is written down */
export type HrefOf = (id: string) => string;

const PaperContext = createContext<HrefOf | undefined>(undefined);

/** Everything inside is written down; `value` says where its links lead. */
export const PaperProvider = PaperContext;

/** @returns where the links lead, undefined in a surface */
export function usePaper(): HrefOf | undefined {
  return use(PaperContext);
}
