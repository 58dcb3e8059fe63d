import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'stock short =88',
    'soldout =82',
    'goods soldout =88',
    'price changed =84',
    'stock =66',
    'amount changed =80',
    'goods "不可购买"|"无法购买"|"已下架"|"不可售" =86',
    'goods no-pay =70',
    '"数量" no-use|"不可用" =82',
    '"没有抢到"|"没抢到"|"抢完" =88',
    'goods changed =74',
    'cart goods no-use|cannot|none =76',
    'order stock short =90',
    'order price changed =88',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'order',
  products: [],
  title: { zh: '库存或价格变了', en: 'Stock or price has changed' },
  sentence: {
    zh: '下单后商品卖完、下架，或金额有变动，这一单要重新确认。',
    en: 'The item sold out, was taken down or changed in price, so the order has to be confirmed afresh.',
    basis: ['background'],
  },
  why: [
    {
      zh: '付款前一般会再核对一次库存和金额，和下单时不一致就会停下来。',
      en: 'Stock and amount are usually checked once more before payment, and a difference stops it.',
      basis: ['background'],
    },
    {
      zh: '活动结束、优惠或运费改变，也会让应付金额和原来不同。',
      en: 'The end of an offer, or a change in discount or delivery fee, can also change what is due.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '回到商品页刷新，看规格是不是显示无货、已下架，或价格和刚才不同。',
      en: 'Go back to the item page and refresh: is your choice out of stock, taken down, or priced differently?',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先看账单有没有扣款。已经扣的，不要再付，联系商家核对这一单。',
      en: 'See first whether money was taken. If it was, do not pay again; ask the seller about this order.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '刷新购物车，去掉无货的商品，把剩下的重新结算。',
      en: 'Refresh the basket, remove what is out of stock, and check out the rest again.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '金额变了的，先看清新的价格、优惠和运费，能接受再付；不能接受就取消。',
      en: 'If the amount changed, look at the new price, discount and delivery fee; pay only if you accept it, otherwise cancel.',
      basis: ['background'],
    },
    {
      who: 'merchant',
      zh: '想知道何时补货、价格为什么变，请在订单页或商品页问商家。',
      en: 'Ask the seller, through the order or item page, when stock returns or why the price changed.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要把差价私下转给卖家，应付多少以订单页为准。',
      en: 'Do not send a price difference privately to the seller; what you owe is what the order page shows.',
      basis: ['csai'],
    },
    {
      zh: '不要为了抢最后一件重复提交好几单。',
      en: 'Do not submit several orders for the last item.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '金额变动，重新确认后就可以付；什么时候补货由商家决定，没有来源给出时间。',
      en: 'A changed amount can be paid once you confirm it. When stock returns is up to the seller; no source gives a time.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '刷新购物车、确认新的库存和金额后再付。',
    en: 'Pay after refreshing the basket and confirming the new stock and amount.',
  },
  payNow: ['split-order', 'smaller-order'],
  evidence: ['order-refused'],
  contacts: ['taobao', 'jd', 'pinduoduo', 'douyin', 'meituan', 'consumer'],
  scams: [],
  related: ['order-expired', 'coupon-not-usable', 'purchase-limit', 'delivery-unsupported', 'amount-out-of-range'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '商品库存不足，请修改数量后重新提交',
    '您购买的商品已售罄，无法付款',
    '订单金额发生变化，请返回重新确认',
    '部分商品已下架，请移除后再结算',
    '手慢了，商品刚刚被抢光',
    '价格已变动，请刷新后重新下单',
    '很抱歉，您选择的航班价格已更新，原价格无法继续支付',
    '您所选的座位已被他人预订，请重新选择',
    '该规格暂时缺货，提交订单失败',
    '活动已结束，商品已恢复原价，请重新确认订单金额',
    '商品庫存不足，無法結帳',
    '訂單金額已變更，請重新確認後付款',
    '您選購的商品已完售，付款未完成',
    'Sorry, this item is out of stock and cannot be ordered.',
    'The fare has changed since you started your booking. Please review the new price.',
    'Some items in your cart are no longer available.',
  ],
  lookup: [
    '付款的时候说库存不足怎么办',
    '刚下单就说没货了付不了',
    '为什么提示订单金额有变化',
    '价格变了不让我付款',
    '提交订单失败说商品已下架',
    '机票付款时突然涨价了支付不了',
    '购物车里的东西显示无货不能结算',
    '明明有货一付款就说售罄',
    '提示部分商品失效没法付',
    '金额变动要重新确认是什么情况',
    '抢到了结果付钱说库存没有了气死',
    '商品缺貨不能結帳怎麼辦',
    'price changed at checkout cant pay',
  ],
  miss: [
    '库存：128 件',
    '库存紧张，欲购从速',
    '商品价格可能随活动变化，请以结算页为准',
    '库存不足时，系统会自动取消订单并退款。',
    '到货通知：您关注的商品已补货',
    '商品降价提醒已开启',
    '缺货商品怎么处理？帮助中心',
    'Prices and availability are subject to change.',
  ],
} satisfies Examples;
