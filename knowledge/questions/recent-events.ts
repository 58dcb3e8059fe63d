import type { Question } from '../types.ts';

export const question = {
  text: { zh: '最近有没有这样的事？', en: 'Which of these happened lately?' },
  how: {
    zh: '选最像的一个。看最近的消费记录，再翻一翻短信和 App 通知。',
    en: 'Choose the nearest. Look at recent purchases, then at text messages and app notices.',
    basis: ['freeze-guide', 'unlock-guide', 'ant-questions'],
  },
  options: {
    device: { zh: '换过手机、号码、银行卡，或人在外地', en: 'New phone, number, card or place' },
    trades: { zh: '同一家店多笔、金额很整，或帮人付款', en: 'Repeated round sums, or paying for others' },
    closed: { zh: '自己关过、锁过或调低过它', en: 'Closed, locked or lowered it myself' },
    unused: { zh: '很久没用，或几乎没用过', en: 'Hardly ever used it' },
    none: { zh: '都没有', en: 'None of these' },
  },
  settles: ['new-things', 'trades', 'self-closed', 'rarely-used'],
  onlyFor: ['pay-unavailable', 'frozen-or-closed', 'limit-not-restored', 'limit-reduced'],
  otherwise: { none: 0.84, device: 0.06 },
  given: {
    'unusual-login': { device: 0.92 },
    'profile-churn': { device: 0.94 },
    'cashout-violation': { trades: 0.86, none: 0.1 },
    'closed-by-user': { closed: 0.93 },
    'low-activity': { unused: 0.93 },
    'risk-blocked': { device: 0.5, none: 0.4 },
    'account-abnormal': { device: 0.35, none: 0.55 },
    'opened-on-other-account': { device: 0.3, unused: 0.3, none: 0.38 },
    'verification-failed': { device: 0.5, none: 0.45 },
    'not-activated': { unused: 0.5, none: 0.4 },
  },
} satisfies Question;
