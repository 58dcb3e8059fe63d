import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'inactiveuse paylater|cashloan =72',
    'inactiveuse frozen|none|reduced|no-use =80',
    'inactiveuse limit =76',
    'inactiveuse frozen|closed|reduced|no-use =86',
    'account inactiveuse =82',
    '"inactivity"|"dormant" =84',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['huabei', 'xinyonggou', 'baitiao', 'yuefu'],
  title: { zh: '用得太少，被停用了', en: 'Hardly used, so withdrawn' },
  sentence: {
    zh: '开通后很少或从没用过，系统认为你不需要，把服务或额度收回了。',
    en: 'It was hardly or never used since it was opened, so the system took it that you do not need it and withdrew it.',
    basis: ['csai', 'freeze-guide'],
  },
  why: [
    {
      zh: '开通后一直不用，会被看作没有需要，额度可能收回并给别人；是否如此，以系统评估为准。',
      en: 'An account never used is taken as one without need, and its limit may go to others; the system’s evaluation decides whether that is so.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      zh: '没有或几乎没有消费记录，系统也难以判断你的综合资信。',
      en: 'With little or no spending on record, the system also finds it hard to judge your overall standing.',
      basis: ['unlock-guide'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，看账单：是不是很久没有记录，也没有逾期或风险提示。',
      en: 'Search “花呗” in the Alipay app and look at the bills: nothing for a long time, and no overdue or risk notice?',
      basis: ['freeze-guide'],
    },
    {
      zh: '页面没写原因时，问官方客服是不是因为长期未使用。',
      en: 'If the page gives no reason, ask official support whether long disuse is behind it.',
      basis: ['freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先想一想需不需要它。如果身上有逾期或还不清的欠款，下面的“多用”都不适合你，先把欠款还少。',
      en: 'First ask whether you need it at all. If you have overdue or heavy debts, none of the “use it more” advice below is for you: owe less first.',
      basis: ['csai', 'unlock-guide', 'background'],
    },
    {
      who: 'you',
      zh: '没有欠款压力的话，本来就要花的钱可以用支付宝付：买东西、转账、交水电煤气费；也可以用绑定的银行卡付，或在支付宝里还信用卡。',
      en: 'If debt is no concern, pay what you would pay anyway through Alipay: shopping, transfers, water, power and gas; pay with the cards bound to it, or repay your credit card there.',
      basis: ['csai', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '同样在没有欠款压力时：支付宝的生活服务、金融服务和互动活动，本来用得上的可以用，保持好的使用习惯；不需要的不必碰。',
      en: 'Again only if debt is no concern: use the everyday services, financial services and activities in Alipay that serve you anyway, with good habits, and leave the rest.',
      basis: ['freeze-guide', 'unlock-guide', 'background'],
    },
    {
      who: 'platform',
      zh: '等系统重新评估；有可能再次给你开通，也可能不会。',
      en: 'Wait for the system to evaluate again; it may offer the service once more, or may not.',
      basis: ['csai'],
    },
  ],
  avoid: [
    {
      zh: '不要为了“养活跃度”去买不需要的东西，更不要刷单或套现。',
      en: 'Do not buy things you do not need to look active, and never make fake orders or cash out.',
      basis: ['freeze-guide', 'background'],
    },
    {
      zh: '不要付钱请人“激活”“找回额度”。',
      en: 'Do not pay anyone to “activate” the account or bring the limit back.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有来源给出时间：只说系统“有可能”再次开放，评估间隔不公开。',
      en: 'No source gives a time: they only say the system may open it again, and the interval is not public.',
      basis: ['csai', 'freeze-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '系统重新开放之前，重试没有用。',
    en: 'Until the system offers it again, retrying does nothing.',
  },
  payNow: ['other-method', 'other-wallet'],
  evidence: ['general'],
  contacts: ['alipay', 'jd-finance', 'meituan', 'douyin'],
  scams: ['unfreeze', 'impersonation'],
  related: ['limit-reduced', 'frozen-or-closed', 'score-insufficient', 'high-debt-ratio', 'closed-by-user'],
  disagreements: [
    {
      about: { zh: '该多用还是该少欠', en: 'Use it more, or owe less' },
      views: [
        {
          zh: '用得少会被停：常用支付宝消费、缴费，可能再次获得。',
          en: 'Disuse leads to withdrawal: paying often with Alipay may bring it back.',
          basis: ['csai', 'freeze-guide', 'unlock-guide'],
        },
        {
          zh: '负债高会被停：先还掉一部分，降低负债率。',
          en: 'High debt leads to withdrawal: repay a part and lower the ratio.',
          basis: ['csai', 'unlock-guide'],
        },
        {
          zh: '两条不能同时照做。本项目的建议：有欠款压力就只看“少欠”。',
          en: 'Both cannot be followed at once. This project’s advice: if debt weighs on you, follow “owe less” only.',
          basis: ['background'],
        },
      ],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '长时间没有使用花呗，额度已收回',
    '您很久未使用花呗，额度被系统回收',
    '您长期未使用花呗，额度已被收回',
    '由于您开通后未使用，花呗服务已暂停',
    '账户活跃度不足，暂无法使用',
    '因长时间没有使用记录，您的白条已停用',
    '花呗使用频率过低，服务已关闭',
    '您已连续多个月未使用月付，服务已自动关闭',
    '该账户活跃度较低，暂不能使用花呗付款',
    '长期未使用，额度已失效',
    '您好，因您近期使用较少，系统已暂停您的花呗额度，请以后续评估结果为准',
    '信用购因长期闲置已停用',
    '因您長期未使用，先享後付額度已被收回',
    '您的帳戶活躍度不足，暫時無法使用花唄',
    'Your Pay Later account was closed due to inactivity.',
    'Credit limit removed: no purchases in a long time.',
    '长期未用，已停用',
    '因长时间未使用，月付额度失效',
    '账户沉睡，支付功能暂停',
    '您超过 12 个月未使用该卡，已转为睡眠卡',
    '不活跃账户，服务关闭',
    '久未使用，信用額度已取消',
    '靜止戶，無法交易',
    'Dormant account',
    'Inactive for 18 months: credit line closed',
    "Your Pay Later limit expired because it wasn't used.",
    '半年没用，额度收回',
    '一年没用过自动停了',
    '长期未登录，钱包已休眠',
    '长期不用已关',
    '使用不活跃，已停',
    '很久没用被收回',
    'Credit line closed due to no use in 12 months',
    'Dormant wallet',
    '久未使用，額度已取消',
    '用得太少',
  ],
  lookup: [
    '花呗很久没用被关了',
    '开通花呗一直没用过现在额度没了',
    '为什么我长时间不用花呗就给我收回去了',
    '花被好久不用还能恢复吗',
    '活跃度低花呗用不了',
    '一年没用花呗了今天付款发现不能用',
    '是不是用得太少所以花呗停了',
    '白条一直没用过 现在说停用了',
    '我很少用支付宝 花呗被取消了怎么办',
    '花呗使用频率低被暂停',
    '账户不活跃导致花呗关闭怎么恢复',
    '开了月付没怎么用就被收回了',
    '太久沒用花唄被停用怎麼辦',
    'huabei closed because i never used it',
  ],
  miss: [
    '常用花呗，提升活跃度，额度更高',
    '长期未使用可能会被系统收回额度',
    '提高账户活跃度的五个方法',
    '您已 30 天未登录，回来领红包',
    '长期不用花呗会怎么样？',
    '优惠券长期未使用将自动失效',
    '本月活跃任务：再完成 2 笔支付',
  ],
} satisfies Examples;
