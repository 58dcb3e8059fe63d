import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'exceeded quota =82',
    'exceeded period =80',
    'exceeded times =82',
    'exceeded quota period =88',
    'exceeded pay =70',
    'exceeded amount quota =84',
    'exceeded amount period =84',
    'exceeded transaction =72',
    'times restricted|quota =78',
    '"超限"|"消费超限"|"金额超限"|"次数超限" =80',
    'quota exceeded card =86',
    'transaction quota exceeded =88',
    'amount quota period =80',
    '"限额" limit =60',
    'exceeded times transaction|"消费" =86',
  ],
  lookup: ['quota pay =62'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'pay',
  products: ['alipay', 'wechat', 'unionpay', 'card'],
  title: { zh: '超出支付限额', en: 'Over a payment limit' },
  sentence: {
    zh: '这笔钱超出了某一层付款限额：单笔、单日、单月或全年。',
    en: 'The amount is over one of the limits: per payment, per day, per month or per year.',
    basis: ['alipay-codes', 'payment-account-limits'],
  },
  why: [
    {
      zh: '钱包、银行卡、商家各有自己的限额，有的按单笔，有的按日、按月。碰到最紧的一层，付款就不成功，卡里有钱也一样。',
      en: 'Wallet, bank card and shop each have limits, some per payment, some per day or month. The tightest one stops the payment, even with money in the account.',
      basis: ['alipay-codes', 'background'],
    },
    {
      zh: '用钱包余额付款另有规定：一类账户自开户起累计 1,000 元，二类一年 10 万元，三类一年 20 万元。同一人在同一家机构的账户合在一起算，提现和银行卡快捷支付不算在内。',
      en: 'Paying from a wallet balance has rules of its own: class I 1,000 yuan in all since opening, class II 100,000 a year, class III 200,000 a year. One person’s accounts at one institution count together; withdrawals and quick card payments do not count.',
      basis: ['payment-account-limits'],
    },
    {
      zh: '还款时也会碰到：用户提问里常见扣款的银行卡有单日限额。',
      en: 'It happens when repaying too: customers often met a daily limit of the card used.',
      basis: ['ant-questions'],
    },
  ],
  check: [
    {
      zh: '看提示写的是哪一种：单笔、当日、当月还是年累计；说的是余额、银行卡还是商家。',
      en: 'See which one is named: per payment, day, month or year; balance, bank card or shop.',
      basis: ['alipay-codes'],
    },
    {
      zh: '打开支付宝 App 搜索“限额”，或打开银行 App 搜索“支付限额”，对照今天和这个月已付的金额。',
      en: 'Search “限额” in the Alipay app, or “支付限额” in your bank’s app, and compare with what you paid today and this month.',
      basis: ['background'],
    },
    {
      zh: '有的网页把一类账户写成每年 1,000 元，或把全年累计写成每笔，都和公布的办法不一致。',
      en: 'Some pages call class I a yearly limit, or a yearly total a limit per payment; neither agrees with the published rules.',
      basis: ['payment-account-limits'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '余额到了上限，改用银行卡付：快捷支付不占余额的年限额。',
      en: 'If the balance limit is reached, pay by bank card: quick card payments do not use up the balance’s yearly limit.',
      basis: ['payment-account-limits'],
    },
    {
      who: 'you',
      zh: '银行卡到了限额，换另一张卡或改用余额。',
      en: 'If a card’s limit is reached, use another card or the balance.',
      basis: ['background'],
    },
    {
      who: 'bank',
      zh: '需要调整卡的限额，在银行 App 里查看，或打卡背面的号码问发卡银行。',
      en: 'To change a card’s limit, look in the bank’s app or call the number on the back of the card.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '余额账户类别低的，可在 App 里完成更多身份核验来升级；办法写的是 3 个或 5 个渠道核验。',
      en: 'A lower class of balance account can be raised by more identity checks in the app; the rules speak of 3 or 5 channels.',
      basis: ['payment-account-limits'],
    },
    {
      who: 'merchant',
      zh: '只是单笔太大，问商家能不能拆单；提示说的是商家收款限额，就由商家处理。',
      en: 'If only the single amount is too big, ask the shop to split the order; a limit on the shop’s side is for the shop to solve.',
      basis: ['alipay-codes', 'background'],
    },
    {
      who: 'platform',
      zh: '看不出是哪一层限额，带着提示原文问官方客服。',
      en: 'If you cannot tell which limit it is, ask official support, with the exact message.',
      basis: ['unlock-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要借别人的账户或银行卡来避开限额。',
      en: 'Do not use somebody else’s account or card to get around a limit.',
      basis: ['background'],
    },
    {
      zh: '不要相信能“付费解除限额”的人，也不要把验证码给对方。',
      en: 'Do not trust anyone who lifts limits for money, and give them no code.',
      basis: ['police-warnings'],
    },
  ],
  recovery: {
    unknown: {
      zh: '看是哪一种：单笔限额等不来；按日、按月的通常到下一个周期重新算；零钱年限额有文章说次年恢复。',
      en: 'It depends: a per-payment limit does not pass with time; daily and monthly ones usually start anew in the next period; WeChat’s yearly one returns next year, one guide says.',
      basis: ['wechat-limit-pages', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '换付款方式、减少金额，或等下一个周期再试；原样重试还会失败。',
    en: 'Change the method or the amount, or wait for the next period; the same attempt will fail again.',
  },
  payNow: ['other-method', 'combined', 'split-order', 'smaller-order', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'wechat', 'bank', 'unionpay'],
  scams: ['impersonation'],
  related: [
    'amount-out-of-range',
    'balance-insufficient',
    'limit-insufficient',
    'card-declined',
    'realname-required',
    'merchant-restricted',
  ],
  variants: [
    {
      product: 'wechat',
      steps: [
        {
          who: 'you',
          zh: '零钱付款受账户类别限制：一类累计 1,000 元，二类一年 10 万元，三类一年 20 万元。改用绑定的银行卡付，不占这个额度。',
          en: 'Paying from WeChat’s balance depends on the account class: I 1,000 yuan in all, II 100,000 a year, III 200,000 a year. A bound bank card does not use this allowance.',
          basis: ['payment-account-limits'],
        },
        {
          who: 'you',
          zh: '想提高类别，在微信里按提示补充身份核验；年限额用完的，有文章说要到次年恢复。',
          en: 'To raise the class, complete the identity checks WeChat asks for; if the yearly limit is used up, one guide says it returns next year.',
          basis: ['payment-account-limits', 'wechat-limit-pages'],
        },
      ],
      contacts: ['wechat'],
    },
    {
      product: 'unionpay',
      steps: [
        {
          who: 'bank',
          zh: '银联返回金额超限的，先问发卡银行这张卡的网上支付限额，再考虑换卡。',
          en: 'If UnionPay reports that the amount is over a limit, ask the issuing bank for this card’s online limit, then consider another card.',
          basis: ['unionpay-codes', 'background'],
        },
      ],
      contacts: ['bank', 'unionpay'],
    },
    {
      product: 'card',
      steps: [
        {
          who: 'bank',
          zh: '境外网站提示超过卡的金额或次数限制时，由发卡行决定，打卡背面的号码问。',
          en: 'When a foreign site says that the card’s amount or count limit is exceeded, the issuer decides; call the number on the card.',
          basis: ['stripe-codes', 'adyen-codes'],
        },
      ],
      contacts: ['bank'],
    },
    {
      product: 'alipay',
      steps: [
        {
          who: 'you',
          zh: '在境外网站用支付宝、提示金额超过用户限额的，减少金额或换一种付款方式。',
          en: 'If a foreign site says that your Alipay amount is over the user’s limit, lower the amount or use another method.',
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
    '超出单笔支付限额',
    '您今日的付款金额已超过日限额',
    '买家付款月限额超限',
    '零钱支付已达年累计限额，请使用银行卡支付',
    '该银行卡单日支付额度已用完，请更换银行卡',
    '交易金额超限，请联系发卡银行',
    '本次支付超出您账户余额的年度付款限额',
    '储蓄卡快捷支付超过当日累计限额',
    '您的银行卡今日交易次数已超限',
    '云闪付单笔交易限额 1000 元，本次付款失败',
    '很抱歉，您的一类账户余额付款累计金额已达上限，请补充身份信息或选择其他方式付款。',
    '還款失敗,銀行卡已超過單日扣款限額',
    '付款金額超過單日上限',
    '信用卡交易已逾單筆限額，請洽發卡銀行',
    'The payment exceeds your daily limit.',
    'Your card has exceeded its transaction amount limit.',
    'Withdrawal amount exceeded',
    'ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR',
  ],
  lookup: [
    '付款提示超出单笔限额怎么办',
    '支付宝一天最多能付多少 提示超限了',
    '微信零钱年限额用完了',
    '银行卡每日限额付不了大额',
    '为什么说我今日支付已达上限',
    '支付保付款超出限额',
    '买家电一万多付不了说超过限额',
    '余额付款有额度限制吗 显示超额',
    '建行卡限额太低付不了',
    '还花呗银行卡显示超过当日限额',
    '微信提示本年度支付额度已超限',
    '快捷支付超过单日限额什么时候恢复',
    '微信付款說超過限額',
    '付款次数超限了怎么回事',
    '月累计限额到了怎么付',
  ],
  miss: [
    '单笔限额 5,000 元，单日限额 20,000 元',
    '设置支付限额',
    '各银行快捷支付限额一览表',
    '如超出支付限额，请更换付款方式',
    '支付宝限额怎么办？三招解决',
    '零钱年度支付额度剩余 15 万元',
    '限额调整成功，新限额今日生效',
    '开通小额免密,单笔不超过 200 元',
  ],
} satisfies Examples;
