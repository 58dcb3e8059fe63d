import type { Question } from '../types.ts';

export const question = {
  text: { zh: '是给这一单分期，还是给账单分期？', en: 'Instalments for this order, or for a bill?' },
  how: {
    zh: '在付款页选的是给这一单分期；在账单页或还款页选的是给账单分期。',
    en: 'Chosen on the payment page, it is for the order; on the bill or repayment page, for the bill.',
    basis: ['repay-guide', 'background'],
  },
  options: { order: { zh: '这一单', en: 'This order' }, bill: { zh: '账单', en: 'A bill' } },
  onlyFor: ['installment-unavailable'],
  otherwise: { order: 0.55, bill: 0.45 },
  given: {
    'installment-limit': { order: 0.94 },
    'scene-not-supported': { order: 0.95 },
    'repay-installment-unsupported': { bill: 0.96 },
    'term-unavailable': { bill: 0.6 },
  },
} satisfies Question;
