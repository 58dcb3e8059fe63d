import type { Question } from '../types.ts';

export const question = {
  text: { zh: '最近几期账单里，有晚还或没还够的吗？', en: 'Was any recent bill repaid late or only in part?' },
  how: {
    zh: '对一遍最近的消费和还款记录。',
    en: 'Go through recent purchases and repayments.',
    basis: ['freeze-guide'],
  },
  debt: ['yes'],
  otherwise: { no: 0.92 },
  given: {
    overdue: { yes: 0.93 },
    'repay-installment-unsupported': { yes: 0.92 },
    'linked-loan-overdue': { yes: 0.3 },
    'auto-repay-failed': { yes: 0.6 },
    'sesame-score-low': { yes: 0.4 },
    'score-insufficient': { yes: 0.2 },
  },
} satisfies Question;
