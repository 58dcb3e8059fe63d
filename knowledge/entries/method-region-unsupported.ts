import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'region unsupported =84',
    'region no-use|cannot =80',
    'region unsupported card|method =86',
    'region "仅"|"限定"|"only" =80',
    'region no-pay =80',
    'issuer region unsupported =88',
    'card region unsupported =87',
    'region wrong =72',
    'method no-use region =86',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'pay',
  products: ['alipay', 'wechat', 'unionpay', 'card', 'paypal', 'huabei'],
  title: { zh: '地区或币种不支持', en: 'Region or currency not supported' },
  sentence: {
    zh: '这种付款方式不支持你所在的地区、这张卡的发行地，或这笔订单的币种。',
    en: 'This method does not support your region, the country your card comes from, or the currency of this order.',
    basis: ['stripe-codes', 'alipay-plus-codes', 'background'],
  },
  why: [
    {
      zh: '一种付款方式通常只在一部分国家和地区开通，网站按你的账户、卡的发行地或所在网络判断。',
      en: 'A payment method is usually offered in some countries only; a site judges by your account, your card’s country or your network.',
      basis: ['background'],
    },
    {
      zh: '有的卡或钱包不接受订单使用的币种。',
      en: 'Some cards and wallets do not take the currency of the order.',
      basis: ['stripe-codes'],
    },
    {
      zh: '花呗、余额等国内服务在境外网站上，通常不是每一项都能用。',
      en: 'On foreign sites, mainland services such as Huabei or the balance usually do not all work.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '看页面顶部选的国家或地区、币种，和你的账户、银行卡是不是一致。',
      en: 'Look at the country and currency chosen on the page: do they match your account and card?',
      basis: ['background'],
    },
    {
      zh: '如果正用代理或 VPN，关掉后刷新，看提示还在不在。',
      en: 'If you use a proxy or VPN, turn it off, reload, and see whether the message is still there.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '能改就把网站的国家、地区或币种改成和你的账户相符的，再进付款页。',
      en: 'If the site allows it, set its country or currency to match your account, then open the payment page again.',
      basis: ['stripe-codes', 'background'],
    },
    {
      who: 'you',
      zh: '换一种页面列出的方式，例如带国际卡组织标志的信用卡，或钱包里绑定的银行卡。',
      en: 'Choose another listed method, such as a card with an international network’s logo or a card bound to your wallet.',
      basis: ['stripe-codes', 'alipay-plus-codes'],
    },
    {
      who: 'bank',
      zh: '自己的卡不能境外付款，打卡背面的电话，问银行能不能开通境外或外币支付、有什么限制。',
      en: 'If your own card cannot pay abroad, call the number on its back and ask whether foreign or foreign-currency payment can be enabled, and on what terms.',
      basis: ['stripe-codes', 'background'],
    },
    {
      who: 'merchant',
      zh: '问商家有没有面向你所在地区的网站，或别的付款方式。',
      en: 'Ask the shop whether it has a site for your region or another way to pay.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要找陌生人代付或换汇，钱和货都可能收不到，也可能卷进来路不明的资金。',
      en: 'Do not use strangers to pay or change money for you: you may lose the money, or get involved with money of unknown origin.',
      basis: ['background'],
    },
    {
      zh: '不要为了通过而填假的地址或国家，账户可能因此被判为异常。',
      en: 'Do not enter a false address or country to get through; the account may then be treated as abnormal.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '等待通常没有用：支持哪些地区和币种由商家、平台和银行决定，没有来源给出变化的时间。',
      en: 'Waiting usually does not help: shop, platform and bank decide which regions and currencies they take, and no source says when that changes.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '改了地区、币种或付款方式再试；原样重试没有用。',
    en: 'Try again with another region, currency or method; the same attempt will fail again.',
  },
  payNow: ['other-method', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general'],
  contacts: ['bank', 'alipay', 'wechat', 'unionpay'],
  scams: [],
  related: ['card-not-supported', 'scene-not-supported', 'card-declined', 'payment-switch-off', 'delivery-unsupported'],
  variants: [
    {
      product: 'alipay',
      steps: [
        {
          who: 'you',
          zh: '在境外网站用支付宝被拒时，原因常常不会显示；先换钱包里的另一张卡，仍不行就换付款方式，再问支付宝客服。',
          en: 'When a foreign site says Alipay declined, the reason is often not shown: try another card in the wallet, then another method, then ask Alipay support.',
          basis: ['alipay-plus-codes', 'background'],
        },
      ],
      contacts: ['alipay'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您所在的地区暂不支持该支付方式',
    '不支持的币种',
    '该付款方式不支持港币结算，请更换',
    '当前国家/地区无法使用支付宝付款',
    '暂不支持跨境支付',
    '您的账户所在地区不支持此交易',
    '支付失败：此卡不支持该订单的货币',
    '抱歉，境外用户暂时无法使用花呗支付',
    '微信支付暂不支持您所在的国家或地区，请选择其他付款方式',
    '当前币种与支付方式不匹配，请切换为人民币后再支付',
    '本服务仅限中国大陆用户付款，您所在区域不可用',
    '该商户未开通外币收款，无法完成本次付款',
    '海外账户不支持此付款方式',
    '您所在的地區不支援此付款方式',
    '此付款方式不支援新台幣結帳，請改用其他方式',
    '貨幣不支援，付款失敗',
    '目前不接受跨境付款，交易未能完成',
    'This payment method is not available in your country or region.',
    'Your card does not support this currency.',
    'PayPal is not available in your region',
    'The currency of this order is not supported by the selected payment method.',
    "We can't accept payments from your country at this time.",
    'Cross-border payments are not supported for this account',
    'Alipay cannot be used for purchases in USD on this site.',
  ],
  lookup: [
    '国外能用支付宝付款吗一直说地区不支持',
    '为什么我的地区不能用这个付款方式',
    '境外付款不支持怎么办',
    '提示币种不支持',
    '在国外用不了花呗付款',
    '海淘付款说不支持跨境支付',
    '港币不能用微信支付付款怎么办',
    '人在国外微信付不了款提示所在地区不支持',
    '外币付款失败说货币不支持',
    '日本网站不支持我的国家的支付方式',
    '我在海外付款显示该国家不可用',
    'paypal说我所在地区不能用',
    '台灣不支援支付寶付款怎麼辦',
    '您的地區不支援此付款方式怎麼解決',
    'payment method not available in my country',
    'why is my currency not supported',
    'currency_not_supported',
  ],
  miss: [
    '选择国家/地区：中国大陆',
    '支持人民币、美元、港币等多种币种结算',
    '部分国家和地区可能不支持此付款方式',
    '跨境支付服务介绍',
    '如您所在地区不支持支付宝，请使用信用卡',
    '币种：CNY',
    '跨境付款成功，已按当日汇率换算',
    '請選擇您所在的國家或地區',
    'Payment methods vary by country and region.',
    'Prices are shown in your local currency.',
  ],
} satisfies Examples;
