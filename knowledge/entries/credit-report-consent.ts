import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['consent needed|none =84', 'consent "授权"|"同意"|"未" =80', 'consent declined|cannot =78', 'consent none|"未签署"|"未同意"|"撤回"|"没有签署"|undone =88', '"credit reporting"|"credit check" consent =86', '"consent" "required"|"missing"|"not consented" =84'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['huabei', 'xinyonggou', 'jiebei', 'xinyongdai'],
  title: { zh: '还没有授权征信', en: 'Credit-report consent is missing' },
  sentence: {
    zh: '还没有同意查询或报送征信，服务可能因此不能用。',
    en: 'You have not agreed to credit-report queries or reporting, and the service may be unusable because of it.',
    basis: ['credit-consent', 'credit-reporting-2021'],
  },
  why: [
    {
      zh: '蚂蚁在 2021 年 9 月表示，花呗正逐步接入征信，需要用户自己授权；有文章说，不授权可能影响使用。',
      en: 'In September 2021 Ant said that Huabei was being connected to the credit system step by step, with each user’s authorisation; one article says refusing may limit use.',
      basis: ['credit-reporting-2021', 'credit-consent'],
    },
    {
      zh: '报送方是蚂蚁消费金融或出资银行，内容是开通日期、额度、使用和还款情况，按月汇总，不报单笔消费。',
      en: 'The reporter is Ant Consumer Finance or the funding bank. It reports the opening date, limit, use and repayment as a monthly summary, not single purchases.',
      basis: ['credit-reporting-2021'],
    },
    {
      zh: '授权后如果逾期，也会记入；按规定，不良记录自还清之日起保留 5 年。这里是公开规定的概述，不是法律意见。',
      en: 'After consent, overdue bills are recorded as well; by regulation a bad record is kept for 5 years from the day it is settled. This summarises public rules; it is not legal advice.',
      basis: ['credit-reporting-2021', 'credit-regulation'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”（或“信用购”“借呗”），看有没有要求同意征信授权的提示。',
      en: 'Search “花呗” (or “信用购”, “借呗”) in the Alipay app and see whether it asks you to agree to a credit-report authorisation.',
      basis: ['credit-consent'],
    },
    {
      zh: '不确定以前授权过没有，可以问官方客服，或在个人信用报告里看有没有这项记录。',
      en: 'If unsure whether you agreed earlier, ask official support or look for it in your personal credit report.',
      basis: ['freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先读清授权书：谁来查询、谁来报送、报什么。花呗和信用购的对象不同，看写的是哪一家。',
      en: 'Read the authorisation first: who queries, who reports, and what. Huabei and Credit Pay involve different lenders, so see which one is named.',
      basis: ['credit-reporting-2021', 'brand-split'],
    },
    {
      who: 'you',
      zh: '由你自己决定。同意的话，只在官方 App 的页面里操作。',
      en: 'The decision is yours. If you agree, do it only on the page inside the official app.',
      basis: ['credit-reporting-2021', 'background'],
    },
    {
      who: 'you',
      zh: '不想授权也可以，这一单换余额或储蓄卡付；只是这项服务可能一直受限。',
      en: 'You may also decline and pay this order from balance or a debit card; the service may then stay limited.',
      basis: ['credit-consent', 'background'],
    },
    {
      who: 'you',
      zh: '已经授权仍提示未授权，记下提示原文，问官方客服。',
      en: 'If you agreed and it still says otherwise, note the exact message and ask official support.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要在短信链接里授权，也不要把验证码告诉任何人。',
      en: 'Do not authorise through a link in a message, and tell nobody a code.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '不要相信“不授权就会上黑名单”之类催你马上操作的来电。',
      en: 'Do not believe callers who press you to act now with threats such as a blacklist.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有来源说授权后多久可以用，也不代表授权后就会通过评估。',
      en: 'No source says how soon it works after consent, and consent does not mean passing the assessment.',
      basis: ['credit-consent', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '决定并处理好授权之后再试。',
    en: 'Try again after you have decided and dealt with the authorisation.',
  },
  payNow: ['other-method'],
  evidence: ['general'],
  contacts: ['alipay', 'pboc'],
  scams: ['credit-repair', 'impersonation'],
  related: ['lender-declined', 'not-activated', 'open-failed', 'score-insufficient', 'pay-unavailable'],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '您尚未授权征信查询，暂无法使用花呗',
    '请先同意征信授权后再使用',
    '未签署征信授权书，服务暂不可用',
    '因您未同意个人征信授权，花呗功能已受限',
    '使用信用购需授权查询您的征信信息，您未授权',
    '征信授权已失效，请重新授权',
    '您拒绝了征信授权，无法继续借款',
    '花呗服务升级需接入征信，您未授权，暂不能付款',
    '未完成征信报送授权，月付暂不可用',
    '征信授权失败，借呗申请无法提交',
    '您尚未授權查詢徵信，暫時無法使用花唄',
    '未同意聯徵授權，分期付款申請無法繼續',
    'Payment unavailable: you have not consented to credit reporting.',
    'Credit check consent required before you can use this plan.',
    '未授权征信',
    '征信授权未签署',
    '请先授权征信，当前不可用',
    '征信协议未同意，月付不可用',
    '征信查询授权已撤回，额度不可用',
    '您没有签署个人信用信息授权书，支用失败',
    '未簽署聯徵同意書',
    '未同意信用查詢，無法核准',
    'No credit check consent',
    'Consent to share credit data is missing',
    'You withdrew permission for credit reporting, so this plan is off.',
  ],
  lookup: [
    '没授权征信花呗用不了了',
    '花呗让我授权征信不同意就不能用吗',
    '不想上征信花被就停了怎么办',
    '提示需要签征信授权书',
    '我拒绝征信授权后花呗不能付款了',
    '一定要同意征信才给用花呗吗',
    '花呗弹出征信授权点了不同意现在用不了',
    '借贝要求征信授权才能借',
    '信用购未授权征信怎么补授权',
    '征信授权在哪里重新同意 花呗说未授权',
    '花呗接入征信我没点同意 服务被限制了',
    '点错了拒绝征信授权怎么恢复花贝',
    '征信授权失败花呗开不了',
    '不同意徵信授權花唄就不能用了嗎',
    'huabei blocked because i refused credit report consent',
  ],
  miss: [
    '我已阅读并同意《个人征信授权书》',
    '花呗上征信吗？对房贷有影响吗',
    '花呗正逐步接入征信系统，请保持良好信用',
    '征信授权成功',
    '点击查看征信授权协议',
    '若不同意征信授权，部分服务可能无法使用',
    '如何查询个人信用报告',
  ],
} satisfies Examples;
