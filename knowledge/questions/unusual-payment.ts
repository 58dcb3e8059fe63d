import type { Question } from '../types.ts';

export const question = {
  text: {
    zh: '这一笔和平时不一样吗（金额大、新设备、第一次付给对方）？',
    en: 'Is this payment unusual (large, new device, new payee)?',
  },
  how: {
    zh: '和最近付过的几笔比一比。',
    en: 'Compare it with your last few payments.',
    basis: ['unlock-guide', 'background'],
  },
  otherwise: { no: 0.88 },
  onlyFor: ['payment-failed', 'pay-unavailable', 'collect-unavailable'],
  given: {
    'risk-blocked': { yes: 0.88 },
    'unusual-login': { yes: 0.85 },
    'account-compromised': { yes: 0.7 },
    'card-declined': { yes: 0.3 },
    'order-review-rejected': { yes: 0.3 },
    'payment-limit': { yes: 0.35 },
    'amount-out-of-range': { yes: 0.4 },
  },
} satisfies Question;
