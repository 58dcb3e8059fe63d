import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'repay none =76',
    'bill none|"未出"|"没出"|"还没出"|"已还清"|"已结清" =82',
    '"没有需要还款"|"没有待还"|"无需还款"|"无待还"|"没有待还款"|"无需归还"|"没有可还" =90',
    'bill repaid =78',
    '"已还清" =72',
    '"未确认收货"|"确认收货" repay|"还" =80',
    '"未出账"|"未出账单"|"还没出账" =82',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'repay',
  products: ['huabei', 'xinyonggou', 'jiebei', 'baitiao', 'yuefu'],
  title: { zh: '现在没有可还的账单', en: 'Nothing to repay right now' },
  sentence: {
    zh: '这一期已经还清，或者账单还没出，所以暂时没有要还的金额。',
    en: 'This period is already settled, or the bill is not out yet, so no amount is due.',
    basis: ['repay-guide', 'background'],
  },
  why: [
    {
      zh: '页面写“当期账单已还清”，意思是这一期不欠钱了。办过分期的，每一期会并进当期账单，不会另外单列一笔。',
      en: 'If the page says the current bill is settled, nothing is owed for this period. Instalments are put into each period’s bill and do not stand as a separate item.',
      basis: ['repay-guide'],
    },
    {
      zh: '刚买的东西可能还没进账单：有文章说花呗通常每月 1 日出账，改过还款日的是 5 日或 10 日，以你的页面为准。',
      en: 'A recent purchase may not be on a bill yet. One guide says Huabei bills usually come out on the 1st, or on the 5th or 10th if you changed the due day; your own page decides.',
      basis: ['huabei-dates'],
    },
    {
      zh: '有些订单要等确认收货以后才算进账单，在那之前通常还不了。',
      en: 'Some orders are billed only after you confirm receipt; until then they usually cannot be repaid.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，看本期应还是不是 0 或“已还清”，再看下一期有没有你要还的那一笔。',
      en: 'Search “花呗” in the Alipay app: is the amount due 0 or marked as settled, and is your purchase listed for the next period?',
      basis: ['repay-guide'],
    },
    {
      zh: '看最近的还款记录：也许自动扣款已经替你还过了。',
      en: 'Look at your recent repayments: the automatic deduction may already have paid it.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '当期显示已还清，就不用再做什么；分期的下一期到时候会进账单。',
      en: 'If the current bill shows as settled, there is nothing to do; the next instalment will appear on its own bill.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '想早点还，就看页面有没有“提前还款”。分期以后也可以提前还，按时还和提前还都可以。',
      en: 'To pay sooner, look for early repayment on the page. It is possible after choosing instalments too; on time and early are both fine.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '账单还没出的，等出账后在还款日之前还，可以先记个提醒。',
      en: 'If the bill is not out yet, repay after it is issued and before the due day; set yourself a reminder.',
      basis: ['huabei-dates', 'repay-guide'],
    },
    {
      who: 'platform',
      zh: '这里说没有欠款、别处却显示逾期的，可能是另一个产品欠着，或还款还没入账，请官方客服查。',
      en: 'If another page still shows an overdue amount, a different product may be owed or the repayment not posted yet; ask official support to check.',
      basis: ['ant-questions'],
    },
  ],
  avoid: [
    {
      zh: '不要反复转账，也不要把钱转给自称能“代还”“代结清”的人；只在 App 自己的还款页还。',
      en: 'Do not send the money again and again, or to anyone who offers to settle it for you; use the app’s own repayment page only.',
      basis: ['collection-pact', 'background'],
    },
    {
      zh: '提前结清分期之前，先看页面怎么算手续费；除了免息活动，分期通常有手续费。',
      en: 'Before settling instalments early, see how the page treats the fee; except in interest-free offers, instalments usually carry one.',
      basis: ['repay-guide', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '这不是故障，没有恢复时间；出账以后就有金额可还，日期以你的账单页为准。',
      en: 'Nothing is broken, so there is no recovery time; an amount appears once the bill is issued, on the date your bill page shows.',
      basis: ['repay-guide', 'huabei-dates'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '等账单出来，或改用页面上的“提前还款”。',
    en: 'Wait for the bill, or use early repayment if the page offers it.',
  },
  payNow: ['check-bill'],
  evidence: ['paid-but-overdue'],
  contacts: ['alipay', 'jd-finance'],
  scams: [],
  related: ['repay-failed', 'limit-not-restored', 'auto-repay-failed', 'linked-loan-overdue', 'maintenance'],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '当期账单已还清，无需还款',
    '您本月没有待还账单',
    '暂无待还款项',
    '本期账单尚未生成，暂不能还款',
    '未出账单暂不支持还款',
    '该笔消费尚未确认收货，暂时无法还款',
    '还款失败：当前无待还金额',
    '白条本期应还 0.00 元，无需操作还款',
    '美团月付本月账单已结清,无须重复还款',
    '您的借款已全部结清，不能再次发起还款',
    '尊敬的用户，系统查询到您当前没有需要偿还的账单，本次还款已取消。',
    '當期賬單已還清',
    '目前沒有待還款金額，無法進行還款',
    '帳單尚未產生，暫時無法還款',
    'You have no outstanding balance to repay at this time.',
    'Repayment unavailable: your statement has not been issued yet.',
  ],
  lookup: [
    '花呗分期以后怎么没有还款的按钮',
    '花被显示当期账单已还清可我想提前还',
    '为什么这个月花呗账单是0',
    '账单还没出来就还不了款吗',
    '刚用花呗买的东西想还 它说没有待还',
    '没确认收货的花呗能先还吗 点不了',
    '借贝提示没有可还的借款怎么回事',
    '白条显示已还清 下个月的还不进去',
    '明明买了东西花呗却说无需还款',
    '花唄顯示沒有待還金額',
    '月付本月账单没出想还还不了',
    '想提前还花呗找不到待还金额',
    '分期的钱这个月为什么不让还说已结清',
    '花呗未出账单还不了怎么办',
  ],
  miss: [
    '还款成功，本期账单已还清',
    '账单未出之前如何提前还款?',
    '待还款金额：¥1,280.00 去还款',
    '如果当期账单已还清，系统将不会再次扣款',
    '按时还清账单，信用多一分',
    '每月 1 日生成上月账单，未确认收货的订单计入下期',
    '查看未出账单',
    '提前还款规则说明',
  ],
} satisfies Examples;
