import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['score short =80', 'score fail =78', 'score insufficientrank =80', 'score "未通过"|"不通过"|"没通过"|"没过" =84', 'score below =80', 'score reduced =78', '"综合评分"|"综合评估" =64'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['huabei', 'xinyonggou', 'jiebei', 'baitiao', 'yuefu'],
  title: { zh: '综合评估没有通过', en: 'The overall assessment fell short' },
  sentence: {
    zh: '系统不定期重新评估信用资质，这一次的结果没有达到使用条件。',
    en: 'The system reviews your credit standing from time to time, and this time it did not meet the conditions.',
    basis: ['csai'],
  },
  why: [
    {
      zh: '评估时间不固定，以前能用，不等于这一次也能通过。评分下降、达不到当前条件时，服务就会停下来。',
      en: 'The reviews have no fixed date, and passing before does not mean passing now. When the score has fallen below the present conditions, the service stops.',
      basis: ['csai'],
    },
    {
      zh: '怎样打分并不公开，页面通常也不说差在哪一项；还款记录、负债和还款能力是常被提到的几项。',
      en: 'How the score is made is not public, and the page usually does not say what was short; repayment history, debts and ability to repay are often named.',
      basis: ['csai', 'background'],
    },
  ],
  check: [
    {
      zh: '看提示里有没有“综合评估”“评分”“资质”这类字；如果写的是逾期、风险或维护，就是别的原因。',
      en: 'See whether the message speaks of an assessment, a score or qualification; if it says overdue, risk or maintenance, it is another cause.',
      basis: ['csai', 'background'],
    },
    {
      zh: '打开支付宝 App 搜索“花呗”，查一遍最近的消费和还款记录；授权过征信的，再看个人信用报告里有没有不良记录。',
      en: 'Search “花呗” in the Alipay app and go through recent purchases and repayments; if you authorised credit reporting, look for bad entries in your personal credit report.',
      basis: ['freeze-guide'],
    },
    {
      zh: '直接问官方客服具体原因；客服可能只能告诉你“以系统评估为准”。',
      en: 'Ask official support for the reason; they may only be able to say that the system’s assessment decides.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先排除简单的：有逾期就先还清，证件过期就更新。',
      en: 'Rule out the simple things first: clear anything overdue, update an expired ID.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      who: 'you',
      zh: '各项账单按时还，积累良好的信用记录。',
      en: 'Pay every bill on time and build a good credit record.',
      basis: ['csai'],
    },
    {
      who: 'you',
      zh: '把负债控制在适度的水平，能提前还的先还一部分，不再添新的欠款。',
      en: 'Keep debts at a moderate level: repay part early if you can, and add no new ones.',
      basis: ['csai'],
    },
    {
      who: 'you',
      zh: '提高还款能力，例如让收入更稳定；能力上来，评分才可能跟着上来。',
      en: 'Improve your ability to repay, for instance with steadier income; the score can rise with it.',
      basis: ['csai', 'background'],
    },
    {
      who: 'platform',
      zh: '等系统下一次评估，次数和时间由系统决定，催不了。',
      en: 'Wait for the next assessment; the system decides when, and it cannot be hurried.',
      basis: ['csai'],
    },
  ],
  avoid: [
    {
      zh: '不要到处申请别的贷款“试试看”，欠款多了更难通过。',
      en: 'Do not try one loan after another elsewhere; more debt makes passing harder.',
      basis: ['csai', 'background'],
    },
    {
      zh: '不要付钱请人“包装资质”“刷评分”，这多半是骗局。',
      en: 'Do not pay anyone to dress up your profile or raise a score; that is most likely a scam.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有来源给出时间：要等系统下一次评估，间隔不公开，也可能一直不恢复。',
      en: 'No source gives a time. It depends on the next assessment, whose interval is not public, and it may not come back.',
      basis: ['csai'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '情况没有变化之前，重试结果通常一样。',
    en: 'Until something has changed, trying again usually gives the same answer.',
  },
  payNow: ['other-method'],
  evidence: ['general'],
  contacts: ['alipay'],
  scams: ['unfreeze', 'impersonation', 'credit-repair'],
  related: ['sesame-score-low', 'high-debt-ratio', 'income-drop', 'overdue', 'lender-declined', 'open-failed'],
  variants: [
    {
      product: 'xinyonggou',
      steps: [
        {
          who: 'bank',
          zh: '信用购由页面写明的银行评估和决定，原因要问那家银行。',
          en: 'Credit Pay is assessed and decided by the bank named on the page; ask that bank for the reason.',
          basis: ['brand-split'],
        },
      ],
    },
    {
      product: 'baitiao',
      steps: [
        {
          who: 'platform',
          zh: '白条由京东一侧评估，常见原因与花呗相似（逾期、信用、资料不稳定等），请在京东 App 里询问。',
          en: 'Baitiao is assessed on JD’s side; the usual reasons resemble Huabei’s (overdue, credit, unstable data). Ask in the JD app.',
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
    '抱歉，您的综合评分不足，暂无法使用花呗',
    '综合评估未通过',
    '您的信用资质暂不满足使用要求',
    '经系统综合评估，您当前不符合花呗使用条件，服务已停止',
    '很遗憾，经评估您暂时无法使用白条',
    '评分不足，申请未通过',
    '根据您的综合信用情况，暂不能为您提供月付服务',
    '资质不符，无法使用该支付方式',
    '您的个人信用评估结果未达标，花呗已暂停服务',
    '借呗综合评估不通过，请保持良好的信用习惯',
    '您的綜合評分不足，暫時無法使用此付款方式',
    '經系統評估，您的信用資格未符合要求，分期付款申請未通過',
    'We couldn’t approve you for Pay Later based on our overall credit assessment.',
    'Sorry, you did not pass our credit check. Please choose another way to pay.',
    '评分不足',
    '综合评分未达标',
    '信用评估未通过',
    '未通过资质审核',
    '系统评估后暂不能提供该服务',
    '您的信用状况不符合先用后付要求',
    '信用評分不足',
    '徵信評估未通過',
    '經綜合評估，您的申請未獲核准',
    'Credit check failed',
    'Insufficient credit score',
    "You didn't meet our credit criteria for this purchase.",
    'Application declined after assessment',
  ],
  lookup: [
    '花呗综合评分不足怎么办',
    '为什么我的花呗说综合评估未通过',
    '评估不通过是什么意思啊花呗不给用',
    '花被资质不够怎么提升',
    '好好的花呗突然说我评分不足了',
    '系统评估没过花呗被停了 我又没逾期',
    '白条综合评分不够开不了',
    '信用资质不符合是哪里不符合',
    '借贝一直提示综合评估不足',
    '从来没逾期为什么评分还不够',
    '月付申请说评分不足还能再申请吗',
    '花呗重新评估后说我综合评分达不到',
    '综合信用评估多久更新一次我花呗没通过',
    '花唄綜合評分不足怎麼辦',
    'huabei says my overall credit assessment failed',
  ],
  miss: [
    '额度由系统综合评估后给出',
    '综合评分不足是什么原因？看完这篇就懂',
    '我们将对您的资质进行综合评估，请耐心等待',
    '综合评分 4.8，好评如潮',
    '评估通过，您已成功开通花呗',
    '如综合评估未通过，将无法使用本服务',
    'Subject to credit assessment. Terms apply.',
  ],
} satisfies Examples;
