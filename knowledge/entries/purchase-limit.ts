import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'restrictbuy =84',
    'restrictbuy goods|order =90',
    'frequent =78',
    'frequent "操作"|"请求"|"提交" =88',
    'exceeded "购买数量"|"购买上限" =90',
    'frequent order =84',
    'times "查询" exceeded =86',
    '"最大查询次数" =90',
    'goods exceeded "数量" =84',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'order',
  products: [],
  title: { zh: '超出限购或提交太快', en: 'Quantity limit reached, or too many tries' },
  sentence: {
    zh: '这件商品限量购买，或短时间提交太多次，被暂时拦下。',
    en: 'The item is limited per person, or you submitted too often in a short time and were stopped for now.',
    basis: ['background'],
  },
  why: [
    {
      zh: '限购通常按账号、手机号、收货地址或付款账户计算，之前买过的和没付款的订单也可能算在内。',
      en: 'Limits are usually counted by account, phone number, address or payer, and earlier or unpaid orders may count too.',
      basis: ['background'],
    },
    {
      zh: '连续点击、频繁刷新或使用抢购工具，一般会被当作机器操作而暂停提交。',
      en: 'Repeated clicks, constant refreshing or sniping tools are usually taken for a robot, and submitting is paused.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '看商品页写的“限购”数量，再看自己的订单里买过几件，包括待付款的。',
      en: 'Compare the limit on the item page with what your orders already hold, unpaid ones included.',
      basis: ['background'],
    },
    {
      zh: '提示说的是“频繁”“过快”，多半是提交次数的问题，不是数量。',
      en: 'If the message speaks of “too frequent” or “too fast”, it is probably about the number of tries, not the quantity.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先看订单列表和账单，确认刚才几次提交有没有已经成功的。',
      en: 'Look at your orders and bill first, in case one of the tries went through.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '把数量减到限购以内；有不要的待付款订单，先取消。',
      en: 'Reduce the quantity to the limit, and cancel unpaid orders you do not want.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '停止连点和刷新，关掉抢购插件，过一会儿再提交一次。',
      en: 'Stop clicking and refreshing, turn off sniping add-ons, and submit once more after a while.',
      basis: ['background'],
    },
    {
      who: 'platform',
      zh: '没有超量也没有频繁提交的，请平台客服核对限购是怎么算的。',
      en: 'If you neither exceeded the quantity nor submitted often, ask the platform how it counted.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要用多个账号或抢购软件绕过限制，账号可能因此受限。',
      en: 'Do not get round the limit with several accounts or sniping software; the account may be restricted for it.',
      basis: ['background'],
    },
    {
      zh: '不要把账号、密码或验证码交给代抢的人。',
      en: 'Do not hand your account, password or codes to anyone who offers to buy for you.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '减少数量后通常就能提交；提交过快要等多久、限购何时重新计算，各平台规则不同，没有统一的时间。',
      en: 'With fewer items it can usually be submitted. How long a pause lasts, or when a limit is counted afresh, differs by platform; there is no common time.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '减少数量，或停一会儿再提交；连续重试通常只会更久。',
    en: 'Reduce the quantity, or pause before submitting again; trying on and on usually only prolongs it.',
  },
  payNow: ['check-bill', 'smaller-order', 'keep-order'],
  evidence: ['order-refused'],
  contacts: ['taobao', 'jd', 'pinduoduo', 'douyin', 'meituan'],
  scams: [],
  related: ['stock-or-price-changed', 'payment-limit', 'amount-out-of-range', 'risk-blocked', 'system-busy'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您已达到该商品的限购数量，无法继续购买',
    '超出限购件数',
    '该商品每人限购 2 件，您已购买过，不能重复下单',
    '提交订单过于频繁，请稍后再试',
    '操作太快了，休息一下再来',
    '您的购买次数已用完',
    '同一账号仅可参与一次，本次下单失败',
    '抱歉，您今日的购买数量已达上限，请明天再来',
    '系统检测到异常抢购行为，本次下单已被拦截',
    '同一收货地址超过限购数量，订单无法提交',
    '您本场次可购买的份数已用尽，请勿重复提交',
    '您已超過此商品的限購數量，無法結帳',
    '操作過於頻繁，請稍後再提交訂單',
    'You have reached the maximum quantity allowed for this item.',
    'Too many requests. Please wait a moment before placing your order again.',
    'Limit exceeded: only 2 tickets per customer can be purchased.',
  ],
  lookup: [
    '提示超出限购数量怎么办',
    '我只买了一件为什么说限购',
    '下单说操作太频繁请稍后再试',
    '抢购提示提交过快',
    '为什么说我已经买过了不能再买',
    '限购什么时候可以再买',
    '每人限购一件可我第一次买啊',
    '抢票一直说请求太频繁是不是被封了',
    '抢茅台老提示操作过于频繁',
    '同一个地址限购家里人也买不了怎么办',
    '点太快了不让我下单怎么破',
    '超過限購數量無法下單',
    'max quantity per customer error cant checkout',
  ],
  miss: [
    '每人限购 5 件',
    '限时限量抢购 今晚 8 点开抢',
    '本活动每个账号限购一份，超出部分将被取消。',
    '限购规则说明',
    '请勿频繁提交，以免影响下单',
    '抢购成功，请尽快付款',
    '各地楼市限购政策一览',
    'Limit 3 per household while stocks last.',
  ],
} satisfies Examples;
