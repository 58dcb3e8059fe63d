import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'limit short =78',
    'paylater short =76',
    'paylater balance short =80',
    'limit below =72',
    'exceeded limit =80',
    'limit exceeded paylater =80',
    '"额度已满" =76',
    '"银行授信额度" exceeded =84',
  ],
  lookup: ['paylater limit no-pay exceeded', 'limit "不够" =84'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'pay',
  products: ['huabei', 'xinyonggou', 'baitiao', 'yuefu'],
  title: { zh: '可用额度不足', en: 'Not enough limit left' },
  sentence: {
    zh: '这一单的金额超过了现在可用的额度。',
    en: 'This order costs more than the limit you have left.',
    basis: ['csai'],
  },
  why: [
    {
      zh: '可用额度等于总额度减去还没还的部分。订单金额只要高出一点，这笔付款就会失败。',
      en: 'What you can spend is the whole limit less what you still owe. If the order is even slightly more, the payment fails.',
      basis: ['csai'],
    },
    {
      zh: '临时额度到期、额度里有一部分只能用于分期，也会让能用的比看到的少。',
      en: 'An expired temporary limit, or a part reserved for instalments, can leave you with less than the figure you see.',
      basis: ['ant-questions', 'background'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，看“可用额度”是否小于订单金额。',
      en: 'Search “花呗” in the Alipay app and compare the available limit with the order amount.',
      basis: ['csai'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '提前还一部分，直到可用额度够付这一单。',
      en: 'Repay a part early, until the available limit covers this order.',
      basis: ['csai'],
    },
    {
      who: 'you',
      zh: '回到付款页，看有没有“组合付款”，用余额或银行卡补差额。',
      en: 'On the payment page, see whether a combined payment is offered, and cover the difference from balance or card.',
      basis: ['csai'],
    },
    {
      who: 'you',
      zh: '付款页若出现“临时额度”，可以领取；没有就换一种付款方式。',
      en: 'If the payment page offers a temporary limit you may claim it; otherwise use another method.',
      basis: ['csai'],
    },
  ],
  avoid: [
    {
      zh: '不要找人“提额”或“套现”，也不要为了付这一单去别处借款。',
      en: 'Do not pay anyone to raise your limit or to cash it out, and do not borrow elsewhere for this order.',
      basis: ['police-warnings'],
    },
  ],
  recovery: {
    min: 0,
    max: 0,
    unit: 'minute',
    from: { zh: '还款成功', en: 'the repayment going through' },
    basis: ['csai'],
    note: {
      zh: '来源没有写明时间，只是暗示还款后即可再付；退款回到额度可能更久。',
      en: 'The source only implies that it works right after repaying; a refund may take longer to return to the limit.',
      basis: ['csai', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '额度够了再试，原样重试不会成功。',
    en: 'Try again once the limit covers it; the same attempt will fail again.',
  },
  payNow: ['other-method', 'combined', 'split-order', 'smaller-order', 'temporary-limit', 'repay-part', 'keep-order'],
  evidence: [],
  contacts: ['alipay'],
  scams: ['impersonation'],
  related: ['limit-reduced', 'limit-not-restored', 'installment-limit', 'balance-insufficient', 'payment-limit'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '花呗可用额度不足,请更换付款方式',
    '您的额度不够支付本次订单',
    '白条剩余额度不足,无法完成付款',
    '信用购额度不足',
    '月付可用额度小于订单金额',
    '本次消费超过您的可用额度',
  ],
  lookup: [
    '花呗额度不够',
    '花被额度不足怎么付款',
    '买手机花呗钱不够用',
    '提示可用额度不足',
    '白条额度不够付不了',
    'huabei edu buzu',
  ],
  miss: [
    '您的可用额度:¥3,000.00',
    '额度不足时可使用组合付款',
    '提高额度小技巧',
    '花呗额度不足怎么办?五招教你',
    '查看可用额度',
  ],
} satisfies Examples;
