import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'merchant restricted =86',
    'merchant abnormal =84',
    'merchant frozen =84',
    'merchant risk =84',
    'merchant collect restricted|abnormal =90',
    'collect restricted|abnormal =82',
    'merchant "异常" no-pay =88',
    'merchant abnormal method =90',
    'merchant error|wrong =74',
    'merchant no-collect =86',
    'merchant declined account =80',
    'merchant "状态" =82',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'merchant',
  products: [],
  title: { zh: '商家暂时收不了款', en: 'The seller cannot receive money now' },
  sentence: {
    zh: '卖家的收款账户受到限制，问题在商家那边，不在你的账户。',
    en: 'The seller’s receiving account is restricted. The problem is on the seller’s side, not in your account.',
    basis: ['alipay-codes'],
  },
  why: [
    {
      zh: '支付宝的错误码里有“卖家被冻结”“商家收款额度超限”这一类，都指向收款一方。',
      en: 'Alipay’s error codes include “seller blocked” and “seller’s collecting limit exceeded”; both point to the receiving side.',
      basis: ['alipay-codes'],
    },
    {
      zh: '商家的签约、资料或收款额度出了问题，也会让所有买家都付不进去。',
      en: 'A problem with the seller’s contract, documents or collecting limit can likewise stop every buyer’s payment.',
      basis: ['alipay-codes', 'background'],
    },
  ],
  check: [
    {
      zh: '看提示里说的是“商家”“卖家”“收款方”还是“你的账户”。说的是前面几种，就是这个原因。',
      en: 'See whom the message names. If it is the merchant, the seller or the payee rather than your account, this is the reason.',
      basis: ['alipay-codes'],
    },
    {
      zh: '想想最近用同一种方式在别家付款顺不顺利。别家能付、这家不能，问题多半在这家商家。',
      en: 'Think of your recent payments by the same method in other shops. If they went through and this one does not, the problem is probably this seller.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '把提示原文告诉商家，问他们还有没有别的正规收款方式。',
      en: 'Tell the seller exactly what the message says and ask which other regular ways of paying they take.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '在同一个订单页换一种付款方式；都不行，就先不付，或换一家店买。',
      en: 'Choose another method on the same order page. If none works, do not pay for now, or buy from another shop.',
      basis: ['background'],
    },
    {
      who: 'merchant',
      zh: '商家要自己登录商家后台看受限原因，或联系支付机构的商家服务。买家打客服电话解不开。',
      en: 'The seller must look up the reason in their merchant account or contact the payment company’s merchant service. A buyer’s call cannot lift it.',
      basis: ['alipay-codes', 'background'],
    },
    {
      who: 'platform',
      zh: '支付机构核对商家的资料、签约和收款额度后，才能重新收款。',
      en: 'Money can be received again only after the payment company has checked the seller’s documents, contract and limit.',
      basis: ['alipay-codes', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要按卖家的要求私下汇款，或付到个人账户、陌生二维码。',
      en: 'Do not send the money privately, to a personal account or to an unknown QR code because the seller asks for it.',
      basis: ['csai'],
    },
    {
      zh: '不要为此改动自己的账户资料，你的账户没有被这条提示限制。',
      en: 'Do not change anything in your own account over this; the message does not restrict you.',
      basis: ['alipay-codes'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有来源给出时间，要看商家何时处理好，以商家或支付机构的答复为准。',
      en: 'No source gives a time. It depends on when the seller settles it; go by what the seller or the payment company says.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '等商家恢复收款，或换成商家还能收的方式再付。',
    en: 'Try again once the seller can receive money, or with a method that still works for them.',
  },
  payNow: ['other-method', 'other-wallet', 'keep-order'],
  evidence: ['order-refused', 'general'],
  contacts: ['alipay', 'wechat', 'alipay-merchant', 'consumer'],
  scams: ['unfreeze'],
  related: ['collect-unavailable', 'scene-not-supported', 'account-abnormal', 'payment-limit', 'risk-blocked'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '商家收款异常，暂时无法付款',
    '卖家账户已被冻结，无法完成交易',
    '收款方账户状态异常，请联系商家处理',
    '该商户收款功能已被限制',
    '商家收款额度已达上限，请联系商家或更换付款方式',
    '对方账户暂时不能收款',
    '当前商户涉嫌违规，已停止其支付服务',
    '抱歉，该商户的支付权限已被暂停，您的款项未扣除',
    '商户号已被冻结或注销，请与商家联系',
    '收款账户受限，付款不成功',
    '收款商戶帳戶異常，暫時無法付款',
    '賣家帳戶受到限制，目前無法接受付款',
    'This merchant is currently unable to accept payments.',
    'This recipient is currently unable to receive money.',
    'The seller’s account is restricted. Please contact the merchant.',
  ],
  lookup: [
    '付款提示商家收款异常是什么意思',
    '扫码付钱说对方收款受限',
    '为什么显示卖家账户被冻结我付不了款',
    '商户收款额度超限是我的问题吗',
    '店家的码付不进去说商户被停用了',
    '提示该商户存在异常不能付款怎么办',
    '买东西付款老说商家账户异常',
    '收款方账户异常怎么付',
    '我店里的收款账户被限制收款了怎么办',
    '收钱码被冻结顾客付不了钱',
    '店家说他收款被封了叫我等等再付是怎么回事',
    '商戶無法收款怎麼辦',
    'paypal says seller cant receive payments',
  ],
  miss: [
    '商家收款服务 限时免开通费',
    '商户违规处理规则：情节严重的将暂停收款权限',
    '商家收款异常怎么办？常见问题解答',
    '申请商家收款码，生意更轻松',
    '商家收款到账通知',
    '收款方：小林便利店 付款成功',
    '如商户收款额度超限，可在商家后台申请提额',
    'How merchants accept payments with Alipay',
  ],
} satisfies Examples;
