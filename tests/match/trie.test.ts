/** Phrases in a text. */
import { describe, expect, it } from 'vitest';
import { DAMAGED } from '../../utils/match/normalize.ts';
import { buildTrie, dropContained, findHits, hasHit } from '../../utils/match/trie.ts';

const PHRASES = [['花呗', '花吧'], ['信用'], ['信用卡'], ['card', 'credit card'], ['卡'], ['无法使用'], ['用卡']];
const [HUABEI, CREDIT, CREDIT_CARD, CARD, KA, NO_USE, USE_CARD] = PHRASES.keys();
const trie = buildTrie(PHRASES);

const find = (text: string): [number | undefined, string][] =>
  findHits(trie, text).map(({ concept, start, end }) => [concept, text.slice(start, end)]);
const kept = (text: string, literalFrom = PHRASES.length): [number | undefined, string][] =>
  dropContained(findHits(trie, text), literalFrom).map(({ concept, start, end }) => [concept, text.slice(start, end)]);

describe('findHits', () => {
  it('finds every phrase, in the order of the starts, longest first', () => {
    expect(find('花呗信用卡')).toEqual([
      [HUABEI, '花呗'],
      [CREDIT_CARD, '信用卡'],
      [CREDIT, '信用'],
      [USE_CARD, '用卡'],
      [KA, '卡'],
    ]);
  });

  it('gives one phrase to all its concepts', () => {
    const shared = buildTrie([['失败'], ['失败', '出错']]);
    expect(findHits(shared, '失败').map(({ concept }) => concept)).toEqual([0, 1]);
  });

  it.each(['discard', 'cards', 'card2', '2card', 'écard'])('takes words of an alphabet whole, not in %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(['card', 'a card is', '卡card卡', 'card 2'])('and finds the whole word in %s', (text) => {
    expect(find(text)).toContainEqual([CARD, 'card']);
  });

  it('takes one lost character for the right one', () => {
    expect(findHits(trie, `无${DAMAGED}使用`)).toEqual([{ concept: NO_USE, start: 0, end: 4, damaged: true }]);
    expect(findHits(trie, `花${DAMAGED}`)).toEqual(
      [{ concept: HUABEI, start: 0, end: 2, damaged: true }].flatMap((hit) => [hit, hit]),
    );
    expect(findHits(trie, '无法使用')[0]?.damaged).toBe(false);
  });

  it.each([`无${DAMAGED}${DAMAGED}用`, `${DAMAGED}法使用`, `无${DAMAGED}用`, `无${DAMAGED}法使用`])(
    'but never two, nor the first, nor one too many: %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('dropContained', () => {
  it('drops what lies inside a longer phrase', () => {
    expect(kept('信用卡')).toEqual([[CREDIT_CARD, '信用卡']]);
    expect(kept('credit card')).toEqual([[CARD, 'credit card']]);
  });

  it('keeps what reaches out of it', () => {
    expect(dropContained(findHits(buildTrie([['无法使'], ['使用']]), '无法使用'), 2)).toHaveLength(2);
  });

  it('keeps what lies inside words that a rule names itself', () => {
    expect(kept('信用卡', CREDIT_CARD)).toEqual([
      [CREDIT_CARD, '信用卡'],
      [CREDIT, '信用'],
      [USE_CARD, '用卡'],
      [KA, '卡'],
    ]);
  });

  it('keeps all concepts of the same words', () => {
    expect(dropContained(findHits(buildTrie([['失败'], ['失败']]), '失败'), 2)).toHaveLength(2);
  });
});

it.each([
  ['您的花吧', true],
  ['CARD'.toLowerCase(), true],
  [`信${DAMAGED}卡`, true],
  [`${DAMAGED}用卡`, true],
  [`${DAMAGED}吧`, false],
  [`无${DAMAGED}${DAMAGED}用`, false],
  ['discard', false],
  ['花', false],
  ['', false],
])('hasHit tells whether any stands in %j', (text, has) => {
  expect(hasHit(trie, text)).toBe(has);
});
