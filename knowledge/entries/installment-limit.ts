import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'installment limit short =90',
    'installment short =84',
    'installment amount unsupported =88',
    'installment amount short|below|exceeded =86',
    'installment order unsupported|cannot =84',
    'installment limit none|exceeded =86',
    '"分期额度" =76',
    'installment amount no-split =86',
    'installment goods|order no-split =82',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'pay',
  products: ['huabei', 'xinyonggou', 'baitiao', 'yuefu'],
  title: { zh: '这一单不能分期', en: 'This order cannot be split into instalments' },
  sentence: {
    zh: '分期额度和总额度不是一回事：可能分期额度不够，或这一单不支持分期。',
    en: 'The instalment limit is not the whole limit: it may be too small, or this order may not be split.',
    basis: ['ant-questions'],
  },
  why: [
    {
      zh: '很多人问过：额度明明还有，分期却提示不足。能用来分期的额度可能比总额度少。',
      en: 'Many people have asked why instalments are refused though limit remains. The part usable for instalments can be smaller than the whole.',
      basis: ['ant-questions'],
    },
    {
      zh: '有的订单不能分期：金额太小、商品或商家没有开通，通常就没有分期选项。',
      en: 'Some orders cannot be split: if the amount is too small, or the item or shop does not take part, the option is usually missing.',
      basis: ['background'],
    },
    {
      zh: '账单有逾期时，分期也可能不提供。',
      en: 'Instalments may also be withheld while a bill is overdue.',
      basis: ['repay-guide'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，分别看可用额度和页面写的分期额度，再和订单金额比一比。',
      en: 'Search “花呗” in the Alipay app, look at the available limit and any instalment limit shown, and compare them with the order.',
      basis: ['ant-questions'],
    },
    {
      zh: '同一家店换一件商品，或看不分期能不能付：能付就是分期的限制，不是整个额度的问题。',
      en: 'Try another item in the shop, or see whether it could be paid without instalments: if so, only instalments are limited.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '看付款页不分期能不能付；一次付得起再这样付。',
      en: 'See whether the order can be paid without instalments, and do so only if you can afford it at once.',
      basis: ['ant-questions', 'background'],
    },
    {
      who: 'you',
      zh: '分期额度不够，就提前还一部分，或减少件数，让金额降到额度以内。',
      en: 'If the instalment limit is short, repay a part early or buy less, until the amount fits.',
      basis: ['csai', 'background'],
    },
    {
      who: 'you',
      zh: '合并付款的拆成几单，支持分期的商品单独付；不支持的换别的方式。',
      en: 'Split a merged order, pay the items that allow instalments on their own, and use another method for the rest.',
      basis: ['csai'],
    },
    {
      who: 'merchant',
      zh: '想知道这件商品能不能分期，问商家；分期通常要手续费，免息活动除外。',
      en: 'Ask the shop whether the item can be split; instalments usually carry a fee, except in interest-free offers.',
      basis: ['repay-guide', 'background'],
    },
    {
      who: 'you',
      zh: '有逾期的先还清逾期，之后能不能分期看页面。',
      en: 'If anything is overdue, repay it first; afterwards the page decides.',
      basis: ['repay-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要付钱请人“提分期额度”，也不要为这一单去别处借款。',
      en: 'Do not pay anyone to raise your instalment limit, and do not borrow elsewhere for this order.',
      basis: ['police-warnings'],
    },
    {
      zh: '不要勉强：一次付不起，就先放一放这一单。',
      en: 'Do not stretch yourself: if you cannot afford it at once, let the order wait.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '分期额度怎么算、什么时候变，没有公开；这一单不支持分期的，等也没有用。',
      en: 'How the instalment limit is set, and when it changes, is not published; if the order cannot be split, waiting will not help.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '降低金额、拆单或不分期再试。',
    en: 'Try again with a smaller amount, a split order, or without instalments.',
  },
  payNow: ['other-method', 'split-order', 'smaller-order', 'repay-part', 'keep-order'],
  evidence: ['order-refused'],
  contacts: ['alipay', 'jd-finance'],
  scams: ['impersonation'],
  related: [
    'installment-unavailable',
    'limit-insufficient',
    'term-unavailable',
    'scene-not-supported',
    'repay-installment-unsupported',
    'lender-declined',
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '分期额度不足',
    '花呗分期额度不足，请选择其他付款方式',
    '该订单不支持分期付款',
    '本单金额低于分期起点，无法分期',
    '您的分期可用额度为 0',
    '当前商品不支持花呗分期',
    '订单金额超出可分期额度',
    '白条分期额度不够，请减少购买件数',
    '这笔交易不能使用分期',
    '信用购本单不可分期，可选择一次付清',
    '您好，本次订单金额超过您当前的可分期额度，请更换支付方式或调整订单。',
    '此訂單無法使用分期付款',
    '分期額度不足,請改用一次付清',
    'This order is not eligible for instalments.',
    'Instalment limit exceeded for this purchase.',
    'Your purchase amount is below the minimum for instalments.',
  ],
  lookup: [
    '花呗额度还有为什么分期额度不足',
    '买手机分期提示额度不足 可我额度明明够',
    '花呗总额度够分期额度是0',
    '这个商品怎么不能花呗分期',
    '花被分期额度怎么比总额度少',
    '下单时候没有分期选项 这单不支持吗',
    '金额太小不能分期吗',
    '显示该订单不支持分期怎么办',
    '白条有额度却不能分期买',
    '分期额度用完了 普通额度还有',
    '花唄分期額度不夠',
    '提示超出可分期额度',
    '为什么别的东西可以分期这一单不行',
    '要买的东西比分期额度贵一点就分不了',
  ],
  miss: [
    '分期额度 ¥5,000.00',
    '分期额度与总额度有什么区别？',
    '满 600 元可享分期免息',
    '如订单不支持分期，页面将不显示分期选项',
    '分期付款说明',
    '提升分期额度攻略',
    '支持花呗分期',
    '您已成功分 6 期付款',
  ],
} satisfies Examples;
