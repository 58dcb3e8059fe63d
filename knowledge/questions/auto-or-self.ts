import type { Question } from '../types.ts';

export const question = {
  text: { zh: '是到期自动扣的，还是你自己点的还款？', en: 'Was it an automatic deduction, or did you press repay?' },
  how: {
    zh: '看还款记录，也看自动还款有没有打开。',
    en: 'Look at the repayment records and whether automatic repayment is on.',
    basis: ['repay-guide', 'ant-questions'],
  },
  options: { auto: { zh: '自动扣的', en: 'Automatic' }, self: { zh: '自己点的', en: 'I pressed it' } },
  onlyFor: ['repay-failed'],
  otherwise: { self: 0.93 },
  given: { 'auto-repay-failed': { auto: 0.95 }, 'repay-source-insufficient': { self: 0.8 } },
} satisfies Question;
