import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'card unsupported =82',
    'card-type unsupported =88',
    'card unsupported pay =86',
    'issuer unsupported =78',
    'issuer unsupported transaction|pay|merchant =84',
    'card unsupported "更换" =88',
    'card "此付款"|"不被接受" =86',
    'merchant unsupported card =78',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'pay',
  products: ['card', 'unionpay', 'alipay', 'wechat', 'paypal'],
  title: { zh: '这里不收这种银行卡', en: 'This kind of card is not accepted here' },
  sentence: {
    zh: '商家或收银台不支持这家银行或这种卡（如信用卡、某个卡组织），不是你的卡坏了。',
    en: 'The shop or cashier does not take this bank or this kind of card (credit, or this card network); your card is not broken.',
    basis: ['wechat-codes', 'unionpay-codes', 'stripe-codes'],
  },
  why: [
    {
      zh: '有的商家没有开通信用卡收款，只收储蓄卡或余额。',
      en: 'Some shops have not enabled credit cards and take only debit cards or balances.',
      basis: ['wechat-codes', 'alipay-codes'],
    },
    {
      zh: '有的发卡银行不支持这家商户，或这张卡不支持这类业务。',
      en: 'Some issuing banks do not support this shop, or the card does not support this kind of transaction.',
      basis: ['unionpay-codes', 'stripe-codes'],
    },
    {
      zh: '境外卡、预付卡、礼品卡或某个卡组织的卡，通常只在一部分网站能用。',
      en: 'Foreign, prepaid and gift cards, or cards of a certain network, usually work on some sites only.',
      basis: ['stripe-codes', 'background'],
    },
  ],
  check: [
    {
      zh: '看付款页列出的银行名称和卡组织标志，有没有你这一张。',
      en: 'Look at the banks and card logos the payment page lists: is yours among them?',
      basis: ['background'],
    },
    {
      zh: '换一种卡试，比如信用卡换成储蓄卡；换了能付，就是卡种不支持。',
      en: 'Try another kind, for example a debit card instead of a credit card; if it works, the kind of card was the problem.',
      basis: ['wechat-codes', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '在付款页换一张卡：换另一家银行，或信用卡换成储蓄卡。',
      en: 'Choose another card on the payment page: another bank, or debit instead of credit.',
      basis: ['wechat-codes', 'unionpay-codes', 'stripe-codes'],
    },
    {
      who: 'you',
      zh: '没有别的卡，就看页面还列出哪些方式，比如余额或其他钱包。',
      en: 'With no other card, see what else the page lists, such as a balance or another wallet.',
      basis: ['wechat-codes', 'background'],
    },
    {
      who: 'merchant',
      zh: '不清楚收哪些卡，就问商家客服；只能由商家决定开通哪些卡种。',
      en: 'If it is not clear which cards are taken, ask the shop; only the shop decides which kinds it enables.',
      basis: ['background'],
    },
    {
      who: 'bank',
      zh: '页面明明列了这家银行却仍说不支持，打卡背面的电话问这张卡能不能做这类网上付款。',
      en: 'If your bank is listed and the message stays, call the number on the card and ask whether it can make this kind of online payment.',
      basis: ['unionpay-codes', 'stripe-codes'],
    },
  ],
  avoid: [
    {
      zh: '不要用同一张卡反复试，不支持就是不支持，换一种方式更快。',
      en: 'Do not keep trying the same card: not accepted stays not accepted, another method is quicker.',
      basis: ['stripe-codes', 'background'],
    },
    {
      zh: '不要按卖家的话改成私下转账来付款。',
      en: 'Do not let a seller talk you into a private transfer instead.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '等待没有用：是否支持由商家、支付平台和银行决定，什么时候会变没有来源可查。',
      en: 'Waiting does not help: shop, payment platform and bank decide what is taken, and no source says when that changes.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '换一张卡或一种方式再付；同一张卡重试没有用。',
    en: 'Pay with another card or method; retrying the same card will not help.',
  },
  payNow: ['other-method', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general'],
  contacts: ['bank', 'alipay', 'wechat', 'unionpay'],
  scams: [],
  related: ['card-declined', 'card-invalid', 'method-region-unsupported', 'scene-not-supported', 'card-binding-failed'],
  variants: [
    {
      product: 'wechat',
      steps: [
        {
          who: 'you',
          zh: '微信支付提示不支持该卡种时，在支付页换成零钱或储蓄卡。',
          en: 'When WeChat Pay says the kind of card is not supported, switch to the balance or a debit card on its payment page.',
          basis: ['wechat-codes'],
        },
      ],
      contacts: ['wechat'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '暂不支持该银行卡',
    '该商户不支持信用卡付款，请更换储蓄卡',
    '当前交易不支持使用信用卡',
    '您的银行卡类型暂不支持，请换卡支付',
    '不支持此卡种',
    '支付失败：暂不支持该银行',
    '发卡银行不支持该商户，请更换其他银行卡',
    '本订单不支持信用卡支付，请使用零钱或借记卡',
    '此商家不接受该卡组织的卡片',
    '抱歉，我们目前无法受理您使用的境外银行卡，请选择国内发行的银行卡完成付款',
    '该卡不支持此类业务，请联系发卡银行',
    '很抱歉，本店仅支持储蓄卡，您选择的信用卡无法使用',
    '您使用的是预付卡，此处不支持预付卡付款',
    '您的银行卡暂不支持快捷支付',
    '本商店不接受此卡別，請改用其他信用卡',
    '不支援此發卡銀行的信用卡',
    '此張卡片類型無法使用，請更換付款卡片',
    '商戶不接受美國運通卡，付款未能完成',
    'Your card is not supported.',
    'Your card does not support this type of purchase.',
    "Sorry, we don't accept this card type. Please use Visa or Mastercard.",
    'This merchant does not accept American Express',
    'Prepaid cards are not accepted for this purchase.',
    'Card type not supported. Try a different card.',
    'Debit cards issued by this bank cannot be used here',
    'UnionPay cards are not accepted for this booking. Choose another card.',
    'Brand not supported',
  ],
  lookup: [
    '为什么不支持我的银行卡',
    '这家店不能用信用卡付款怎么办',
    '提示暂不支持该卡种',
    '付款说我这个银行不支持',
    '为啥信用卡不能付只能储蓄卡',
    '商家不支持信用卡',
    '外国的卡在国内付不了款说不支持',
    '银联卡不能在这个网站付',
    '我的银行不在支持列表里',
    '不支持运通卡吗',
    '微信付款提示不支持信用卡',
    '境外卡不支持怎么付款',
    '信用卡類型不支援怎麼辦',
    '换哪种银行卡才能付 说不支持这张',
    'card not supported',
    'this site does not accept my card type',
    'card_not_supported',
    'NOTSUPORTCARD',
  ],
  miss: [
    '支持以下银行的储蓄卡和信用卡',
    '本商品不支持信用卡分期，请知悉',
    '我们接受 Visa、Mastercard 和银联卡',
    '不支持的银行卡类型有哪些？查看帮助',
    '部分商户不支持信用卡付款，以收银台显示为准',
    '仅支持中国大陆发行的银行卡，添加前请确认',
    '可使用信用卡、儲值卡付款',
    'We accept all major credit cards.',
    'Prepaid cards may not be accepted at some stores.',
    '添加银行卡：支持 200 多家银行',
  ],
} satisfies Examples;
