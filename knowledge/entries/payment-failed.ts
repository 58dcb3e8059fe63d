import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'no-pay =62',
    'pay fail =60',
    'transaction fail =60',
    'order fail pay =58',
    '"无法完成支付"|"无法完成付款"|"支付遇到问题"|"未能完成支付" =64',
    'pay declined =60',
    'pay error =56',
    'cannot pay =56',
    '"交易失败"|"订单交易失败" =62',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'symptom',
  area: 'pay',
  products: [],
  title: { zh: '付款失败，没说原因', en: 'Payment failed, no reason given' },
  sentence: {
    zh: '页面没说原因。先看账单有没有扣款；常见的是风险拦截、系统繁忙、钱或额度不够。',
    en: 'The page gives no reason. See first whether you were charged; risk checks, a busy system and too little money are common.',
    basis: ['ant-questions', 'background'],
  },
  why: [
    {
      zh: '光一句“支付失败”几乎什么原因都有。约 2018 年的客服提问里，用户引用的提示大致有 15% 是逾期、12% 是风险、11% 是系统繁忙、10% 是不支持、9% 是钱或额度不够；只是粗略统计。',
      en: 'A bare “payment failed” can mean almost anything. Of the messages quoted to support around 2018, roughly 15% were about overdue debts, 12% risk, 11% a busy system, 10% unsupported payments and 9% too little money or limit. These are rough counts.',
      basis: ['ant-questions'],
    },
    {
      zh: '支付接口的说明里还有“结果未知”：页面说失败，钱也可能已经扣了。',
      en: 'Payment interfaces also know an “unknown result”: the page may say failed although money was taken.',
      basis: ['wechat-codes', 'unionpay-codes'],
    },
  ],
  check: [
    {
      zh: '先打开支付宝、微信或银行的账单，看有没有这一笔扣款。',
      en: 'First open the records of Alipay, WeChat or your bank and look for this charge.',
      basis: ['wechat-codes', 'unionpay-codes'],
    },
    {
      zh: '换一种付款方式，看能不能付：能付，是原来那种方式的问题；都不行，多半是账户、订单或网络的问题。',
      en: 'Try another way of paying: if it works, the first method is at fault; if none works, it is probably the account, the order or the network.',
      basis: ['background'],
    },
    {
      zh: '打开支付宝 App 搜索“花呗”，看有没有逾期、风险或关闭的字样；用银行卡的，看余额和银行的短信。',
      en: 'Search “花呗” in the Alipay app for words such as overdue, risk or closed; with a card, look at its balance and the bank’s messages.',
      basis: ['csai', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '看账单。已经扣了款，就不要再付，等订单更新或联系客服。',
      en: 'Look at your records. If you were charged, do not pay again; wait for the order to update or contact support.',
      basis: ['wechat-codes', 'unionpay-codes', 'background'],
    },
    {
      who: 'you',
      zh: '没有扣款的，换个网络，重新提交一次订单。',
      en: 'If you were not charged, change the network and submit the order once more.',
      basis: ['csai', 'background'],
    },
    {
      who: 'you',
      zh: '还不行，换余额、余额宝或别的银行卡；合并的订单拆开付。',
      en: 'If it fails again, use balance, Yu’ebao or another card; split a merged order.',
      basis: ['csai', 'background'],
    },
    {
      who: 'you',
      zh: '如果有人正在电话里指挥你付这笔钱，停下来，挂断，自己打官方号码核实。',
      en: 'If someone is telling you on the phone to make this payment, stop, hang up, and call the official number yourself.',
      basis: ['police-warnings'],
    },
    {
      who: 'platform',
      zh: '每种方式都失败的，把提示原文和时间告诉官方客服，请它查原因。',
      en: 'If every method fails, give official support the exact message and the time and ask for the reason.',
      basis: ['unlock-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '没看账单前不要连续重付，免得付两次。',
      en: 'Do not pay again and again before looking at your records, or you may pay twice.',
      basis: ['wechat-codes', 'unionpay-codes', 'background'],
    },
    {
      zh: '不要改成扫陌生人的码或转账给个人来付这一单。',
      en: 'Do not pay by scanning a stranger’s code or by a transfer to a person instead.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '要看原因：有的换个方式就能付，有的要等系统评估；没有来源给出统一的时间。',
      en: 'It depends on the reason: some are solved by another method, some need an assessment; no source gives one time for all.',
      basis: ['csai', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '先看账单；确认没有扣款，换一种方式或网络再试一次。',
    en: 'Look at your records first; if you were not charged, try once more with another method or network.',
  },
  payNow: ['check-bill', 'other-method', 'split-order', 'smaller-order', 'other-wallet', 'keep-order'],
  evidence: ['general', 'order-refused'],
  contacts: ['alipay', 'wechat', 'unionpay', 'bank'],
  scams: ['impersonation'],
  related: [
    'already-paid',
    'order-expired',
    'pay-unavailable',
    'verification-failed',
    'payment-password',
    'account-abnormal',
  ],
  causes: [
    'risk-blocked',
    'system-busy',
    'balance-insufficient',
    'bankcard-insufficient',
    'card-declined',
    'scene-not-supported',
    'limit-insufficient',
    'payment-limit',
    'overdue',
    'result-unknown',
  ],
  variants: [
    {
      product: 'card',
      steps: [
        {
          who: 'you',
          zh: '先核对卡号、有效期、安全码和账单地址；都对，就换一张卡或换一种方式。',
          en: 'Check card number, expiry date, security code and billing address; if all are right, use another card or method.',
          basis: ['stripe-codes', 'adyen-codes', 'unionpay-codes'],
        },
        {
          who: 'bank',
          zh: '商店往往只收到“拒绝”两个字，真正的原因要问发卡银行，号码印在卡背面。',
          en: 'The shop is often told no more than “declined”; the card’s bank knows why. Its number is on the back of the card.',
          basis: ['stripe-codes', 'adyen-codes'],
        },
      ],
      contacts: ['bank', 'unionpay'],
    },
    {
      product: 'alipay',
      steps: [
        {
          who: 'you',
          zh: '在境外网站用支付宝被拒，页面常常不写原因；常见的有风控拒绝和金额超出限制。打开支付宝 App 看有没有提示，再问官方客服。',
          en: 'On foreign sites an Alipay refusal often comes without a reason; a risk rejection or an amount over the limit are known ones. See whether the Alipay app says more, then ask official support.',
          basis: ['alipay-plus-codes'],
        },
      ],
      contacts: ['alipay'],
    },
    {
      product: 'wechat',
      steps: [
        {
          who: 'you',
          zh: '微信支付的系统错误和银行错误都可能是“结果未知”，先看微信账单和银行扣款，再决定要不要重付。',
          en: 'WeChat Pay’s system and bank errors may mean an unknown result; look at WeChat’s and the bank’s records before paying again.',
          basis: ['wechat-codes'],
        },
      ],
      contacts: ['wechat', 'bank'],
    },
    {
      product: 'unionpay',
      steps: [
        {
          who: 'you',
          zh: '银联交易也可能状态未明：先看银行卡有没有扣款，没有再重付；仍失败就问发卡银行或银联。',
          en: 'A UnionPay transaction may also be undetermined: see whether the card was charged and pay again only if not; if it fails again, ask the card’s bank or UnionPay.',
          basis: ['unionpay-codes'],
        },
      ],
      contacts: ['bank', 'unionpay'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '支付失败',
    '付款失败',
    '交易失败',
    '支付失败，请重新支付',
    '本次支付未成功',
    '很抱歉，您的订单支付没有成功，请返回重新付款',
    '订单付款失败，请重试',
    '微信支付失败',
    '银联支付失败',
    '扣款未成功，请重新发起支付',
    '您的付款没有成功，订单已为您保留',
    '花呗支付失败',
    '支付不成功',
    '付款失敗，請再試一次',
    '交易失敗，請重新付款',
    '信用卡付款未成功',
    'Payment failed',
    'Your payment could not be completed',
    'Payment unsuccessful. Please try again.',
    'Transaction failed',
  ],
  lookup: [
    '付款失败怎么办',
    '支付失败是什么原因',
    '为什么付不了款',
    '一直显示支付失败',
    '怎么付款老是失败',
    '淘宝付款付不了怎么回事',
    '扫码付不了钱',
    '明明有钱为什么还是支付失败',
    '订单付不了款',
    '支付不成功啊啊啊',
    '交易失败怎么处理',
    '付款一直失敗怎麼辦',
    '支付宝付款总是失败',
    '京东付钱付了好几次都不成功',
    'my payment keeps failing',
  ],
  miss: [
    '支付成功',
    '支付失败怎么办？- 帮助中心',
    '如支付失败，款项将原路退回',
    '待付款',
    '支付失败通知设置',
    '若付款未成功，订单将在30分钟后自动取消',
    'If your payment fails, check your card details and try again.',
    '降低支付失败率的三个方法',
  ],
} satisfies Examples;
