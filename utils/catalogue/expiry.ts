/**
 * Whether what the catalogue says still holds on a given day. Days are written `YYYY-MM-DD`, so that they compare as
 * text. Pure and without the catalogue itself: what is shown and `npm run review` share it.
 */
import type { Claim, Source } from '../../knowledge/types.ts';

/** `current`; `due`: a source of it should have been looked at again; `over`: its own last day has passed. */
export type Standing = 'current' | 'due' | 'over';

/** @returns the reader's calendar day as `YYYY-MM-DD`, comparable with the dates of the catalogue */
export function dayOf(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether a claim no longer holds on `day`; it holds through its `until`. */
export function isOver(claim: Pick<Claim, 'until'>, day: string): boolean {
  return claim.until !== undefined && claim.until < day;
}

/** Whether a source should have been looked at again before `day`; its `reviewBy` is the last day in time. */
export function isDue(source: Pick<Source, 'reviewBy'>, day: string): boolean {
  return source.reviewBy < day;
}

/**
 * How a statement stands on a day.
 * @param claim its `basis` and `until`; keys that `sources` does not hold count as nothing
 * @param sources the table of sources
 * @param day `YYYY-MM-DD`
 * @returns `over` before `due`: what has ended need not be looked at again. One source past its day is enough for `due`,
 *   since nobody knows which part of the statement rests on it
 */
export function standingOf(
  claim: Pick<Claim, 'basis' | 'until'>,
  sources: Readonly<Record<string, Source>>,
  day: string,
): Standing {
  if (isOver(claim, day)) return 'over';
  const isAnyDue = claim.basis.some((key) => {
    const source = sources[key];
    return source !== undefined && isDue(source, day);
  });
  return isAnyDue ? 'due' : 'current';
}
