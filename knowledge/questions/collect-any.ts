import type { Question } from '../types.ts';

export const question = {
  text: { zh: '顾客改用余额或储蓄卡，收得到吗？', en: 'Does it work with the customer’s balance or debit card?' },
  how: {
    zh: '请这位顾客换一种方式看看，或看今天别的收款有没有到账。',
    en: 'Ask the customer to try another method, or see whether other payments came in today.',
    basis: ['alipay-codes', 'background'],
  },
  otherwise: { yes: 0.85 },
  onlyFor: ['collect-unavailable'],
  given: {
    'merchant-restricted': { no: 0.92 },
    'account-abnormal': { no: 0.9 },
    'not-activated': { yes: 0.96 },
    'scene-not-supported': { yes: 0.96 },
    'realname-required': { no: 0.55 },
    'payment-limit': { no: 0.3 },
    'risk-blocked': { no: 0.35 },
  },
} satisfies Question;
