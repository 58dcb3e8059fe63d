/** How likely each cause is, and what an answer changes. Pure. */
import type { Question } from '../../knowledge/types.ts';
import { likelihood, optionsOf } from './likelihood.ts';

/** Shares by entry id, together 1. */
export type Belief = ReadonlyMap<string, number>;

/** @returns the same weights with a sum of 1 */
export function normalized(weights: Belief): Belief {
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return new Map([...weights].map(([id, weight]) => [id, weight / sum]));
}

/** @returns the belief after an answer, by Bayes’ rule */
export function afterAnswer(belief: Belief, question: Question, option: string): Belief {
  return normalized(new Map([...belief].map(([id, share]) => [id, share * likelihood(question, id, option)])));
}

const entropy = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);

/** @returns how much an answer tells about the cause on average, in bits */
export function expectedInformation(belief: Belief, question: Question): number {
  const options = optionsOf(question);
  const overall = options.map((option) =>
    [...belief].reduce((sum, [id, share]) => sum + share * likelihood(question, id, option), 0),
  );
  const within = [...belief].reduce(
    (sum, [id, share]) => sum + share * entropy(options.map((option) => likelihood(question, id, option))),
    0,
  );
  return entropy(overall) - within;
}
