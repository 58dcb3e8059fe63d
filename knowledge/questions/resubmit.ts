import type { Question } from '../types.ts';

export const question = {
  text: { zh: '确认没扣款后再提交一次，能选到它了吗？', en: 'Submitted once more, can it be chosen now?' },
  how: {
    zh: '先看账单，没有扣款再提交；提交一次就够。',
    en: 'Look at the bill first; if nothing was charged, submit once more. Once is enough.',
    basis: ['csai'],
  },
  otherwise: { no: 0.95 },
  onlyFor: ['pay-unavailable'],
  given: { 'order-review-rejected': { yes: 0.72 }, maintenance: { yes: 0.12 }, 'risk-blocked': { yes: 0.15 } },
} satisfies Question;
