import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../knowledge/types.ts';
import { afterAnswer, expectedInformation, normalized } from '../../../utils/questions/belief.ts';
import { likelihood, optionsOf, statedLikelihood } from '../../../utils/questions/likelihood.ts';

const text = { zh: '问', en: 'ask' };
const how = { ...text, basis: ['background'] };
/** Tells a from b and c, and nothing of b and c. */
const yesNo: Question = { text, how, given: { a: { yes: 0.9 } }, otherwise: { no: 0.8 } };
const three: Question = {
  text,
  how,
  options: { one: text, two: text, three: text },
  given: { a: { one: 0.8 }, b: { one: 0.5, two: 0.5 } },
  otherwise: {},
};
const even = normalized(new Map([['a', 1], ['b', 1], ['c', 1]])); // prettier-ignore
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('what the data says of an answer', () => {
  it('is taken as it stands, for the cause named or for the others', () => {
    expect(statedLikelihood(yesNo, 'a', 'yes')).toBeCloseTo(0.9);
    expect(statedLikelihood(yesNo, 'b', 'no')).toBeCloseTo(0.8);
  });

  it.each([
    [yesNo, 'a', 'no', 0.1],
    [three, 'a', 'two', 0.1],
    [three, 'b', 'three', 0],
    [three, 'c', 'two', 1 / 3],
  ] as const)('what is left is spread evenly over the answers not named (%#)', (question, cause, option, share) => {
    expect(statedLikelihood(question, cause, option)).toBeCloseTo(share);
  });

  it('no answer rules a cause out, and the answers stay 1 in all', () => {
    expect(likelihood(three, 'b', 'three')).toBeGreaterThan(0);
    for (const cause of ['a', 'b', 'c'])
      expect(sum(optionsOf(three).map((option) => likelihood(three, cause, option)))).toBeCloseTo(1);
  });
});

describe('an answer', () => {
  it('raises the cause that makes it likely and lowers the others alike', () => {
    const after = afterAnswer(even, yesNo, 'yes');
    expect(after.get('a')).toBeGreaterThan(0.6);
    expect(after.get('b')).toBeCloseTo(after.get('c') ?? 0);
  });

  it('comes in whatever order', () => {
    const oneWay = afterAnswer(afterAnswer(even, yesNo, 'yes'), three, 'two');
    const other = afterAnswer(afterAnswer(even, three, 'two'), yesNo, 'yes');
    for (const [id, share] of oneWay) expect(other.get(id)).toBeCloseTo(share);
  });

  it('leaves shares that are 1 in all, whatever was believed', () => {
    const weights = fc.tuple(
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(weights, fc.constantFrom('one', 'two', 'three'), ([a, b], option) => {
        const after = afterAnswer(normalized(new Map([['a', a], ['b', b]])), three, option); // prettier-ignore
        expect(sum(after.values())).toBeCloseTo(1);
      }),
    );
  });
});

describe('expected information', () => {
  it('is nothing where all remaining causes answer alike, or only one remains', () => {
    expect(expectedInformation(normalized(new Map([['b', 1], ['c', 1]])), yesNo)).toBeCloseTo(0); // prettier-ignore
    expect(expectedInformation(new Map([['a', 1]]), yesNo)).toBeCloseTo(0);
  });

  it('is at most what an answer can hold, and never negative', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (weights) => {
          const belief = normalized(new Map(['a', 'b', 'c'].map((id, place) => [id, weights[place] ?? 1])));
          const bits = expectedInformation(belief, three);
          expect(bits).toBeGreaterThan(-1e-9);
          expect(bits).toBeLessThan(Math.log2(3));
        },
      ),
    );
  });
});
