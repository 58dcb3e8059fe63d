import { describe, expect, it } from 'vitest';
import { traditionalToSimplified, withTraditional } from '../../../utils/build/script-fold.ts';

describe('traditionalToSimplified', () => {
  const fold = traditionalToSimplified();

  it.each(['額额', '無无', '帳账', '帐账', '唄呗', '妳你', '您你', '臺台', '裏里', '徵征'])('folds %s', (pair) => {
    const [from, to] = [...pair];
    expect(fold.get(from!)).toBe(to);
  });

  it('leaves simplified characters as they are', () => {
    for (const char of '花呗额度不足付款失败') expect(fold.get(char) ?? char).toBe(char);
  });

  it('gives one character for one', () => {
    expect(fold.size).toBeGreaterThan(2000);
    for (const [from, to] of fold) expect([[...from].length, [...to].length]).toEqual([1, 1]);
  });
});

describe('withTraditional', () => {
  it.each([
    ['问发卡银行', '問發卡銀行'],
    ['这笔订单只能付全款', '這筆訂單只能付全款'],
    ['账户审核', '帳戶審核'],
    ['注销后再绑定', '註銷後再綁定'],
    ['挂断电话', '掛斷電話'],
    ['退出登录', '退出登入'],
  ])('writes %s as people who pay do', (zh, hant) => {
    expect(withTraditional({ zh, en: '' })).toEqual({ zh, en: '', hant });
  });

  it('adds it to every text, however deep, and changes nothing else', () => {
    const value = {
      title: { zh: '额度不足', en: 'Limit used up' },
      steps: [{ who: 'you', zh: '打开软件', en: 'Open the app', basis: ['a'] }],
      debt: false,
      note: null,
      zh: '单独',
    };
    const before = structuredClone(value);
    expect(withTraditional(value)).toEqual({
      ...value,
      title: { ...value.title, hant: '額度不足' },
      // Taiwan's own word, not only its characters.
      steps: [{ ...value.steps[0], hant: '開啟軟體' }],
    });
    expect(value).toEqual(before);
  });
});
