/** Ways to pay now, in the order in which they are shown: least harm first. None of them is borrowing, cash-out or a paid service. */
import type { Text } from './types.ts';

export const payNow = {
  'check-bill': { zh: '先看账单，确认没有扣款再付', en: 'Check your bill first: it may have gone through' },
  'other-method': { zh: '换余额、余额宝或银行卡', en: 'Use balance, Yu’ebao or a bank card' },
  combined: { zh: '看看有没有“组合付款”', en: 'See whether a combined payment is offered' },
  'split-order': { zh: '拆成几单分别付', en: 'Split the order and pay separately' },
  'smaller-order': { zh: '减少件数或换一件', en: 'Buy less, or another item' },
  'temporary-limit': { zh: '页面若有临时额度，可以领取', en: 'Claim a temporary limit if the page offers one' },
  'repay-part': { zh: '提前还一部分，再回来付', en: 'Repay a part early, then pay again' },
  'other-wallet': { zh: '换商家支持的其他钱包', en: 'Use another wallet the shop accepts' },
  'ask-someone': { zh: '请家人代付（亲自确认对方）', en: 'Ask family to pay for you' },
  'keep-order': { zh: '先保留订单，关闭前再来付', en: 'Keep the order and return before it closes' },
} satisfies Record<string, Text>;
