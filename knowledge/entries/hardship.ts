import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['cantafford =84', 'cantafford paylater|cashloan =88', 'cantafford overdue =88'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'repay',
  products: [
    'huabei',
    'xinyonggou',
    'jiebei',
    'xinyongdai',
    'beiyongjin',
    'wangshangdai',
    'baitiao',
    'yuefu',
    'fenqile',
  ],
  title: { zh: '暂时还不起', en: 'You cannot repay for now' },
  sentence: {
    zh: '手头的钱不够还时，先主动找放款方谈还款计划，比躲着更有用。',
    en: 'When you cannot pay, approaching the lender for a repayment plan helps more than staying silent.',
    basis: ['unlock-guide'],
  },
  why: [
    {
      zh: '一时还不上，可以和官方客服商量合理的还款计划，对方同意以后分步还。能不能谈成、分多久，由放款方决定。',
      en: 'If you cannot repay at once, you can ask official support for a reasonable plan and repay step by step once it is agreed. Whether and for how long is up to the lender.',
      basis: ['unlock-guide'],
    },
    {
      zh: '放着不管，欠款会变多：有文章说，花呗从还款日的次日起，未还部分每天收 0.05%。逾期期间花呗也用不了。',
      en: 'Left alone, the debt grows: guides say Huabei charges 0.05% a day on the unpaid part from the day after the due day. While overdue, Huabei cannot be used.',
      basis: ['huabei-late-fee', 'csai'],
    },
    {
      zh: '逾期可能记入征信。法规规定，不良记录从还清之日起保留 5 年，所以越早还清越好。这里是公开规定的概述，不是法律意见。',
      en: 'Overdue debt may enter your credit report. By regulation a bad record is kept for 5 years from the day it is repaid, so the sooner the better. This is a summary of public rules, not legal advice.',
      basis: ['credit-regulation', 'credit-reporting-2021'],
    },
  ],
  check: [
    {
      zh: '把每一笔欠款写下来：欠谁的、多少、哪天到期、有没有逾期。先看清总数，再对照每月能拿出的钱。',
      en: 'Write down every debt: to whom, how much, when due, overdue or not. Compare the total with what you can spare each month.',
      basis: ['background'],
    },
    {
      zh: '打开支付宝 App 搜索“花呗”“借呗”，看页面写的放款方：花呗是重庆蚂蚁消费金融，信用购、信用贷是页面写明的银行，要找的是它。',
      en: 'Search “花呗” or “借呗” in the Alipay app for the lender: Chongqing Ant Consumer Finance for Huabei, the named bank for 信用购 and 信用贷. That is whom to talk to.',
      basis: ['brand-split'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先留出吃住、看病这些必需的钱，停掉新的消费和借款，也可以告诉信得过的家人。',
      en: 'Set aside money for food, housing and medical needs first, stop new spending and borrowing, and consider telling family you trust.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '还没到还款日，就看页面有没有“延期还款”。有文章说它只延到下个月，按金额收 2–40 元，每期账单一次，分期的款项不能延，到期要一次还清。',
      en: 'Before the due day, see whether the page offers to postpone (延期还款). Guides say: to next month only, 2–40 yuan by amount, once per bill, not for instalments, then due in one sum.',
      basis: ['postponement'],
    },
    {
      who: 'you',
      zh: '也看有没有“最低还款”。有文章举例：1,000 元先还 100 元（10%），不算逾期，但其余部分每天收 0.05%。现在的比例以页面为准。',
      en: 'Also look for minimum repayment (最低还款). One guide’s example: pay 100 of 1,000 yuan (10%); not counted as overdue, but the rest costs 0.05% a day. Your page shows today’s share.',
      basis: ['minimum-repayment'],
    },
    {
      who: 'you',
      zh: '这些都不够，就打官方客服，说明收入变化和每月能还多少，提出还款计划，按要求在 App 内交材料。',
      en: 'If that is not enough, call official support, explain how your income changed and what you can pay each month, propose a plan, and hand in documents inside the app.',
      basis: ['unlock-guide', 'background'],
    },
    {
      who: 'platform',
      zh: '放款方同意以后，按约定分步还，只在 App 的还款页还；全部还清以后，才可能重新评估。',
      en: 'Once the lender agrees, repay step by step on the app’s own page. Only after all is repaid may you be assessed again.',
      basis: ['unlock-guide', 'collection-pact'],
    },
    {
      who: 'you',
      zh: '对方不处理，或催收越界，保留证据，先向放款方投诉，再向监管热线反映。',
      en: 'If they will not deal with it, or collectors overstep, keep evidence, complain to the lender first and then to the regulator’s line.',
      basis: ['hotline-pages', 'collection-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要借新债还旧债，不要套现，也不要在这时候再用额度消费。',
      en: 'Do not repay old debt with new debt, do not cash out a limit, and do not use credit for purchases now.',
      basis: ['background', 'cashout-cases'],
    },
    {
      zh: '不要找收费的“债务优化”“停息代办”“征信修复”，也不要把手机卡、银行卡或账户交给别人。',
      en: 'Do not pay “debt optimisers”, agents or “credit repair”, and do not hand your SIM, bank card or accounts to anyone.',
      basis: ['credit-repair-window', 'police-warnings', 'background'],
    },
    {
      zh: '不要失联：接官方的电话，说清楚困难和打算。',
      en: 'Do not disappear: take official calls and explain the difficulty and your plan.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '还款要多久按你和放款方的约定；还清以后何时重新评估，间隔不公开。',
      en: 'How long it takes follows from your agreement; when you are assessed again after that is not published.',
      basis: ['unlock-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '先谈好安排，再按约定的日期和金额还。',
    en: 'Agree an arrangement first, then repay on the agreed dates.',
  },
  payNow: [],
  evidence: ['general', 'collection-calls'],
  contacts: ['alipay', 'jd-finance', 'regulator', 'pboc'],
  scams: ['unfreeze', 'credit-repair', 'cashout-help'],
  related: [
    'overdue',
    'income-drop',
    'high-debt-ratio',
    'repay-installment-unsupported',
    'term-unavailable',
    'unfreeze-scam',
  ],
  disagreements: [
    {
      about: { zh: '逾期以后能分多少期', en: 'How many instalments are possible after overdue' },
      views: [
        {
          zh: '来源只说可以和官方客服谈还款计划，对方同意才算数，没有给出期数。',
          en: 'The source only says that a plan can be agreed with official support, without a number of instalments.',
          basis: ['unlock-guide'],
        },
        {
          zh: '另一篇说逾期后会被要求一次还清，分不分期看页面。',
          en: 'Another says that overdue debt is to be settled at once and that the page decides about instalments.',
          basis: ['repay-guide'],
        },
        {
          zh: '网上流传的固定期数互相矛盾，没有可靠出处；以页面或官方客服的答复为准。',
          en: 'Fixed numbers that circulate online contradict each other and have no reliable source; the page or official support decides.',
          basis: ['background'],
        },
      ],
    },
    {
      about: { zh: '还清以后多久能恢复', en: 'How long until it comes back after repaying' },
      views: [
        {
          zh: '一篇说先看页面是否正常，没有恢复就等下一次评估。',
          en: 'One guide: see whether the page is normal; if not, wait for the next assessment.',
          basis: ['csai'],
        },
        {
          zh: '一篇说大约 3–6 个月（估计）。',
          en: 'One guide: about 3–6 months (an estimate).',
          basis: ['freeze-guide'],
        },
        {
          zh: '一篇说全部还清后可能重新评估，没有时间。',
          en: 'One guide: possibly assessed again after all is repaid, no time given.',
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
          zh: '打开京东 App 搜索“白条”，看账单和还款选项，再找京东金融官方客服商量。',
          en: 'Search “白条” in the JD app for the bill and repayment choices, then talk to JD Finance’s official support.',
          basis: ['baitiao-pages', 'background'],
        },
      ],
      contacts: ['jd-finance', 'regulator'],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '您提交的协商还款申请未通过',
    '延缓还款申请失败：材料不足以说明还款困难',
    '个性化还款方案审核未通过，请联系客服',
    '困难用户帮扶申请被驳回',
    '您反馈的还款困难已收到，暂无法减免息费',
    '抱歉，您当前不符合困难延缓还款的申请条件，请与客服协商还款安排',
    '您的協商還款申請未獲核准',
    'Your hardship repayment plan request was not approved.',
  ],
  lookup: [
    '花呗还不起了怎么办',
    '失业了没钱还借呗',
    '这个月工资没发花呗还不上能缓几天吗',
    '花被欠太多还不上会坐牢吗',
    '没钱还款可以跟客服协商吗',
    '网贷逾期暂时还不上会有什么后果',
    '实在没能力还花呗 能不能分几年还',
    '生病住院还不上花呗怎么办 好焦虑',
    '好几家网贷都还不起了',
    '白条没钱还了可以晚点还吗',
    '借贝还不上想申请停息',
    '可不可以先还一点 剩下的没钱还',
    '花唄繳不出來怎麼辦',
    '花呗还不上了能申请延期还款吗',
    '欠了几万没收入还不了怎么协商',
  ],
  miss: [
    '理性消费，量入为出，避免还不起',
    '还不上花呗会怎样?五个后果要知道',
    '如遇还款困难，可联系客服协商',
    '协商还款申请已通过，请按新计划还款',
    '困难帮扶政策说明',
    '若确有困难无法按时还款，可在还款日前申请延期',
    '申请延期还款',
  ],
} satisfies Examples;
