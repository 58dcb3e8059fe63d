/** What to gather before calling, by case. Never a password, a code or a whole card number. */
import type { Text } from './types.ts';

export const evidence = {
  general: [
    { zh: '页面提示的原文和出现时间', en: 'The exact message and when it appeared' },
    { zh: '订单号（对外展示时打码）', en: 'The order number (masked when shared)' },
    { zh: '已经试过什么、希望对方做什么', en: 'What you tried, and what you ask for' },
  ],
  'misjudged-cashout': [
    { zh: '订单页面、物流单号和签收记录', en: 'Order pages, tracking number and delivery record' },
    { zh: '与卖家的聊天、发票或收据', en: 'Chat with the seller, invoice or receipt' },
    { zh: '近期交易明细，以及金额重复的原因', en: 'Recent transactions, and why amounts repeat' },
  ],
  'identity-device': [
    { zh: '身份证（只在 App 内提交）和人脸核验', en: 'ID (inside the app only) and face check' },
    { zh: '新旧手机号、更换银行卡的日期', en: 'Old and new phone number, date of the card change' },
    { zh: '最近的登录设备和地点', en: 'Recent login devices and places' },
  ],
  'paid-but-overdue': [
    { zh: '还款凭证、银行流水中的那一笔', en: 'Proof of repayment and the bank statement line' },
    { zh: '还款时间、还的是哪个产品', en: 'When you repaid, and which product' },
    { zh: '仍显示逾期的页面截图', en: 'Screenshot that still shows overdue' },
  ],
  'unauthorised-use': [
    { zh: '可疑交易的时间和订单', en: 'Time and order of the suspicious payments' },
    { zh: '报警回执', en: 'The police report receipt' },
    { zh: '已改密码、已移除陌生设备的时间', en: 'When you changed passwords and removed devices' },
  ],
  'order-refused': [
    { zh: '订单号和商品名称', en: 'Order number and item' },
    { zh: '换一件商品或一家店能不能付', en: 'Whether another item or shop works' },
  ],
  'collection-calls': [
    { zh: '来电号码、时间和次数', en: 'Caller number, times and how often' },
    { zh: '通话录音或短信原文', en: 'Recording or the messages' },
    { zh: '对方是否透露了债务详情', en: 'Whether they told you details of the debt' },
    { zh: '你是否已明确说过“请勿再联系”', en: 'Whether you said “do not contact me again”' },
  ],
} satisfies Record<string, Text[]>;
