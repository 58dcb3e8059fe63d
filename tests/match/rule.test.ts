/** The notation of rules. */
import { describe, expect, it } from 'vitest';
import { parseRule, type Rule } from '../../utils/match/rule.ts';

const CONCEPTS: Record<string, number[]> = {
  huabei: [1],
  paylater: [1, 2],
  'no-use': [3],
  short: [4],
  goods: [5],
  '"sign in"': [6],
  付款: [7],
};
const parse = (line: string, isLookupOnly?: boolean): Rule => parseRule(line, (term) => CONCEPTS[term], isLookupOnly);

describe('terms', () => {
  it('are concepts, all of which must be there', () => {
    expect(parse('huabei no-use').all).toEqual([[1], [3]]);
  });

  it('may be groups, and each other’s stand-ins', () => {
    expect(parse('paylater|goods short|no-use').all).toEqual([
      [1, 2, 5],
      [4, 3],
    ]);
  });

  it('may be the words themselves', () => {
    expect(parse('"sign in" 付款').all).toEqual([[6], [7]]);
    expect(parse('short|"sign in"|付款').all).toEqual([[4, 6, 7]]);
  });

  it('may be what must not be there', () => {
    expect(parse('huabei -short -goods|"sign in"')).toMatchObject({ all: [[1]], none: [4, 5, 6] });
  });

  it('may be parted by any white space', () => {
    expect(parse('  huabei\t no-use ').all).toEqual([[1], [3]]);
  });
});

describe('the score', () => {
  it('grows with the number of terms, the ones that must not be there left out', () => {
    const scores = ['huabei', 'huabei short', 'huabei short goods', 'huabei short goods 付款'].map(
      (line) => parse(line).score,
    );
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(4);
    expect(parse('huabei short -goods').score).toBe(scores[1]);
    expect(parse('huabei short goods 付款 no-use').score).toBeLessThanOrEqual(1);
  });

  it('is what the rule says, where it says so', () => {
    expect(parse('huabei =87').score).toBe(0.87);
    expect(parse('=55 huabei short').score).toBe(0.55);
  });
});

it('knows whether the rule is for lookup alone', () => {
  expect(parse('huabei').isLookupOnly).toBe(false);
  expect(parse('huabei', true).isLookupOnly).toBe(true);
});

describe('what is wrong', () => {
  it.each([
    ['huabei unknown', 'unknown concept "unknown"'],
    ['huabei short|nothing', 'unknown concept "nothing"'],
    ['huabei -nothing', 'unknown concept "nothing"'],
    ['-short', 'nothing to find'],
    ['=80', 'nothing to find'],
    ['', 'nothing to find'],
    ['huabei "sign in', '" stands alone'],
    ['huabei|', '| stands alone'],
  ])('%j: line and term are named', (line, problem) => {
    expect(() => parse(line)).toThrow(`"${line}": ${problem}`);
  });
});
