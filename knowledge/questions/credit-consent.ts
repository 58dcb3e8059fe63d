import type { Question } from '../types.ts';

export const question = {
  text: {
    zh: '有没有要你授权征信、而你没有同意的提示？',
    en: 'Were you asked for credit-report consent and declined?',
  },
  how: {
    zh: '打开支付宝 App 搜索“花呗”（或“信用购”“借呗”），看有没有要求同意征信授权的提示。',
    en: 'Search “花呗” (or 信用购, 借呗) in the Alipay app and see whether it asks you to agree to credit reporting.',
    basis: ['credit-consent'],
  },
  otherwise: { no: 0.95 },
  onlyFor: ['open-failed', 'borrow-failed'],
  given: { 'credit-report-consent': { yes: 0.94 } },
} satisfies Question;
