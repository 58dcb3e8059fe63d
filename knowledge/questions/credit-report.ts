import type { Question } from '../types.ts';

export const question = {
  text: { zh: '个人信用报告里，有逾期这类记录吗？', en: 'Does your credit report show anything overdue?' },
  how: {
    zh: '授权过征信、手边有报告的，看一眼有没有不良记录；没有报告就选“不知道”。',
    en: 'If you authorised credit reporting and have the report, look for bad entries; without one, choose “Don’t know”.',
    basis: ['freeze-guide', 'credit-reporting-2021'],
  },
  debt: ['yes'],
  otherwise: { no: 0.92 },
  onlyFor: [
    'pay-unavailable',
    'frozen-or-closed',
    'limit-reduced',
    'limit-not-restored',
    'borrow-failed',
    'open-failed',
  ],
  given: {
    overdue: { yes: 0.75 },
    'linked-loan-overdue': { yes: 0.78 },
    'score-insufficient': { yes: 0.3 },
    'sesame-score-low': { yes: 0.3 },
    'high-debt-ratio': { yes: 0.15 },
  },
} satisfies Question;
