/** The whole matcher on a catalogue of three entries: modes, ties, codes, moods. */
import { describe, expect, it } from 'vitest';
import { buildCodes } from '../../utils/match/codes.ts';
import { compile } from '../../utils/match/compile.ts';
import { createMatcher, TEXT_MAX_CHARS } from '../../utils/match/matcher.ts';
import type { ModelData } from '../../utils/match/model.ts';
import { hashOf, packWeights } from '../../utils/match/weights.ts';
import { isProse, isReport } from '../../utils/match/mood.ts';
import type { Entry } from '../../knowledge/types.ts';

type Part = Pick<Entry, 'id' | 'signals' | 'explanation'>;

const entry = (id: string, rules: string[], lookup: string[] = [], kind = 'cause'): Part =>
  ({ id, signals: { rules, lookup }, explanation: { kind } }) as unknown as Part;

const signals = compile({
  lexicon: {
    things: { limit: '额度', card: '银行卡' },
    actions: { pay: '付款' },
    states: { short: '不足', expired: '过期', cannot: '不能', undone: '失败' },
    moods: { howto: '怎么办', ask: '', why: '', rule: '', advert: '', condition: '如果', when: '', future: '' },
  },
  products: {},
  entries: [
    entry('limit-short', ['limit short']),
    entry('card-old', ['card expired'], ['card =50']),
    entry('pay-failed', ['no-pay'], [], 'symptom'),
  ],
  fold: new Map([['額', '额']]),
});
const codes = buildCodes([{ source: 'test', codes: { CARD_EXPIRED: 'card-old' } }]);
const matcher = createMatcher({ signals, codes });
const ids = (text: string, mode: 'auto' | 'lookup' = 'auto'): string[] => matcher.match(text, mode).map(({ id }) => id);

describe('automatic mode', () => {
  it('finds the rule that holds and quotes its words', () => {
    const [first] = matcher.match('抱歉，您的額度目前不足', 'auto');
    expect(first).toMatchObject({ id: 'limit-short', quote: '額度目前不足', confidence: 'likely' });
  });

  it('puts a cause before the symptom that the same text shows', () => {
    expect(ids('付款失败，额度不足').slice(0, 2)).toEqual(['limit-short', 'pay-failed']);
  });

  it.each(['额度不足怎么办', '额度不足？', '如果额度不足', '一、额度不足', '１．额度不足'])(
    'passes over %s',
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );

  it('hears what stands before a condition', () => {
    expect(ids('额度不足，如果要付款请换卡')[0]).toBe('limit-short');
  });

  it('leaves lookup rules alone', () => {
    expect(ids('银行卡')).toEqual([]);
  });

  it('does not take a code alone for a message', () => {
    expect(ids('CARD_EXPIRED')).toEqual([]);
  });

  it('lets a code decide beside words', () => {
    expect(ids('付款失败 CARD_EXPIRED')[0]).toBe('card-old');
  });
});

describe('whether a text is a report', () => {
  const doubts = { isSilenced: false, isProse: false };

  it('needs a gate that is the wider open the less the rule says', () => {
    expect([0.9, 0.7, 0].map((rule) => isReport(rule, 0.3, doubts))).toEqual([true, false, false]);
    expect([0.9, 0.7, 0].map((rule) => isReport(rule, 0.5, doubts))).toEqual([true, true, false]);
    expect([0.9, 0.7, 0].map((rule) => isReport(rule, 0.6, doubts))).toEqual([true, true, true]);
  });

  it('is not told by a weak rule in prose, which is long', () => {
    expect(isProse('A short message of a shop')).toBe(false);
    expect(isProse('The noodle bar has reopened its dining room this week. '.repeat(3))).toBe(true);
    expect([0.9, 0.7, 0].map((rule) => isReport(rule, 0.6, { ...doubts, isProse: true }))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is told by a gate that is sure in spite of a mood', () => {
    expect([0.6, 0.9].map((gate) => isReport(0, gate, { ...doubts, isSilenced: true }))).toEqual([false, true]);
  });
});

describe('lookup mode', () => {
  it('answers questions', () => {
    expect(ids('额度不足怎么办', 'lookup')[0]).toBe('limit-short');
  });

  it('asks lookup rules too', () => {
    expect(ids('银行卡', 'lookup')[0]).toBe('card-old');
  });

  it('answers a code alone', () => {
    expect(ids('card expired', 'lookup')[0]).toBe('card-old');
  });

  it('has nothing for words it does not know', () => {
    expect(ids('今天天气很好', 'lookup')).toEqual([]);
  });
});

it('calls neither of two close entries likely', () => {
  const [first, second] = matcher.match('额度不足，银行卡过期', 'auto');
  expect([first?.confidence, second?.confidence]).toEqual(['possible', 'possible']);
  expect(Math.abs((first?.score ?? 0) - (second?.score ?? 1))).toBeLessThan(0.01);
});

it('reads no more than its limit', () => {
  expect(ids('长'.repeat(TEXT_MAX_CHARS) + '额度不足', 'lookup')).toEqual([]);
});

it('keeps silent when the model sees nothing to explain, and says nothing for sure when it doubts', () => {
  // One feature, one weight: the gate of automatic mode is closed by the word 额度.
  const model: ModelData = {
    classes: ['card-old', 'limit-short', 'other', 'pay-failed'],
    weights: packWeights(new Map([[hashOf('c limit'), [0, 0, 0, 0, -8]]])),
  };
  expect(createMatcher({ signals, model }).match('额度不足', 'auto')).toEqual([]);
});
