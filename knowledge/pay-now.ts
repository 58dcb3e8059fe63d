/**
 * Ways to pay now, in the order in which they are shown: least harm first. None of them is borrowing, cash-out or a paid
 * service. What is not known of another cashier is said in general words there, or left out.
 */
import type { PayWay } from './types.ts';

const LISTED = { zh: '换银行卡，或收银台列出的其他方式', en: 'Use a bank card or another method listed there' };

export const payNow = {
  'check-bill': {
    zh: '先看账单，确认没有扣款再付',
    en: 'Check your bill first: it may have gone through',
    inDebt: true,
  },
  'other-method': {
    zh: '换余额、余额宝或银行卡',
    en: 'Use balance, Yu’ebao or a bank card',
    inDebt: true,
    at: { wechat: { zh: '换零钱或银行卡', en: 'Use the WeChat balance or a bank card' }, jd: LISTED, other: LISTED },
  },
  combined: {
    zh: '看看有没有“组合付款”',
    en: 'See whether a combined payment is offered',
    inDebt: false,
    at: { wechat: 'none', jd: 'none', other: 'none' },
  },
  'split-order': { zh: '拆成几单分别付', en: 'Split the order and pay separately', inDebt: false },
  'smaller-order': { zh: '减少件数或换一件', en: 'Buy less, or another item', inDebt: true },
  'temporary-limit': {
    zh: '页面若有临时额度，可以领取',
    en: 'Claim a temporary limit if the page offers one',
    inDebt: false,
    at: { wechat: 'none', jd: 'none', other: 'none' },
  },
  'repay-part': { zh: '提前还一部分，再回来付', en: 'Repay a part early, then pay again', inDebt: false },
  'other-wallet': { zh: '换商家支持的其他钱包', en: 'Use another wallet the shop accepts', inDebt: false },
  'ask-someone': { zh: '请家人代付（亲自确认对方）', en: 'Ask family to pay for you', inDebt: false },
  'keep-order': { zh: '先保留订单，关闭前再来付', en: 'Keep the order and return before it closes', inDebt: true },
} satisfies Record<string, PayWay>;
