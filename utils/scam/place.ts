/** Where a phrase stands in a folded text. */
export interface Place {
  start: number;
  /** Exclusive. */
  end: number;
}

/** No phrase is longer. */
const PHRASE_MAX_CHARS = 40;

export const isNear = (place: Place, other: Place, reach: number): boolean =>
  place.start - other.end <= reach && other.start - place.end <= reach;

/** @returns the first of `places` that starts at `from` or later, as an index */
function firstFrom(places: readonly Place[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.start ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param places in the order of their starts
 * @returns one of them within `reach` of `place`, or undefined; looks at no more than stand there
 */
export function nearest(places: readonly Place[], place: Place, reach: number): Place | undefined {
  for (let at = firstFrom(places, place.start - reach - PHRASE_MAX_CHARS); at < places.length; at++) {
    const other = places[at];
    if (!other || other.start - place.end > reach) return undefined;
    if (isNear(place, other, reach)) return other;
  }
  return undefined;
}
