import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'order "审核" undone|fail|"未通过"|"不通过"|"没通过" =86',
    'transaction "审核" undone|fail|"未通过"|"不通过"|"没通过" =84',
    '"系统审核"|"风控审核"|"交易审核"|"订单审核" "未通过"|"不通过"|"没通过"|undone =86',
  ],
  lookup: ['"有些交易"|"有的订单"|"这一单"|"这单"|"这笔" no-pay|no-use paylater =82'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'pay',
  products: ['huabei', 'xinyonggou', 'baitiao', 'yuefu'],
  title: { zh: '这一单没通过审核', en: 'This order did not pass review' },
  sentence: {
    zh: '这一单没有通过系统审核，不能用这种方式付；别的订单可能没问题。',
    en: 'This one order failed the system’s review and cannot be paid this way; other orders may be fine.',
    basis: ['csai'],
  },
  why: [
    {
      zh: '每一笔订单都要先过系统审核，才能用花呗付款。没过的这一单，只能改用其他方式。',
      en: 'Every order is reviewed before Huabei can pay it. One that does not pass can only be paid in another way.',
      basis: ['csai'],
    },
    {
      zh: '审核看的是这一单，通常不代表你的账户被限制；具体哪里没过，页面一般不会写。',
      en: 'The review looks at this order and usually does not mean that your account is restricted; the page seldom says what was wrong.',
      basis: ['csai', 'background'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，看页面状态正常、可用额度够不够这一单。',
      en: 'Search “花呗” in the Alipay app: is its state normal, and does the available limit cover this order?',
      basis: ['csai', 'background'],
    },
    {
      zh: '看换一件商品或一家店，付款页里能不能选花呗；能选，就多半只是这一单的问题。',
      en: 'See whether Huabei can be chosen for another item or shop; if it can, this order alone is the likely problem.',
      basis: ['csai', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '确认上一次没有扣款，再重新提交一次订单，看付款页里有没有花呗。',
      en: 'Make sure that nothing was charged the first time, then submit the order again and see whether Huabei is offered.',
      basis: ['csai', 'background'],
    },
    {
      who: 'you',
      zh: '能选花呗，就直接付。',
      en: 'If Huabei can be chosen, pay with it.',
      basis: ['csai'],
    },
    {
      who: 'you',
      zh: '还是不能选，就换其他付款方式付这一单。',
      en: 'If it still cannot, pay this order by another method.',
      basis: ['csai'],
    },
    {
      who: 'you',
      zh: '好几单都这样，记下订单号和提示原文，问官方客服。',
      en: 'If it happens with several orders, note the order numbers and the exact message, and ask official support.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要连着反复提交很多次，也不要听卖家的去别的链接付款。',
      en: 'Do not submit it over and over, and do not pay through another link that the seller sends.',
      basis: ['background'],
    },
  ],
  recovery: {
    min: 0,
    max: 0,
    unit: 'minute',
    from: { zh: '重新提交订单', en: 'submitting the order again' },
    basis: ['csai'],
    note: {
      zh: '这是估计：来源没有写时间，只说重新提交后就能看出可不可以；再次没过，等也没有用。',
      en: 'An estimate: the source gives no time and only says that submitting again shows whether it works. If it fails again, waiting does not help.',
      basis: ['csai'],
    },
  },
  retry: {
    when: 'now',
    zh: '确认没有扣款后，可以重新提交一次；再不行就换付款方式。',
    en: 'Once you are sure nothing was charged, submit it again once; if that fails, use another method.',
  },
  payNow: ['other-method', 'split-order', 'smaller-order', 'other-wallet', 'keep-order'],
  evidence: ['general', 'order-refused'],
  contacts: ['alipay'],
  scams: [],
  related: ['scene-not-supported', 'risk-blocked', 'limit-insufficient', 'pay-unavailable', 'cashout-violation'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '该订单未通过系统审核，请更换其他付款方式',
    '订单审核不通过',
    '您的订单未通过花呗审核，无法使用花呗支付',
    '本次交易审核未通过，请重新提交订单',
    '此笔订单暂不能使用白条，审核未通过',
    '抱歉，当前订单经系统审核后暂不可使用月付，您可以选择其他方式完成付款',
    '这笔交易未通过花呗审核',
    '本单审核失败，请重新下单',
    '该笔订单未获信用购批准，请换一种付款方式',
    '订单支付审核被拒绝',
    '您的訂單未通過付款審核，請改用其他付款方式',
    '此筆交易審核未通過',
    'Your order was not approved for Pay Later. Please choose another payment method.',
    'This order did not pass our review. You can still pay another way.',
    'We couldn’t approve this particular purchase.',
  ],
  lookup: [
    '订单审核不通过花呗付不了',
    '为什么这一单不能用花呗别的单可以',
    '花呗提示订单未通过审核怎么办',
    '就这个订单用不了花被 额度是够的',
    '交易审核没过是什么意思',
    '同一家店昨天能用花呗今天这单说审核不通过',
    '白条付款显示订单审核失败',
    '花呗说我这笔交易没通过',
    '买东西提示订单没有通过系统审核 怎么重新提交',
    '只有这一单不让用花贝',
    '订单被系统拒了换个订单就可以',
    '审核未通过不能使用花呗支付这笔订单',
    '月付这单没批下来',
    '訂單審核沒過不能用花唄付款',
    'this order not approved huabei but others ok',
  ],
  miss: [
    '订单审核中，请耐心等待',
    '订单已通过审核，等待发货',
    '每笔订单均需通过系统审核',
    '退款申请审核未通过的常见原因',
    '商家审核订单后将尽快发货',
    '若订单未通过审核，您可以更换付款方式',
    'Orders are subject to review and approval.',
  ],
} satisfies Examples;
