import type { Question } from '../types.ts';

export const question = {
  text: { zh: '账单或银行短信里，这一笔写着什么？', en: 'What does your bill or the bank’s message say?' },
  how: {
    zh: '打开付款用的 App 搜索“账单”；用银行卡付的，再看银行短信。先确认有没有扣款，再想要不要重付。',
    en: 'Search “账单” in the app you paid with; for a bank card, look at the bank’s messages. See first whether it was charged.',
    basis: ['wechat-codes', 'background'],
  },
  options: {
    pending: { zh: '处理中，或已经扣款', en: 'In progress, or charged' },
    risk: { zh: '风险、安全或要核实', en: 'Risk, or a check' },
    short: { zh: '余额或额度不足', en: 'Too little balance or limit' },
    limit: { zh: '限额', en: 'A payment limit' },
    bank: { zh: '银行拒绝', en: 'The bank refused' },
    nothing: { zh: '只写失败，或没有这一笔', en: 'Only that it failed, or nothing' },
  },
  settles: ['charged', 'limit-words'],
  onlyFor: ['payment-failed'],
  otherwise: { nothing: 0.86 },
  given: {
    'result-unknown': { pending: 0.9, nothing: 0.08 },
    'already-paid': { pending: 0.95 },
    'system-busy': { nothing: 0.66, pending: 0.28 },
    'risk-blocked': { risk: 0.66, nothing: 0.28 },
    'balance-insufficient': { short: 0.66, nothing: 0.3 },
    'bankcard-insufficient': { short: 0.72, bank: 0.1, nothing: 0.16 },
    'card-declined': { bank: 0.66, nothing: 0.24, risk: 0.06 },
    'limit-insufficient': { short: 0.66, nothing: 0.3 },
    'payment-limit': { limit: 0.76, nothing: 0.2 },
  },
} satisfies Question;
