import { expect, it } from 'vitest';
import { isSuccess } from '../../../utils/page/success.ts';

it.each([
  '支付成功',
  '付款成功！',
  '交易成功',
  '恭喜您，支付成功',
  '您已支付成功',
  '订单支付成功',
  '支付成功 ¥58.00',
  '您已成功付款 58.00 元',
  '還款成功',
  'Payment successful',
  'Your payment was successful.',
  'Thank you for your order!',
])('%j says that it went through', (text) => {
  expect(isSuccess(text)).toBe(true);
});

it.each([
  '支付成功后返回商家',
  '支付成功率 99%',
  '付款成功即送优惠券',
  '支付未成功',
  '已完成支付',
  '退款成功',
  '提交成功',
  '如已付款成功，请勿重复付款',
  'Payment',
  'Your payment was not successful.',
  `支付成功${' '.repeat(60)}`,
])('%j does not', (text) => {
  expect(isSuccess(text)).toBe(false);
});
