/** Trains the model on the catalogue's examples: softmax regression by stochastic gradient descent with AdaGrad. */
import { packWeights, scaleOf, softmax, type ModelData } from '../match/model.ts';

export interface Sample {
  features: string[];
  label: string;
}

const EPOCHS = 10;
const RATE = 0.3;
/** Pulls weights to nothing unless the examples keep them up: a small model, and one that learns no single sentence. */
const L1 = 5e-4;
const FIRST_SQUARE = 0.01;
/** A feature that only one example has teaches nothing about others. */
const MIN_SAMPLES = 2;
/** Gradients below this change nothing that rounding keeps. */
const MIN_GRADIENT = 1e-4;

function indexFeatures(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of samples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= MIN_SAMPLES);
  return new Map(kept.map(([feature], index) => [feature, index]));
}

/** The same order on every machine and in every run. */
function shuffled(count: number, epoch: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let seed = epoch + 1;
  for (let index = count - 1; index > 0; index--) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const other = seed % (index + 1);
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  return order;
}

interface Weights {
  values: Float32Array;
  squares: Float32Array;
  classes: number;
}

const shrink = (weight: number, by: number): number => Math.sign(weight) * Math.max(0, Math.abs(weight) - by);

function learn({ values, squares, classes }: Weights, features: Uint32Array, label: number, scale: number): void {
  const scores = new Float64Array(classes);
  for (const feature of features)
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + (values[feature * classes + k] ?? 0) * scale;
  softmax(scores);
  scores[label] = (scores[label] ?? 0) - 1;
  for (const feature of features) {
    for (let k = 0; k < classes; k++) {
      const at = feature * classes + k;
      const weight = values[at] ?? 0;
      const gradient = (scores[k] ?? 0) * scale;
      if (Math.abs(gradient) < MIN_GRADIENT) continue;
      const sum = (squares[at] ?? 0) + gradient * gradient;
      const rate = RATE / Math.sqrt(sum);
      squares[at] = sum;
      values[at] = shrink(weight - rate * gradient, rate * L1);
    }
  }
}

/**
 * @param samples every example with its features and its entry (or `OTHER`)
 * @returns the model's data; the same for the same samples
 */
export function train(samples: readonly Sample[]): ModelData {
  const index = indexFeatures(samples);
  const classes = [...new Set(samples.map(({ label }) => label))].sort();
  const rows = samples.map(({ features, label }) => ({
    features: Uint32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
    label: classes.indexOf(label),
    scale: scaleOf(features.length),
  }));
  const size = index.size * classes.length;
  const weights: Weights = {
    values: new Float32Array(size),
    squares: new Float32Array(size).fill(FIRST_SQUARE),
    classes: classes.length,
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const at of shuffled(rows.length, epoch)) {
      const row = rows[at];
      if (row) learn(weights, row.features, row.label, row.scale);
    }
  const packed = [...index].map(([feature, at]): [string, string] => [
    feature,
    packWeights([...weights.values.subarray(at * classes.length, (at + 1) * classes.length)]),
  ]);
  return { classes, weights: Object.fromEntries(packed.filter(([, text]) => text !== '')) };
}
