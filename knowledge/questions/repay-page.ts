import type { Question } from '../types.ts';

export const question = {
  text: { zh: '还款页上写着什么？', en: 'What does the repayment page say?' },
  how: {
    zh: '打开它的还款页，看待还金额和提示。',
    en: 'Open its repayment page and read the amount due and the message.',
    basis: ['repay-guide', 'ant-questions'],
  },
  options: {
    clear: { zh: '已还清，或没有待还', en: 'Cleared, or nothing due' },
    short: { zh: '余额不足、扣款失败', en: 'Balance too low, or not deducted' },
    limit: { zh: '限额或还款受限', en: 'A limit' },
    verify: { zh: '要验证：验证码、人脸', en: 'A check: code or face' },
    maintenance: { zh: '维护或升级', en: 'Maintenance' },
    busy: { zh: '繁忙、超时或打不开', en: 'Busy, timed out, will not open' },
    account: { zh: '账户异常或被限制', en: 'The account is abnormal or restricted' },
    other: { zh: '都不是', en: 'None of these' },
  },
  settles: ['nothing-due', 'limit-words'],
  onlyFor: ['repay-failed'],
  otherwise: { other: 0.85 },
  given: {
    'repay-nothing-due': { clear: 0.94 },
    'repay-source-insufficient': { short: 0.85, other: 0.1 },
    'auto-repay-failed': { short: 0.7, other: 0.2, clear: 0.02 },
    'payment-limit': { limit: 0.9, other: 0.06 },
    'verification-failed': { verify: 0.93 },
    maintenance: { maintenance: 0.85, busy: 0.1 },
    'account-abnormal': { account: 0.8, other: 0.16 },
    'repay-network': { busy: 0.78, other: 0.18 },
    'system-busy': { busy: 0.9 },
  },
} satisfies Question;
