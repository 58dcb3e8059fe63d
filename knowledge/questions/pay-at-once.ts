import type { Question } from '../types.ts';

export const question = {
  text: { zh: '不分期、一次付清，能选到它吗？', en: 'Can it be chosen without instalments?' },
  how: {
    zh: '在付款页把分期去掉看看，不必真的付款。',
    en: 'Take the instalments away on the payment page and look; no need to pay.',
    basis: ['ant-questions', 'background'],
  },
  otherwise: { no: 0.9 },
  onlyFor: ['installment-unavailable'],
  given: {
    'installment-limit': { yes: 0.93 },
    'term-unavailable': { yes: 0.85 },
    'scene-not-supported': { no: 0.75 },
    'repay-installment-unsupported': { no: 0.8 },
  },
} satisfies Question;
