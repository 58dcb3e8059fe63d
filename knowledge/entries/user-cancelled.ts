import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['selfcancel =84'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'order',
  products: ['alipay', 'wechat', 'unionpay', 'card', 'paypal'],
  title: { zh: '支付中途取消了', en: 'The payment was cancelled' },
  sentence: {
    zh: '付款页被关掉或点了返回，这次支付算作取消，通常没有扣款。',
    en: 'The payment page was closed or you went back, so the attempt counts as cancelled; usually nothing was charged.',
    basis: ['alipay-codes', 'adyen-codes', 'background'],
  },
  why: [
    {
      zh: '点了“取消”或返回，关掉了输密码的窗口，或从钱包 App 切回商家页面，都会算取消。',
      en: 'Pressing cancel or back, closing the password window or switching from the wallet back to the shop all count as cancelling.',
      basis: ['alipay-codes', 'adyen-codes', 'background'],
    },
    {
      zh: '你没有点取消却这样显示，通常是页面跳转时断开，或被浏览器拦下了窗口。',
      en: 'If you did not cancel, the hand-over between pages usually broke off, or the browser blocked the window.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“账单”，或看微信支付、银行的账单，有没有这笔扣款。',
      en: 'Search “账单” in the Alipay app, or look at your WeChat Pay or bank records: was the sum taken?',
      basis: ['background'],
    },
    {
      zh: '看商家的订单页，订单是“待付款”还是“已付款”。',
      en: 'Look at the shop’s order page: does it say unpaid or paid?',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先看账单和订单状态，确认没有扣款。',
      en: 'Check your bill and the order’s status to see that nothing was charged.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '还要买，就回到“待付款”的订单重新付，付完前不要关页面或切走。',
      en: 'If you still want it, pay again from the unpaid order, and do not close or leave the page until it is done.',
      basis: ['alipay-codes', 'background'],
    },
    {
      who: 'you',
      zh: '不想买了，就让订单自己关闭或取消订单，不用再做什么。',
      en: 'If you have changed your mind, cancel the order or let it lapse; nothing else is needed.',
      basis: ['background'],
    },
    {
      who: 'merchant',
      zh: '显示取消却扣了款，带上账单截图和订单号找商家核对；没有结果再找支付平台。',
      en: 'If it says cancelled but money was taken, show the shop the bill and the order number; if that does not help, contact the payment platform.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '没看账单之前不要连着再付，免得付两次。',
      en: 'Do not pay again before you have looked at the bill, or you may pay twice.',
      basis: ['background'],
    },
    {
      zh: '不要理会声称“支付取消要办理退款”而索要验证码或转账的人。',
      en: 'Ignore anyone who says a cancelled payment “must be refunded” and asks for a code or a transfer.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '不用等待，订单没关闭就能重新付；万一扣了款，退回要多久以账单和客服答复为准。',
      en: 'There is nothing to wait for: you can pay while the order is open. If money was taken, go by the bill and what support says.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'now',
    zh: '确认账单里没有这笔扣款，就可以重新付。',
    en: 'Once the bill shows no charge, you can pay again.',
  },
  payNow: ['check-bill', 'other-method', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'wechat', 'bank'],
  scams: [],
  related: ['result-unknown', 'payment-failed', 'order-expired', 'session-expired', 'app-or-cashier-unavailable'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '支付已取消',
    '您已取消支付',
    '用户取消了支付',
    '用户中途取消，支付未完成',
    '您取消了本次付款，订单尚未支付',
    '付款已取消，您可以在订单列表中重新支付',
    '您已放弃支付',
    '支付未完成：您在支付过程中退出了收银台',
    '交易已由付款人取消',
    '您在微信支付页面点击了取消，本次支付未成功，如需购买请重新发起付款',
    '用户主动退出支付',
    '取消支付，订单为您保留',
    '支付取消',
    '云闪付：用户已取消付款操作',
    '您已取消付款，訂單尚未完成',
    '付款已取消',
    '使用者取消交易，付款未完成',
    '您已中止付款程序，請返回購物車重新結帳',
    'Payment cancelled',
    'You cancelled the payment. Your order has not been placed.',
    'The payment was canceled by the user.',
    'You have cancelled your PayPal checkout.',
    'Transaction cancelled by shopper',
    'Your payment was cancelled and you have not been charged.',
  ],
  lookup: [
    '我没取消为什么显示支付已取消',
    '支付取消了怎么重新付款',
    '不小心点了取消支付怎么办',
    '付款退出来了还能继续付吗',
    '显示用户取消支付是什么意思',
    '微信支付提示已取消',
    '支付被我取消了会扣钱吗',
    '取消付款后订单还在吗',
    '中途退出支付怎么继续',
    '输密码的时候返回了显示支付取消',
    '手滑取消了付款',
    '付款已取消怎麼重新付',
    'quxiao zhifu zenme ban',
    'payment cancelled but I did not cancel',
    'user canceled payment',
    'SHOPPER_CANCELLED',
    'get_brand_wcpay_request:cancel',
  ],
  miss: [
    '取消支付',
    '确定要取消支付吗？',
    '您可以随时取消付款',
    '取消后订单将不再保留',
    '确认取消 继续支付',
    '如需取消订单，请在发货前联系客服',
    '免费取消：入住前 24 小时可全额退款',
    '取消付款 / 返回上一頁',
    'Cancel payment',
    'Are you sure you want to cancel this payment?',
    'You can cancel your subscription at any time.',
    '取消订阅成功',
  ],
} satisfies Examples;
