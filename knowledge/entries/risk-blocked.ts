import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'risk =70',
    'risk interrupted =86',
    'risk transaction|pay|"操作" =82',
    'interrupted "安全" =84',
    'risk no-pay|fail =82',
    'risk declined =80',
    'issuer risk =76',
    'cashloan risk =80',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'security',
  products: ['alipay', 'huabei', 'wechat', 'card', 'unionpay', 'paypal'],
  title: { zh: '这笔付款被风控拦下', en: 'This payment was stopped as risky' },
  sentence: {
    zh: '系统认为这一笔有风险而拦下，常见于陌生设备、异常金额或疑似诈骗的收款方。',
    en: 'The system held this one payment as risky; common reasons are an unknown device, an odd amount or a payee suspected of fraud.',
    basis: ['alipay-codes', 'ant-questions', 'background'],
  },
  why: [
    {
      zh: '每一笔付款都会自动判断风险，拦的是这一笔，不等于账户被封；具体规则不公开。',
      en: 'Each payment is judged automatically. This stops one payment and does not mean a ban; the rules are not public.',
      basis: ['alipay-codes', 'background'],
    },
    {
      zh: '新手机、换了地方、刚改过资料、金额或次数和平时不同，都容易触发。',
      en: 'A new phone, another place, details just changed, or an unusual amount or number of payments set it off easily.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
    {
      zh: '收款方被怀疑诈骗时也会拦，这时拦截是在保护你。',
      en: 'It also happens when the payee is suspected of fraud; then it protects you.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '问自己三件事：是我自己要付的吗？有没有人在电话或聊天里催我付？我认识这个收款方吗？',
      en: 'Ask yourself: did I want to make this payment? Is anyone on the phone or in a chat urging me? Do I know this payee?',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '换一家店或很小的一笔能付，多半是这一单的问题；都不能付，看“账户异常”。',
      en: 'If another shop or a very small payment works, it is probably this order; if nothing works, see the restricted account.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '有人正在指导你付款的，先停下、挂断，打反诈专线问；已经转了钱就报警。',
      en: 'If somebody is guiding you through it, stop, hang up and ask the anti-fraud line; if money has gone, call the police.',
      basis: ['police-warnings', 'vcards'],
    },
    {
      who: 'you',
      zh: '不是你自己发起的付款，马上改密码、看账单、联系官方客服。',
      en: 'If you did not start this payment, change passwords, check the bill and contact official support at once.',
      basis: ['unlock-guide', 'background'],
    },
    {
      who: 'you',
      zh: '确认是自己要付、对方可靠，就换一种付款方式。',
      en: 'If you do want to pay and trust the payee, use another payment method.',
      basis: ['alipay-codes'],
    },
    {
      who: 'you',
      zh: '还想用原来的方式，就在常用的手机和网络上、按页面完成核验后试一次。',
      en: 'To use the same method, try once from your usual phone and network after the checks on the page.',
      basis: ['unlock-guide', 'background'],
    },
    {
      who: 'you',
      zh: '一直被拦，带着订单号和提示原文问官方客服，按要求证明是本人操作。',
      en: 'If it is stopped every time, ask official support with the order number and exact words, and show that it is you.',
      basis: ['unlock-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要照对方说的“关闭安全验证”“换个收款码”“分几笔转”去绕开拦截。',
      en: 'Do not follow anyone’s advice to switch off checks, use another code or split the transfer to get round it.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '不要短时间内连续重试，次数多了看起来更可疑。',
      en: 'Do not retry many times in a row; it looks more suspicious.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '拦的是这一笔，下一笔会重新判断；多久恢复没有可靠来源，网上的小时数不要当真。',
      en: 'It concerns this payment, the next one is judged anew. No reliable source gives a time; do not rely on hours quoted online.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '换付款方式或完成核验后再试，原样连着试通常不行。',
    en: 'Try again with another method or after the check; repeating the same attempt usually fails.',
  },
  payNow: ['check-bill', 'other-method', 'other-wallet', 'keep-order'],
  evidence: ['general', 'order-refused', 'identity-device'],
  contacts: ['alipay', 'anti-fraud', 'police', 'wechat', 'bank', 'unionpay'],
  scams: ['unfreeze', 'impersonation'],
  related: [
    'order-review-rejected',
    'unusual-login',
    'account-abnormal',
    'account-compromised',
    'card-declined',
    'unfreeze-scam',
  ],
  variants: [
    {
      product: 'card',
      steps: [
        {
          who: 'you',
          zh: '外国网站拦下的卡（fraud、suspected fraud）：核对账单地址和姓名，关掉代理，换一张卡或换一种方式。',
          en: 'A card stopped on a foreign site (fraud, suspected fraud): check billing address and name, switch off a proxy, use another card or method.',
          basis: ['stripe-codes', 'adyen-codes', 'background'],
        },
        {
          who: 'bank',
          zh: '打银行卡背面的电话，问是不是银行拦的；不是，再问商家。',
          en: 'Call the number on the card and ask whether the bank stopped it; if not, ask the merchant.',
          basis: ['stripe-codes', 'background'],
        },
      ],
      contacts: ['bank'],
    },
    {
      product: 'alipay',
      steps: [
        {
          who: 'you',
          zh: '外国网站上支付宝返回 RISK_REJECT：同样是风险拦截，换银行卡或网站支持的其他方式。',
          en: 'If Alipay returns RISK_REJECT on a foreign site, it is the same kind of stop: use a card or another method the site takes.',
          basis: ['alipay-plus-codes'],
        },
      ],
      contacts: ['alipay'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '当前交易存在风险，为保障资金安全，已中断本次操作',
    '支付有风险，请更换其他付款方式',
    '本次支付存在安全风险，已被拦截',
    '为了您的资金安全，这笔付款已终止',
    '交易触发风控，付款失败',
    '系统检测到该笔交易异常，已为您拦截。',
    '风控拦截',
    '尊敬的用户，为保护您的账户资金安全，系统暂时阻止了本次付款，请核实收款方后再操作。',
    '该笔付款疑似诈骗，已暂停，请谨慎操作',
    '花呗付款存在风险，暂时无法完成',
    'ACQ.PAYMENT_REQUEST_HAS_RISK 支付有风险',
    '银联：交易因风险控制被拒绝',
    '微信支付：对方账户存在风险，本次交易已被终止',
    '此筆交易存在風險，已被系統攔截',
    '為保障您的資金安全，本次付款已中止',
    'RISK_REJECT',
    'Payment blocked: this transaction was flagged as high risk.',
    'The transaction was refused because of suspected fraud.',
  ],
  lookup: [
    '付款提示存在风险怎么办',
    '支付宝说当前操作有风险中断了',
    '为什么我付款被风控了',
    '花呗付款被拦截说有风险',
    '交易有风险付不了款 是我本人付的啊',
    '转账被拦截说疑似诈骗',
    '系统说为了资金安全终止付款',
    '花被提示交易风险怎么解除',
    '风控什么时候能解除 这单付不了',
    '微信付款显示存在交易风险',
    '国外网站用支付宝付款risk reject',
    '信用卡被拒说疑似欺诈',
    '付款說有風險被擋下來',
    '老是提示支付有风险烦死了',
  ],
  miss: [
    '投资有风险，理财需谨慎',
    '风险提示：请确认收款方身份',
    '平台可能对存在风险的交易进行拦截',
    '支付安全由保险公司承保',
    '遇到“交易存在风险”怎么办？详细解答',
    '为了您的资金安全，请勿向陌生人转账',
    '风险测评 开始测评',
  ],
} satisfies Examples;
