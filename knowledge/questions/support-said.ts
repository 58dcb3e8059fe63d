import type { Question } from '../types.ts';

export const question = {
  text: { zh: '官方客服说过是什么原因吗？', en: 'Has official support named a reason?' },
  how: {
    zh: '在 App 里搜索“我的客服”问一问；还没问过就选“不知道”。',
    en: 'Ask in “我的客服” in the app; if you have not asked, choose “Don’t know”.',
    basis: ['freeze-guide', 'hotline-pages'],
  },
  options: {
    overdue: { zh: '有逾期', en: 'Something is overdue' },
    risk: { zh: '风险或违规使用', en: 'Risk or a breach of rules' },
    score: { zh: '以系统评估为准', en: 'It is up to the assessment' },
    nothing: { zh: '没有说原因', en: 'No reason given' },
  },
  debt: ['overdue'],
  onlyFor: [
    'pay-unavailable',
    'frozen-or-closed',
    'limit-reduced',
    'limit-not-restored',
    'borrow-failed',
    'open-failed',
  ],
  otherwise: { nothing: 0.8 },
  given: {
    overdue: { overdue: 0.7, nothing: 0.25 },
    'linked-loan-overdue': { overdue: 0.65, nothing: 0.3 },
    'cashout-violation': { risk: 0.6, nothing: 0.25 },
    'unusual-login': { risk: 0.6, nothing: 0.35 },
    'account-abnormal': { risk: 0.6, nothing: 0.35 },
    'risk-blocked': { risk: 0.6, nothing: 0.35 },
    'score-insufficient': { score: 0.6, nothing: 0.38 },
    'sesame-score-low': { score: 0.55, nothing: 0.4 },
    'high-debt-ratio': { score: 0.55, nothing: 0.4 },
    'income-drop': { score: 0.55, nothing: 0.4 },
    'low-activity': { score: 0.5, nothing: 0.45 },
  },
} satisfies Question;
