import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/match/matcher.ts';
import { findingOf } from '../../../utils/page/finding.ts';
import { isBare, sift } from '../../../utils/page/sift.ts';
import { findingWith, matchOf } from '../samples.ts';

type Read = Pick<Reading, 'matches' | 'gate' | 'evidence'>;

const NOTHING: Read = { matches: [], gate: 0, evidence: [] };
const RULE: Reading['evidence'] = [
  { entry: { id: 'overdue', outcome: 'failed', outcomes: [], isSymptom: false, rules: [] }, score: 0.8, spans: [] },
];
const reading = (id: string, gate = 1, evidence = RULE): Read => ({ matches: [matchOf(id)], gate, evidence });

/** The entries that are found, in order, by what is read in each text. */
const found = (readings: readonly Read[], isStrong: boolean): (string | undefined)[] =>
  sift(
    readings.map((_, at) => `付款失败${at}`),
    isStrong,
    (text) => readings[Number(text.at(-1))] ?? NOTHING,
    1,
  ).map(({ matches }) => matches[0]?.id);

it('makes a finding of a text that matched', () => {
  const matches = [matchOf('overdue')];
  expect(sift(['您的花呗已逾期'], true, () => ({ matches, gate: 1, evidence: RULE }), 7)).toEqual([
    findingOf('您的花呗已逾期', matches, 7),
  ]);
});

it('reads each text once', () => {
  const texts: string[] = [];
  const read = (text: string): Read => (texts.push(text), NOTHING);
  sift(['一', '二'], true, read, 1);
  expect(texts).toEqual(['一', '二']);
});

it('passes over what matched nothing', () => {
  expect(found([NOTHING, reading('overdue'), NOTHING], true)).toEqual(['overdue']);
  expect(found([NOTHING], true)).toEqual([]);
  expect(found([], true)).toEqual([]);
});

describe('in a message box', () => {
  it('words need not be certain', () => {
    expect(found([reading('overdue', 0.1, [])], true)).toEqual(['overdue']);
  });

  it('several reasons may stand side by side', () => {
    expect(found([reading('overdue'), reading('limit-insufficient')], true)).toEqual(['overdue', 'limit-insufficient']);
  });
});

describe('elsewhere on the page', () => {
  it('words must be as good as certain', () => {
    expect(found([reading('overdue', 0.1)], false)).toEqual([]);
    expect(found([reading('overdue', 0.9)], false)).toEqual(['overdue']);
  });

  it('and more certain where no rule holds', () => {
    expect(found([reading('overdue', 0.6)], false)).toEqual(['overdue']);
    expect(found([reading('overdue', 0.6, [])], false)).toEqual([]);
    expect(found([reading('overdue', 0.9, [])], false)).toEqual(['overdue']);
  });

  it('different reasons side by side are a list, which reports nothing', () => {
    expect(found([reading('overdue'), reading('limit-insufficient')], false)).toEqual([]);
  });

  it('unless all but one are doubtful', () => {
    expect(found([reading('overdue'), reading('limit-insufficient', 0.1)], false)).toEqual(['overdue']);
  });

  it('the same reason said twice is one reason', () => {
    expect(found([reading('overdue'), reading('overdue')], false)).toEqual(['overdue', 'overdue']);
  });
});

describe.each([true, false])('that it failed, and no more (strong: %s)', (isStrong) => {
  it('gives way to a reason', () => {
    expect(found([reading('payment-failed'), reading('overdue')], isStrong)).toEqual(['overdue']);
    expect(found([reading('overdue'), reading('payment-failed')], isStrong)).toEqual(['overdue']);
  });

  it('is told once where there is none', () => {
    expect(found([reading('payment-failed'), reading('payment-failed')], isStrong)).toEqual(['payment-failed']);
  });
});

it('isBare looks at the first match', () => {
  expect(isBare(findingWith('a'))).toBe(true);
  expect(isBare({ ...findingWith('a'), matches: [matchOf('overdue'), matchOf('payment-failed')] })).toBe(false);
});
