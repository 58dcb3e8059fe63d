/**
 * A linear model over the features: multinomial logistic regression, trained at build time on the catalogue's own
 * examples. It says how far the rules are to be believed and answers where none holds; the class `OTHER` is "nothing to
 * explain".
 */
import type { Mode } from './types.ts';
import { unpackWeights } from './weights.ts';

export const OTHER = 'other';

/** Plain data: JSON in the bundle. */
export interface ModelData {
  classes: string[];
  /** What `packWeights` made: of each feature a weight for each class, and after the classes for the gates, one a mode. */
  weights: string;
}

export interface Prediction {
  /** Of each class, `OTHER` included. */
  probabilities: Map<string, number>;
  /** How likely it is that there is anything to explain: a model of its own says so, and `OTHER` has a share in it. */
  gate: number;
}

export interface Model {
  predict(features: readonly string[], mode: Mode): Prediction;
}

/** @returns where the weights of a mode's gate stand, counted from the last class */
export const gateOffset = (mode: Mode): number => (mode === 'auto' ? 0 : 1);

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** How much the class `OTHER` has to say beside the gate: the two err on different texts. */
const OTHER_SHARE = 0.2;

const CERTAIN = 1e-6;
const logit = (share: number): number => Math.log(Math.max(share, CERTAIN) / Math.max(1 - share, CERTAIN));

/** Of a text with many features each says less. */
export const scaleOf = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

/** In place: scores to probabilities. */
export function softmax(scores: Float64Array): void {
  // Spreading so many into `Math.max` takes longer than all that follows.
  const max = scores.reduce((highest, score) => Math.max(highest, score), -Infinity);
  let sum = 0;
  for (let index = 0; index < scores.length; index++) sum += scores[index] = Math.exp((scores[index] ?? 0) - max);
  for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] ?? 0) / sum;
}

export function createModel({ classes, weights: packed }: ModelData): Model {
  const weights = unpackWeights(packed);
  const other = classes.indexOf(OTHER);
  return {
    predict(features, mode) {
      const scale = scaleOf(features.length);
      const sums = new Float64Array(classes.length + 2);
      for (const feature of features) weights.addTo(sums, feature, scale);
      const scores = sums.subarray(0, classes.length);
      softmax(scores);
      const open = sums[classes.length + gateOffset(mode)] ?? 0;
      return {
        probabilities: new Map(classes.map((id, index) => [id, scores[index] ?? 0])),
        gate: sigmoid((1 - OTHER_SHARE) * open - OTHER_SHARE * logit(scores[other] ?? 0.5)),
      };
    },
  };
}
