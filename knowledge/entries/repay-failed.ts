import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['no-repay', 'no-repay paylater|cashloan =76', 'repay fail =74'],
  lookup: ['repay cannot =70', '"还" cannot paylater =40'],
} satisfies Signals;

export const explanation = {
  kind: 'symptom',
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
  title: { zh: '还不了款', en: 'The repayment does not go through' },
  sentence: {
    zh: '页面没说原因。常见的是本期已还清、网络或系统维护，或还款的账户余额不够。',
    en: 'The page gives no reason. Often nothing is due, the network or system is at fault, or the paying account is short.',
    basis: ['repay-guide'],
  },
  why: [
    {
      zh: '有文章列出几种情况：当期账单已经还清、网络不稳、系统维护、还款方式里的钱不够整笔扣款、逾期后不能再分期。',
      en: 'One article lists these: this period is already paid, an unstable network, maintenance, too little money for the whole deduction, and no instalments once overdue.',
      basis: ['repay-guide'],
    },
    {
      zh: '客服提问里还常见银行卡限额和“余额还款受限”。',
      en: 'Card limits and “repaying from balance is restricted” also come up in questions to support.',
      basis: ['ant-questions'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”（或你的贷款名称），看这一期是不是已经显示还清。',
      en: 'Search “花呗” (or your loan’s name) in the Alipay app and see whether this period is shown as paid.',
      basis: ['repay-guide'],
    },
    {
      zh: '看还款用的余额或银行卡里，钱够不够整笔还款。',
      en: 'See whether the balance or card you repay from holds enough for the whole amount.',
      basis: ['repay-guide'],
    },
    {
      zh: '看银行和支付宝账单，确认这一笔是不是其实已经扣了。',
      en: 'Look at the bank’s and Alipay’s records: was this repayment taken after all?',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先看还款记录和银行扣款，没有扣再重新还，免得还两次。',
      en: 'Look at the repayment record and the bank first; repay again only if nothing was taken, so that you do not pay twice.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '页面写当期已还清，就不用再还；想早点还掉后面的分期，看有没有“提前还款”。',
      en: 'If this period is shown as paid, nothing more is needed; to clear later instalments sooner, look for “提前还款” (early repayment).',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '换到家里的 Wi-Fi 或手机自己的网络再试，不要用公共网络。',
      en: 'Try again on home Wi-Fi or your phone’s own network, not on public networks.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '确认还款的账户够整笔金额，不够先存入自己的钱；银行卡超限额的，换一种还款方式或问银行。',
      en: 'Make sure the account covers the whole amount, adding your own money if needed; if the card is over its limit, repay another way or ask the bank.',
      basis: ['repay-guide', 'ant-questions', 'background'],
    },
    {
      who: 'platform',
      zh: '系统维护时等结束再还，有文章说通常当天结束，也不影响按时还款。快到还款日了，就联系官方客服说明。',
      en: 'During maintenance repay afterwards; one article says it usually ends the same day and does not stop you from repaying on time. If the due day is near, tell official support.',
      basis: ['repay-guide', 'background'],
    },
    {
      who: 'you',
      zh: '已经逾期的，只在官方还款页还；一次还不清，先和官方客服商定计划。逾期解除后再看页面有没有分期，没有就只能全额还。',
      en: 'If overdue, pay on the official repayment page only; if you cannot pay it all, agree a plan with official support first. Afterwards see whether instalments are offered; if not, only full repayment is possible.',
      basis: ['repay-guide', 'unlock-guide', 'collection-pact'],
    },
  ],
  avoid: [
    {
      zh: '不要把钱转给催收员或任何个人，还款只走官方还款页。',
      en: 'Do not transfer money to a collector or any other person; repay on the official page only.',
      basis: ['collection-pact'],
    },
    {
      zh: '不要因为还款失败就放着不管，也不要借新的钱来还。',
      en: 'Do not leave it because it failed, and do not take a new loan to repay it.',
      basis: ['repay-guide', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '要看原因：补足余额或换网络后一般就能还；维护有文章说通常当天结束；其他情况没有来源给出时间。',
      en: 'It depends: with enough money or a better network it usually works at once; one article says maintenance usually ends the same day; no source gives a time for the rest.',
      basis: ['repay-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '先确认没有扣款，改好网络或余额再还一次。',
    en: 'Make sure nothing was taken, fix the network or the balance, then repay once more.',
  },
  payNow: ['check-bill', 'other-method'],
  evidence: ['paid-but-overdue', 'general'],
  contacts: ['alipay', 'bank', 'jd-finance', 'regulator'],
  scams: ['unfreeze', 'impersonation', 'credit-repair'],
  related: ['hardship', 'limit-not-restored', 'overdue', 'term-unavailable', 'installment-unavailable'],
  causes: [
    'repay-nothing-due',
    'repay-source-insufficient',
    'repay-network',
    'maintenance',
    'payment-limit',
    'repay-installment-unsupported',
    'auto-repay-failed',
    'verification-failed',
    'account-abnormal',
  ],
  disagreements: [
    {
      about: { zh: '受限时还能不能还款', en: 'Whether you can repay while restricted' },
      views: [
        {
          zh: '有文章说还款功能不会被限制，按时还款还有助于解除异常。',
          en: 'One article says repaying is never restricted, and that repaying on time helps to end the abnormal state.',
          basis: ['repay-guide'],
        },
        {
          zh: '客服提问里有人看到“账户余额还款受限”的提示。',
          en: 'Customers have asked support about the message “repaying from balance is restricted”.',
          basis: ['ant-questions'],
        },
      ],
    },
    {
      about: { zh: '逾期后怎么还', en: 'How to repay once overdue' },
      views: [
        {
          zh: '一篇文章说，按催收人员的要求一次还清。',
          en: 'One article says to pay it all as the collectors ask.',
          basis: ['repay-guide'],
        },
        {
          zh: '另一篇说，先和官方客服商定计划，对方同意后分步还。',
          en: 'Another says to agree a plan with official support first and repay step by step.',
          basis: ['unlock-guide'],
        },
        {
          zh: '行业自律公约要求还款走指定渠道。这里是公开规定的概述，不是法律意见。',
          en: 'The industry’s self-regulation pact demands designated repayment channels. This is an overview of public rules, not legal advice.',
          basis: ['collection-pact'],
        },
      ],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '还款失败',
    '本次还款未成功',
    '花呗还款失败，请重新发起',
    '暂时无法还款',
    '提前还款失败',
    '白条还款失败，款项未扣除',
    '借呗还款不成功',
    '您的还款请求未能处理',
    '分期提前结清失败',
    '当前无法提前还款',
    '月付还款失败，请稍后再来还款',
    '很抱歉，您的还款没有成功，请返回还款页重新操作',
    '還款失敗，請重新操作',
    '目前無法還款',
    '分期款項還款未成功',
    'Repayment failed',
    'We couldn’t process your repayment',
    'Your loan repayment could not be completed',
  ],
  lookup: [
    '花呗还不了款怎么回事',
    '花呗还款失败怎么办',
    '为什么不能提前还款',
    '花被还款还不进去',
    '借呗还款一直失败',
    '我想还钱但是还不了',
    '分期的花呗为什么无法还款',
    '点还款没反应',
    '白条还款总提示失败',
    '网商贷无法还款',
    '花唄還款失敗',
    '手动还款失败 有钱也还不了',
    '明天到期了点还款一直报错',
    '信用购怎么还不了款',
    'why does my Huabei repayment fail',
  ],
  miss: [
    '还款成功',
    '还款失败的常见原因及处理办法',
    '如还款失败，请检查银行卡状态后重试',
    '本月还款日：10 日',
    '立即还款',
    '还款记录',
    '未按时还款将产生逾期费用',
    '自动还款已开启',
  ],
} satisfies Examples;
