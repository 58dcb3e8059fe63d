/** Sentences, what stands in each, and which actions fail there. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../utils/match/compile.ts';
import { normalize } from '../../utils/match/normalize.ts';
import { readSentences, type Sentence } from '../../utils/match/sentence.ts';
import { buildTrie } from '../../utils/match/trie.ts';

const signals = compile({
  lexicon: {
    things: { limit: '额度 limit' },
    actions: { use: '使用 用 use', pay: '付款 付 pay', buy: '付款 购买', split: '分期' },
    states: { cannot: '不能 无法 cannot', undone: '不了 失败 failed', 'no-use': '无法使用', short: '不足 不足以' },
    moods: { why: '为什么', particle: '吗', when: '不足时' },
  },
  products: { huabei: { name: { zh: '花呗', en: 'Huabei' }, names: ['花呗'], typos: [], credit: true } },
  entries: [],
  fold: new Map([['無', '无']]),
});
const trie = buildTrie(signals.concepts.map((phrases) => phrases.split('|').filter(Boolean)));

const read = (text: string): Sentence[] => readSentences(normalize(text, new Map([['無', '无']])), trie, signals);
const names = (text: string): string[][] =>
  read(text).map(({ hits }) => hits.map(({ concept }) => signals.names[concept] ?? '?'));
const failing = (text: string): string[] =>
  names(text)
    .flat()
    .filter((name) => name.startsWith('no-'));

describe('sentences', () => {
  it('hold what stands between their ends', () => {
    expect(names('花呗不能。额度不足！')).toEqual([
      ['huabei', 'cannot'],
      ['limit', 'short'],
    ]);
  });

  it('are left out where nothing was found, and cover the text', () => {
    const [only, ...others] = read('你好。额度不足。再见');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ start: 2, end: 6, isQuestion: false });
  });

  it('are questions where a question mark ends them', () => {
    expect(read('额度不足？花呗').map(({ isQuestion }) => isQuestion)).toEqual([true, false]);
    expect(read('花呗。额度不足?').map(({ isQuestion }) => isQuestion)).toEqual([false, true]);
  });

  it('are not bridged by a phrase', () => {
    expect(names('信用。不了解花呗')).toEqual([['act-use'], ['undone', 'huabei']]);
    expect(names('无法。使用花呗')).toEqual([['cannot'], ['act-use', 'huabei']]);
  });
});

describe('a question mark between two characters', () => {
  it('is a lost one inside a word', () => {
    expect(names('花呗无?使用')).toEqual([['huabei', 'no-use']]);
    expect(read('花呗无?使用')[0]).toMatchObject({ isQuestion: false, hits: [{ damaged: false }, { damaged: true }] });
    expect(read('花?不能用')[0]?.isQuestion).toBe(false);
  });

  it('is one that ends the sentence after a whole word', () => {
    expect(read('额度不足?以后再说')[0]?.isQuestion).toBe(true);
    expect(read('花呗不能使用?额度')[0]?.isQuestion).toBe(true);
  });

  it('is one wherever somebody asks', () => {
    expect(read('为什么额度不?以')[0]?.isQuestion).toBe(true);
  });

  it('tells no mood', () => {
    expect(names('额度不足\uFFFD')).not.toContainEqual(expect.arrayContaining(['when']));
    expect(names('额度不足时')).toContainEqual(expect.arrayContaining(['when']));
  });
});

describe('an action fails', () => {
  it.each(['不能使用花呗', '不能在淘宝里用', '无法付款', '無法付款', 'cannot use', 'cannot in this shop now pay'])(
    'after the word: %s',
    (text) => {
      expect(failing(text).length).toBeGreaterThan(0);
    },
  );

  it.each(['用不了', '付款失败', '付款一直失败', 'pay failed', 'pay has just now failed'])(
    'before the word: %s',
    (text) => {
      expect(failing(text).length).toBeGreaterThan(0);
    },
  );

  it.each([
    '不能在一二三四五六七八九里用',
    '付款以后又过了很久失败',
    '使用。不能',
    '不能。使用',
    '失败付款',
    '用不能',
    'cannot in any of the many shops that are here pay',
  ])('never out of reach, on the wrong side or in another sentence: %s', (text) => {
    expect(failing(text)).toEqual([]);
  });

  it('by the nearest word alone', () => {
    expect(failing('不能分期付款')).toEqual(['no-split']);
    expect(failing('分期付款失败')).toEqual(['no-pay', 'no-buy']);
  });

  it('from one word to the other', () => {
    const hits = read('花呗付款一直失败')[0]?.hits.filter(({ concept }) => signals.names[concept] === 'no-pay');
    expect(hits).toEqual([{ concept: expect.any(Number) as number, start: 2, end: 8, damaged: false }]);
  });

  it('with doubt where a character was lost', () => {
    expect(read('分\uFFFD失败')[0]?.hits.filter(({ concept }) => signals.names[concept] === 'no-split')).toEqual([
      expect.objectContaining({ damaged: true }),
    ]);
  });
});
