import type { Question } from '../types.ts';

export const question = {
  text: { zh: '里面的钱或可用额度，够这一笔吗？', en: 'Is there enough for this payment?' },
  how: {
    zh: '看选中的那一项写的余额或可用额度，和这一笔比一比。不用写数字。',
    en: 'Compare what the chosen item shows with this payment. No figures needed.',
    basis: ['csai', 'repay-guide', 'background'],
  },
  otherwise: { yes: 0.93 },
  onlyFor: ['payment-failed', 'repay-failed'],
  given: {
    'balance-insufficient': { no: 0.96 },
    'bankcard-insufficient': { no: 0.95 },
    'limit-insufficient': { no: 0.95 },
    'repay-source-insufficient': { no: 0.95 },
    'auto-repay-failed': { no: 0.5 },
  },
} satisfies Question;
