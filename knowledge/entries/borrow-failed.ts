import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'no-borrow',
    'no-use cashloan =80',
    'no-borrow cashloan =82',
    'insufficientrank cashloan =80',
    'no-pay cashloan =74',
    '"额度已满" borrow =84',
    'cashloan cannot =74',
  ],
  lookup: ['cashloan "不见了"|"没了" =78', 'cashloan limit none =73', 'cashloan restricted =66'],
} satisfies Signals;

export const explanation = {
  kind: 'symptom',
  area: 'pay',
  products: ['jiebei', 'xinyongdai', 'beiyongjin', 'wangshangdai', 'yuefu', 'fenqile'],
  title: { zh: '现金贷款借不出来', en: 'A cash loan is refused' },
  sentence: {
    zh: '页面没说原因。常见的是有欠款逾期、综合评估没通过，或负债已经偏高。',
    en: 'The page gives no reason. Often a debt is overdue, the assessment failed, or debts are already high.',
    basis: ['csai', 'unlock-guide'],
  },
  why: [
    {
      zh: '借呗、备用金任何一项逾期，自己会停用；支付宝账户异常时，花呗、借呗、备用金会一起停用。',
      en: 'When Jiebei or Beiyongjin is overdue, it is blocked itself; when the Alipay account is abnormal, Huabei, Jiebei and Beiyongjin are all blocked.',
      basis: ['csai'],
    },
    {
      zh: '系统会不定期评估。负债偏高（有文章说超过 50%，并非官方标准）、收入下降，都会让它怀疑还款能力。',
      en: 'The system reassesses from time to time. High debts (one article says over 50%, not an official line) or a lower income make it doubt that you can repay.',
      basis: ['csai', 'unlock-guide'],
    },
    {
      zh: '银行出资的部分显示为“信用贷”并写明银行，额度和利率由那家银行决定，被拒也由它决定。',
      en: 'The bank-funded part is shown as “信用贷” with the bank’s name; that bank sets limit and rate, and may refuse.',
      basis: ['brand-split'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“借呗”，看写的是借呗还是某家银行的信用贷，以及有没有逾期、关闭或维护的字样。',
      en: 'Search “借呗” in the Alipay app: does it say Jiebei or a bank’s “信用贷”, and does it mention overdue, closed or maintenance?',
      basis: ['brand-split', 'background'],
    },
    {
      zh: '再看花呗、备用金、网商贷有没有逾期。',
      en: 'See also whether Huabei, Beiyongjin or Wangshangdai is overdue.',
      basis: ['csai', 'freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '有逾期的，先在官方还款页还清；一次还不清，和官方客服商定还款计划。',
      en: 'If anything is overdue, clear it on the official repayment page; if you cannot at once, agree a plan with official support.',
      basis: ['csai', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '提示账户异常的，按页面指引自助解除，或请官方客服处理。',
      en: 'If the account is said to be abnormal, follow the page to lift it, or ask official support.',
      basis: ['csai'],
    },
    {
      who: 'bank',
      zh: '写明是某家银行信用贷的，被拒的原因要问那家银行。',
      en: 'Where a bank’s “信用贷” is named, ask that bank why it refused.',
      basis: ['brand-split', 'background'],
    },
    {
      who: 'you',
      zh: '没有逾期的，先量力还掉一部分欠款，保持按时还款。',
      en: 'If nothing is overdue, repay a part of what you owe as far as you can, and keep repaying on time.',
      basis: ['csai', 'unlock-guide'],
    },
    {
      who: 'platform',
      zh: '其余只能等系统下一次评估。',
      en: 'For the rest, only the next assessment can change it.',
      basis: ['csai'],
    },
    {
      who: 'you',
      zh: '如果本来是想借来还别的账，先停下：和那家机构的官方客服谈还款计划，比再借一笔稳妥。',
      en: 'If you meant to borrow to pay another debt, stop here: agreeing a plan with that lender’s official support is safer than one more loan.',
      basis: ['unlock-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要换一家接一家地申请，也不要找“包下款”的中介；先收费、先转账的都不要信。',
      en: 'Do not apply to one lender after another or use brokers who promise a payout; distrust anyone who wants a fee or transfer first.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '不要用消费额度套现来代替借款。',
      en: 'Do not turn a shopping limit into cash instead.',
      basis: ['csai', 'cashout-cases'],
    },
  ],
  recovery: {
    unknown: {
      zh: '来源只说还清后等下一次评估，间隔不公开，也可能不再开放。',
      en: 'The sources only say: repay, then wait for the next assessment; its interval is not published, and it may not reopen.',
      basis: ['csai', 'background'],
    },
  },
  retry: {
    when: 'not-again',
    zh: '不要连续申请；先处理逾期或欠款，等页面自己恢复。',
    en: 'Do not keep applying; deal with overdue debts first and wait for the page to come back.',
  },
  payNow: [],
  evidence: ['general', 'paid-but-overdue'],
  contacts: ['alipay', 'bank', 'regulator', 'anti-fraud'],
  scams: ['unfreeze', 'impersonation', 'credit-repair', 'cashout-help'],
  related: ['hardship', 'frozen-or-closed', 'limit-reduced', 'pay-unavailable', 'sesame-score-low', 'unfreeze-scam'],
  causes: [
    'overdue',
    'score-insufficient',
    'high-debt-ratio',
    'lender-declined',
    'linked-loan-overdue',
    'account-abnormal',
    'income-drop',
    'credit-report-consent',
    'maintenance',
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '借款失败',
    '很抱歉，您暂时无法借款',
    '借呗暂不可用',
    '您的借款申请未通过',
    '当前无法为您提供借款服务',
    '暂时不能借款，请过段时间再来看看',
    '网商贷申请未通过',
    '备用金暂不可用',
    '放款失败',
    '借呗暂时不能向您提供借款',
    '您本次的借钱申请没有成功',
    '放心借暂未通过，本次无法提现',
    '暫時無法借款',
    '您的借款申請未獲通過',
    '貸款撥款失敗',
    'Your loan application was not approved',
    'We can’t offer you a cash loan right now',
    'Jiebei is not available at the moment',
  ],
  lookup: [
    '借呗借不出来怎么回事',
    '为什么借呗不能借了',
    '借贝怎么借不了',
    '我的借呗入口没了',
    '网商贷借不出钱',
    '备用金用不了了',
    '借呗有额度但是借不出来',
    '借呗显示暂时无法借款',
    '借呗一直审核不通过',
    '借呗不见了找不到了',
    '借唄為什麼借不出來',
    '放心借提现失败怎么办',
    '急用钱借呗却不让借',
    '分期乐借款被拒是什么原因',
    'why can’t I borrow from Jiebei',
  ],
  miss: [
    '借款成功，预计两小时内到账',
    '最高可借 200,000 元',
    '借呗借不出来的六个原因',
    '若综合评估未通过，可能无法借款',
    '借款记录',
    '理性借贷，按时还款',
    '如借款申请失败，系统将以短信通知',
  ],
} satisfies Examples;
