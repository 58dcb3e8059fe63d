/** Trains the model on the catalogue's examples: softmax regression by stochastic gradient descent with AdaGrad. */
import { gateOffset, OTHER, scaleOf, sigmoid, softmax, type ModelData } from '../match/model.ts';
import type { Mode } from '../match/types.ts';
import { hashOf, packWeights } from '../match/weights.ts';

export interface Sample {
  features: string[];
  label: string;
  mode: Mode;
  /** How much it teaches, against 1. */
  weight?: number;
}

/** Entries learn single sentences when they go on for longer; the gates, which have few weights, gain by it. */
const CLASS_EPOCHS = 7;
const GATE_EPOCHS = 10;
/** Entries are told apart by rare words, which need long steps; longer ones of the gates silence messages. */
const CLASS_RATE = 0.5;
const GATE_RATE = 0.3;
/** The entries' weights are a mean over so many epochs at the end: after long steps each last one says much. */
const MEAN_EPOCHS = 3;
/** So much of each text the entries' weights do not see, another part every time: none may lean on one feature. */
const DROPOUT = 0.2;
/** Pulls weights to nothing unless the examples keep them up: a small model, and one that learns no single sentence. */
const L1 = 5e-4;
const FIRST_SQUARE = 0.01;
/** A feature that only one example has teaches nothing about others. */
const MIN_SAMPLES = 2;
/** Smaller gradients are left out: with them training takes longer, and labelled texts change by a few rows either way. */
const MIN_GRADIENT = 1e-3;

/** @returns of each hash that more than one example has its number: features whose hashes meet are one feature */
function indexFeatures(hashes: readonly Uint32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of hashes) for (const hash of row) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= MIN_SAMPLES);
  return new Map(kept.map(([hash], index) => [hash, index]));
}

const nextSeed = (seed: number): number => (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;

/** @returns the rows in the order of an epoch, the same on every machine and in every run */
function shuffled(rows: readonly Row[], epoch: number): Row[] {
  const order = [...rows.keys()];
  let seed = epoch + 1;
  for (let index = order.length - 1; index > 0; index--) {
    seed = nextSeed(seed);
    const other = seed % (index + 1);
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  return order.flatMap((at) => rows[at] ?? []);
}

/** @returns numbers from 0 to 1, the same in every run */
function chances(): () => number {
  let seed = 1;
  return () => (seed = nextSeed(seed)) / 0x80000000;
}

/** Weights of some outputs for every feature, and the sums of squared gradients that AdaGrad divides by. */
interface Layer {
  values: Float32Array;
  squares: Float32Array;
  width: number;
  rate: number;
}

const newLayer = (features: number, width: number, rate: number): Layer => ({
  values: new Float32Array(features * width),
  squares: new Float32Array(features * width).fill(FIRST_SQUARE),
  width,
  rate,
});

const shrink = (weight: number, by: number): number => Math.sign(weight) * Math.max(0, Math.abs(weight) - by);

interface Row {
  features: Uint32Array;
  label: number;
  mode: Mode;
  scale: number;
  weight: number;
}

type Seen = Pick<Row, 'features' | 'scale' | 'weight'>;

/** @returns what is seen of a row when some of its features are left out; the others count for more */
function thinned({ features, scale, weight }: Row, chance: () => number): Seen {
  return { features: features.filter(() => chance() >= DROPOUT), scale: scale / (1 - DROPOUT), weight };
}

function scoresOf({ values, width }: Layer, { features, scale }: Seen): Float64Array {
  const scores = new Float64Array(width);
  for (const feature of features)
    for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + (values[feature * width + k] ?? 0) * scale;
  return scores;
}

/** @param errors predicted less true, for each output */
function descend(layer: Layer, { features, scale, weight }: Seen, errors: Float64Array): void {
  const { values, squares, width } = layer;
  const gradients = errors.map((error) => error * scale * weight);
  const outputs = [...gradients.keys()].filter((k) => Math.abs(gradients[k] ?? 0) >= MIN_GRADIENT);
  for (const feature of features) {
    for (const k of outputs) {
      const gradient = gradients[k] ?? 0;
      const at = feature * width + k;
      const sum = (squares[at] ?? 0) + gradient * gradient;
      const rate = layer.rate / Math.sqrt(sum);
      squares[at] = sum;
      values[at] = shrink((values[at] ?? 0) - rate * gradient, rate * L1);
    }
  }
}

function learnClass(classes: Layer, label: number, seen: Seen): void {
  const errors = scoresOf(classes, seen);
  softmax(errors);
  errors[label] = (errors[label] ?? 0) - 1;
  descend(classes, seen, errors);
}

function learnGate(gates: Layer, row: Row, other: number): void {
  const gate = gateOffset(row.mode);
  const errors = new Float64Array(gates.width);
  errors[gate] = sigmoid(scoresOf(gates, row)[gate] ?? 0) - (row.label === other ? 0 : 1);
  descend(gates, row, errors);
}

function addTo(sums: Float32Array, { values }: Layer, share: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0) * share;
}

/** @returns the classes' layer, a mean over the last epochs */
function learnClasses(rows: readonly Row[], features: number, classes: number): Layer {
  const layer = newLayer(features, classes, CLASS_RATE);
  const mean = new Float32Array(layer.values.length);
  const chance = chances();
  for (let epoch = 0; epoch < CLASS_EPOCHS; epoch++) {
    for (const row of shuffled(rows, epoch)) learnClass(layer, row.label, thinned(row, chance));
    if (epoch >= CLASS_EPOCHS - MEAN_EPOCHS) addTo(mean, layer, 1 / MEAN_EPOCHS);
  }
  return { ...layer, values: mean };
}

function learnGates(rows: readonly Row[], features: number, other: number): Layer {
  const gates = newLayer(features, 2, GATE_RATE);
  for (let epoch = 0; epoch < GATE_EPOCHS; epoch++)
    for (const row of shuffled(rows, epoch)) learnGate(gates, row, other);
  return gates;
}

const weightsAt = ({ values, width }: Layer, feature: number): number[] => [
  ...values.subarray(feature * width, (feature + 1) * width),
];

/**
 * @param samples every example with its features and its entry (or `OTHER`)
 * @returns the model's data; the same for the same samples
 */
export function train(samples: readonly Sample[]): ModelData {
  const hashes = samples.map(({ features }) => Uint32Array.from(features, hashOf));
  const index = indexFeatures(hashes);
  const classes = [...new Set(samples.map(({ label }) => label))].sort();
  const rows = samples.map(({ label, mode, weight = 1 }, at) => ({
    features: Uint32Array.from([...(hashes[at] ?? [])].flatMap((hash) => index.get(hash) ?? [])),
    label: classes.indexOf(label),
    mode,
    scale: scaleOf(hashes[at]?.length ?? 0),
    weight,
  }));
  const layers = [learnClasses(rows, index.size, classes.length), learnGates(rows, index.size, classes.indexOf(OTHER))];
  const weights = new Map([...index].map(([hash, at]) => [hash, layers.flatMap((layer) => weightsAt(layer, at))]));
  return { classes, weights: packWeights(weights) };
}
