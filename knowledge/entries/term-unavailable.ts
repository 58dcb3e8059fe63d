import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'term unsupported =86',
    'term none|no-use|cannot =82',
    'installment term unsupported|none|no-use =88',
    '"还款方式" none =86',
  ],
  lookup: ['term cannot borrow|cashloan =84', 'cashloan cannot "一年"|"12期"|"十二期"|"个月" =84'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'repay',
  products: ['huabei', 'xinyonggou', 'jiebei', 'xinyongdai', 'baitiao', 'yuefu'],
  title: { zh: '期数或还款方式没得选', en: 'That term or way of repaying is not offered' },
  sentence: {
    zh: '你要的期数或还款方式，放款方这次没有提供，能选哪些以页面为准。',
    en: 'The lender does not offer that number of months or way of repaying this time; only what the page shows can be chosen.',
    basis: ['repay-guide', 'background'],
  },
  why: [
    {
      zh: '能选几期、怎么还，通常由放款方、商家和这笔账单一起决定，同一个人每次看到的也可能不同。',
      en: 'The lender, the shop and the bill itself usually decide the terms together; the same person may see different ones each time.',
      basis: ['background'],
    },
    {
      zh: '银行出资的部分（信用购、信用贷）由页面写明的银行定额度和利率，能选的期数可能和花呗、借呗不同。',
      en: 'For bank-funded parts (信用购, 信用贷) the named bank sets limit and rate; the terms may differ from those of Huabei and Jiebei.',
      basis: ['brand-split', 'background'],
    },
    {
      zh: '“延期还款”有条件：有文章说要在出账后、还款日前办，每期账单一次，分期的本金、手续费和利息不能延。',
      en: 'Postponing (延期还款) has conditions: guides say between bill and due day, once per bill, and not for instalment principal, fees or interest.',
      basis: ['postponement'],
    },
  ],
  check: [
    {
      zh: '在付款页或账单页看列出了哪些期数、哪几种还款方式；没有列出的就是这次不能选。',
      en: 'On the payment or bill page, see which terms and ways of repaying are listed; what is not listed cannot be chosen this time.',
      basis: ['repay-guide'],
    },
    {
      zh: '看账单有没有逾期，以及这一期是否已经办过延期或分期。',
      en: 'See whether the bill is overdue and whether it was already postponed or split.',
      basis: ['repay-guide', 'postponement'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先看页面还列着哪些期数和方式，每一种的手续费和每期金额是多少；除了免息活动，分期通常要手续费。',
      en: 'See which terms and ways remain, with the fee and amount of each; except in interest-free offers, instalments usually carry a fee.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '账单有逾期的，先还清逾期，再看选项有没有回来；仍没有就只能全额还。',
      en: 'If the bill is overdue, repay that first and see whether the choices return; if not, only full repayment remains.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '剩下的期数每期太高、负担不起，就先不下这一单。',
      en: 'If the remaining terms are more than you can afford each month, leave the order for now.',
      basis: ['background'],
    },
    {
      who: 'platform',
      zh: '已有的账单还起来吃力，问官方客服还有什么还款安排，以页面和客服的答复为准。',
      en: 'If an existing bill is hard to repay, ask official support what arrangements there are; the page and support decide.',
      basis: ['unlock-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要付钱请人“开通更多期数”。',
      en: 'Do not pay anyone to “unlock” more months.',
      basis: ['police-warnings'],
    },
    {
      zh: '不要为了每期少还一点就另借一笔。',
      en: 'Do not take out another loan to lower the monthly amount.',
      basis: ['background'],
    },
    {
      zh: '不要等到还款日才找选项，当天仍要按账单还。',
      en: 'Do not wait for the due day to look for choices; the bill is still due that day.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '期数和还款方式会不会再提供，没有来源给出时间，以页面为准。',
      en: 'No source says whether or when that choice returns; the page decides.',
      basis: ['repay-guide', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '换一个页面列出的期数或还款方式再试。',
    en: 'Try again with a term or way of repaying that the page lists.',
  },
  payNow: ['other-method', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'jd-finance'],
  scams: ['impersonation'],
  related: [
    'installment-unavailable',
    'installment-limit',
    'repay-installment-unsupported',
    'hardship',
    'lender-declined',
  ],
  disagreements: [
    {
      about: { zh: '延期还款能延多久', en: 'How long a postponement lasts' },
      views: [
        {
          zh: '有文章说延到下个月的还款日，到期一次还清。',
          en: 'Guides say until next month’s due day, then due in one sum.',
          basis: ['postponement'],
        },
        {
          zh: '网上还有别的天数和月数，互相矛盾，没有可靠出处，以页面为准。',
          en: 'Other lengths circulate online; they contradict each other and have no reliable source. Your page decides.',
          basis: ['background'],
        },
      ],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '所选期数不可用，请重新选择',
    '24 期分期已下线',
    '当前不支持 12 期，请选择其他期数',
    '该借款期限暂不提供，请重新选择',
    '您选择的还款方式暂不可用',
    '本期账单不支持延期还款',
    '暂不支持最低还款',
    '先息后本已停止提供，请选择其他还款方式',
    '白条免息期数已失效，请更换分期期数',
    '商家已调整分期方案,您选的期数无法使用',
    '非常抱歉，您选择的分期期数目前无法办理，请返回上一页选择其他期数后重新提交。',
    '所選期數目前無法使用',
    '此訂單不提供您選擇的還款方式',
    'The selected number of instalments is not available.',
    'This repayment term is no longer offered. Choose another.',
  ],
  lookup: [
    '花呗分期怎么没有12期了',
    '以前能分24期现在只能3期',
    '借呗只能选6个月了',
    '为什么我的最低还款没有了',
    '花被延期还款选项不见了',
    '想分12期点不了 灰色的',
    '借贝先息后本怎么不能选了',
    '白条没有免息期数了',
    '还款方式里只剩等额本息',
    '选期数的时候说该期数不可用',
    '怎么延期还款按钮没了',
    '花唄分期只剩三期可以選',
    '最低还款用不了为什么',
    '月付分期期数变少了',
    '上次还能最低还款这次没有',
  ],
  miss: [
    '请选择分期期数：3 期 / 6 期 / 12 期',
    '最低还款额：¥128.00',
    '如所选期数不可用，请更换其他期数',
    '分期期数越多，手续费越高',
    '延期还款规则说明',
    '24 期免息,限时开启',
    '支持 3/6/12 期，具体以页面为准',
    '为什么没有最低还款选项？',
  ],
} satisfies Examples;
