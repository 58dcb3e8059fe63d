import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'order done =86',
    'transaction done =82',
    'done =70',
    'pay pending still =80',
    'pay done =72',
    '"重复支付"|"重复付款"|"勿重复" =84',
    'pay-code done =80',
    'order done pending',
    '"授权" pending still =84',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'order',
  products: ['alipay', 'wechat', 'unionpay', 'card', 'paypal'],
  title: { zh: '这个订单已经付过了', en: 'This order is already paid' },
  sentence: {
    zh: '订单已经付过，或有一笔付款正在处理，所以系统不让再付一次。',
    en: 'The order is paid, or a payment for it is under way, so the system will not take another.',
    basis: ['alipay-codes', 'wechat-codes'],
  },
  why: [
    {
      zh: '同一个订单只能付一次。前一次其实成功了，再点付款就会被拒绝，这是在防止重复扣款。',
      en: 'An order can be paid once only. If the earlier attempt went through, another one is refused, so that you are not charged twice.',
      basis: ['alipay-codes', 'wechat-codes'],
    },
    {
      zh: '也可能家人已经代付，或商家页面没有及时更新。',
      en: 'Somebody in the family may have paid it, or the shop’s page is not up to date.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '打开付款用的 App 搜索“账单”，看这个商家、这个金额的付款是不是已经成功，有没有两笔。',
      en: 'Search “账单” in the app you paid with: has this shop and amount been paid already, and is there more than one?',
      basis: ['background'],
    },
    {
      zh: '刷新商家的订单页，看状态是不是“已付款”“待发货”。',
      en: 'Refresh the shop’s order page and see whether it says paid or awaiting shipment.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '账单里有这一笔、订单也显示已付款，就不用再做什么。',
      en: 'If the bill has the payment and the order says paid, there is nothing more to do.',
      basis: ['alipay-codes', 'wechat-codes'],
    },
    {
      who: 'you',
      zh: '显示正在处理的，等它出结果，不要再付。',
      en: 'If it is in progress, wait for the result and do not pay again.',
      basis: ['wechat-codes', 'unionpay-codes'],
    },
    {
      who: 'merchant',
      zh: '扣了款，订单却仍是待付款，把账单截图发给商家或平台客服核对。',
      en: 'If money was taken but the order still says unpaid, send the shop or platform a screenshot of the bill to match it.',
      basis: ['background'],
    },
    {
      who: 'merchant',
      zh: '真的付了两次，在订单里申请退还多付的一笔；商家不处理，再找支付平台客服。',
      en: 'If you really paid twice, ask for a refund of the extra payment through the order; if the shop does nothing, go to the wallet’s support.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '账单里没有这一笔，也没有人代付，就重新打开订单，或重新下单再付。',
      en: 'If the bill has no such payment and nobody paid for you, reopen the order or place it again, then pay.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '看清账单以前，不要换一种方式再付同一个订单。',
      en: 'Do not pay the same order by another method before you have read the bill.',
      basis: ['background'],
    },
    {
      zh: '退款只在原订单里申请，不要理会主动来电要验证码、要转账的“退款客服”。',
      en: 'Ask for refunds through the order only, and ignore “refund support” that calls you for a code or a transfer.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '已付款的订单不需要恢复；商家页面何时更新、退款何时到账，没有来源给出统一时间。',
      en: 'A paid order needs no recovery. No source gives a general time for the shop’s page to update or a refund to arrive.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'not-again',
    zh: '先看账单，不要再付。',
    en: 'Look at the bill first; do not pay again.',
  },
  payNow: ['check-bill'],
  evidence: ['general'],
  contacts: ['alipay', 'wechat', 'bank', 'consumer'],
  scams: [],
  related: ['result-unknown', 'order-expired', 'payment-code-expired', 'payer-mismatch'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '该订单已支付，请勿重复付款',
    '订单已付款',
    '此交易已完成，无需再次支付',
    '您已支付过该订单',
    '商户订单号重复，该订单已支付成功',
    '该笔账单已由他人代付成功',
    '请勿重复提交，上一笔付款正在处理',
    '订单状态已变更为已付款，无法继续支付',
    '重复支付:该订单存在一笔成功的付款',
    '当前缴费单已缴清，不能重复缴费',
    '您好，系统检测到该订单已于刚才完成支付，为避免重复扣款，本次付款已被取消。',
    '此訂單已付款，請勿重複付款',
    '該筆交易已完成付款，無法再次扣款',
    'This order has already been paid.',
    'Duplicate transaction: a payment for this booking was already received.',
    'ORDERPAID',
    'ACQ.TRADE_HAS_SUCCESS',
  ],
  lookup: [
    '提示订单已支付但我没付',
    '付了两次钱怎么退',
    '重复付款了怎么办',
    '同一个订单扣了两次钱',
    '显示请勿重复支付是什么意思',
    '说我已经付过款了付不了',
    '点付款说该订单已付款',
    '不小心付了两遍 能退吗',
    '订单已支付可是商家显示没付款',
    '支付保重复扣款',
    '系统说已有一笔支付正在处理',
    '我刷新又付了一次 多扣的钱怎么要回来',
    '重複付款了怎麼退',
    '明明没付款却提示已完成支付',
  ],
  miss: [
    '支付成功，订单已付款',
    '已支付订单可在“我的订单”查看',
    '请勿重复提交,以免多次扣款',
    '若订单已支付，请忽略此消息',
    '已付款 3 件商品，等待发货',
    '重复付款如何退款？',
    '全部 待付款 已付款 待收货 退款/售后',
    '您的订单已支付成功，感谢购买',
  ],
} satisfies Examples;
