import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'debt =70',
    'debt exceeded|"高" =82',
    '"借款"|"贷款"|"网贷" "太多"|"过多"|"较多" =82',
    'debt cannot|no-use|frozen|declined|undone|exceeded =86',
    '"贷款"|"借款" "过多"|"过高"|"较大"|"较高" =86',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['huabei', 'xinyonggou', 'jiebei', 'baitiao', 'yuefu'],
  title: { zh: '欠款偏多，被限制了', en: 'Your debts look too high' },
  sentence: {
    zh: '名下欠款偏多，系统担心还不过来，所以停了或不再给额度。',
    en: 'You owe a good deal in all, and the system doubts that it can be repaid, so it stopped or refused the limit.',
    basis: ['csai'],
  },
  why: [
    {
      zh: '欠款多，逾期的可能就高，系统会怀疑还款能力。这是对风险的估算，不是对你这个人的评价。',
      en: 'More debt means a higher chance of falling behind, so the system doubts the ability to repay. It is an estimate of risk, not a verdict on you.',
      basis: ['csai'],
    },
    {
      zh: '有文章说负债率超过 50% 就会被怀疑，这只是那篇文章的说法，并非官方标准。',
      en: 'One article says that a debt ratio above 50% raises that doubt; it is that article’s figure, not an official standard.',
      basis: ['csai'],
    },
  ],
  check: [
    {
      zh: '把每月要还的各笔（花呗、借呗、信用卡、别处的贷款）列出来，和每月收入比一比。',
      en: 'List everything you repay each month (Huabei, Jiebei, credit cards, loans elsewhere) and set it against your monthly income.',
      basis: ['csai', 'background'],
    },
    {
      zh: '看一看个人信用报告里还有哪些未结清的贷款。',
      en: 'See in your personal credit report which loans are still open.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
    {
      zh: '页面没有写明时，问官方客服是不是负债方面的原因。',
      en: 'If the page does not say, ask official support whether your debts are the reason.',
      basis: ['freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先停下来，不再添新的欠款，包括分期和别处的贷款。',
      en: 'Pause first: take on no new debt, instalments and loans elsewhere included.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '在不影响生活费的前提下，提前还掉一部分，负债率会随之下降。',
      en: 'As far as living costs allow, repay part of it early; the ratio falls with it.',
      basis: ['csai'],
    },
    {
      who: 'you',
      zh: '信用报告上能结清的小笔贷款，逐笔结清。',
      en: 'Settle, one by one, the small loans on the credit report that you are able to close.',
      basis: ['unlock-guide', 'background'],
    },
    {
      who: 'you',
      zh: '提高还款能力，例如增加收入；收入多了，负债率也会相应下降。',
      en: 'Improve your ability to repay, for example by earning more; the ratio falls accordingly.',
      basis: ['csai', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '已经还得吃力，就趁没逾期先找各家官方客服商量还款计划。',
      en: 'If repaying is already a struggle, ask each lender’s official support for a plan before anything falls overdue.',
      basis: ['unlock-guide', 'background'],
    },
    {
      who: 'platform',
      zh: '负债降下来后，等系统重新评估。',
      en: 'Once the debts are lower, wait for the system to evaluate again.',
      basis: ['unlock-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要以贷养贷，也不要信“债务重组”“低息垫还”的陌生推销。',
      en: 'Do not pay one loan with another, and do not trust strangers who offer to restructure your debts or pay them off for you.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '网上说的“多用多消费就能恢复”不适合负债高的人。',
      en: 'The advice to “use it more and it will come back” is not for people with high debts.',
      basis: ['csai', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有来源给出时间：降低负债后等系统重新评估，间隔不公开。',
      en: 'No source gives a time: after the debts are lower it waits for a new evaluation, whose interval is not public.',
      basis: ['csai', 'unlock-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '负债降下来之前，重试结果通常一样。',
    en: 'Until the debts are lower, trying again usually gives the same answer.',
  },
  payNow: ['other-method', 'smaller-order'],
  evidence: ['general'],
  contacts: ['alipay', 'jd-finance', 'meituan', 'douyin'],
  scams: ['unfreeze', 'credit-repair', 'impersonation'],
  related: ['income-drop', 'hardship', 'score-insufficient', 'overdue', 'limit-reduced', 'lender-declined'],
  disagreements: [
    {
      about: { zh: '该少欠还是该“多用”', en: 'Owe less, or “use it more”' },
      views: [
        {
          zh: '先还一部分，降低负债率。',
          en: 'Repay a part and lower the ratio.',
          basis: ['csai', 'unlock-guide'],
        },
        {
          zh: '同样这些文章里有“多用”的建议，写给没有欠款压力、几乎不用的人，不适合这里。',
          en: 'The same articles say “use it more” where they speak of disuse; that is for people without debt pressure and does not apply here.',
          basis: ['csai', 'freeze-guide', 'unlock-guide'],
        },
      ],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '您的负债率过高，暂无法使用花呗',
    '当前负债较高，服务暂停',
    '您名下未结清贷款较多，暂不能使用该服务',
    '经评估您的总负债超出可承受范围，花呗已停用',
    '多头借贷，申请未通过',
    '您在其他机构的借款过多，白条暂不可用',
    '由于您目前负债水平偏高，我们暂时无法为您提供月付服务',
    '负债过高，无法借款',
    '您的个人负债率超过 50%，暂不支持使用',
    '因您的未还贷款总额较大，本次信用购支付未成功',
    '您的負債比率過高，暫時無法使用先享後付',
    '您名下貸款過多，信用付款申請未獲通過',
    'You currently have too much outstanding debt to use Pay Later.',
    'Declined: debt-to-income ratio too high.',
    '负债过高',
    '您的借款总额过高，评估不通过',
    '在贷笔数过多，暂不能使用',
    '贷款余额较高，信用支付暂停',
    '负债收入比超标，分期未获批准',
    '負債過高，申請未通過',
    '您的未償還貸款過多，無法核准分期',
    'Debt too high',
    'You have too many open plans to start another one.',
    'Existing debt exceeds our lending limit',
    '在贷机构数超标',
    '借的太多',
    '负债与收入不匹配',
    '多头借贷',
    '负债太高',
    'Declined: total outstanding debt too high',
    '負債比過高，未核准',
    '名下贷款过多',
    '已用授信过高',
    '贷款余额占比过高',
  ],
  lookup: [
    '负债率太高花呗被停了怎么办',
    '网贷太多花呗不能用了',
    '为什么说我负债过高花被用不了',
    '我有好几个贷款 花呗提示负债高',
    '负债率超过50%花呗还能恢复吗',
    '信用卡欠太多导致花呗被限制',
    '借了好多平台的钱白条被停',
    '负债高怎么降下来才能恢复花呗',
    '花贝说我多头借贷',
    '房贷车贷压着花呗也不让用 说负债高',
    '负债过高审核不通过怎么弄',
    '負債太高花唄被停用',
    'huabei stopped because i have too many loans',
  ],
  miss: [
    '保持合理负债率，远离过度借贷',
    '什么是负债率？如何计算？',
    '负债率过高可能影响贷款审批',
    '理性消费，适度借贷',
    '请填写您目前的负债情况',
    '资产负债率 45.2%，同比下降',
    '您的贷款已全部结清，当前无负债',
  ],
} satisfies Examples;
