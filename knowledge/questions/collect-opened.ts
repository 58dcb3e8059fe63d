import type { Question } from '../types.ts';

export const question = {
  text: { zh: '收款码或商户后台里，开通了这种收款吗？', en: 'Is this way of collecting switched on?' },
  how: {
    zh: '在商户后台看花呗、信用卡收款是否已开通；个人收款码也算没有开通。',
    en: 'See in the merchant page whether collecting by Huabei or credit card is open; a personal code counts as not open.',
    basis: ['ant-questions', 'method-support-pages'],
  },
  otherwise: { yes: 0.9 },
  onlyFor: ['collect-unavailable'],
  given: { 'not-activated': { no: 0.95 }, 'scene-not-supported': { yes: 0.72 } },
} satisfies Question;
