import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'balance short =80',
    'wallet short =80',
    'balance "零钱" short =84',
    'account short =74',
    'account balance short =82',
    'alipay|wechat balance short =84',
    'balance "不够"|"不足" =84',
    'balance below =76',
    'funds short account =70',
    'balance none =66',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'pay',
  products: ['alipay', 'wechat', 'unionpay', 'paypal'],
  title: { zh: '钱包余额不够付这一单', en: 'Not enough money in the wallet' },
  sentence: {
    zh: '选的是钱包余额付款，而余额（如支付宝余额、微信零钱）比这笔金额少。',
    en: 'You chose to pay from a wallet balance, and it holds less than this payment.',
    basis: ['alipay-codes', 'wechat-codes'],
  },
  why: [
    {
      zh: '用余额付款时，余额要够付整笔金额；少一点点，这笔就会失败。',
      en: 'A balance payment has to cover the whole sum; if it is even slightly short, the payment fails.',
      basis: ['alipay-codes', 'wechat-codes'],
    },
    {
      zh: '看到的总资产通常不等于余额：理财里的钱、正在提现的钱、被冻结的钱一般不能直接用来付这一单。',
      en: 'The total you see is usually not the balance: money in funds, on its way out or frozen generally cannot pay this order directly.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“余额”，或在微信里查看“零钱”，和订单的应付金额（含运费）比一比。',
      en: 'Search “余额” in the Alipay app, or look at your WeChat balance (零钱), and compare it with the amount due, delivery included.',
      basis: ['background'],
    },
    {
      zh: '看清收银台选中的是哪一项：余额、零钱、银行卡，还是花呗。不同的一项不足，办法也不同。',
      en: 'See which line the cashier has selected: balance, bank card or Huabei. Each one, when short, has its own remedy.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '回到付款页，换成余额宝或你自己的银行卡再付。',
      en: 'Go back to the payment page and choose Yu’ebao or a bank card of your own.',
      basis: ['alipay-codes', 'wechat-codes'],
    },
    {
      who: 'you',
      zh: '看付款页有没有“组合付款”，有的话余额先用完，差的部分由另一种方式补。',
      en: 'See whether the page offers a combined payment: the balance pays what it can and another method covers the rest.',
      basis: ['csai', 'background'],
    },
    {
      who: 'you',
      zh: '要继续用余额，就先从自己的银行卡充值，确认余额不少于应付金额，再付一次。',
      en: 'To keep using the balance, top it up from your own bank card, see that it covers the amount due, then pay again.',
      basis: ['alipay-codes', 'wechat-codes'],
    },
    {
      who: 'platform',
      zh: '余额明明够仍提示不足，请官方客服查有没有被冻结或还没到账的钱。',
      en: 'If the balance is enough and the message stays, ask official support whether some of it is frozen or not yet credited.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要为了补这一单去借款或找人套现。',
      en: 'Do not borrow or look for a cash-out to fill the gap for this order.',
      basis: ['police-warnings'],
    },
    {
      zh: '不要为“激活余额”“验证账户”给任何人转账。',
      en: 'Do not transfer money to anyone “to activate the balance” or “to verify the account”.',
      basis: ['police-warnings'],
    },
  ],
  recovery: {
    unknown: {
      zh: '不涉及审核，余额够了就可以再付；充值或退款多久到账，来源没有写明，以页面显示为准。',
      en: 'Nothing is under review: you can pay once the balance covers it. How long a top-up or refund takes is not stated; go by the page.',
      basis: ['alipay-codes', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '余额够了，或换了付款方式再试；原样重试结果相同。',
    en: 'Try again after topping up or changing the method; the same attempt will fail the same way.',
  },
  payNow: ['other-method', 'combined', 'split-order', 'smaller-order', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'wechat'],
  scams: [],
  related: ['bankcard-insufficient', 'limit-insufficient', 'balance-frozen', 'payment-switch-off', 'payment-limit'],
  variants: [
    {
      product: 'wechat',
      steps: [
        {
          who: 'you',
          zh: '零钱不够时，在付款页把支付方式换成已绑定的银行卡。零钱支付另有累计限额，提示里写“限额”的不是钱不够。',
          en: 'When the WeChat balance is short, switch to a bound bank card on the payment page. Balance payments also have cumulative limits: a message that says “限额” (limit) is about those, not about missing money.',
          basis: ['wechat-codes', 'payment-account-limits'],
        },
      ],
      contacts: ['wechat'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '余额不足',
    '账户余额不足，请充值',
    '您的支付宝余额不足以支付本笔订单，请选择其他付款方式',
    '零钱余额不足，请更换支付方式',
    '零钱不足，还差 12.50 元',
    '钱包余额不够，请先充值后再支付',
    '支付失败：买家余额不足',
    '余额宝可用余额不足，无法完成支付',
    '抱歉，您的账户可用余额小于应付金额，请充值后重新提交',
    '一卡通余额不足，请充值后使用',
    '抖音零钱余额不足，请选择其他支付方式',
    '数字人民币钱包余额不足',
    '京东钱包余额不足，付款未成功',
    '美团钱包余额不足',
    '用户的零钱不够支付，请提示用户换卡支付',
    '電子錢包餘額不足，請先儲值',
    '街口帳戶餘額不足，無法付款',
    '您的帳戶餘額不足以支付此筆訂單，請增值後再試',
    '儲值餘額不足，交易失敗',
    'Insufficient balance in your wallet. Please top up and try again.',
    'Your Alipay balance is not enough to complete this payment.',
    'Payment failed: not enough PayPal balance',
    'Your account balance is too low to pay for this order',
    'Gift card balance is insufficient for this purchase',
  ],
  lookup: [
    '余额不足怎么付款',
    '支付宝余额不够了怎么办',
    '为什么一直提示我余额不足',
    '明明有钱却说余额不足',
    '微信零钱不够付不了款',
    '钱包里钱不够',
    '零钱余额不足怎么换银行卡付',
    '付款的时候说账户余额不足',
    '支付宝显示余额不足可是我余额宝里有钱啊',
    '余额差几块钱能不能一起付',
    '支付保余额不足付不了',
    'yue buzu',
    '錢包餘額不足怎麼辦',
    '充了钱还是提示余额不足',
    'insufficient wallet balance',
    'ACQ.BUYER_BALANCE_NOT_ENOUGH',
    'NOTENOUGH',
  ],
  miss: [
    '账户余额：¥128.50',
    '余额不足时，系统会自动用银行卡补足差额',
    '余额不足怎么办？点击查看充值方法',
    '充值成功，当前余额 200.00 元',
    '余额提醒：余额低于 10 元时短信通知我',
    '如账户余额不足，自动续费将不会成功，请及时充值',
    '我的余额 充值 提现 账单',
    '开通余额自动充值，不再担心余额不足',
    'Available balance: $25.00',
    '餘額不足時可使用信用卡支付差額',
  ],
} satisfies Examples;
