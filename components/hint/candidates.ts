/** Which causes a finding offers. Pure. */
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Match } from '../../utils/match/types.ts';
import type { Finding } from '../../utils/page/types.ts';

/** Scores closer than this tell nothing apart. */
const TIE_DISTANCE = 0.1;

export interface Candidate {
  id: string;
  match?: Match | undefined;
}

/** Matches whose entry this version holds. */
export function knownMatches(finding: Finding): Match[] {
  return finding.matches.filter(({ id }) => explanationOf(id) !== undefined);
}

/** @returns the one match to name, or two when neither is surer than the other */
export function leadingMatches(matches: readonly Match[]): Match[] {
  const [first, second] = matches;
  if (!first) return [];
  const isTie =
    second !== undefined &&
    first.confidence === 'possible' &&
    second.confidence === 'possible' &&
    Math.abs(first.score - second.score) < TIE_DISTANCE;
  return isTie ? [first, second] : [first];
}

/**
 * @returns what it may be instead of the leading matches: the other matches, then the ranked causes behind the leading
 * ones, then what is related to them; each once
 */
export function otherCandidates(matches: readonly Match[]): Candidate[] {
  const leading = leadingMatches(matches);
  const behind = leading.map(({ id }) => explanationOf(id));
  const ids = [
    ...matches.slice(leading.length).map(({ id }) => id),
    ...behind.flatMap((explanation) => explanation?.causes ?? []),
    ...behind.flatMap((explanation) => explanation?.related ?? []),
  ];
  const shown = new Set(leading.map(({ id }) => id));
  return [...new Set(ids)]
    .filter((id) => !shown.has(id) && explanationOf(id) !== undefined)
    .map((id) => ({ id, match: matches.find((match) => match.id === id) }));
}
