/**
 * The model's weights as one text that is read fast: 150,000 features as keys of an object take V8 some 100 ms to parse
 * (measured in Node), each time that a worker starts. Features are known by their hashes alone (feature hashing); of
 * 4 billion hashes so few are taken that a strange feature hardly ever meets one.
 */
import { lowerBound } from './lower-bound.ts';

/** Weights are kept in steps of this, between `-LEVELS` and `+LEVELS` of them. */
const STEP = 0.2;
const LEVELS = 40;

const FIRST_CHAR = 0x30;
/** JSON escapes the backslash: it is stepped over. */
const BACKSLASH = 0x5c;

/** @param value from 0 to 90 @returns a character that is printable and needs no escape */
function toChar(value: number): string {
  const code = FIRST_CHAR + value;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code > BACKSLASH ? code - 1 : code) - FIRST_CHAR;
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Digits of a number, the low ones first; all but the last are marked. */
const DIGIT_BITS = 5;
const MORE = 1 << DIGIT_BITS;

function packNumber(value: number): string {
  const rest = value >>> DIGIT_BITS;
  const digit = value & (MORE - 1);
  return rest === 0 ? toChar(digit) : toChar(digit | MORE) + packNumber(rest);
}

/** Weights that round to nothing are left out. @returns pairs of characters: which weight, and how much */
function packRow(weights: readonly number[]): string {
  let packed = '';
  weights.forEach((weight, index) => {
    const level = Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / STEP)));
    if (level !== 0) packed += toChar(index) + toChar(level + LEVELS);
  });
  return packed;
}

/**
 * @param rows of each hash its weights, at most 90
 * @returns for each hash that has a weight, smallest first: the gap to the one before, how many weights it has, and they
 */
export function packWeights(rows: ReadonlyMap<number, readonly number[]>): string {
  let before = 0;
  let packed = '';
  for (const [hash, weights] of [...rows].sort(([a], [b]) => a - b)) {
    const row = packRow(weights);
    if (row === '') continue;
    packed += packNumber(hash - before) + toChar(row.length / 2) + row;
    before = hash;
  }
  return packed;
}

export interface Weights {
  /** Adds the weights of a feature, times `scale`, to the sums; those of a feature that nobody knows are nothing. */
  addTo(sums: Float64Array, feature: string, scale: number): void;
}

/** Where the weights of each hash stand. */
function indexOf(packed: string): { hashes: number[]; starts: number[] } {
  const hashes: number[] = [];
  const starts: number[] = [];
  let hash = 0;
  for (let at = 0; at < packed.length;) {
    let digit = MORE;
    for (let shift = 0; digit & MORE; shift += DIGIT_BITS) {
      digit = valueAt(packed, at++);
      hash += (digit & (MORE - 1)) * 2 ** shift;
    }
    hashes.push(hash);
    starts.push(at);
    at += 1 + 2 * valueAt(packed, at);
  }
  return { hashes, starts };
}

/** @param packed what `packWeights` made @returns the weights; takes some milliseconds, so make it once */
export function unpackWeights(packed: string): Weights {
  const { hashes, starts } = indexOf(packed);
  return {
    addTo(sums, feature, scale) {
      const hash = hashOf(feature);
      const place = lowerBound(hashes.length, (at) => (hashes[at] ?? 0) < hash);
      const start = hashes[place] === hash ? starts[place] : undefined;
      if (start === undefined) return;
      const end = start + 1 + 2 * valueAt(packed, start);
      for (let at = start + 1; at < end; at += 2) {
        const index = valueAt(packed, at);
        sums[index] = (sums[index] ?? 0) + (valueAt(packed, at + 1) - LEVELS) * STEP * scale;
      }
    },
  };
}
