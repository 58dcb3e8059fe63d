/** Texts that swindle and texts that are honest, in the words of both: written for this test. */
import { expect, test } from 'vitest';
import { traditionalToSimplified } from '../../utils/build/script-fold.ts';
import { normalize } from '../../utils/match/normalize.ts';
import { findScam, type ScamKind } from '../../utils/scam/find-scam.ts';

const fold = traditionalToSimplified();
const scamIn = (text: string) => findScam(normalize(text, fold));

const SWINDLES: [ScamKind, string][] = [
  ['fee', '您的花呗已冻结，需先缴纳解冻费 300 元，到账后自动恢复'],
  ['fee', '请先支付 2000 元保证金，审核通过后 30 分钟内解冻，保证金原路返还'],
  ['fee', '银行卡信息有误导致放款失败，请向客服账户转账 5000 元刷流水'],
  ['fee', '专业修复征信，先付服务费 1980 元，不成功再谈'],
  ['fee', '借呗下款前需要先交 10% 的认证金，证明您的还款能力'],
  ['fee', '想要解除限制，請先繳納 3,000 元保證金'],
  ['fee', '恢复額度要收激活费 188，微信轉賬给我就能办'],
  ['fee', 'Pay the unfreezing fee of ¥500 to unlock your wallet'],
  ['fee', '提现失败！账户需充值 8888 元做流水验证，之后一并到账'],
  ['fee', '内部渠道消除逾期记录，代办费 800，先付一半'],
  ['transfer', '为保护您的资金，请将余额转入安全账户'],
  ['transfer', '请把借呗里的钱转到指定账户，由我们统一清算后退给您'],
  ['transfer', 'Please transfer the balance to our secure account for verification'],
  ['transfer', '注销校园贷需要把额度清空，请打款到银联账户'],
  ['code', '收到的验证码请发给客服，马上为您解冻'],
  ['code', '把短信里的动态码告诉我，我帮您关掉百万保障'],
  ['code', '請將驗證碼截圖發過來，方便核實身分'],
  ['code', 'Read out the verification code to our agent and give our team your password'],
  ['screen', '请下载腾讯会议并打开屏幕共享，专员会指导您操作'],
  ['screen', '为了协助您关闭服务，请安装向日葵并告知客服识别码'],
  ['screen', 'Install AnyDesk so that our support agent can fix your account'],
  ['number', '花呗客服热线：400-123-4567，24 小时在线'],
  ['number', '支付宝人工客服电话 021-55667788'],
  ['number', '微信支付客服 13800001234 为您服务'],
  ['number', '京东金融官方客服：400-000-1122'],
  ['number', '借呗解冻请拨打蚂蚁客服专线 ４００－９９９－８８８８'],
];

const HONEST = [
  '支付宝客服热线：95188，微信支付客服：95017',
  '招商银行信用卡客服热线 400-820-5555',
  '京东客服 950618，京东金融客服 95118',
  '警方提醒：凡是要求先缴纳解冻费、保证金再解冻账户的，都是诈骗',
  '骗子冒充花呗客服，让她下载会议软件共享屏幕，再把钱转入“安全账户”',
  '官方客服绝不会要求您提供验证码，也不会要求您转账到安全账户',
  '谨防诈骗：不要把验证码告诉任何人，包括自称客服的人',
  '拍卖保证金将在结束后 3 个工作日内退还',
  '租借充电宝需支付押金 99 元，归还后退回',
  '店铺保证金不足，请在卖家中心缴纳',
  '验证码已发送至您的手机，请在 5 分钟内输入',
  '请输入支付密码完成付款',
  '您的花呗已冻结，还清逾期账单后系统会重新评估',
  '分期手续费以账单页面为准，支付后不退',
  '转账到银行卡可能收取手续费，请确认收款人信息',
  '信用修复政策免费且自动，任何收费的“征信修复”都不可信',
  '如有疑问请拨打 96110 咨询，或打开支付宝搜索“我的客服”',
  '订单号 20310314220017，商家电话 0571-12345678，如有问题请联系商家',
  '花呗账单 2,000.00 元，最迟还款日 10 日，客服为您服务',
  '商家客服在线时间 9:00-21:00，微信支付立减 5 元',
  'Never share your verification code, even with someone who says they work for support',
  'A refundable deposit is taken for the hotel booking and released after check-out',
  '提现手续费 0.1%，预计 2 小时到账',
  '开通腾讯会议会员，支付宝付款立减 10 元',
];

/** Not one honest text may be flagged; of the swindles nearly all must be. */
const FOUND_MIN = 0.95;

test('there are forty texts or more, half of them honest', () => {
  expect(SWINDLES.length).toBeGreaterThanOrEqual(20);
  expect(HONEST.length).toBeGreaterThanOrEqual(20);
});

test.each(HONEST)('honest: %s', (text) => {
  expect(scamIn(text)).toBeUndefined();
});

test('swindles are found, and for what they are', () => {
  const missed = SWINDLES.filter(([kind, text]) => scamIn(text)?.kind !== kind);
  expect(1 - missed.length / SWINDLES.length, missed.join('\n')).toBeGreaterThanOrEqual(FOUND_MIN);
});

test('the words that give it away are pointed at, and the right contact is named', () => {
  const text = '花呗客服热线：400-123-4567';
  const scam = scamIn(text);
  expect(scam?.contact).toBe('alipay');
  expect(scam?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['花呗', '客服', '400-123-4567']);
  expect(scamIn('京东金融官方客服：400-000-1122')?.contact).toBe('jd-finance');
  expect(scamIn('请先支付 2000 元保证金再解冻')?.contact).toBe('anti-fraud');
});
