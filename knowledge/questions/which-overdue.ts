import type { Question } from '../types.ts';

export const question = {
  text: { zh: '有没有哪一个产品显示逾期？', en: 'Does any product show as overdue?' },
  how: {
    zh: '在支付宝 App 里分别搜索“花呗”“信用购”“借呗”“信用贷”“网商贷”“备用金”，看哪一个写着逾期。',
    en: 'Search 花呗, 信用购, 借呗, 信用贷, 网商贷 and 备用金 in the Alipay app and see which one says 逾期.',
    basis: ['csai', 'ant-questions', 'brand-split'],
  },
  options: {
    this: { zh: '就是这一个', en: 'This one' },
    other: { zh: '别的产品', en: 'Another one' },
    none: { zh: '都没有', en: 'None' },
  },
  settles: ['missed-bill', 'credit-report'],
  debt: ['this', 'other'],
  otherwise: { none: 0.94 },
  given: {
    overdue: { this: 0.94 },
    'repay-installment-unsupported': { this: 0.93 },
    'linked-loan-overdue': { other: 0.92, none: 0.05 },
    'auto-repay-failed': { this: 0.5, none: 0.48 },
    hardship: { this: 0.5, other: 0.3 },
    'high-debt-ratio': { none: 0.8 },
    'collection-address-book': { none: 0.9 },
  },
} satisfies Question;
