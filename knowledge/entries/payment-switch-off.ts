import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'switch closed =86',
    'switch "未开启"|"已关"|"关闭"|"未打开" =86',
    '"支付功能"|"付款功能" closed|"关闭"|"未开启" =88',
    '"无卡支付" closed|"关闭" =84',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'pay',
  products: ['alipay', 'wechat', 'unionpay', 'card'],
  title: { zh: '支付功能的开关是关的', en: 'A payment function is switched off' },
  sentence: {
    zh: '这种付款功能被关掉了（如余额支付、手机支付或卡的网上支付），打开后才能付。',
    en: 'This payment function (balance, mobile or the card’s online payment) has been switched off; it works once it is on again.',
    basis: ['alipay-codes', 'background'],
  },
  why: [
    {
      zh: '支付宝可以单独关闭余额支付和手机支付。可能是你以前为安全关的，也可能是家人代你关的。',
      en: 'Alipay lets balance payment and mobile payment be switched off separately. You may once have done so for safety, or family did it for you.',
      basis: ['alipay-codes', 'background'],
    },
    {
      zh: '有些银行的 App 里也有开关，能关掉网上支付、境外支付或夜间支付。',
      en: 'Some bank apps have switches too, for online, foreign or night-time payments.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“支付设置”，看余额支付等开关是否关着；找不到就问“我的客服”。',
      en: 'Search “支付设置” in the Alipay app and see whether balance payment and the like are off; if you cannot find it, ask “我的客服”.',
      basis: ['background'],
    },
    {
      zh: '提示里说的是银行卡，就在银行的官方 App 里搜索“支付”，看网上支付、境外支付的开关。',
      en: 'If the message is about a card, search “支付” in the bank’s own app and look at the switches for online and foreign payment.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先想一想是不是自己或家人关的；确认安全，再在官方 App 里打开这个开关。',
      en: 'Think first whether you or your family turned it off; when you are sure it is safe, turn it on in the official app.',
      basis: ['alipay-codes', 'background'],
    },
    {
      who: 'you',
      zh: '打开后回到原来的订单再付一次。',
      en: 'Then return to the order and pay again.',
      basis: ['alipay-codes'],
    },
    {
      who: 'you',
      zh: '不想打开，就在收银台换成没关的方式，比如银行卡或余额宝。',
      en: 'If you would rather leave it off, choose another method at the cashier, such as a card or Yu’ebao.',
      basis: ['alipay-codes', 'background'],
    },
    {
      who: 'bank',
      zh: '银行那边关的，在银行官方 App 里打开，或打卡背面的电话办理。',
      en: 'If the bank’s side is off, turn it on in the bank’s own app or call the number on the back of the card.',
      basis: ['unionpay-codes', 'background'],
    },
    {
      who: 'platform',
      zh: '不是你关的，或打不开，联系官方客服，问是谁在什么时候关的。',
      en: 'If you did not turn it off, or cannot turn it on, ask official support when and by whom it was done.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要在陌生来电的指挥下打开支付开关或共享屏幕，这是骗局常用的一步。',
      en: 'Do not turn payment switches on, or share your screen, because a caller tells you to; that is a common step in scams.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '自己能打开的，通常打开后就可以再付；要平台或银行处理的，没有来源给出时间。',
      en: 'If you can turn it on yourself you can usually pay right after; if the platform or bank has to, no source gives a time.',
      basis: ['alipay-codes', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '打开开关或换一种方式再试；不改，重试没有用。',
    en: 'Try again after turning it on or changing the method; otherwise it will fail again.',
  },
  payNow: ['other-method', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'wechat', 'bank'],
  scams: ['impersonation'],
  related: [
    'not-activated',
    'closed-by-user',
    'balance-insufficient',
    'card-declined',
    'account-abnormal',
    'balance-frozen',
  ],
  variants: [
    {
      product: 'card',
      steps: [
        {
          who: 'bank',
          zh: '银行卡的网上支付或境外支付被关，由发卡银行管：在它的官方 App 里打开，或请客服办理。',
          en: 'A card’s online or foreign payment is the issuing bank’s switch: turn it on in its own app or through its support.',
          basis: ['background'],
        },
      ],
      contacts: ['bank'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '余额支付功能已关闭',
    '您已关闭余额支付，请开启后再付款',
    '买家关闭了手机支付功能，无法付款',
    '您的付款码功能已关闭，请先开启',
    '当面付功能已关闭，付款失败',
    '支付失败，余额支付开关处于关闭状态',
    '您的银行卡已关闭网上支付功能，请在银行 App 中开启',
    '该卡已锁定境外交易，请在手机银行打开境外支付开关后重试',
    '无线支付开关已关闭',
    '为了您的资金安全，您曾主动关闭余额付款，如需使用请先在支付设置中重新打开',
    '免密支付已关闭，请开启或改用密码支付',
    '零钱支付功能已停用，请重新开启',
    '用户已关闭付款功能',
    '您已设置夜间锁，当前时段不可支付',
    '付款碼功能已停用，請重新開啟',
    '您已關閉網路交易功能，請至銀行 App 開啟',
    '餘額付款功能未開啟，無法付款',
    'Balance payment has been turned off. Turn it on to continue.',
    'Online transactions are disabled on this card. Enable them in your banking app.',
    'Mobile payment is switched off for this account',
    'Your card is locked for international payments in your bank settings.',
    'Contactless and online payments are currently turned off for this card',
  ],
  lookup: [
    '余额支付被关了怎么打开',
    '为什么说我关闭了余额支付',
    '支付宝提示余额支付功能关闭',
    '付款码被关闭了怎么开启',
    '手机支付开关怎么打开',
    '我没关过为什么显示支付功能已关闭',
    '银行卡网上支付关了怎么办',
    '境外支付开关没开付不了',
    '支付功能被停用了怎么恢复 开关在哪',
    '当面付开关关了',
    '余额付款怎么不能用 说我关掉了',
    '支付保余额支付关闭了',
    '卡被我在银行app锁了付不了款',
    '微信零钱支付功能关闭了怎么开',
    '付款功能被关閉怎麼開啟',
    'how to turn balance payment back on',
    'ERROR_BALANCE_PAYMENT_DISABLE',
    'MOBILE_PAYMENT_SWITCH_OFF',
  ],
  miss: [
    '余额支付：已开启',
    '关闭余额支付',
    '支付设置 免密支付 付款码 余额支付开关',
    '关闭后将无法使用余额付款',
    '您已成功关闭付款码功能',
    '如何关闭微信免密支付？',
    '建议不使用时关闭境外支付功能',
    '開啟行動支付，享 5% 回饋',
    'You can turn off online payments at any time in settings.',
    'Mobile payment turned on successfully',
  ],
} satisfies Examples;
