import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'overdue installment -no-overdue =84',
    'overdue no-split -no-overdue =88',
    'overdue "一次性" -no-overdue =84',
    'overdue "全额"|"全部还" -no-overdue =78',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'repay',
  products: ['huabei', 'xinyonggou', 'jiebei', 'baitiao', 'fenqile'],
  title: { zh: '逾期了，不能再分期还', en: 'Overdue, so instalments are not offered' },
  sentence: {
    zh: '账单已经逾期，对方要求一次还清，所以暂时没有分期可选。',
    en: 'The bill is overdue and is to be settled at once, so instalments are not offered for now.',
    basis: ['repay-guide'],
  },
  why: [
    {
      zh: '逾期以后，放款方或催收人员可能要求把欠款一次还清，分期的选项因此不见了。',
      en: 'Once a bill is overdue, the lender or its collectors may ask for the whole sum, and the instalment option disappears.',
      basis: ['repay-guide'],
    },
    {
      zh: '能不能分期由放款方决定：花呗是重庆蚂蚁消费金融，信用购是页面写明的那家银行。',
      en: 'The lender decides: for Huabei that is Chongqing Ant Consumer Finance, for Credit Pay (信用购) the bank named on the page.',
      basis: ['repay-guide', 'brand-split'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，看账单是否写着“逾期”，还款页有没有“分期”。没有这一项，就只能全额还。',
      en: 'Search “花呗” in the Alipay app: is the bill marked overdue, and does the repayment page offer instalments? If not, only the full amount can be repaid there.',
      basis: ['repay-guide'],
    },
    {
      zh: '有人打电话说“不能分期”，先在 App 里核对金额；以 App 和官方客服的说法为准。',
      en: 'If a caller told you so, check the amount in the app first; the app and official support decide.',
      basis: ['unlock-guide', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '登录 App，看清逾期的金额是多少、欠的是哪个产品。',
      en: 'Log in to the app and see how much is overdue and for which product.',
      basis: ['unlock-guide'],
    },
    {
      who: 'you',
      zh: '有能力一次还清，就按要求还，但只在 App 自己的还款页还，不转给任何个人。',
      en: 'If you can settle it at once, do so as asked, but only on the app’s own repayment page and never to a private person.',
      basis: ['repay-guide', 'collection-pact'],
    },
    {
      who: 'you',
      zh: '一次还不清，先向官方客服提出合理的还款计划；对方同意以后，再按约定一步步还。',
      en: 'If you cannot, propose a reasonable repayment plan to official support, and repay step by step once it is agreed.',
      basis: ['unlock-guide'],
    },
    {
      who: 'you',
      zh: '逾期解除以后，再到还款页试试分期。能不能分，以页面为准；页面没有就只能全额还。',
      en: 'When the overdue state is lifted, try instalments again. The page decides; if it offers none, only the full amount can be repaid.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '以后按时还，来源认为这有助于解除异常状态。',
      en: 'After that, repay on time; the source says this helps to end the abnormal state.',
      basis: ['repay-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要借别的钱来一次还清，也不要套现。',
      en: 'Do not borrow elsewhere, or cash out a limit, to settle it at once.',
      basis: ['background'],
    },
    {
      zh: '不要按来电者给的个人账户、二维码或链接付款，也不要付“分期手续办理费”。',
      en: 'Do not pay to a personal account, QR code or link that a caller gives, and pay no fee “to arrange instalments”.',
      basis: ['collection-pact', 'collection-guide', 'police-warnings'],
    },
    {
      zh: '不要相信“包办停催、包分几十期”的中介；没有来源能证明有固定的期数。',
      en: 'Do not trust agents who promise to stop the calls or to get you dozens of instalments; no source shows a fixed number.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '要等逾期解除；之后能不能分期，没有来源给出时间，以页面或客服的答复为准。',
      en: 'Not before the overdue state ends. No source says when instalments return; the page or official support decides.',
      basis: ['repay-guide', 'unlock-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '还清逾期或谈妥还款计划以后，再看有没有分期。',
    en: 'Look again after the overdue sum is repaid or a plan is agreed.',
  },
  payNow: [],
  evidence: ['general', 'collection-calls'],
  contacts: ['alipay', 'jd-finance', 'regulator'],
  scams: ['unfreeze', 'credit-repair'],
  related: [
    'overdue',
    'installment-unavailable',
    'hardship',
    'term-unavailable',
    'repay-failed',
    'linked-loan-overdue',
  ],
  disagreements: [
    {
      about: { zh: '逾期后先一次还清，还是先谈计划', en: 'Settle at once, or agree a plan first' },
      views: [
        {
          zh: '一种说法：按催收人员的要求一次还清，逾期解除后再试分期。',
          en: 'One view: settle at once as the collectors ask, and try instalments when the overdue state is lifted.',
          basis: ['repay-guide'],
        },
        {
          zh: '另一种说法：一时还不上，就先和官方客服谈好还款计划，对方同意后逐步还。',
          en: 'Another view: if you cannot pay at once, first agree a plan with official support and repay step by step.',
          basis: ['unlock-guide'],
        },
        {
          zh: '两种做法都只能走放款方指定的还款渠道，行业自律公约也这样要求（公开规定的概述，不是法律意见）。',
          en: 'Either way, use the lender’s designated repayment channel only, as the industry’s self-regulation pact requires (a summary of public rules, not legal advice).',
          basis: ['collection-pact'],
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
          zh: '打开京东 App 搜索“白条”，看逾期账单要求全额还还是可以分期，以页面为准。',
          en: 'Search “白条” in the JD app and see whether the overdue bill must be paid in full; the page decides.',
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
    '账单已逾期，不支持分期还款',
    '您有逾期欠款，请一次性结清',
    '逾期账单需全额还款，暂不可分期',
    '因您的花呗已逾期，账单分期功能不可用',
    '逾期状态下无法办理账单分期',
    '白条逾期中，不能申请分期，请先还清',
    '信用购账单逾期,仅支持全额还款',
    '您的借款已逾期，请一次还清全部欠款，暂不提供分期',
    '逾期订单不可分期',
    '抱歉，由于本期账单已过还款日且尚未还清，系统暂时无法为您办理分期，请全额还款。',
    '分期失败：存在逾期未还账单',
    '帳單已逾期，無法辦理分期還款',
    '您的款項逾期未繳，須一次清償，不提供分期',
    'Your bill is overdue and must be paid in full; instalments are not available.',
    'Cannot convert to instalments: account past due.',
    '逾期不可分期',
    '逾期账单须一次还清',
    '已逾期，无法办理账单分期',
    '账户逾期中，分期还款入口关闭',
    '逾期后仅可全额还款',
    '逾期帳款不得分期',
    'Overdue: no instalments',
    "Past-due balances can't be split.",
    '逾期须一次还清',
    '逾期账单不给分',
    '先还逾期才能分期',
    '逾期了不能分期',
    '逾期后分期关闭',
  ],
  lookup: [
    '花呗逾期了还能分期还吗',
    '逾期以后花呗分期按钮没了',
    '催收让我一次性还清不给分期怎么办',
    '花被逾期想分期还 不让分',
    '借呗逾期要求全额还款我哪有那么多',
    '为什么逾期了就不能分期了',
    '逾期账单只能一次还清吗',
    '白条逾期后不能分期还款怎么办',
    '分期乐逾期要我一次结清',
    '花呗欠款逾期能不能分几个月慢慢还 页面没有分期',
    '花唄逾期後不能分期還款',
    '已经逾期了 分期申请被拒 说要先还清',
    '逾期了还款页面没有分期选项',
    '借贝逾期不支持分期还款',
  ],
  miss: [
    '逾期后能否分期还款?',
    '如账单逾期，将无法办理分期',
    '未逾期用户可申请账单分期，最高 12 期',
    '逾期账单还清后可再次申请分期',
    '您的账单分期申请成功，请按时还款避免逾期',
    '花呗逾期后的分期规则说明',
  ],
} satisfies Examples;
