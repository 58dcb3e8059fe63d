import type { Question } from '../types.ts';

export const question = {
  text: { zh: '还款页写着“已还清”，或没有待还金额吗？', en: 'Does the repayment page say cleared, or nothing due?' },
  how: {
    zh: '打开支付宝 App 搜索“花呗”，看本期应还是不是 0 或“已还清”。',
    en: 'Search “花呗” in the Alipay app and see whether this period shows 0 or “已还清”.',
    basis: ['repay-guide'],
  },
  otherwise: { no: 0.95 },
  onlyFor: ['repay-failed'],
  given: { 'repay-nothing-due': { yes: 0.95 } },
} satisfies Question;
