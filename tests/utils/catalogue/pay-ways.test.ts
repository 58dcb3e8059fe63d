import { expect, it, test } from 'vitest';
import { payNow } from '../../../knowledge/pay-now.ts';
import type { Explanation } from '../../../knowledge/types.ts';
import { payWays } from '../../../utils/catalogue/pay-ways.ts';
import { loadCatalogue } from '../../../utils/build/load.ts';
import { cashierOf } from '../../../utils/page/cashier.ts';

const { entries } = await loadCatalogue();
const all = Object.keys(payNow);
const keysOf = (options: Parameters<typeof payWays>[1]): string[] => payWays(payNow, options).map(({ key }) => key);

test('least harm first, whatever order the entry names them in', () => {
  expect(keysOf({ keys: ['keep-order', 'other-method', 'check-bill'] })).toEqual([
    'check-bill',
    'other-method',
    'keep-order',
  ]);
  expect(keysOf({ keys: [...all].reverse() })).toEqual(all);
});

test.each(['unknown', 'pending'] as const)(
  'outcome %s: the bill first, also where the entry does not name it',
  (outcome) => {
    for (const { explanation } of entries) expect(keysOf({ keys: explanation.payNow, outcome })[0]).toBe('check-bill');
  },
);

test('a failed payment gets what the entry names and no more', () => {
  expect(keysOf({ keys: ['other-method'], outcome: 'failed' })).toEqual(['other-method']);
});

const wordsAt = (cashier: 'jd' | 'wechat' | 'other', { payNow: keys }: Pick<Explanation, 'payNow'>): string =>
  payWays(payNow, { keys, cashier })
    .map(({ text }) => `${text.zh} ${text.en}`)
    .join();

test.each(['jd', 'wechat', 'other'] as const)('the cashier of %s offers nothing of Alipay’s', (cashier) => {
  expect(wordsAt(cashier, { payNow: all })).not.toMatch(/余额宝|支付宝|花呗|组合付款|临时额度|Yu’ebao|Alipay|Huabei/);
  for (const { explanation } of entries)
    if (explanation.payNow.length > 0) expect(wordsAt(cashier, explanation)).not.toBe('');
});

test('Alipay’s own, or one that nobody knows, keeps all of them', () => {
  expect(keysOf({ keys: all, cashier: 'alipay' })).toEqual(all);
  expect(payWays(payNow, { keys: ['other-method'], cashier: 'alipay' })[0]?.text.zh).toContain('余额宝');
});

test('who owes money is pointed to no limit and to nobody else’s money', () => {
  expect(keysOf({ keys: all, owes: true })).toEqual(['check-bill', 'other-method', 'smaller-order', 'keep-order']);
});

it.each([
  ['cashier.alipay.com', undefined, 'alipay'],
  ['buy.taobao.com', undefined, 'alipay'],
  ['buy.tmall.hk', 'wechat', 'alipay'],
  ['pcashier.jd.com', undefined, 'jd'],
  ['trade.jd.com', 'huabei', 'jd'],
  ['pay.weixin.qq.com', undefined, 'wechat'],
  ['mail.qq.com', undefined, 'other'],
  ['notjd.com', undefined, 'other'],
  ['mpay.meituan.com', undefined, 'other'],
  ['mpay.meituan.com', 'huabei', 'alipay'],
  [undefined, 'baitiao', 'jd'],
  [undefined, 'wechat', 'wechat'],
  [undefined, 'card', undefined],
  [undefined, undefined, undefined],
] as const)('on %s with %s: the cashier is %s', (host, product, cashier) => {
  expect(cashierOf(host, product)).toBe(cashier);
});
