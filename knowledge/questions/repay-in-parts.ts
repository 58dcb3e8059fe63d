import type { Question } from '../types.ts';

export const question = {
  text: { zh: '你是想分期或延期还吗？', en: 'Do you want to repay in instalments or later?' },
  how: {
    zh: '看还款页有没有“分期”这一项。',
    en: 'See whether the repayment page offers instalments (分期).',
    basis: ['repay-guide', 'postponement'],
  },
  otherwise: { no: 0.93 },
  onlyFor: ['repay-failed'],
  given: { 'repay-installment-unsupported': { yes: 0.94 }, 'term-unavailable': { yes: 0.92 }, hardship: { yes: 0.6 } },
} satisfies Question;
