import type { Question } from '../types.ts';

export const question = {
  text: { zh: '下面哪一项像你现在的情况？', en: 'Which of these fits you now?' },
  how: {
    zh: '不用写数字：把每月要还的和收入比一比；芝麻分在支付宝 App 里搜索“芝麻信用”。',
    en: 'No figures needed: compare what you repay each month with your income; search “芝麻信用” in the Alipay app for the score.',
    basis: ['csai', 'freeze-guide', 'unlock-guide'],
  },
  options: {
    owed: { zh: '各处欠款加起来，还着吃力', en: 'Repaying everything is hard' },
    income: { zh: '最近收入变少或停了', en: 'Income fell or stopped' },
    score: { zh: '芝麻分降了', en: 'The Sesame score fell' },
    none: { zh: '都不是', en: 'None of these' },
  },
  settles: ['hard-to-repay', 'income-less', 'sesame-fell'],
  debt: ['owed', 'income'],
  onlyFor: [
    'pay-unavailable',
    'frozen-or-closed',
    'limit-not-restored',
    'limit-reduced',
    'borrow-failed',
    'open-failed',
  ],
  otherwise: { none: 0.85 },
  given: {
    'high-debt-ratio': { owed: 0.92, none: 0.03 },
    'income-drop': { income: 0.92, owed: 0.05 },
    'sesame-score-low': { score: 0.92, none: 0.05 },
    hardship: { owed: 0.7, income: 0.27 },
    'score-insufficient': { none: 0.6, score: 0.16, owed: 0.12, income: 0.12 },
    overdue: { none: 0.5, owed: 0.3, income: 0.12, score: 0.08 },
    'linked-loan-overdue': { none: 0.48, owed: 0.34, income: 0.1, score: 0.08 },
  },
} satisfies Question;
