/** Texts that swindle and texts that are honest, in the words of both: written for this test. */
import { expect, test } from 'vitest';
import { traditionalToSimplified } from '../../utils/build/script-fold.ts';
import { normalize } from '../../utils/match/normalize.ts';
import { countSteps } from '../match/count-steps.ts';
import { findScam } from '../../utils/scam/find-scam.ts';
import type { ScamKind } from '../../utils/scam/types.ts';

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
  ['fee', '您的账户因操作失误被银监会冻结，需缴纳贷款金额的 30% 作为解冻金方可提现'],
  ['fee', '亲，花呗解封很简单，先发 200 红包，十分钟内帮您恢复正常'],
  ['fee', '逾期协商停催，前期收 500 元手续费，包成功'],
  ['fee', '因您的芝麻分不足，放款前须预存三个月利息，随本金一起退还'],
  ['fee', '信用卡、花呗黑名單洗白，先收訂金 1,500 元'],
  ['fee', '您的提现申请已受理，请先缴纳个人所得税 1200 元，缴清后资金自动到账'],
  ['fee', 'Your account is on hold. Send a $200 security deposit to release your funds'],
  ['fee', '系统检测到卡号错误，资金已被锁定，请向对公账户汇入 6000 元验资后解锁'],
  ['transfer', '您涉嫌洗钱，请立即把名下所有资金转到公安机关监管账户接受核查'],
  ['transfer', '为了不影响征信，请先从各平台借款，再把钱打到我们提供的清零账户'],
  ['transfer', '系統升級期間請將餘額轉入銀監會指定的安全帳戶暫存'],
  ['transfer', 'To protect your money, move it to the safe account we have opened for you'],
  ['code', '稍后您会收到一条短信，把六位数字报给我就可以取消会员自动扣费'],
  ['code', '退款需要核实身份，请提供银行卡号、支付密码和短信验证码'],
  ['code', 'Please reply with the OTP so we can lift the restriction on your account'],
  ['screen', '请在应用商店下载“云视讯”APP，输入会议号，把手机屏幕共享给我，我一步步教您关闭免密支付'],
  ['screen', '麻煩您安裝 TeamViewer，把 ID 和密碼告訴客服，我們遠端幫您處理退款'],
  ['number', '京东白条额度恢复请联系官方客服电话：０１０－８８８８６６６６'],
  ['number', '遇到花唄無法使用，請撥打支付寶客服專線 0800-123-456'],
  ['number', 'Alipay customer service hotline: +86 400 888 8888'],
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
  '支付寶客服專線 95188，24 小時服務',
  'For help call Alipay support on 95188',
  '您的验证码是 482913，用于支付验证，请勿泄露给他人',
  '支付失败，请更换付款方式或拨打发卡银行客服电话 95588',
  '您的花呗还款日为每月 9 日，逾期将收取逾期费，客服不会电话催您转账',
  '芝麻免押：信用分 600 以上可免押金骑行',
  '如遇自称客服要求共享屏幕，请立即挂断并拨打 96110',
  '任何以注销校园贷为名让你转账的都是骗子',
  '警方通報：男子為解凍借唄被騙 10 萬元，對方要求先繳納保證金',
  '支付 0.01 元验证银行卡，验证后立即退回原卡',
  '为了您的资金安全，本次交易已中断，请在支付宝搜索“我的客服”核实',
  '店铺解封需先完成违规整改并补缴消保保证金，请到商家后台操作',
  '提前还款需支付剩余本金的 1% 作为违约金，以合同为准',
  'We sent a code to your phone. Enter it to confirm the payment',
  'Beware of scammers who ask you to move money to a “safe account”',
  '还款成功后请把还款凭证截图发给催收专员核对',
  '订单客服电话：400-820-8820，工作日 9:00-18:00，支付方式：支付宝',
  '微信支付商户号 1900000109，商家客服微信 shop_kefu',
  '您的账户已被司法冻结，请联系冻结机关了解情况',
  '远程视频会议系统年费 299 元，支持屏幕共享与白板，使用花呗分期免息',
  '转账成功，资金已转入对方账户',
  '提现金额 1,000 元，手续费 1 元，实际到账 999 元，请输入支付密码',
  '分期手续费减免，支付立享优惠',
  '保证金 500 元已冻结，交易完成后自动解冻并退回支付账户',
  '预授权金额将在订单完成后解冻，转入您的账户',
  '请将货款汇款至以下对公账户，到账后发货',
  '还款请转账至合同约定的指定账户',
  '为验证您的银行卡，我们将向您的个人账户打款 0.01 元',
  '本店包装费 2 元，请与餐费一并支付，预计 30 分钟送到',
  '向日葵种子 500g，支持退款，客服在线',
  '下载腾讯会议客户端，开通会员后支持屏幕共享',
  '收货时请将验证码报给配送员核对',
  '支付宝支付遇到问题请联系客服 400-820-8820',
  '支持微信、支付宝、客服电话：400-820-8820',
  '花呗客服提醒您：本期账单 2,000.00 元',
  '支付宝客服 9:00-18:00 在线',
  '支付宝客服公告 2026-11-22',
  '微信客服 13800001234 为您发货',
  '白条客服已受理，工单 10234567',
  'Unlock free delivery: pay with Alipay today',
  'Alipay support: 95188',
];

/** Not one honest text may be flagged; of the swindles nearly all must be. */
const FOUND_MIN = 0.95;

test('there are eighty texts or more, half of them honest', () => {
  expect(SWINDLES.length).toBeGreaterThanOrEqual(40);
  expect(HONEST.length).toBeGreaterThanOrEqual(40);
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

test('warnings count unless they only look like one', () => {
  const asks = '需先缴纳解冻费 300 元';
  expect(scamIn(`${asks}，请勿挂断电话，不要告诉家人`)?.kind).toBe('fee');
  expect(scamIn(`${asks}的都是骗局`)).toBeUndefined();
  expect(scamIn(`以下情形请勿相信：${asks}`)).toBeUndefined();
});

test('a person may ask whether it is one; a page that asks so explains', () => {
  const asked = normalize('客服让我先交 300 解冻费才能解冻，是不是骗子', fold);
  expect(findScam(asked, 'lookup')?.kind).toBe('fee');
  expect(findScam(asked, 'auto')).toBeUndefined();
});

test('a warning far off speaks of something else', () => {
  expect(scamIn(`请勿泄露密码。${'正在为您核实账户。'.repeat(40)}请先缴纳解冻费`)?.kind).toBe('fee');
});

const PART_CHARS = 2_000;
const FACTOR = 10;

test.each([
  '请先交解冻费',
  '解冻费',
  '转账 安全账户 小心',
  '不要挂断不要',
  '支付宝客服',
  '1 ',
])('steps grow no faster than the text: %s', (unit) => {
  const stepsFor = (length: number): number => {
    const normalized = normalize(unit.repeat(Math.ceil(length / unit.length)), fold);
    return countSteps(() => void findScam(normalized));
  };
  expect(stepsFor(PART_CHARS * FACTOR) / stepsFor(PART_CHARS)).toBeLessThanOrEqual(FACTOR + 1);
});
