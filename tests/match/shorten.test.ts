import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../utils/match/shorten.ts';
import { buildTrie, hasHit } from '../../utils/match/trie.ts';

describe('shorten', () => {
  it.each([
    ['Chinese phrases to what they begin with', ['信用额度', '信用查询'], [], ['信用']],
    ['also for a few harmless texts', ['付款渠道'], ['确认付款'], ['付款']],
    [
      'but not to what often stands where nothing is reported',
      ['付款渠道', '付款码'],
      ['确认付款', '付款成功', '待付款', '付款方式'],
      ['付款渠', '付款码'],
    ],
    ['nor to a single character', ['花呗'], [], ['花呗']],
    ['English ones to few words', ['not supported', 'not available', 'available credit'], [], ['not', 'credit']],
    ['never to a function word', ['the limit', 'for the bill'], [], ['bill', 'limit']],
    ['and keeps those of function words alone', ['to be on'], [], ['to be on']],
  ])('shortens %s', (_, phrases, quiet, short) => {
    expect([...new Set(shorten(phrases, quiet))].sort()).toEqual([...short].sort());
  });

  it('leaves nothing unfound that a phrase finds', () => {
    const phrase = fc.oneof(
      fc.string({ unit: fc.constantFrom('花', '呗', '付', '款', '限', '额', '已'), minLength: 1, maxLength: 5 }),
      fc
        .array(fc.constantFrom('not', 'the', 'to', 'card', 'limit', 'was', 'declined'), { minLength: 1, maxLength: 4 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), fc.array(phrase), (phrases, texts) => {
        const trie = buildTrie([shorten(phrases, texts)]);
        for (const text of phrases) expect(hasHit(trie, `请看 ${text} `)).toBe(true);
      }),
    );
  });
});
