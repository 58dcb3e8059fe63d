/** What is believed before the first answer. Pure. */
import type { Explanation } from '../../knowledge/types.ts';
import { normalized, type Belief } from './belief.ts';

/** What a message may be: entry ids, with the match’s scores where there is a message. */
export interface Suspect {
  id: string;
  score: number;
}

/** A symptom’s first cause counts this many times its last: the order is known, the distances are not. */
const FIRST_TO_LAST = 2;

type Explain = (id: string) => Pick<Explanation, 'causes'> | undefined;

function rankWeights(causes: readonly string[]): [string, number][] {
  const last = Math.max(1, causes.length - 1);
  const weights = causes.map((id, place): [string, number] => [id, 1 + ((FIRST_TO_LAST - 1) * (last - place)) / last]);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return weights.map(([id, weight]) => [id, weight / sum]);
}

/**
 * @param suspects symptoms stand for their ranked causes, causes for themselves
 * @returns shares of the causes, in the order in which they are first named; empty without any
 */
export function priorOf(suspects: readonly Suspect[], explain: Explain): Belief {
  const weights = new Map<string, number>();
  for (const { id, score } of suspects) {
    const causes = explain(id)?.causes;
    const parts: [string, number][] = causes ? rankWeights(causes.filter(explain)) : [[id, 1]];
    for (const [cause, part] of parts) weights.set(cause, (weights.get(cause) ?? 0) + part * score);
  }
  return normalized(weights);
}
