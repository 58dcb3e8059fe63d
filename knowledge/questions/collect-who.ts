import type { Question } from '../types.ts';

export const question = {
  text: { zh: '是所有顾客都付不了，还是只有这一位？', en: 'Does it fail for every customer, or only this one?' },
  how: {
    zh: '看今天其他顾客用同一种方式有没有付成。',
    en: 'See whether other customers paid the same way today.',
    basis: ['alipay-codes', 'background'],
  },
  options: { every: { zh: '所有人', en: 'Everyone' }, one: { zh: '只有这一位', en: 'Only this one' } },
  onlyFor: ['collect-unavailable'],
  otherwise: { every: 0.94 },
  given: { 'risk-blocked': { one: 0.88 }, 'payment-limit': { one: 0.3 }, 'scene-not-supported': { every: 0.8 } },
} satisfies Question;
