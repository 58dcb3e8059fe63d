import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packPhrases, unpackPhrases } from '../../utils/match/pack-phrases.ts';

it('keeps of the phrase before what it shares with it', () => {
  expect(packPhrases(['停用', '付款', '停止', 'card'])).toBe('AcardA付款A停止B用');
});

it('unpacks what was packed, sorted', () => {
  const phrase = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '3', '花', '呗'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.uniqueArray(phrase), (phrases) => {
      expect(unpackPhrases(packPhrases(phrases))).toEqual(phrases.sort());
    }),
  );
});
