import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'installment no-use =82',
    'installment no-split =72',
    'no-split =70',
    'installment unsupported =70',
    'installment cannot use =84',
  ],
  lookup: [
    'installment no-pay =80',
    'installment no-open =84',
    'installment cannot =72',
    'installment "暂不支持" "签约" =88',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'symptom',
  area: 'repay',
  products: ['huabei', 'xinyonggou', 'baitiao', 'yuefu', 'fenqile', 'card'],
  title: { zh: '不能分期', en: 'No instalments possible' },
  sentence: {
    zh: '页面没说原因。常见的是分期额度不够、这一单不支持分期，或账单已经逾期。',
    en: 'The page gives no reason. Often the instalment limit is short, this order cannot be split, or a bill is overdue.',
    basis: ['ant-questions', 'repay-guide'],
  },
  why: [
    {
      zh: '能分期的额度和总额度不是一回事：总额度还有，也可能分不了。约 2018 年的样本里，这类提问有 424 条。',
      en: 'The instalment limit is not the whole limit: you may have limit left and still be unable to split. A sample from about 2018 holds 424 such questions.',
      basis: ['ant-questions'],
    },
    {
      zh: '账单逾期后，一般会被要求一次还清，分期入口就不出现了。',
      en: 'Once a bill is overdue, you are generally asked to settle it at once, and instalments are no longer offered.',
      basis: ['repay-guide'],
    },
    {
      zh: '有的商品和商家不支持，账户异常或系统维护时也可能暂时没有。',
      en: 'Some items and shops do not take it, and it may be missing while the account is abnormal or the system is being maintained.',
      basis: ['csai', 'freeze-guide', 'background'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，看账单有没有逾期，再看分期额度是不是小于这一单的金额。',
      en: 'Search “花呗” in the Alipay app: is a bill overdue, and is the instalment limit smaller than this order?',
      basis: ['repay-guide', 'ant-questions'],
    },
    {
      zh: '看看别的商品能不能分期（不必付款）。别的能分，多半是这一单不支持。',
      en: 'See whether another item can be split (no need to pay). If so, this order probably does not support it.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '有逾期的，先在官方还款页还清；解除逾期后再看有没有分期，以页面为准。',
      en: 'If anything is overdue, clear it on the official repayment page; then look whether instalments are offered. The page decides.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '逾期又一次还不清的，先和官方客服商定还款计划，只走官方渠道，不转给个人。',
      en: 'If it is overdue and you cannot pay at once, agree a plan with official support first; use official channels only and transfer nothing to a person.',
      basis: ['unlock-guide', 'collection-pact'],
    },
    {
      who: 'you',
      zh: '买东西分不了的，用自己的余额或银行卡一次付清，或者先不买。',
      en: 'If a purchase cannot be split, pay it in one go from your own balance or bank card, or leave it for now.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '账单分不了又没逾期的，按时全额还；担心还不上，趁没逾期就联系官方客服。',
      en: 'If a bill cannot be split and is not overdue, repay it in full on time; if you fear you cannot, contact official support before it is overdue.',
      basis: ['repay-guide', 'background'],
    },
    {
      who: 'platform',
      zh: '页面没有分期选项时，只能全额还款；是否再开放由平台决定。',
      en: 'Where no instalment option is shown, only full repayment is possible; whether it returns is up to the platform.',
      basis: ['repay-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要为了凑分期去别处借款，或找人“代办分期”“套现”。',
      en: 'Do not borrow elsewhere to replace instalments, and do not let anyone “arrange” them or cash out for you.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '不要忽略费用：除了分期免息活动，分期要收手续费。',
      en: 'Do not forget the cost: except in interest-free offers, instalments carry a fee.',
      basis: ['repay-guide'],
    },
  ],
  recovery: {
    unknown: {
      zh: '逾期的要等逾期解除后看页面；其他情况没有来源给出时间。',
      en: 'If overdue, look again when the overdue state has ended; for the rest no source gives a time.',
      basis: ['repay-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '解除逾期，或金额降到分期额度以内后再看；原样重试多半一样。',
    en: 'Look again once nothing is overdue or the amount is within the instalment limit; the same attempt will most likely end the same way.',
  },
  payNow: ['other-method', 'smaller-order', 'keep-order'],
  evidence: ['general', 'order-refused'],
  contacts: ['alipay', 'jd-finance', 'bank'],
  scams: ['unfreeze', 'cashout-help', 'credit-repair'],
  related: ['hardship', 'repay-failed', 'limit-reduced', 'pay-unavailable', 'limit-insufficient'],
  causes: [
    'installment-limit',
    'scene-not-supported',
    'repay-installment-unsupported',
    'overdue',
    'term-unavailable',
    'score-insufficient',
    'account-abnormal',
    'maintenance',
  ],
  disagreements: [
    {
      about: { zh: '逾期后怎么还', en: 'How to repay once overdue' },
      views: [
        {
          zh: '一篇文章说，按催收人员的要求一次还清，解除逾期后再试分期。',
          en: 'One article says to pay it all as the collectors ask, and to try instalments afterwards.',
          basis: ['repay-guide'],
        },
        {
          zh: '另一篇说，先和官方客服商定计划，对方同意后分步还。',
          en: 'Another says to agree a plan with official support first and repay step by step.',
          basis: ['unlock-guide'],
        },
      ],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '花呗分期暂不可用',
    '分期付款暂不可用',
    '账单分期暂不可用',
    '暂时无法办理分期',
    '分期申请失败',
    '您暂时无法使用分期服务',
    '白条分期不可用',
    '本期账单暂时无法分期',
    '信用卡账单分期失败，请稍后再来办理',
    '分期功能暂未对您开放',
    '分期办理未成功',
    '很抱歉，您目前不能申请账单分期',
    '分期服務暫時無法使用',
    '帳單分期申請失敗',
    '目前無法使用分期付款',
    'Installment plan is not available right now',
    'Pay in instalments is currently unavailable',
    'We couldn’t set up your instalment plan',
  ],
  lookup: [
    '花呗为什么不能分期了',
    '账单分期怎么分不了',
    '花被分期用不了',
    '为什么花呗突然不让分期',
    '花呗分期没有了',
    '白条不能分期是什么原因',
    '为什么我的账单分不了期',
    '想分期付款但是没有分期选项',
    '花呗账单分期按钮是灰的',
    '分期一直申请失败',
    '花唄為什麼不能分期',
    '信用卡账单分期申请不了',
    '这个月账单想分期可是不让分',
    '以前可以分期现在分不了了',
    'can’t pay in instalments any more',
  ],
  miss: [
    '花呗分期 3 期免息',
    '分期付款',
    '账单分期申请成功',
    '部分商品不支持分期，以结算页展示为准',
    '分期手续费说明',
    '规则：已逾期的账单不能办理分期',
    '花呗不能分期是怎么回事？一文读懂',
    '如暂时无法分期，可选择一次性付款',
  ],
} satisfies Examples;
