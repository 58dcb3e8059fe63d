import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'income reduced|short =82',
    'income none =78',
    'income insufficientrank|wrong|undone|cannot|frozen|no-use =86',
    '"还款能力" undone|"未通过"|insufficientrank =86',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['huabei', 'xinyonggou', 'jiebei', 'baitiao', 'yuefu'],
  title: { zh: '收入变少，被重新评估', en: 'Income fell, so it was reassessed' },
  sentence: {
    zh: '系统判断收入比以前低，担心还款能力，所以限制了使用。',
    en: 'The system thinks your income is lower than before and doubts that you can repay, so it restricted use.',
    basis: ['unlock-guide'],
  },
  why: [
    {
      zh: '收入水平下降时，系统会怀疑以后能不能按时还，于是收紧或停掉额度。',
      en: 'When income falls, the system doubts whether later bills will be paid on time, and tightens or stops the limit.',
      basis: ['unlock-guide'],
    },
    {
      zh: '系统看到的收入通常只是一部分，可能和你的真实情况不一样。',
      en: 'The income the system can see is usually only a part of it, and may differ from your real situation.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '想一想最近几个月：换了工作、停了工资、流水变少？页面提示里有没有“收入”“还款能力”？',
      en: 'Think of recent months: a new job, no salary, less money coming in? Does the message speak of income or ability to repay?',
      basis: ['unlock-guide', 'background'],
    },
    {
      zh: '问官方客服是不是收入或还款能力的原因，能不能补充资料。',
      en: 'Ask official support whether income or ability to repay is the reason, and whether documents can be added.',
      basis: ['unlock-guide', 'freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先保住已有账单按时还；觉得吃力，就提早找官方客服商量还款计划。',
      en: 'First keep existing bills paid on time; if that is hard, ask official support for a plan early.',
      basis: ['unlock-guide'],
    },
    {
      who: 'you',
      zh: '结清信用报告上能还的欠款，把负债率降下来。',
      en: 'Settle the debts on your credit report that you can, and so lower the debt ratio.',
      basis: ['unlock-guide'],
    },
    {
      who: 'you',
      zh: '条件允许时，用兼职、副业等正当办法增加收入。',
      en: 'If you are able, add income by honest means such as part-time or side work.',
      basis: ['unlock-guide'],
    },
    {
      who: 'you',
      zh: '通过官方客服说明情况，按要求补充能说明身份和财务状况的资料。',
      en: 'Explain your situation to official support, and add documents on identity and finances if asked.',
      basis: ['unlock-guide'],
    },
    {
      who: 'platform',
      zh: '等系统重新评估，结果由系统决定。',
      en: 'Wait for a new evaluation; the system decides.',
      basis: ['unlock-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要编造收入证明，也不要请人“做流水”。',
      en: 'Do not make up proof of income or pay anyone to fake account turnover.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '不要用新的借款补生活费的缺口；要先交押金的“兼职”、要你垫钱的“刷单任务”通常也是骗局。',
      en: 'Do not fill the gap in living costs with new loans; “jobs” that first want a deposit, or fake orders paid from your own pocket, are usually scams.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有来源给出时间：收入和负债改善后等系统重新评估，间隔不公开。',
      en: 'No source gives a time: after income and debts improve it waits for a new evaluation, whose interval is not public.',
      basis: ['unlock-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '情况改善并重新评估以后再试。',
    en: 'Try again after things have improved and been evaluated anew.',
  },
  payNow: ['other-method', 'smaller-order'],
  evidence: ['general'],
  contacts: ['alipay', 'jd-finance', 'meituan', 'douyin'],
  scams: ['unfreeze', 'impersonation', 'credit-repair'],
  related: ['high-debt-ratio', 'hardship', 'score-insufficient', 'limit-reduced', 'overdue'],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '您的收入水平下降，暂无法使用花呗',
    '根据您当前的收入情况，暂不能提供该服务',
    '您的还款能力不足，花呗已暂停',
    '近期收入发生变化，服务已暂停',
    '经评估您的收入与额度不匹配，已停止使用',
    '还款能力评估未通过',
    '您的收入暂不满足白条使用要求',
    '抱歉，由于您近期收入减少，我们对您的还款能力重新评估后暂停了月付服务',
    '收入不稳定，信用购暂不可用',
    '您的收入信息未达到要求，无法继续使用借呗',
    '您的收入不足，分期付款申請未通過',
    '因收入減少，系統評估您的還款能力不足，暫停使用',
    'Your income does not meet our requirements for this payment plan.',
    'We could not confirm that you can afford the repayments on your current income.',
    '收入不符合要求',
    '还款能力不足，分期未通过',
    '您填写的收入低于要求',
    '收入证明不足以支持该额度，服务暂停',
    '收入未達標準，申請未核准',
    '還款能力評估未達標',
    'Income too low',
    'Affordability check not passed',
    'Reported income no longer supports this credit line',
    '收入下降 额度收回',
    '近期流水减少，还款能力不足',
    '收入变少',
    '收入证明不达标',
    '收入不够',
    'Stated income is below what this plan needs',
  ],
  lookup: [
    '收入下降花呗不能用了',
    '失业了花呗被停了怎么办',
    '工资变少是不是影响花呗',
    '说我还款能力不足花被用不了',
    '换工作收入低了花呗被限制',
    '没有稳定收入花呗给我停了',
    '花呗提示收入不符合要求',
    '我最近没上班支付宝就把花呗暂停了',
    '还款能力不够是什么意思 白条不给用',
    '收入减少借贝不能借了',
    '降薪之后花贝就限制了能恢复吗',
    '怎么证明我有收入让花呗恢复',
    '生意不好流水少了 花呗被停',
    '收入減少花唄被停用怎麼辦',
    'lost my job and huabei stopped working',
  ],
  miss: [
    '请填写您的月收入',
    '年收入证明（选填）',
    '请根据自身收入和还款能力理性借贷',
    '收入下降会影响花呗吗？专家解答',
    '昨日收入 3.21 元',
    '如您的还款能力发生变化，我们可能调整您的额度',
    '收入明细',
  ],
} satisfies Examples;
