import type { Question } from '../types.ts';

export const question = {
  text: { zh: '打开这项服务自己的页面，上面写着什么？', en: 'What does the service’s own page say?' },
  how: {
    zh: '打开它的 App，搜索它的名字（如“花呗”），看页面写的状态。',
    en: 'Search its name (such as “花呗”) in its app and read the state that the page shows.',
    basis: ['csai', 'background'],
  },
  options: {
    overdue: { zh: '有逾期', en: 'Overdue' },
    risk: { zh: '有风险或限制', en: 'A risk or restriction' },
    closed: { zh: '已关闭或未开通', en: 'Closed or not opened' },
    maintenance: { zh: '维护或升级', en: 'Maintenance' },
    nothing: { zh: '都没写', en: 'None of these' },
  },
  settles: ['self-closed'],
  debt: ['overdue'],
  onlyFor: [
    'pay-unavailable',
    'frozen-or-closed',
    'installment-unavailable',
    'limit-not-restored',
    'limit-reduced',
    'borrow-failed',
  ],
  otherwise: { nothing: 0.88 },
  given: {
    overdue: { overdue: 0.92 },
    'repay-installment-unsupported': { overdue: 0.92 },
    'linked-loan-overdue': { nothing: 0.55, overdue: 0.25, risk: 0.1 },
    'cashout-violation': { risk: 0.7, closed: 0.15, nothing: 0.15 },
    'unusual-login': { risk: 0.72, nothing: 0.26 },
    'account-abnormal': { risk: 0.8, nothing: 0.14 },
    'risk-blocked': { risk: 0.45, nothing: 0.5 },
    'score-insufficient': { nothing: 0.65, closed: 0.25 },
    'sesame-score-low': { nothing: 0.68, closed: 0.22 },
    'low-activity': { closed: 0.48, nothing: 0.48 },
    'closed-by-user': { closed: 0.92, nothing: 0.05 },
    'not-activated': { closed: 0.93 },
    'opened-on-other-account': { closed: 0.72, nothing: 0.24 },
    maintenance: { maintenance: 0.88, nothing: 0.1 },
  },
} satisfies Question;
