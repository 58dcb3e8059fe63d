/** Amounts, limits and dates: in the text's own words, and nothing else that has digits. */
import { describe, expect, test, vi } from 'vitest';
import { findAmount, type Figures } from '../../utils/match/amount.ts';

const of = (...rows: [string, Figures][]): [string, Figures][] => rows;

describe('amounts', () => {
  test.each(
    of(
      ['支付金额 ¥1,299.00，余额不足', { amount: '¥1,299.00' }],
      ['需支付1299元，请更换付款方式', { amount: '1299元' }],
      ['請支付 NT$1,200', { amount: 'NT$1,200' }],
      ['HK$ 50 扣款失敗', { amount: 'HK$ 50' }],
      ['US$12.50 was declined', { amount: 'US$12.50' }],
      ['Payment of $1,000. Try again', { amount: '$1,000' }],
      ['12.5 yuan', { amount: '12.5 yuan' }],
      ['Total: 45.99 USD', { amount: '45.99 USD' }],
      ['RMB 5000 未到账', { amount: 'RMB 5000' }],
      ['新台币 1,200 元付款失败', { amount: '新台币 1,200 元' }],
      ['扣了我500块钱', { amount: '500块钱' }],
      ['借了2万还不上', { amount: '2万' }],
      ['共￥１，２９９．００', { amount: '￥１，２９９．００' }],
      ['退款12.50美元', { amount: '12.50美元' }],
      ['€9.99 was refused', { amount: '€9.99' }],
      ['应付：1299', { amount: '1299' }],
      ['amount: 1299.00', { amount: '1299.00' }],
      ['余额 12.30', { amount: '12.30' }],
    ),
  )('%s', (text, figures) => {
    expect(findAmount(text)).toEqual(figures);
  });

  test('the named one outweighs the first', () => {
    expect(findAmount('满300元减50元，实付 ¥250')).toEqual({ amount: '¥250' });
    expect(findAmount('¥300 ¥250')).toEqual({ amount: '¥300' });
  });
});

describe('limits', () => {
  test.each(
    of(
      ['单笔限额 5000 元', { limit: '5000 元' }],
      ['limit of $500', { limit: '$500' }],
      ['Your daily limit: $500', { limit: '$500' }],
      ['over your $500 daily limit', { limit: '$500' }],
      ['交易金额1299元超过单笔限额1000元', { amount: '1299元', limit: '1000元' }],
      ['订单 6000 元，超过限额5000元', { amount: '6000 元', limit: '5000元' }],
      ['最多可借 20,000 元', { limit: '20,000 元' }],
      ['單日限額 NT$30,000', { limit: 'NT$30,000' }],
      ['限额：单笔 ¥1,000 日累计 ¥5,000', { limit: '¥1,000' }],
      ['up to 5,000 HKD', { limit: '5,000 HKD' }],
      ['Minimum order is $10', { limit: '$10' }],
      ['订单未满 100 元', { limit: '100 元' }],
      ['花呗额度2000', { limit: '2000' }],
      // The clause has ended: the number is no limit any more.
      ['额度不足，需支付 1299元', { amount: '1299元' }],
    ),
  )('%s', (text, figures) => {
    expect(findAmount(text)).toEqual(figures);
  });
});

describe('dates and hours', () => {
  test.each(
    of(
      ['将于2026-11-20恢复', { date: '2026-11-20' }],
      ['2026/1/5 14:30:05 扣款失败', { date: '2026/1/5 14:30:05' }],
      ['2026年11月20日 14:30 到期', { date: '2026年11月20日 14:30' }],
      ['请在11月20日前还款', { date: '11月20日' }],
      ['11月5號截止', { date: '11月5號' }],
      ['请在 11/20 前付款', { date: '11/20' }],
      ['Pay by Nov 20 to avoid a fee', { date: 'Nov 20' }],
      ['due on November 20th, 2026', { date: 'November 20th, 2026' }],
      ['due 20 Nov 2026', { date: '20 Nov 2026' }],
      ['每日 06:00–08:00 系统维护', { date: '每日 06:00–08:00' }],
      ['维护时间：23:00 至次日 06:30', { date: '23:00 至次日 06:30' }],
      ['预计 08:00 恢复', { date: '08:00' }],
      ['Back by 8:00 PM', { date: '8:00 PM' }],
      ['11月20日需还 ¥300', { amount: '¥300', date: '11月20日' }],
    ),
  )('%s', (text, figures) => {
    expect(findAmount(text)).toEqual(figures);
  });
});

describe('nothing of the kind', () => {
  test.each([
    '订单号 20261120143000123',
    '订单号2026-11-20-0001',
    '单号 ORD-1299元',
    '尾号 1234 的银行卡',
    '6222 **** **** 1234',
    '卡号 6222****1234元',
    '客服电话 95188',
    '0571-88156688',
    '138-1234-5678',
    '手机号13812345678',
    '错误码 40004',
    '[10051]',
    'respCode=51',
    'Code 51: insufficient funds',
    'ACQ.TRADE_1299',
    'A1299元',
    '12.345元',
    '1,2999元',
    '支付3次仍失败',
    'payment 2 of 3',
    '第 1/3 步',
    '剩余支付时间 14:59',
    '应付：3 期',
    '合计：12.30GB',
    '¥12**',
    '卡 1234/11/20',
    'A2026-11-20',
    '24/7 support',
    '版本 10.3.20',
    '2026-13-45',
    '有100万人开通',
    '余额为0',
    '打9折，满2件',
    'maybe 5 more',
    'you may 5 times',
    '二百元',
    '',
  ])('%s', (text) => {
    expect(findAmount(text)).toEqual({});
  });
});

test.each(['1', '1,', '¥1 ', '1.', '2026-11-', '11/20', '限额', '每日 06:00-', 'Nov 20 ', ' ', '1:11:1'])(
  'of %j ten thousand times little is read at a time, and no more often than there are numbers',
  (unit) => {
    let longest = 0;
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    const workFor = (count: number): number => {
      exec.mockClear();
      findAmount(unit.repeat(count));
      const windows = exec.mock.calls.filter((_, index) => !(exec.mock.contexts[index] as RegExp).global);
      longest = windows.reduce((max, [text]) => Math.max(max, text.length), longest);
      return exec.mock.calls.length;
    };
    const small = workFor(1_000);
    expect(workFor(10_000)).toBeLessThanOrEqual(small * 11);
    exec.mockRestore();
    expect(longest).toBeLessThanOrEqual(48);
  },
);
