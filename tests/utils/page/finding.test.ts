import { describe, expect, it } from 'vitest';
import { findingOf, keyOf } from '../../../utils/page/finding.ts';
import { matchOf } from '../samples.ts';

describe('keyOf', () => {
  it.each([
    ['付款失败，还差 12.50 元', '付款失败，还差 1,300 元'],
    ['付款失败 ¥99', '付款失败￥8.8'],
    ['付款\n 失败', '付款失败'],
    ['You need $10 more', 'You need $2,000.00 more'],
  ])('is the same for %j and %j', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each([
    ['付款失败', '付款成功'],
    ['付款失败', '失败付款'],
    ['', '付'],
  ])('is another for %j and %j', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

describe('findingOf', () => {
  it('is undefined where nothing matched', () => {
    expect(findingOf('付款成功', [], 1)).toBeUndefined();
  });

  it('keeps the three best matches, the message and the time', () => {
    const matches = ['a', 'b', 'c', 'd'].map(matchOf);
    expect(findingOf('付款失败', matches, 7)).toEqual({
      key: keyOf('付款失败'),
      message: '付款失败',
      matches: matches.slice(0, 3),
      at: 7,
    });
  });
});
