import type { Question } from '../types.ts';

export const question = {
  text: { zh: '最近收入变少、停了，或换了工作吗？', en: 'Did your income fall or stop, or your job change?' },
  how: {
    zh: '想一想最近几个月的工资和流水；页面有没有提到“收入”“还款能力”。',
    en: 'Think of recent months; see whether the page mentions income (收入) or repayment ability (还款能力).',
    basis: ['unlock-guide', 'background'],
  },
  debt: ['yes'],
  otherwise: { no: 0.88 },
  onlyFor: ['limit-reduced', 'limit-not-restored', 'borrow-failed', 'frozen-or-closed'],
  given: {
    'income-drop': { yes: 0.95 },
    hardship: { yes: 0.7 },
    'high-debt-ratio': { yes: 0.3 },
    overdue: { yes: 0.25 },
    'linked-loan-overdue': { yes: 0.25 },
    'score-insufficient': { yes: 0.15 },
  },
} satisfies Question;
