/** Warnings shown where people look for a way out, by key. */
import type { Claim } from './types.ts';

export const scams = {
  unfreeze: {
    zh: '先收“解冻费”“保证金”，或要你转账“验证还款能力”“刷流水”的都是骗局。官方不会要你转账、报验证码或共享屏幕。',
    en: 'Anyone who first wants an unfreezing fee, a deposit or a transfer “to verify your ability to repay” is a scammer. Official support never asks for a transfer, a code or screen sharing.',
    basis: ['police-warnings'],
  },
  'cashout-help': {
    zh: '帮人套现的“服务”有人收了手续费就消失，也有人被判刑；不要把额度变成现金。',
    en: 'Cash-out “services” have vanished with people’s money, and helpers have been convicted. Do not turn a limit into cash.',
    basis: ['police-warnings', 'cashout-cases'],
  },
  'credit-repair': {
    zh: '花钱“征信修复”“洗白记录”是骗局。2025–26 年的一次性修复政策免费、自动，且已于 2026-03-31 截止。',
    en: 'Paid “credit repair” is a scam. The one-off repair policy of 2025–26 was free and automatic, and it ended on 2026-03-31.',
    basis: ['credit-repair-window'],
  },
  impersonation: {
    zh: '自称客服来电要你“注销校园贷”“变更学生身份”“提额”“备用金退款”的是常见骗局，挂断后自己打官方号码核实。',
    en: 'Callers who offer to “cancel a student loan”, “change your identity”, raise a limit or refund Beiyongjin are a known scam. Hang up and call the official number yourself.',
    basis: ['police-warnings'],
  },
} satisfies Record<string, Claim>;
