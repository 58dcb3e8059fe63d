import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'unknown pay|transaction|order =86',
    'unknown =66',
    'pending transaction|pay still =84',
    'pending still =74',
    'pay pending =70',
    'transaction pending =68',
    'unknown "结果"|"状态" =88',
    'pay "结果" pending|unknown|none =84',
    'transaction unknown abnormal =90',
    '"有可能已经成功"|"可能已成功"|"可能已扣款" =88',
    '"勿重复支付" pending =84',
  ],
  outcome: 'unknown',
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'order',
  products: ['alipay', 'wechat', 'unionpay', 'card', 'paypal'],
  title: { zh: '还不知道付成功没有', en: 'Not clear yet whether it was paid' },
  sentence: {
    zh: '付款结果还没传回来，可能已经扣款。先看账单，不要马上再付一次。',
    en: 'The result is not back yet and the money may have left. Check your bill before paying again.',
    basis: ['wechat-codes', 'unionpay-codes'],
  },
  why: [
    {
      zh: '钱包、银行和商家之间要互相确认。中途超时或系统出错，商家就暂时收不到结果，这不等于失败。',
      en: 'Wallet, bank and shop have to confirm with each other. A time-out or error on the way leaves the shop without a result, which does not mean failure.',
      basis: ['wechat-codes', 'unionpay-codes'],
    },
    {
      zh: '有的付款还在等你输密码，或银行已经受理、还在处理。',
      en: 'Some payments still wait for your password, or the bank has accepted them and is working on them.',
      basis: ['wechat-codes', 'unionpay-codes'],
    },
  ],
  check: [
    {
      zh: '打开付款用的 App 搜索“账单”，看有没有这一笔：成功、处理中，还是没有。用银行卡付的，再看银行的扣款短信或明细。',
      en: 'In the app you paid with, search “账单” for this payment: paid, in progress or absent. If you used a card, also look at the bank’s message or statement.',
      basis: ['background'],
    },
    {
      zh: '再看商家的订单是“已付款”还是“待付款”，刷新一次。',
      en: 'Then see whether the shop’s order says paid or unpaid, refreshing it once.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先不要再付，也不要重新下单。',
      en: 'Do not pay again yet, and do not place a new order.',
      basis: ['wechat-codes', 'unionpay-codes'],
    },
    {
      who: 'you',
      zh: '查账单和银行明细。App 里还停着输密码的页面，就把这一次做完或取消。',
      en: 'Look at your bill and bank statement. If the app still waits for your password, finish or cancel that attempt.',
      basis: ['wechat-codes', 'background'],
    },
    {
      who: 'platform',
      zh: '显示“处理中”就等它出结果，过一会儿再刷新；结果由支付平台和银行给出。',
      en: 'If it says “in progress”, wait and refresh later; the wallet and the bank settle the result.',
      basis: ['wechat-codes', 'unionpay-codes'],
    },
    {
      who: 'merchant',
      zh: '扣了款而订单还是待付款，把账单截图给商家或平台客服，请对方核对、补记或退款。',
      en: 'If money was taken but the order is unpaid, send the shop or platform a screenshot of the bill and ask them to match or refund it.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '账单里确认没有扣款，或已经显示失败，再回到原来的订单付款。',
      en: 'Only when the bill shows no charge, or a failure, go back to the same order and pay.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要连续点付款，也不要马上换一种方式再付，容易付两次。',
      en: 'Do not keep pressing pay or switch to another method at once: you may pay twice.',
      basis: ['background'],
    },
    {
      zh: '不要相信主动来电说“退你多扣的钱”、要验证码或转账的人。',
      en: 'Do not believe a caller who offers to refund you and asks for a code or a transfer.',
      basis: ['police-warnings'],
    },
  ],
  recovery: {
    unknown: {
      zh: '什么时候出结果，没有来源给出统一的时间，看账单和订单的状态。',
      en: 'No source gives a general time for the result; watch the bill and the order.',
      basis: ['wechat-codes', 'unionpay-codes'],
    },
  },
  retry: {
    when: 'not-again',
    zh: '先看账单；确认没有扣款以前，不要再付。',
    en: 'Look at the bill first; do not pay again until you know nothing was taken.',
  },
  payNow: ['check-bill', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'wechat', 'unionpay', 'bank'],
  scams: [],
  related: ['already-paid', 'system-busy', 'payment-failed', 'order-expired'],
  variants: [
    {
      product: 'wechat',
      steps: [
        {
          who: 'you',
          zh: '打开微信搜索“账单”或看支付通知，有这一笔的成功通知就不要再付。',
          en: 'Search “账单” in WeChat or look for the payment notice; if there is one for this payment, do not pay again.',
          basis: ['background'],
        },
      ],
      contacts: ['wechat'],
    },
    {
      product: 'unionpay',
      steps: [
        {
          who: 'bank',
          zh: '银联显示已受理、超时或状态未明的，等结果出来，或向发卡行查有没有扣款。',
          en: 'If UnionPay says accepted, timed out or state unclear, wait for the result or ask the issuing bank whether it was charged.',
          basis: ['unionpay-codes'],
        },
      ],
      contacts: ['bank', 'unionpay'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '支付结果未知，请稍后查询',
    '支付处理中，请勿重复支付',
    '交易状态未明，请以对账结果为准',
    '银行处理中，请稍候',
    '正在等待银行返回支付结果',
    '暂未获取到支付结果，请在订单中查看',
    '交易通讯超时,请发起查询交易',
    '用户支付中，需要输入密码',
    '扣款结果确认中，请不要关闭页面',
    '您的付款已受理，请稍后查询交易结果',
    '系统暂时没有收到您的付款结果。如已扣款请勿再次付款，可稍后在“我的订单”中刷新查看。',
    '支付宝尚未返回结果，付款状态待确认',
    '付款結果尚未確認,請勿重複付款',
    '交易處理中，請稍後至訂單查詢付款狀態',
    'Your payment is still processing. Please don’t pay again.',
    'We could not confirm the status of your payment.',
    'Payment pending: we are waiting for your bank’s confirmation.',
    'USERPAYING',
  ],
  lookup: [
    '付款后一直显示处理中怎么办',
    '不知道付没付成功 钱好像扣了',
    '扣款了订单还是待付款',
    '支付结果未知是什么意思',
    '付完款页面卡住了不知道成功没有',
    '显示等待银行确认要多久',
    '钱扣了但是没显示支付成功',
    '支付中转圈圈很久了 要不要再付一次',
    '付款状态一直是确认中',
    '微信扣了钱商家说没收到',
    '付款顯示處理中會不會重複扣款',
    '交易状态未明怎么办',
    '支付保扣钱了订单没反应',
    '银行卡短信说扣了可网页说失败',
  ],
  miss: [
    '支付成功，订单处理中，预计 3 天内发货',
    '退款处理中，预计 1–3 个工作日到账',
    '如支付结果未知，请先查询订单状态',
    '支付结果通知接口说明',
    '您的申诉正在处理中',
    '支付处理中常见问题',
    '付款成功，商家正在确认订单',
  ],
} satisfies Examples;
