/**
 * A linear model over the features: multinomial logistic regression, trained at build time on the catalogue's own
 * examples. It says how far the rules are to be believed and answers where none holds; the class `OTHER` is "nothing to
 * explain".
 */
import type { Mode } from './types.ts';

export const OTHER = 'other';

/** Plain data: JSON in the bundle. */
export interface ModelData {
  classes: string[];
  /**
   * Feature → its weights: for each class that has one, a character for the class and one for the weight. Both are
   * offset so that they are printable and need no escape. After the classes come the gates, one a mode.
   */
  weights: Record<string, string>;
}

const FIRST_CHAR = 0x30;
/** Weights are kept in steps of this, between `-WEIGHT_LEVELS` and `+WEIGHT_LEVELS` of them. */
const WEIGHT_STEP = 0.2;
const WEIGHT_LEVELS = 40;
/** JSON escapes the backslash: it is stepped over. */
const BACKSLASH = 0x5c;

function toChar(value: number): string {
  const code = FIRST_CHAR + value;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

function fromChar(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code > BACKSLASH ? code - 1 : code) - FIRST_CHAR;
}

/** @returns the pairs as text; weights that round to nothing are left out */
export function packWeights(weights: readonly number[]): string {
  let packed = '';
  weights.forEach((weight, index) => {
    const level = Math.max(-WEIGHT_LEVELS, Math.min(WEIGHT_LEVELS, Math.round(weight / WEIGHT_STEP)));
    if (level !== 0) packed += toChar(index) + toChar(level + WEIGHT_LEVELS);
  });
  return packed;
}

export interface Prediction {
  /** Of each class, `OTHER` included. */
  probabilities: Map<string, number>;
  /** How likely it is that there is anything to explain: for that one question a model of its own, surer than `OTHER`. */
  gate: number;
}

export interface Model {
  predict(features: readonly string[], mode: Mode): Prediction;
}

/** @returns where the weights of a mode's gate stand, counted from the last class */
export const gateOffset = (mode: Mode): number => (mode === 'auto' ? 0 : 1);

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** Of a text with many features each says less. */
export const scaleOf = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

/** In place: scores to probabilities. */
export function softmax(scores: Float64Array): void {
  const max = Math.max(...scores);
  let sum = 0;
  for (let index = 0; index < scores.length; index++) sum += scores[index] = Math.exp((scores[index] ?? 0) - max);
  for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] ?? 0) / sum;
}

export function createModel({ classes, weights }: ModelData): Model {
  return {
    predict(features, mode) {
      const known = features.flatMap((feature) => weights[feature] ?? []);
      const scale = scaleOf(features.length) * WEIGHT_STEP;
      const all = new Float64Array(classes.length + 2);
      for (const packed of known)
        for (let at = 0; at < packed.length; at += 2) {
          const index = fromChar(packed, at);
          all[index] = (all[index] ?? 0) + (fromChar(packed, at + 1) - WEIGHT_LEVELS) * scale;
        }
      const scores = all.subarray(0, classes.length);
      softmax(scores);
      return {
        probabilities: new Map(classes.map((id, index) => [id, scores[index] ?? 0])),
        gate: sigmoid(all[classes.length + gateOffset(mode)] ?? 0),
      };
    },
  };
}
