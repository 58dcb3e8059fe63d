/** What a message says of the payment itself: failed for sure, on its way, or not known. */
import { expect, it } from 'vitest';
import { reader } from './compiled.ts';

it.each([
  ['花呗可用额度不足，请更换付款方式', 'limit-insufficient', 'failed'],
  ['支付密码错误，请重试', 'payment-password', 'failed'],
  ['支付结果未知，请查询账单', 'result-unknown', 'unknown'],
  ['交易状态不明，请勿重复支付', 'result-unknown', 'unknown'],
  ['付款正在处理中，请稍后查看结果', 'result-unknown', 'pending'],
  ['Your payment is still being processed', 'result-unknown', 'pending'],
  ['银行处理超时，请稍后再试', 'system-busy', 'unknown'],
  ['连接超时，付款失败', 'system-busy', 'unknown'],
  ['网络连接失败，请检查网络', 'system-busy', 'failed'],
  ['订单已支付，请勿重复付款', 'already-paid', 'failed'],
])('%s: %s, %s', (text, id, outcome) => {
  expect(reader.lookup(text)[0]).toMatchObject({ id, outcome });
});
