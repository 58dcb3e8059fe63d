import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    '"解冻费"|"保证金"|"刷流水"|"验证还款能力" =88',
    '"解冻" "转账"|"交钱"|"收费"|"先付"|"费用" =88',
    '"征信修复"|"修复征信"|"洗白" =86',
    '"注销校园贷"|"注销学生账户"|"变更学生身份" =90',
    '"共享屏幕" =82',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'security',
  products: [],
  title: { zh: '这很像解冻类诈骗', en: 'This looks like an unfreezing scam' },
  sentence: {
    zh: '有人要你先交钱、报验证码或共享屏幕才“解冻”，这是常见骗局，先停下。',
    en: 'Somebody wants a payment, a code or your screen before “unfreezing”: a known scam. Stop first.',
    basis: ['police-warnings'],
  },
  why: [
    {
      zh: '常见手法：先收“解冻费”“押金”，或要你转账“验证还款能力”“刷流水”才给恢复或减免。2022 年的一起警情里，有人被骗 10 万元。',
      en: 'The usual pattern: an “unfreezing fee” or deposit, or a transfer “to verify your ability to repay”, before anything is restored or waived. In one police case of 2022 a person lost 100,000 yuan.',
      basis: ['police-warnings'],
    },
    {
      zh: '也有冒充客服的：注销校园贷、变更学生身份、备用金退款、开通或提额。来电显示可以被改，像官方也不算数。',
      en: 'Others pose as support: cancelling a student loan, changing your student status, a Beiyongjin refund, opening a service or raising a limit. Caller ID can be altered and proves nothing.',
      basis: ['police-warnings'],
    },
    {
      zh: '收费“征信修复”也是骗局：一次性信用修复政策本来就免费、自动，而且已在 2026-03-31 截止。',
      en: 'Paid “credit repair” is a scam too: the one-off repair policy was free and automatic anyway, and it ended on 2026-03-31.',
      basis: ['credit-repair-window'],
    },
    {
      zh: '一次性信用修复（2025-12-22 公布）：2020–2025 年间单笔不超过 1 万元的逾期，在 2026-03-31 前足额还清的不再展示，不用申请，也不收费。',
      en: 'One-off credit repair (announced 2025-12-22): overdue items of 2020–2025 of up to 10,000 yuan each that are repaid in full by 2026-03-31 are no longer shown. No application, no fee.',
      basis: ['credit-repair-window'],
      until: '2026-03-31',
    },
  ],
  check: [
    {
      zh: '对方有没有要你转账、交费、报验证码或密码、共享屏幕、下载陌生软件？有一样，就按骗局处理。',
      en: 'Did they ask for a transfer, a fee, a code or password, your screen, or an unknown app? One of these is enough: treat it as a scam.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '自己打开支付宝 App 搜索“我的客服”，或打官方客服，问账户是不是真的被限制。',
      en: 'Open the Alipay app yourself and search “我的客服”, or call official support, and ask whether the account is really restricted.',
      basis: ['vcards', 'police-warnings'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先停下：不转账，不报验证码，退出共享屏幕，挂断电话。',
      en: 'Stop: send nothing, read out no code, end the screen sharing, hang up.',
      basis: ['police-warnings'],
    },
    {
      who: 'you',
      zh: '已经转了钱或正在被骗，尽快报警，同时联系付款的银行或支付平台说明情况。',
      en: 'If you have paid, or it is happening now, call the police without delay, and tell the bank or wallet you paid from.',
      basis: ['police-warnings', 'background'],
    },
    {
      who: 'you',
      zh: '报过密码、验证码或共享过屏幕的，用自己的手机改密码，移除陌生设备，看看有没有陌生的扣款。',
      en: 'If you gave a password or code or shared your screen, change passwords on your own phone, remove unknown devices and look for unknown payments.',
      basis: ['unlock-guide', 'background'],
    },
    {
      who: 'you',
      zh: '不用对方给的号码和链接，自己打官方客服核实；真要解除限制，也只在“我的客服”或官方热线谈。',
      en: 'Use none of their numbers or links; call official support yourself. A real restriction is dealt with only in “我的客服” or on the official line.',
      basis: ['police-warnings', 'vcards'],
    },
    {
      who: 'you',
      zh: '分不清真假，就打反诈专线咨询。',
      en: 'If you cannot tell, ask the anti-fraud advice line.',
      basis: ['vcards', 'police-warnings'],
    },
    {
      who: 'you',
      zh: '留好聊天记录、来电号码、收款账户、转账凭证和对方的链接，交给警方。',
      en: 'Keep the chat, caller numbers, the receiving account, proof of transfer and their links for the police.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要再交第二笔“解冻费”去拿回第一笔。',
      en: 'Do not pay a second fee to get the first one back.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '不要找人代套现：有人被骗走 3.4 万元，帮人套现的人也有被判刑的。',
      en: 'Do not use cash-out helpers: one person lost 34,000 yuan to them, and helpers have been convicted.',
      basis: ['police-warnings', 'cashout-cases'],
    },
    {
      zh: '不要把密码、验证码发给任何人，也不要屏幕共享。',
      en: 'Do not give a password or code to anyone, and do not share your screen.',
      basis: ['police-warnings'],
    },
  ],
  recovery: {
    unknown: {
      zh: '钱能不能追回、要多久，没有来源能说准；报警越早，机会通常越大。',
      en: 'No source can say whether or when money comes back; the sooner it is reported, the better the chance usually is.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'not-again',
    zh: '不要照对方说的再操作一次；先自己联系官方核实。',
    en: 'Do not follow their instructions again; check with official support yourself first.',
  },
  payNow: [],
  evidence: ['unauthorised-use', 'general'],
  contacts: ['police', 'anti-fraud', 'alipay', 'bank'],
  scams: ['unfreeze', 'credit-repair', 'impersonation', 'cashout-help'],
  related: ['account-compromised', 'frozen-or-closed', 'risk-blocked', 'hardship', 'judicial-freeze', 'overdue'],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '您的花呗已冻结，请先缴纳解冻费 500 元',
    '账户异常，须转入保证金后方可解封',
    '请转账刷流水验证还款能力，完成后恢复额度',
    '缴纳认证金后 2 小时内解除冻结，款项原路退回',
    '请将验证码发给客服人员以便为您解冻账户',
    '银行卡号填写错误，资金被冻结，需交纳解冻金才能提现',
    '请打开屏幕共享,客服协助您关闭校园贷账户',
    '支付 1980 元即可洗白征信逾期记录',
    '您的学生账户未注销将影响征信，请配合转账注销',
    '尊敬的客户，因您操作失误导致贷款资金被冻结，请向指定账户汇入同等金额的保证金进行解冻',
    '帳戶已凍結，請先匯款繳交保證金以解除',
    '請提供簡訊驗證碼，客服將協助您解除凍結',
    'Transfer a refundable deposit to verify your ability to repay and unlock your limit.',
    '先交解冻金',
    '交保证金才能提现',
    '充值同等金额才解冻',
    '共享屏幕帮你恢复额度',
    '转账验证后解封',
  ],
  lookup: [
    '客服说要交解冻费才能解冻花呗是真的吗',
    '借款被冻结要我转保证金',
    '有人打电话说注销校园贷要我转账',
    '让我刷流水才能解除逾期 靠谱吗',
    '对方要我共享屏幕说帮我解封花呗',
    '网上花钱解冻花被能信吗',
    '征信修复要收3000块是不是骗子',
    '我把验证码告诉客服了怎么办',
    '提现失败说卡号填错要交钱解冻',
    '借贝客服加我QQ让我转钱解冻',
    '已经转了解冻费还是没解封 被骗了吗',
    '说我备用金没还要退款 让我转账',
    '客服要我先還款驗證能力才解凍 是詐騙嗎',
    '自称支付宝客服让我交认证金',
    '解封中介要先付定金可信吗',
  ],
  miss: [
    '官方不会以任何理由收取解冻费',
    '谨防诈骗：不要向陌生人透露验证码',
    '凡是要求先交保证金再放款的都是诈骗',
    '如果有人要求您转账解冻账户,请拨打 96110',
    '请输入短信验证码',
    '租房押金已支付成功，保证金可退',
    '警方提醒：注销校园贷是骗局',
    '屏幕共享功能使用说明',
  ],
} satisfies Examples;
