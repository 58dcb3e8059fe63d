import type { Question } from '../types.ts';

export const question = {
  text: {
    zh: '有人在催你付、教你付，或你不认识收款方吗？',
    en: 'Is anyone pressing you to pay, or is the payee a stranger?',
  },
  how: {
    zh: '问自己：是我自己要付的吗？有没有人在电话或聊天里催？有就先停下。',
    en: 'Ask yourself: do I want to pay this? Is anyone pressing me by phone or chat? If so, stop first.',
    basis: ['police-warnings', 'background'],
  },
  otherwise: { no: 0.95 },
  onlyFor: ['payment-failed', 'pay-unavailable'],
  given: { 'risk-blocked': { yes: 0.6 }, 'unfreeze-scam': { yes: 0.92 }, 'account-compromised': { yes: 0.3 } },
} satisfies Question;
