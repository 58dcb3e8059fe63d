import type { Question } from '../types.ts';

export const question = {
  text: { zh: '最近有同一家店多笔、金额很整，或帮人付款吗？', en: 'Repeated or round payments, or paying for others?' },
  how: {
    zh: '打开支付宝 App 搜索“花呗”，对一遍最近的消费记录。',
    en: 'Search “花呗” in the Alipay app and go through recent purchases.',
    basis: ['freeze-guide', 'csai'],
  },
  otherwise: { no: 0.93 },
  given: {
    'cashout-violation': { yes: 0.88 },
    'account-abnormal': { yes: 0.15 },
    'risk-blocked': { yes: 0.15 },
    'merchant-restricted': { yes: 0.25 },
  },
} satisfies Question;
