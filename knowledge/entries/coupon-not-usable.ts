import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'coupon no-use =84',
    'coupon expired =86',
    'coupon wrong =86',
    'coupon unsupported =84',
    'coupon no-redeem =86',
    'coupon short =82',
    'coupon cannot =80',
    'coupon fail =80',
    'coupon insufficientrank =86',
    'coupon done =82',
    'coupon none =62',
    'coupon balance short =88',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'order',
  products: [],
  title: { zh: '优惠券或红包用不了', en: 'A coupon or red packet cannot be used' },
  sentence: {
    zh: '这张券或红包不符合本单的使用条件，或者已经过期、用过。',
    en: 'The coupon or red packet does not meet the terms for this order, or has expired or been used.',
    basis: ['background'],
  },
  why: [
    {
      zh: '券和红包一般限定商品、店铺、金额门槛、时间和付款方式，差一条就用不上。',
      en: 'Coupons and red packets are usually tied to items, shops, a minimum amount, dates and a way of paying; missing one is enough.',
      basis: ['background'],
    },
    {
      zh: '上一笔没付成的订单，可能还占着这张券。',
      en: 'An earlier order that was never paid may still be holding the coupon.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '点开券或红包的说明，逐条对照：有效期、门槛、商品范围、付款方式、每人次数。',
      en: 'Open the coupon’s terms and go through them: dates, minimum, items covered, way of paying, uses per person.',
      basis: ['background'],
    },
    {
      zh: '看待付款的订单里，有没有一笔已经用了同一张券。',
      en: 'Look among your unpaid orders for one that already uses the same coupon.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '取消勾选这张券，看订单能不能正常付；能付，问题就只在券上。',
      en: 'Untick the coupon and see whether the order can be paid; if so, only the coupon is the problem.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '按说明调整：换到适用的商品，把不适用的商品分开下单，或换成券要求的付款方式。',
      en: 'Follow the terms: choose an item that qualifies, order the others separately, or switch to the way of paying the coupon asks for.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '券被旧订单占着的，取消那笔不要的订单，等券退回再用。',
      en: 'If an old order holds the coupon, cancel the order you do not want and wait for the coupon to return.',
      basis: ['background'],
    },
    {
      who: 'merchant',
      zh: '条件都符合还是用不了，把券的说明和提示截图发给发券的商家或平台。',
      en: 'If every term is met and it still fails, send the terms and a screenshot to the shop or platform that issued it.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不必为了凑门槛多买不需要的东西。',
      en: 'There is no need to buy things you do not want just to reach a minimum.',
      basis: ['background'],
    },
    {
      zh: '不要向陌生人买券，也不要在对方发来的链接里填卡号、密码或验证码。',
      en: 'Do not buy coupons from strangers, and do not enter card numbers, passwords or codes on links they send.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '过期的券通常不会再恢复；被旧订单占着的券何时退回，以平台的规则为准，没有统一的时间。',
      en: 'An expired coupon does not normally come back. When one held by an old order returns depends on the platform’s rules; there is no common time.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '换一张券、改订单，或不用券再付。',
    en: 'Try another coupon, change the order, or pay without it.',
  },
  payNow: ['split-order', 'keep-order'],
  evidence: ['order-refused'],
  contacts: ['taobao', 'jd', 'pinduoduo', 'meituan', 'douyin', 'alipay'],
  scams: [],
  related: [
    'stock-or-price-changed',
    'scene-not-supported',
    'amount-out-of-range',
    'purchase-limit',
    'diantao-coins-restricted',
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '优惠券不可用',
    '该红包不满足使用条件，无法抵扣',
    '优惠券已过期，请重新选择',
    '订单金额未达到优惠券使用门槛',
    '您选择的优惠券不适用于当前商品，请更换后再提交订单',
    '红包已被使用或已失效',
    '花呗红包不能用于本次付款',
    '此券仅限指定门店使用，当前订单无法使用',
    '优惠码无效，请核对后重新输入',
    '优惠资格校验未通过，本单不能享受立减',
    '代金券与其他优惠不可叠加，请取消后重试',
    '優惠券已過期，無法折抵',
    '此折扣碼不適用於您的訂單',
    '未達優惠券最低消費金額，無法使用',
    'This promo code is not valid for the items in your cart.',
    'Coupon has expired.',
    'The voucher could not be applied to this booking.',
  ],
  lookup: [
    '优惠券为什么用不了',
    '红包付款的时候不能抵扣怎么回事',
    '花呗红包用不了',
    '支付保红包为啥付款不显示抵扣',
    '满减券提示不满足条件可是我明明够了',
    '上次的订单取消了券没退回来用不了',
    '领了消费券付钱时用不上怎么办',
    '代金券过期了还能用吗',
    '提示优惠券不可用不知道什么原因',
    '折扣码输进去说无效',
    '付款立减没有减说我没有资格',
    '優惠券不能用怎麼辦',
    'promo code not working at checkout',
  ],
  miss: [
    '优惠券使用规则：每单限用一张，不可叠加',
    '我的优惠券 可使用(3) 已使用(8) 已过期(12)',
    '您有一张优惠券即将过期',
    '红包不可提现，不可转让',
    '已为您自动使用最优惠的优惠券，立减 20 元',
    '优惠券不能用怎么办？看这一篇就够了',
    '请输入优惠码',
    'Promo codes cannot be combined with other offers. Terms apply.',
  ],
} satisfies Examples;
