import type { Question } from '../types.ts';

export const question = {
  text: { zh: '付款时选的是哪一种？', en: 'Which way of paying was chosen?' },
  how: {
    zh: '看收银台选中的那一项：各算各的，办法也不同。',
    en: 'Look at what is selected in the cashier: each has its own limit and its own remedy.',
    basis: ['brand-split', 'background'],
  },
  options: {
    credit: { zh: '花呗、白条、月付这一类', en: 'Huabei, Baitiao or the like' },
    balance: { zh: '余额或零钱', en: 'Balance' },
    card: { zh: '银行卡', en: 'Bank card' },
  },
  onlyFor: ['payment-failed'],
  otherwise: { credit: 0.34, balance: 0.33, card: 0.33 },
  given: {
    'balance-insufficient': { balance: 0.95 },
    'balance-frozen': { balance: 0.97 },
    'bankcard-insufficient': { card: 0.96 },
    'card-declined': { card: 0.95 },
    'card-invalid': { card: 0.97 },
    'card-not-supported': { card: 0.97 },
    'limit-insufficient': { credit: 0.92 },
    overdue: { credit: 0.94 },
    'linked-loan-overdue': { credit: 0.94 },
    'score-insufficient': { credit: 0.94 },
    'installment-limit': { credit: 0.97 },
    'scene-not-supported': { credit: 0.68, card: 0.2, balance: 0.12 },
    'payment-limit': { card: 0.48, balance: 0.42, credit: 0.1 },
  },
} satisfies Question;
