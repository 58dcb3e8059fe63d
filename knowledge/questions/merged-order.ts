import type { Question } from '../types.ts';

export const question = {
  text: { zh: '是几件合并付，或充值、票务、缴费这类吗？', en: 'Several items at once, or a top-up, ticket or bill?' },
  how: {
    zh: '看这一单里有几件；拆开一件一件看，能不能选到它。',
    en: 'See how many items the order holds; look at them one by one.',
    basis: ['csai', 'method-support-pages', 'background'],
  },
  otherwise: { no: 0.88 },
  onlyFor: ['pay-unavailable', 'payment-failed', 'installment-unavailable'],
  given: {
    'scene-not-supported': { yes: 0.78 },
    'order-review-rejected': { yes: 0.2 },
    'installment-limit': { yes: 0.3 },
  },
} satisfies Question;
