import type { Question } from '../types.ts';

export const question = {
  text: { zh: '每月要还的加起来，觉得吃力吗？', en: 'Is it hard to repay everything each month?' },
  how: {
    zh: '把花呗、借呗、信用卡和别处的贷款列出来，和每月收入比一比。不用写数字。',
    en: 'List Huabei, Jiebei, credit cards and other loans and compare with your income. No figures needed.',
    basis: ['csai', 'background'],
  },
  debt: ['yes'],
  otherwise: { no: 0.86 },
  given: {
    'high-debt-ratio': { yes: 0.95 },
    hardship: { yes: 0.97 },
    'income-drop': { yes: 0.45 },
    overdue: { yes: 0.4 },
    'linked-loan-overdue': { yes: 0.45 },
    'repay-source-insufficient': { yes: 0.3 },
    'score-insufficient': { yes: 0.2 },
    'repay-installment-unsupported': { yes: 0.5 },
  },
} satisfies Question;
