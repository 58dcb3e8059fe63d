import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['balance frozen =86', 'funds frozen =86', 'balance restricted =76', '"资金" frozen|restricted =84'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['alipay', 'wechat', 'paypal'],
  title: { zh: '余额里的钱被冻结了', en: 'The money in your balance is frozen' },
  sentence: {
    zh: '余额里的钱被冻结，暂时付不出去；常见的是平台因违约或风险冻结，也可能是押金或有权机关。',
    en: 'The balance is frozen for now, often by the platform over a breach or a risk; a deposit or an authority is possible too.',
    basis: ['freeze-guide', 'background'],
  },
  why: [
    {
      zh: '有文章说，使用中出现违约时，平台可能冻结花呗，也可能冻结支付宝余额。',
      en: 'An article says that after a breach the platform may freeze Huabei or the Alipay balance.',
      basis: ['freeze-guide'],
    },
    {
      zh: '有些冻结只是占用：租借押金、预授权或进行中的交易会先锁住一笔，结束后通常自动放开。',
      en: 'Some freezes only hold an amount: a rental deposit, a pre-authorisation or an unfinished transaction, usually released when it ends.',
      basis: ['background'],
    },
    {
      zh: '如果是公安或法院要求冻结的，钱包客服解不开，要找作出决定的机关。',
      en: 'If the police or a court ordered it, the wallet’s support cannot lift it; the authority that decided has to.',
      basis: ['police-freeze'],
    },
  ],
  check: [
    {
      zh: '打开 App 的余额和账单，看被冻结的是全部还是一笔，旁边有没有写原因、订单或机关。',
      en: 'Open balance and bill in the app: is everything frozen or one amount, and is a reason, an order or an authority named?',
      basis: ['background'],
    },
    {
      zh: '翻一翻最近的账单，看有没有正在租借、押金或没完成的交易。',
      en: 'Look through recent bills for a rental, a deposit or an unfinished transaction.',
      basis: ['background'],
    },
    {
      zh: '看不出来就直接问官方客服：谁冻结的、什么原因、需要什么。',
      en: 'If nothing is shown, ask official support: who froze it, why, and what is needed.',
      basis: ['freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先向官方客服问清冻结的主体和原因，再决定下一步。',
      en: 'Ask official support first who froze it and why; the next step depends on that.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '平台冻结的：按 App 提示核实，把情况说完整，在官方页面补交能说明身份和资金来由的材料。',
      en: 'Frozen by the platform: follow the app’s prompts, explain fully, and add documents about your identity and the money on its own pages.',
      basis: ['unlock-guide', 'background'],
    },
    {
      who: 'merchant',
      zh: '押金或预授权：你归还物品、结束订单后，由商家或平台放开；没放开就联系那一单的商家。',
      en: 'A deposit or pre-authorisation: after you return the item and end the order, the merchant or platform releases it; if not, contact that merchant.',
      basis: ['background'],
    },
    {
      who: 'authority',
      zh: '有权机关冻结的：只有该机关能解除；先问客服是哪个机关，再直接联系它。',
      en: 'Frozen by an authority: only that authority can lift it; ask support which one it is, then contact it directly.',
      basis: ['police-freeze'],
    },
    {
      who: 'platform',
      zh: '平台核实后放开余额，结果以 App 通知为准。',
      en: 'After its check the platform releases the balance; go by the notice in the app.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要为了“解冻”先给任何人转钱，也不要按来电指示操作。',
      en: 'Do not send money to anyone “to unfreeze” it, and do not follow a caller’s instructions.',
      basis: ['police-warnings'],
    },
    {
      zh: '查清之前，不要再往这个余额里充钱。',
      en: 'Do not top up this balance before you know the reason.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '要看是谁冻结的：平台冻结没有来源给出时间，押金通常随订单结束放开，机关冻结见“有权机关冻结”。',
      en: 'It depends on who froze it: no source gives a time for the platform, a deposit usually ends with its order, and for an authority see that entry.',
      basis: ['freeze-guide', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '余额解冻之后再用它付；现在可以换别的付款方式。',
    en: 'Use the balance again once it is released; for now choose another method.',
  },
  payNow: ['other-method', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general', 'identity-device'],
  contacts: ['alipay', 'wechat'],
  scams: ['unfreeze', 'impersonation'],
  related: [
    'judicial-freeze',
    'account-abnormal',
    'frozen-or-closed',
    'unfreeze-scam',
    'balance-insufficient',
    'payment-switch-off',
  ],
  variants: [
    {
      product: 'wechat',
      steps: [
        {
          who: 'you',
          zh: '零钱被冻结：在微信支付页面找帮助，或拨打微信支付客服，问清是谁冻结的。',
          en: 'WeChat balance: look for help on the WeChat payment page or call WeChat Pay support, and ask who froze it.',
          basis: ['vcards', 'background'],
        },
      ],
      contacts: ['wechat'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '余额已冻结，无法用于付款',
    '您的账户余额被冻结，请选择其他付款方式',
    '零钱已被冻结，支付失败',
    '账户资金冻结中',
    '余额宝资金已冻结，暂时无法支付',
    '您的账户资金处于冻结状态，本次付款未能完成，如有疑问请联系客服。',
    '可用余额 0.00 元，冻结金额 1,280.00 元，无法支付',
    '钱包余额冻结，请更换支付方式',
    '因违反用户协议，您的余额已被平台冻结，不能付款',
    '抖音零钱被冻结，暂不可用',
    '付款失败：账户内资金已冻结',
    '您的錢包餘額已被凍結，無法付款',
    '帳戶餘額凍結中，請改用其他付款方式',
    'Your balance is on hold and can’t be used for this payment.',
    'The funds in your wallet have been frozen.',
    '余额冻结',
    '账户资金冻结',
    '零钱冻结，无法付款',
    '钱包资金被锁定，不能使用',
    '可用余额为 0，其余资金冻结中',
    '退款纠纷处理中，余额已被冻结',
    '餘額凍結中',
    '錢包資金遭凍結',
    '儲值金已被圈存凍結，無法使用',
    'Funds on hold',
    'Balance frozen',
    'Your available balance is zero because the money is being held.',
    'Wallet funds are locked',
  ],
  lookup: [
    '支付宝余额被冻结了怎么办',
    '余额里的钱用不了显示冻结',
    '为什么我支付宝里的钱被冻住了',
    '微信零钱冻结了怎么解',
    '余额资金为什么冻结',
    '支付宝冻结金额是什么 不能付款',
    '余额宝里的钱冻结取不出来',
    '账户里面有钱但是说资金冻结',
    '支付保余额冻结多久能解冻',
    '我的钱被平台冻了还能拿回来吗',
    '錢包餘額被凍結',
    'paypal余额被冻结',
    '零钱用不了说被冻结好慌',
  ],
  miss: [
    '冻结金额：¥0.00',
    '余额冻结说明',
    '押金将在归还后自动解冻',
    '支付宝余额资金为何冻结？一文看懂',
    '如资金被冻结，您可联系客服了解原因',
    '解冻成功，资金已退回余额',
    '预授权冻结 ¥99.00 成功',
  ],
} satisfies Examples;
