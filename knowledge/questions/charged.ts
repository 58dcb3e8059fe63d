import type { Question } from '../types.ts';

export const question = {
  text: { zh: '账单里有这一笔吗？', en: 'Is this payment in your bill?' },
  how: {
    zh: '打开付款用的 App 搜索“账单”；用银行卡付的，再看银行短信或明细。',
    en: 'Search “账单” in the app you paid with; for a bank card, look at the bank’s messages or statement.',
    basis: ['wechat-codes', 'background'],
  },
  options: {
    pending: { zh: '有，处理中或已扣款', en: 'Yes, in progress or charged' },
    none: { zh: '没有，或写着失败', en: 'No, or it says failed' },
  },
  onlyFor: ['payment-failed'],
  otherwise: { none: 0.95 },
  given: { 'result-unknown': { pending: 0.92 }, 'system-busy': { pending: 0.25 }, 'already-paid': { pending: 0.95 } },
} satisfies Question;
