import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'account abnormal =80',
    'account frozen =78',
    'account restricted =78',
    'account risk =76',
    'account cannot use|pay|order =70',
    '"支付功能"|"付款功能" restricted =78',
    'account "安全隐患"|"安全风险"|"被禁用" =80',
    '"安全隐患" =72',
    'method abnormal account =80',
    'account error =74',
    'restricted account =80',
    'account declined abnormal =82',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['alipay', 'huabei', 'jiebei', 'beiyongjin', 'wechat', 'paypal'],
  title: { zh: '整个支付账户被限制了', en: 'Your payment account is restricted' },
  sentence: {
    zh: '账户本身处于异常状态，为保护资金，挂在它下面的付款和信贷功能一起停了。',
    en: 'The account itself is in an abnormal state, so paying and credit were paused together to protect the money.',
    basis: ['csai'],
  },
  why: [
    {
      zh: '支付宝账户一旦被判为异常，花呗、借呗和备用金会同时用不了，目的是保护里面的钱。',
      en: 'Once an Alipay account counts as abnormal, Huabei, Jiebei and Beiyongjin all stop at the same time, to protect the money in it.',
      basis: ['csai'],
    },
    {
      zh: '支付接口里的“买家状态非法”说的也是这件事：付款人的账户状态不允许交易，原因要由账户本人去问客服。',
      en: 'The payment code “买家状态非法” (payer status not allowed) means the same: the payer’s account may not trade now, and the account holder has to ask support why.',
      basis: ['alipay-codes'],
    },
  ],
  check: [
    {
      zh: '打开提示限制的那个 App，看登录后或付款时有没有“解除限制”“去核实”一类的提示，并记下原文。',
      en: 'Open the app that shows the restriction and look for a prompt to lift it or to verify something; note the exact words.',
      basis: ['csai', 'background'],
    },
    {
      zh: '看看同一账户的其他功能：余额、花呗、借呗都不行，多半是账户的问题；只有一项不行，多半是那一项的问题。',
      en: 'Look at the account’s other functions. If balance, Huabei and Jiebei all fail, it is probably the account; if only one does, probably that one.',
      basis: ['csai', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先按页面提示在 App 里自助解除限制。',
      en: 'Start with the self-service in the app and follow its prompts to lift the restriction.',
      basis: ['csai'],
    },
    {
      who: 'you',
      zh: '自助走不通，就自己拨打官方客服，问清限制的原因，请人工处理。',
      en: 'If that does not work, call official support yourself, ask for the reason and have a person handle it.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      who: 'you',
      zh: '把经过说完整；客服要求时，在 App 的官方页面补交能说明身份和情况的材料。',
      en: 'Explain what happened in full. If asked, add documents about your identity and situation on the app’s own pages.',
      basis: ['unlock-guide'],
    },
    {
      who: 'platform',
      zh: '平台核实后决定是否解除，结果以 App 内通知为准。',
      en: 'The platform checks and decides whether to lift it; go by the notice in the app.',
      basis: ['unlock-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要用网上搜来的“客服电话”，也不要把账号交给别人代解。',
      en: 'Do not use support numbers found in a web search, and do not hand your account to anyone who offers to lift it.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '不要换着设备反复登录、反复付款，频繁更换登录设备本身也会被看成风险。',
      en: 'Do not keep logging in and paying from changing devices; that in itself can be read as a risk.',
      basis: ['unlock-guide'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有来源给出时间。要看限制的原因和核实进度，请直接问客服。',
      en: 'No source gives a time. It depends on the reason and on the check; ask support.',
      basis: ['csai'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '限制解除之后再付，现在重复提交不会有结果。',
    en: 'Pay again once the restriction is lifted; repeating it now leads nowhere.',
  },
  payNow: ['other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general', 'identity-device'],
  contacts: ['alipay', 'wechat'],
  scams: ['unfreeze', 'impersonation'],
  related: [
    'unusual-login',
    'identity-expired',
    'balance-frozen',
    'risk-blocked',
    'account-compromised',
    'frozen-or-closed',
  ],
  variants: [
    {
      product: 'wechat',
      steps: [
        {
          who: 'you',
          zh: '微信账户受限与支付宝无关：在微信的支付页面里找“帮助”，或拨打微信支付客服问原因。',
          en: 'A WeChat restriction has nothing to do with Alipay: look for help on WeChat’s payment page, or call WeChat Pay support.',
          basis: ['vcards', 'background'],
        },
      ],
      contacts: ['wechat'],
    },
    {
      product: 'paypal',
      steps: [
        {
          who: 'you',
          zh: '自己打开 PayPal 登录，看它列出的待办事项，只在那里提交；不要点邮件里的链接。',
          en: 'Open PayPal yourself, log in and do what it lists there; do not follow links in e-mails.',
          basis: ['background'],
        },
      ],
      contacts: [],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的账户状态异常，暂时无法付款',
    '账户异常，请联系客服',
    '账号受限，付款失败',
    '您的支付宝账户已被限制使用，请按页面提示解除限制后再付款。',
    '买家状态非法',
    'ACCOUNT_ERROR：用户账号异常，无法完成支付',
    '尊敬的用户，您的账户目前处于受限状态，本次支付未能完成，详情请咨询客服。',
    '付款账户状态异常，支付未完成',
    '由于您的账户状态异常，花呗、借呗等服务暂停使用',
    '微信支付账户存在异常，当前交易无法完成',
    '该账户的部分功能已被限制，暂不能用于付款',
    '抖音支付账户异常，请先解除限制',
    '您的帳戶目前處於異常狀態，無法完成付款',
    '帳號已被限制使用，請聯絡客服人員',
    'Your account has been restricted. Please contact support to complete this payment.',
    'Your PayPal account is limited, so we can’t process this payment.',
  ],
  lookup: [
    '支付宝账户异常怎么办',
    '为什么我的支付宝账号被限制了',
    '账户状态异常怎么解除',
    '支付保显示账号异常花被和借贝都用不了',
    '提示账户受限要打哪个电话',
    '我什么都没干怎么说我账户异常',
    '买家状态非法是什么意思',
    '账号被限制付款了怎么解',
    '微信支付账户异常付不了款',
    '付款的时候说我账户状态不正常',
    'paypal账号受限 付不了',
    '帳戶異常要怎麼處理',
    '支付宝被限制使用了好着急客服怎么找',
  ],
  miss: [
    '账户异常怎么办？常见问题解答',
    '如果您的账户出现异常，平台将暂停部分功能',
    '账户与安全',
    '您的账户状态正常',
    '支付宝账户异常的几种原因及解决办法',
    '账户限制已解除，感谢您的配合',
    '用户违反本协议的，我们有权限制账户使用',
  ],
} satisfies Examples;
