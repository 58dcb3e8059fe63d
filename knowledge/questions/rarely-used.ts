import type { Question } from '../types.ts';

export const question = {
  text: { zh: '最近几个月用过它吗？', en: 'Have you used it in recent months?' },
  how: {
    zh: '打开它的账单，看是不是很久没有记录。',
    en: 'Open its bills and see whether there is nothing for a long time.',
    basis: ['freeze-guide'],
  },
  otherwise: { yes: 0.88 },
  onlyFor: ['pay-unavailable', 'frozen-or-closed', 'limit-reduced', 'limit-not-restored'],
  given: {
    'low-activity': { no: 0.94 },
    'not-activated': { no: 0.95 },
    'opened-on-other-account': { no: 0.7 },
    'closed-by-user': { no: 0.4 },
  },
} satisfies Question;
