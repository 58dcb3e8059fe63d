import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/match/matcher.ts';
import type { Match } from '../../../utils/match/types.ts';
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
    { texts: readings.map((_, at) => `付款失败${at}`), isStrong, at: 1 },
    { read: (text) => readings[Number(text.at(-1))] ?? NOTHING, scamIn: () => undefined },
  ).map(({ matches }) => matches[0]?.id);

it('makes a finding of a text that matched', () => {
  const matches = [matchOf('overdue')];
  const readers = { read: () => ({ matches, gate: 1, evidence: RULE }), scamIn: () => undefined };
  expect(sift({ texts: ['您的花呗已逾期'], isStrong: true, at: 7 }, readers)).toEqual([
    findingOf('您的花呗已逾期', matches, 7),
  ]);
});

it('reads each text once', () => {
  const texts: string[] = [];
  const read = (text: string): Read => (texts.push(text), NOTHING);
  sift({ texts: ['一', '二'], isStrong: true, at: 1 }, { read, scamIn: () => undefined });
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

describe('what swindles', () => {
  const SWINDLE = '请先缴纳解冻费';
  const HARMLESS = '付款码已刷新';
  const scam = { kind: 'fee', spans: [{ start: 1, end: 7 }], contact: 'anti-fraud' } as const;
  const other = { ...scam, kind: 'code' } as const;
  const sifted = (texts: string[], isStrong: boolean, { matches = [] as Match[], warned = false } = {}) =>
    sift(
      { texts, isStrong, at: 1 },
      {
        read: () => ({ matches, gate: 1, evidence: RULE }),
        scamIn: (text) => {
          if (warned && text.includes('\n')) return undefined;
          if (text.startsWith('把验证码')) return { ...other, spans: [...other.spans] };
          return text.includes(SWINDLE) ? { ...scam, spans: [...scam.spans] } : undefined;
        },
      },
    ).map((finding) => [finding.scam?.kind, ...finding.matches.map(({ id }) => id)]);

  it.each([true, false])('is found though nothing else is (strong: %s)', (isStrong) => {
    expect(sifted([HARMLESS, SWINDLE], isStrong)).toEqual([['fee', 'unfreeze-scam']]);
  });

  it('comes before the failure that the same text reports', () => {
    const matches = [matchOf('overdue'), matchOf('unfreeze-scam')];
    expect(sifted([SWINDLE], true, { matches })).toEqual([['fee', 'unfreeze-scam', 'overdue']]);
  });

  it('comes before failures beside it', () => {
    const matches = [matchOf('overdue')];
    expect(sifted([HARMLESS, SWINDLE], true, { matches })).toEqual([
      ['fee', 'unfreeze-scam', 'overdue'],
      [undefined, 'overdue'],
    ]);
  });

  it('in the page itself says nothing beside a warning, in a message box it does', () => {
    expect(sifted([HARMLESS, SWINDLE], false, { warned: true })).toEqual([]);
    expect(sifted([HARMLESS, SWINDLE], true, { warned: true })).toEqual([['fee', 'unfreeze-scam']]);
  });

  it('in the page itself says nothing as one kind among others: they are a list', () => {
    expect(sifted([SWINDLE, '把验证码发给我'], false)).toEqual([]);
  });
});
