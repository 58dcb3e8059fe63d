import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, packWeights, unpackWeights } from '../../utils/match/weights.ts';

const SIZE = 90;

function unpacked(packed: string, feature: string, scale = 1): number[] {
  const sums = new Float64Array(SIZE);
  unpackWeights(packed).addTo(sums, feature, scale);
  return [...sums];
}

const rowsOf = (features: Record<string, number[]>): Map<number, number[]> =>
  new Map(Object.entries(features).map(([feature, weights]) => [hashOf(feature), weights]));

describe('packed weights', () => {
  it('come back in steps of 0.2, for every feature and class there may be', () => {
    const steps = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: SIZE, maxLength: SIZE });
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), steps, { maxKeys: 20 }), (features) => {
        const weights = Object.fromEntries(
          Object.entries(features).map(([feature, levels]) => [feature, levels.map((level) => level / 5)]),
        );
        const packed = packWeights(rowsOf(weights));
        for (const [feature, row] of Object.entries(weights))
          unpacked(packed, feature).forEach((weight, index) => expect(weight).toBeCloseTo(row[index]!));
      }),
    );
  });

  it('are rounded to the nearest step, and held to 8', () => {
    const packed = packWeights(rowsOf({ x: [0.29, -0.31, 100, -100] }));
    expect(
      unpacked(packed, 'x')
        .slice(0, 4)
        .map((weight) => weight.toFixed(1)),
    ).toEqual(['0.2', '-0.4', '8.0', '-8.0']);
  });

  it('are added to what is there, times the scale', () => {
    const weights = unpackWeights(packWeights(rowsOf({ 余额: [2], 不足: [1, 4] })));
    const sums = new Float64Array(2);
    weights.addTo(sums, '余额', 0.5);
    weights.addTo(sums, '不足', 0.5);
    expect([...sums]).toEqual([1.5, 2]);
  });

  it('say nothing of a feature that nobody knows, wherever it would stand', () => {
    const packed = packWeights(rowsOf({ 余额: [2], 不足: [2] }));
    const strangers = Array.from({ length: 200 }, (_, index) => `stranger ${index}`);
    for (const stranger of strangers) expect(unpacked(packed, stranger)).toEqual(Array(SIZE).fill(0));
    expect(unpacked('', '余额')).toEqual(Array(SIZE).fill(0));
  });

  it('leave out what rounds to nothing', () => {
    expect(packWeights(rowsOf({ x: [0, 0.01, -0.02] }))).toBe('');
  });

  it('need no escape in JSON', () => {
    const packed = packWeights(rowsOf({ x: Array.from({ length: SIZE }, (_, index) => (index % 2 ? 9 : -9)) }));
    expect(JSON.stringify(packed)).toBe(`"${packed}"`);
  });
});

it('hashes are those of FNV-1a', () => {
  // Of the authors’ test vectors: http://www.isthe.com/chongo/tech/comp/fnv/
  expect([hashOf(''), hashOf('a'), hashOf('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});
