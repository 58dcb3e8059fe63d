import type { Question } from '../types.ts';

export const question = {
  text: { zh: '这一笔是银行出资的吗（信用购、信用贷）？', en: 'Is a bank named as the lender (信用购, 信用贷)?' },
  how: {
    zh: '看选中的那一项有没有写银行名；再分别看花呗和信用购，是哪一个不能用。',
    en: 'See whether the chosen item names a bank; then see which fails, Huabei or Credit Pay (信用购).',
    basis: ['brand-split'],
  },
  otherwise: { no: 0.85 },
  onlyFor: ['borrow-failed', 'limit-not-restored', 'pay-unavailable', 'limit-reduced'],
  given: { 'lender-declined': { yes: 0.96 } },
} satisfies Question;
