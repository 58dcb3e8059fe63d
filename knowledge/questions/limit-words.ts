import type { Question } from '../types.ts';

export const question = {
  text: {
    zh: '提到“限额”了吗（单笔、单日、当月、全年）？',
    en: 'Is a limit per payment, day, month or year mentioned?',
  },
  how: {
    zh: '看提示或短信里有没有“限额”；也可以在 App 里搜索“限额”，对照今天和这个月已付的。',
    en: 'See whether the message says “限额”; or search “限额” in the app and compare with what you paid today and this month.',
    basis: ['alipay-codes', 'background'],
  },
  otherwise: { no: 0.95 },
  onlyFor: ['payment-failed', 'repay-failed', 'collect-unavailable'],
  given: { 'payment-limit': { yes: 0.95 }, 'amount-out-of-range': { yes: 0.3 }, 'limit-insufficient': { yes: 0.12 } },
} satisfies Question;
