import type { Question } from '../types.ts';

export const question = {
  text: { zh: '芝麻分最近降了，或低于 600 吗？', en: 'Did the Sesame score fall, or is it below 600?' },
  how: {
    zh: '打开支付宝 App 搜索“芝麻信用”，看最新分数。600 只是常见说法，不是官方标准。',
    en: 'Search “芝麻信用” in the Alipay app. 600 is commonly said; it is not an official line.',
    basis: ['freeze-guide', 'unlock-guide', 'sesame-not-decisive'],
  },
  otherwise: { no: 0.87 },
  given: {
    'sesame-score-low': { yes: 0.95 },
    overdue: { yes: 0.3 },
    'linked-loan-overdue': { yes: 0.25 },
    'score-insufficient': { yes: 0.25 },
  },
  onlyFor: ['pay-unavailable', 'frozen-or-closed', 'limit-reduced', 'limit-not-restored', 'open-failed'],
} satisfies Question;
