/** Causes in order, in words instead of figures: the figures behind them are no measurement. Pure. */
import type { Belief } from './belief.ts';

export type Likeliness = 'likely' | 'possible' | 'unlikely';

export interface RankedCause {
  id: string;
  likeliness: Likeliness;
}

/** The first is called likely from this share on, when it is this far ahead of the next. */
const LIKELY_SHARE = 0.5;
const LIKELY_MARGIN = 0.2;
/** Less than this part of the first is called unlikely. */
const UNLIKELY_PART = 0.25;

/** @returns the causes, likeliest first; equal ones in the order of the belief */
export function rankCauses(belief: Belief): RankedCause[] {
  const order = [...belief].sort((a, b) => b[1] - a[1]);
  const [first = 0, second = 0] = order.map(([, share]) => share);
  const hasLikely = first >= LIKELY_SHARE && first - second >= LIKELY_MARGIN;
  return order.map(([id, share], place) => {
    if (place === 0) return { id, likeliness: hasLikely ? 'likely' : 'possible' };
    return { id, likeliness: share < first * UNLIKELY_PART ? 'unlikely' : 'possible' };
  });
}

/** @returns whether a reader would see any difference between the two */
export function isSameRanking(before: readonly RankedCause[], after: readonly RankedCause[]): boolean {
  return before.every(({ id, likeliness }, place) => {
    const other = after[place];
    return other?.id === id && other.likeliness === likeliness;
  });
}
