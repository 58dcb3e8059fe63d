import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'order expired =88',
    'order closed =86',
    'transaction closed =84',
    'order timeout =82',
    '"团购"|"活动"|"拼团" expired|"结束" =82',
    '"订单" "失效"|"不存在" =86',
    'order abnormal =74',
    'pay "期限"|"时间" expired =84',
    '"缴费期限"|"付款期限"|"支付期限"|"付款时间"|"支付时间" expired =88',
    'transaction expired =82',
    'transaction timeout closed =86',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'order',
  products: [],
  title: { zh: '订单已关闭，付不了了', en: 'The order has closed and cannot be paid' },
  sentence: {
    zh: '这笔订单超过付款时间或已被取消，所以不能再付。',
    en: 'The time to pay ran out, or the order was cancelled, so it can no longer be paid.',
    basis: ['alipay-codes', 'wechat-codes', 'background'],
  },
  why: [
    {
      zh: '支付接口里的“交易已关闭”“订单已关闭”说的是订单状态，和你的额度、余额、信用无关。',
      en: '“Trade closed” or “order closed” from a payment system describes the order. It says nothing about your limit, balance or credit.',
      basis: ['alipay-codes', 'wechat-codes'],
    },
    {
      zh: '通常是下单后太久没有付款；也可能是你、商家或平台取消了订单。',
      en: 'Usually the order waited too long for payment; it may also have been cancelled by you, the seller or the platform.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '打开下单的 App 或网站，看这笔订单的状态是不是“已关闭”“已取消”或“已超时”。',
      en: 'Open the app or site where you ordered and see whether the order is marked closed, cancelled or timed out.',
      basis: ['alipay-codes', 'wechat-codes'],
    },
    {
      zh: '打开付款用的 App 搜索“账单”，看这笔钱有没有扣。',
      en: 'Search “账单” in the app you pay with and see whether the money was taken.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先看账单。已经扣款的，不要再付，把账单发给商家或平台客服核对。',
      en: 'Look at your bill first. If money was taken, do not pay again; show the bill to the seller or the platform.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '没有扣款的，从商品页或购物车重新下单，生成新订单再付。不要再用旧的付款页或旧二维码。',
      en: 'If nothing was taken, order again from the item or basket and pay the new order. Do not reuse the old payment page or QR code.',
      basis: ['alipay-codes', 'wechat-codes'],
    },
    {
      who: 'merchant',
      zh: '新订单也马上被关闭时，请商家查看是不是他们取消的、商品还能不能卖。',
      en: 'If the new order closes at once as well, ask the seller whether they cancelled it and whether the item is still on sale.',
      basis: ['background'],
    },
    {
      who: 'platform',
      zh: '扣了款而订单已关闭的，由平台或支付方核对，通常原路退回。',
      en: 'If money was taken for a closed order, the platform or payment provider checks it; it normally goes back the way it came.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要因为订单关闭就私下转账给卖家补款。',
      en: 'Do not make up for the closed order with a private transfer to the seller.',
      basis: ['csai'],
    },
    {
      zh: '不要对同一笔旧订单反复点付款。',
      en: 'Do not keep pressing pay on the same old order.',
      basis: ['alipay-codes', 'wechat-codes'],
    },
  ],
  recovery: {
    unknown: {
      zh: '关闭的订单通常不会重新打开，重新下单就可以付。若已扣款，退回要多久没有可靠来源，以账单和客服答复为准。',
      en: 'A closed order is not normally reopened; a new one can be paid. If money was taken, no reliable source says how long a refund takes: go by your bill and by what support tells you.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'not-again',
    zh: '这笔旧订单不要再付；先看账单，没扣款就重新下单。',
    en: 'Do not pay this old order again. Look at your bill; if nothing was taken, place a new order.',
  },
  payNow: ['check-bill'],
  evidence: ['general'],
  contacts: ['alipay', 'wechat', 'taobao', 'jd', 'pinduoduo', 'meituan', 'consumer'],
  scams: [],
  related: [
    'already-paid',
    'result-unknown',
    'payment-code-expired',
    'stock-or-price-changed',
    'session-expired',
    'user-cancelled',
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '交易已关闭',
    '订单已关闭，无法继续支付',
    '该订单已超过付款时限，系统已自动取消',
    '很抱歉，您的订单因超时未付款已被关闭，请重新下单',
    '订单已失效，请返回商家重新下单',
    '当前订单状态为已取消，不能付款',
    '微信支付：该订单已关单，请重新发起',
    '此笔交易已被卖家关闭，付款失败',
    '未在规定时间内完成支付，本次订座已释放',
    '此訂單已逾付款期限，無法付款',
    '訂單已取消，請重新下單後再付款',
    '您的訂單因逾時未付款已自動關閉',
    'This order has expired and can no longer be paid.',
    'Your booking was cancelled because payment was not completed in time.',
    'Order closed. Please place a new order.',
  ],
  lookup: [
    '付款的时候说交易已关闭是什么意思',
    '订单超时了还能付吗',
    '我才放了一会儿订单怎么就自动取消了',
    '提示订单已失效付不了钱怎么办',
    '交易关闭了钱会退吗',
    '没来得及付款订单没了',
    '花被付款显示订单已经关闭',
    '淘宝订单过期了怎么重新付款',
    '火车票没付完订单就被取消了怎么办',
    '卖家把订单关了我付不了',
    '已关闭的订单能不能恢复啊急',
    '訂單逾時被取消怎麼辦',
    'order expired before i paid',
  ],
  miss: [
    '请在 30 分钟内完成付款，超时订单将自动关闭',
    '订单关闭后如何申请退款？',
    '全部订单 待付款 待发货 已关闭',
    '若买家未在规定时间内付款，交易会自动关闭。',
    '订单已提交成功，请尽快付款，剩余 14:59',
    '订单关闭规则说明',
    '您取消订单后，优惠券将退回到账户',
    'Orders expire after 24 hours if left unpaid.',
  ],
} satisfies Examples;
