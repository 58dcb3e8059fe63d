import type { Question } from '../types.ts';

export const question = {
  text: { zh: '有别的期数或还款方式可以选吗？', en: 'Are other terms or ways of repaying offered?' },
  how: {
    zh: '看付款页或账单页列出了哪些；没列出的就是这次不能选。',
    en: 'See what the payment or bill page lists; what is not listed cannot be chosen this time.',
    basis: ['repay-guide'],
  },
  otherwise: { no: 0.9 },
  onlyFor: ['installment-unavailable'],
  given: { 'term-unavailable': { yes: 0.9 }, 'installment-limit': { no: 0.8 } },
} satisfies Question;
