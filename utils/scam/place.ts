import { lowerBound } from '../match/lower-bound.ts';

/** Where a phrase stands in a folded text. */
export interface Place {
  start: number;
  /** Exclusive. */
  end: number;
}

/** No phrase is longer. */
const PHRASE_MAX_CHARS = 40;

/** Characters between the two; less than 0 where they overlap. */
const gapOf = (place: Place, other: Place): number => Math.max(place.start - other.end, other.start - place.end);

export const isNear = (place: Place, other: Place, reach: number): boolean => gapOf(place, other) <= reach;

/**
 * @param places in the order of their starts
 * @returns the one nearest to `place`, within `reach`, or undefined; looks at no more than stand there
 */
export function nearest(places: readonly Place[], place: Place, reach: number): Place | undefined {
  let best: Place | undefined;
  const from = place.start - reach - PHRASE_MAX_CHARS;
  const first = lowerBound(places.length, (at) => (places[at]?.start ?? Infinity) < from);
  for (let at = first; at < places.length; at++) {
    const other = places[at];
    if (!other || other.start - place.end > reach) break;
    if (isNear(place, other, best ? gapOf(place, best) - 1 : reach)) best = other;
  }
  return best;
}
