import type { Question } from '../types.ts';

export const question = {
  text: { zh: '换一件商品或一家店，还是这样吗？', en: 'Is it the same with another item or shop?' },
  how: {
    zh: '在另一家店打开付款页，看能不能选到它，不必真的付款；再看余额、银行卡能不能用。',
    en: 'Open the payment page of another shop and see whether it can be chosen (no need to pay); then see whether balance and bank card work.',
    basis: ['csai', 'method-support-pages', 'background'],
  },
  options: {
    fine: { zh: '换了就能用', en: 'It works there' },
    still: { zh: '换了也不行，别的付款方式可以', en: 'Still not, but other methods work' },
    all: { zh: '什么付款方式都不行', en: 'No method works at all' },
  },
  settles: ['other-functions'],
  onlyFor: ['pay-unavailable', 'payment-failed', 'frozen-or-closed', 'installment-unavailable'],
  otherwise: { still: 0.88, fine: 0.06 },
  given: {
    'scene-not-supported': { fine: 0.92, still: 0.07 },
    'order-review-rejected': { fine: 0.9, still: 0.09 },
    'merchant-restricted': { fine: 0.92 },
    'installment-limit': { fine: 0.75, still: 0.23 },
    'term-unavailable': { still: 0.6, fine: 0.36 },
    'risk-blocked': { fine: 0.55, still: 0.35, all: 0.1 },
    'account-abnormal': { all: 0.88, still: 0.1 },
    'system-busy': { all: 0.5, still: 0.3, fine: 0.2 },
    'unusual-login': { still: 0.6, all: 0.38 },
    'limit-insufficient': { still: 0.55, fine: 0.44 },
    'balance-insufficient': { still: 0.7, fine: 0.29 },
    'bankcard-insufficient': { still: 0.7, fine: 0.29 },
    'card-declined': { still: 0.7, fine: 0.25 },
    'payment-limit': { still: 0.6, fine: 0.38 },
    'result-unknown': { fine: 0.6, still: 0.3 },
    'balance-frozen': { still: 0.7, all: 0.28 },
  },
} satisfies Question;
