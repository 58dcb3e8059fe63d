import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'no-collect =70',
    'no-open collect =84',
    'cannot open seller =82',
    'unsupported open merchant|seller|collect =84',
    'unsupported collect =74',
    'insufficientrank open paylater card =86',
  ],
  lookup: [
    'seller no-use paylater =86',
    'seller unsupported paylater|card =84',
    'seller no-open =86',
    'collect cannot =76',
    'collect no-use =82',
    'seller cannot =78',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'symptom',
  area: 'merchant',
  products: ['huabei', 'card', 'alipay', 'wechat'],
  title: { zh: '收款码收不了花呗或信用卡', en: 'Your code cannot take Huabei or credit cards' },
  sentence: {
    zh: '页面没说原因。常见的是用了个人收款码、功能没开通，或收款账户受限。',
    en: 'The page gives no reason. Often it is a personal code, the feature is not opened, or the seller’s account is restricted.',
    basis: ['method-support-pages', 'alipay-codes'],
  },
  why: [
    {
      zh: '有文章说，个人收款码或没开通花呗收款的商家，买家付不了花呗；还有 150 元以内小额规则的说法，未见官方说明。',
      en: 'Articles say that buyers cannot use Huabei on a personal code or with a seller who has not opened it; a rule for small amounts up to 150 yuan is also mentioned, without official proof.',
      basis: ['method-support-pages'],
    },
    {
      zh: '支付宝的接口说明里，也有卖家账户被冻结、收款额度超限这两种失败。',
      en: 'Alipay’s own codes also know a blocked seller account and a collecting limit that was exceeded.',
      basis: ['alipay-codes'],
    },
    {
      zh: '这是收款一方的问题，不是买家的额度或信用出了问题。',
      en: 'The trouble is on the receiving side, not with the buyer’s limit or credit.',
      basis: ['alipay-codes', 'method-support-pages'],
    },
  ],
  check: [
    {
      zh: '看用的是个人收款码还是商家收款码。',
      en: 'See whether your code is a personal or a business code.',
      basis: ['method-support-pages'],
    },
    {
      zh: '打开支付宝 App 搜索“花呗收款”或“信用卡收款”，看是未开通、审核中还是受限。',
      en: 'Search “花呗收款” or “信用卡收款” in the Alipay app: not opened, under review, or restricted?',
      basis: ['background'],
    },
    {
      zh: '请顾客改用余额付一笔：能收到，说明只是这种付款方式没开通或受限。',
      en: 'Ask a customer to pay from balance: if that arrives, only this way of paying is missing or restricted.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '眼前这一单，请顾客换余额或储蓄卡付。',
      en: 'For the sale at hand, ask the customer to pay from balance or a debit card.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '用个人收款码的，在官方 App 里申请商家收款码，再看能否开通花呗或信用卡收款。',
      en: 'If you use a personal code, apply for a business code in the official app and see whether Huabei or credit cards can be opened.',
      basis: ['method-support-pages', 'background'],
    },
    {
      who: 'you',
      zh: '页面要求补实名或店铺资料的，在官方 App 内补齐。',
      en: 'If the page asks for your verified name or shop details, complete them in the official app.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '收款额度超限或账户受限的，联系官方客服，问清原因和需要的材料。',
      en: 'If a collecting limit is exceeded or the account is restricted, ask official support for the reason and what it needs.',
      basis: ['alipay-codes'],
    },
    {
      who: 'platform',
      zh: '能不能开通由平台审核决定。',
      en: 'Whether it is opened is decided by the platform’s review.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要用收款码帮人套现：有人因此被判刑。这里是公开案例的概述，不是法律意见。',
      en: 'Do not use your code to cash out for others: people have been convicted for it. This is an overview of public cases, not legal advice.',
      basis: ['cashout-cases'],
    },
    {
      zh: '不要花钱找人“代开通”，也不要租用、买卖别人的收款码。',
      en: 'Do not pay anyone to open it for you, and do not rent, buy or sell payment codes.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '开通和审核要多久，没有来源给出时间，以官方页面为准。',
      en: 'No source says how long opening or review takes; go by the official page.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '开通功能或解除限制后再收；让顾客反复扫同一个码没有用。',
    en: 'Try again once it is opened or the restriction is lifted; scanning the same code again does not help.',
  },
  payNow: [],
  evidence: ['general'],
  contacts: ['alipay', 'alipay-merchant', 'wechat'],
  scams: ['unfreeze', 'cashout-help', 'impersonation'],
  related: ['cashout-violation', 'age-or-account-type', 'card-not-supported'],
  causes: [
    'not-activated',
    'merchant-restricted',
    'scene-not-supported',
    'realname-required',
    'payment-limit',
    'account-abnormal',
    'risk-blocked',
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的收款码暂不支持花呗收款',
    '花呗收款功能开通失败',
    '收款码暂时无法收取信用卡付款',
    '您暂不符合花呗收款的开通条件',
    '您的信用卡收款功能已关闭',
    '收钱码不能收花呗，顾客可使用余额付款',
    '信用卡收款申请未通过',
    '您的店铺暂时无法使用花呗分期收款',
    '商家信用卡收款权限已暂停',
    '您的经营收款码未能开通花呗支付',
    '暂时无法为您的商户开通信用卡收款',
    '当前收款账户不能接受信用付款，请在商家后台查看',
    '您的收款碼暫不支援信用卡收款',
    '商戶未能開通花唄收款',
    '店家信用卡收款功能已停用',
    'Your account can’t accept credit card payments',
    'Credit card acceptance is not enabled for your store',
  ],
  lookup: [
    '我的收款码为什么收不了花呗',
    '顾客扫我的码不能用花呗付',
    '花呗收款开通不了怎么办',
    '收钱码不支持信用卡怎么办',
    '商家收款码收不了花被',
    '店里的二维码客人用不了花呗',
    '花呗收款开通失败',
    '我是开店的为啥收款码刷不了信用卡',
    '客户用信用卡扫我的码付不了',
    '我是卖家 花呗收款被关了',
    '收款碼不能收花唄',
    '开了花呗收款还是收不到钱',
    '商家码突然不能收信用卡了',
    'my store can’t accept credit cards',
  ],
  miss: [
    '开通花呗收款，生意更好做',
    '信用卡收款费率说明',
    '花呗收款已开通',
    '申请商家收款码',
    '如收款码不支持花呗，可升级为商家码',
    '收款码使用须知',
    '本店支持花呗、信用卡付款',
  ],
} satisfies Examples;
