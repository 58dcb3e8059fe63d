import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'limit no-restore',
    'repaid no-use paylater|cashloan =84',
    'repaid no-restore =74',
    'repaid limit no-restore =88',
  ],
  lookup: [
    'repaid cannot use =84',
    'repaid none limit =84',
    'repaid no-borrow =84',
    'repaid limit why',
    'restore limit cashloan|paylater =78',
    '"退款" paylater "还" =62',
    'repaid paylater no-use =86',
    'repaid no-open =50',
    'repaid reduced limit =84',
    'temporary-limit "退款" =88',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'symptom',
  area: 'pay',
  products: ['huabei', 'xinyonggou', 'baitiao', 'yuefu'],
  title: { zh: '还款或退款后额度没恢复', en: 'Repaid or refunded, but the limit is not back' },
  sentence: {
    zh: '页面没说原因。常见的是还没入账、另有一项欠款没清，或要等系统重新评估。',
    en: 'The page gives no reason. Often it is not posted yet, something else is still owed, or an assessment is pending.',
    basis: ['csai', 'ant-questions'],
  },
  why: [
    {
      zh: '逾期过的，还清只是第一步。几篇文章都说要等系统再评估，通过了才恢复，时间没有公开。',
      en: 'After an overdue debt, repaying is only the first step. Several articles say the system reassesses first, and the time is not published.',
      basis: ['csai', 'unlock-guide'],
    },
    {
      zh: '还了却仍显示欠款，是很常见的提问（约 2018 年的样本里有 441 条）：可能还没入账，也可能是另一项贷款逾期。',
      en: '“Repaid but still shown as owing” is a common question (441 in a sample from about 2018): it may not be posted yet, or another loan is overdue.',
      basis: ['ant-questions'],
    },
    {
      zh: '退款一般要等商家同意、平台处理完，才会退回原来的额度。',
      en: 'A refund usually goes back to the limit only when the shop has agreed and the platform has processed it.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，看还款记录是否成功、页面是否还写着逾期；再看银行卡有没有真的扣款。',
      en: 'Search “花呗” in the Alipay app: was the repayment successful, does the page still say overdue? Then see whether your bank really paid.',
      basis: ['csai', 'background'],
    },
    {
      zh: '搜索“借呗”“备用金”“网商贷”“信用购”，看有没有别的欠款逾期。',
      en: 'Search “借呗”, “备用金”, “网商贷” and “信用购” for another overdue debt.',
      basis: ['csai', 'freeze-guide', 'background'],
    },
    {
      zh: '等退款的，打开那个订单看退款进度，以及钱退回到哪里。',
      en: 'For a refund, open the order and see how far it is and where the money goes.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '确认欠款全部还清，包括借呗、备用金、网商贷，不只是花呗。',
      en: 'Make sure everything is repaid: not only Huabei, but Jiebei, Beiyongjin and Wangshangdai too.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      who: 'you',
      zh: '再看花呗借款页面是否正常；正常就说明已经恢复。',
      en: 'Then look at the Huabei borrowing page; if it is normal, the service is back.',
      basis: ['csai'],
    },
    {
      who: 'merchant',
      zh: '退款还没办完的，请商家先在订单里完成退款。',
      en: 'If the refund is not finished, ask the shop to complete it in the order.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '扣了款却没入账，或还清了仍显示逾期，带着还款凭证联系官方客服。',
      en: 'If money was taken but not posted, or it still says overdue, take the proof of repayment to official support.',
      basis: ['ant-questions', 'unlock-guide'],
    },
    {
      who: 'platform',
      zh: '没有其他问题的，等系统下一次评估。',
      en: 'If nothing else is wrong, wait for the next assessment.',
      basis: ['csai', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '等待期间继续按时还款，慢慢积累良好记录。',
      en: 'Meanwhile keep repaying on time and rebuild a good record bit by bit.',
      basis: ['freeze-guide'],
    },
  ],
  avoid: [
    {
      zh: '没看清是否入账前，不要重复还同一笔。',
      en: 'Do not repay the same amount twice before you have seen whether it was posted.',
      basis: ['background'],
    },
    {
      zh: '不要相信“交钱就能恢复额度”的人。',
      en: 'Do not believe anyone who offers to bring the limit back for money.',
      basis: ['police-warnings'],
    },
  ],
  recovery: {
    unknown: {
      zh: '多数来源只说等下一次评估，间隔不公开。只有一篇文章说逾期还清后三到六个月，这是估计，不是承诺。退款入账的时间没有来源。',
      en: 'Most sources only say “the next assessment”, whose interval is not published. One article alone says 3–6 months after clearing overdue debt: an estimate, not a promise. No source gives a time for refunds.',
      basis: ['csai', 'freeze-guide', 'unlock-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '先确认已入账、页面恢复正常再付，现在重试多半还是一样。',
    en: 'Wait until it is posted and the page is normal again; trying now will most likely end the same way.',
  },
  payNow: ['other-method', 'keep-order'],
  evidence: ['paid-but-overdue', 'general'],
  contacts: ['alipay', 'jd-finance', 'bank', 'regulator'],
  scams: ['unfreeze', 'credit-repair'],
  related: ['limit-reduced', 'frozen-or-closed', 'limit-insufficient', 'auto-repay-failed', 'hardship'],
  causes: [
    'overdue',
    'linked-loan-overdue',
    'score-insufficient',
    'high-debt-ratio',
    'cashout-violation',
    'lender-declined',
    'maintenance',
  ],
  disagreements: [
    {
      about: { zh: '逾期还清后多久恢复', en: 'How long it takes after clearing overdue debt' },
      views: [
        {
          zh: '还清后先看页面；没恢复就等系统下一次评估，没写时间。',
          en: 'Look at the page after repaying; if it is not back, wait for the next assessment. No time is given.',
          basis: ['csai'],
        },
        {
          zh: '还清后要养三到六个月信用。',
          en: 'Credit has to be rebuilt for 3–6 months after repaying.',
          basis: ['freeze-guide'],
        },
        {
          zh: '全部还清后才可能重新评估，没写时间。',
          en: 'Only when all is repaid may it be reassessed. No time is given.',
          basis: ['unlock-guide'],
        },
      ],
    },
  ],
  variants: [
    {
      product: 'baitiao',
      steps: [
        {
          who: 'you',
          zh: '因逾期被停的，先还清全部欠款。',
          en: 'If it was stopped for overdue debt, repay all of it first.',
          basis: ['baitiao-pages'],
        },
        {
          who: 'platform',
          zh: '有文章转述京东的说法：两个小时后仍没恢复，就是没通过评估。别处还有 24 小时、1–3 个工作日等说法，都未经证实。',
          en: 'Articles quoting JD say: not back after 2 hours means the assessment was not passed. Others say 24 hours or 1–3 working days; none is confirmed.',
          basis: ['baitiao-pages'],
        },
      ],
      contacts: ['jd-finance', 'jd'],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '还款成功，额度暂未恢复',
    '退款成功，额度恢复中',
    '您的欠款已结清，花呗暂未恢复使用',
    '本期已还清，额度仍不可用',
    '还款已入账，可用额度尚未恢复，请耐心等待',
    '退款已完成，信用额度尚未返还',
    '您已结清欠款，白条未能恢复使用',
    '额度恢复处理中，还款后可用额度稍后更新',
    '月付已还款，额度未恢复',
    '您已还清全部账单，服务恢复需等待系统重新评估',
    '商家已退款，花呗额度尚未退回',
    '還款已完成，額度尚未恢復',
    '退款已處理，信用額度仍未返還',
    '您已繳清欠款，服務暫未恢復',
    'Repayment received. Your limit has not been restored yet.',
    'Refund completed, but your credit limit has not been released',
    'Balance paid in full. Pay Later has not been re-enabled on your account.',
  ],
  lookup: [
    '花呗还清了为什么额度还没恢复',
    '退款了花呗额度没回来',
    '花被还了钱额度怎么没变',
    '我已经还完款了还是不能用',
    '提前还款以后可用额度没有增加',
    '商家退款了钱没退回花呗',
    '白条还完多久恢复额度',
    '昨天还了3000今天额度还是0',
    '退货成功了花呗额度不恢复',
    '花唄還款後額度沒恢復',
    '为什么还款了可用额度不变',
    '账单都还了怎么额度还不给我',
    '月付还了额度没回来怎么办',
    '花呗还款了还是用不了要等多久',
    'repaid Huabei but my limit is not back',
  ],
  miss: [
    '还款成功后，额度将自动恢复',
    '还款后额度多久恢复？- 帮助中心',
    '退款成功，¥59.00 已退回花呗',
    '额度已恢复，您可以继续使用',
    '退款规则：使用花呗付款的订单，退款将恢复对应额度',
    '还款与退款明细',
    '本期账单已还清',
  ],
} satisfies Examples;
