import type { Question } from '../types.ts';

export const question = {
  text: { zh: '还款停在哪一步？', en: 'At which step did repaying stop?' },
  how: {
    zh: '从还款页重新走一遍，看停在哪里；先看账单，确认没有已经扣过。',
    en: 'Go through it again from the repayment page and see where it stops; look at the bill first, in case it was deducted.',
    basis: ['repay-guide', 'ant-questions'],
  },
  options: {
    open: { zh: '页面打不开，或一直转', en: 'The page does not open or keeps loading' },
    bill: { zh: '没有可还的账单', en: 'There is no bill to repay' },
    parts: { zh: '找不到分期', en: 'No instalments offered' },
    check: { zh: '验证码、人脸或安全校验', en: 'A code, face or security check' },
    pay: { zh: '点了还款，扣不了', en: 'Pressed repay, not deducted' },
    auto: { zh: '不是我点的，是自动扣', en: 'Not me: an automatic deduction' },
  },
  settles: ['nothing-due', 'repay-in-parts', 'auto-or-self'],
  onlyFor: ['repay-failed'],
  otherwise: { pay: 0.6, open: 0.3 },
  given: {
    'repay-nothing-due': { bill: 0.92 },
    'repay-source-insufficient': { pay: 0.88, auto: 0.1 },
    'repay-network': { open: 0.68, pay: 0.28 },
    maintenance: { open: 0.72, pay: 0.24 },
    'payment-limit': { pay: 0.94 },
    'repay-installment-unsupported': { parts: 0.9 },
    'auto-repay-failed': { auto: 0.92 },
    'verification-failed': { check: 0.93 },
    'account-abnormal': { open: 0.4, pay: 0.5 },
  },
} satisfies Question;
