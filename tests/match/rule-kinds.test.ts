/** Each kind of rule, where it holds and where it does not: rules alone, without the model. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../knowledge/types.ts';
import { compile } from '../../utils/match/compile.ts';
import { createMatcher } from '../../utils/match/matcher.ts';
import type { Mode } from '../../utils/match/types.ts';

const RULES: Record<string, { rules: string[]; lookup?: string[] }> = {
  plain: { rules: ['limit short'] },
  or: { rules: ['card|account expired'] },
  group: { rules: ['paylater overdue'] },
  literal: { rules: ['"请收银员" 重新出示'] },
  without: { rules: ['closed -byuser'] },
  scored: { rules: ['risk =66'] },
  'lookup-only': { rules: ['"从不出现"'], lookup: ['still short-word'] },
  failing: { rules: ['no-borrow'] },
};

const entries = Object.entries(RULES).map(([id, signals]) => ({ id, signals, explanation: { kind: 'cause' } }));
const signals = compile({
  lexicon: {
    things: { limit: '额度 limit', card: '银行卡 card', account: '账户', still: '还是', 'short-word': '转圈' },
    actions: { borrow: '借款 借 borrow' },
    states: {
      cannot: '不能 cannot',
      undone: '不了 失败 failed',
      short: '不足 不够 too_low',
      expired: '过期',
      overdue: '逾期',
      closed: '关闭',
      byuser: '您自己',
      risk: '风险',
    },
    moods: { why: '为什么', condition: '如果' },
  },
  products: { huabei: { name: { zh: '花呗', en: 'Huabei' }, names: ['花呗'], typos: ['花被'], credit: true } },
  entries: entries as Pick<Entry, 'id' | 'signals' | 'explanation'>[],
  fold: new Map([['額', '额']]),
});
const matcher = createMatcher({ signals });

const holds = (text: string, mode: Mode = 'auto'): string[] => [
  ...new Set(matcher.read(text, mode).evidence.map(({ entry }) => entry.id)),
];

it.each([
  ['plain', '您的额度暂时不足'],
  ['plain', '不够的是額度'],
  ['plain', 'Your limit is too low.'],
  ['or', '银行卡已过期'],
  ['or', '账户已过期'],
  ['group', '花呗已逾期'],
  ['group', '花被逾期了'],
  ['literal', '请收银员让您重新出示'],
  ['without', '服务已关闭'],
  ['scored', '存在风险'],
  ['failing', '不能借款'],
  ['failing', '借不了'],
  ['failing', '借款一直失败'],
  ['failing', 'You cannot borrow now.'],
])('%s holds: %s', (id, text) => {
  expect(holds(text)).toEqual([id]);
  expect(matcher.match(text, 'auto')[0]?.id).toBe(id);
});

it.each([
  ['plain, one term missing', '您的额度'],
  ['plain, in two sentences', '您的额度。不足'],
  ['plain, too far apart', `额度${'很好'.repeat(40)}不足`],
  ['plain, after a condition', '如果额度不足'],
  ['plain, in a question', '额度不足？'],
  ['or, neither', '证件已过期'],
  ['group, another product', '房贷已逾期'],
  ['literal, other words', '请店员让您重新出示'],
  ['without, with it', '服务已由您自己关闭'],
  ['scored, not there', '存在隐患'],
  ['lookup-only, on a page', '还是转圈'],
  ['failing, it works', '可以借款'],
  ['failing, something else fails', '分享失败'],
])('nothing holds: %s', (_, text) => {
  expect(holds(text)).toEqual([]);
  expect(matcher.match(text, 'auto')).toEqual([]);
});

describe('in lookup', () => {
  it('rules hold that are asked only there', () => {
    expect(holds('还是转圈', 'lookup')).toEqual(['lookup-only']);
    expect(holds('还是', 'lookup')).toEqual([]);
  });

  it('questions and conditions count', () => {
    expect(holds('额度不足？', 'lookup')).toEqual(['plain']);
    expect(holds('如果额度不足', 'lookup')).toEqual(['plain']);
  });
});

it('scores are what the rule says, or what its terms are worth', () => {
  const scoreOf = (text: string): number | undefined => matcher.read(text, 'auto').evidence[0]?.score;
  expect(scoreOf('存在风险')).toBe(0.66);
  expect(scoreOf('额度不足')).toBeGreaterThan(scoreOf('借款失败')!);
});

it('words of which a character was lost say less', () => {
  const [whole, spoilt] = ['银行卡已过期', '银\uFFFD卡已过期'].map((text) => matcher.read(text, 'auto').evidence[0]);
  expect(spoilt?.entry.id).toBe('or');
  expect(spoilt!.score).toBeLessThan(whole!.score);
});

it('a rule that cannot be read is named with its entry', () => {
  const broken = { id: 'broken', signals: { rules: ['limit nothing'] }, explanation: { kind: 'cause' } };
  expect(() =>
    compile({
      lexicon: { things: { limit: '额度' }, actions: {}, states: {}, moods: {} },
      products: {},
      entries: [broken] as unknown as Pick<Entry, 'id' | 'signals' | 'explanation'>[],
      fold: new Map(),
    }),
  ).toThrow('entries/broken.ts: signals: "limit nothing": unknown concept "nothing"');
});
