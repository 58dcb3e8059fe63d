import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['repay short =84', 'repay balance short =90', 'repay card short =88', '"还款" "余额不足"|"余额不够" =90'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'repay',
  products: ['huabei', 'xinyonggou', 'jiebei', 'baitiao', 'yuefu'],
  title: { zh: '还款账户里的钱不够', en: 'Not enough money to repay from' },
  sentence: {
    zh: '用来还款的余额或银行卡里，钱少于这次要扣的金额。',
    en: 'The balance or card you repay from holds less than the amount to be taken.',
    basis: ['repay-guide'],
  },
  why: [
    {
      zh: '系统按设定的金额整笔扣，还款方式里差一点也会整笔失败。',
      en: 'The whole set amount is taken at once; if the source is even slightly short, all of it fails.',
      basis: ['repay-guide'],
    },
    {
      zh: '也有用户遇到钱够却扣不了：银行卡有单日限额，或页面写“账户余额还款受限”。',
      en: 'Some people have the money and still fail: the card has a daily limit, or the page says that repaying from the balance is restricted.',
      basis: ['ant-questions'],
    },
  ],
  check: [
    {
      zh: '看还款页选的是余额、余额宝还是哪张银行卡，再对照里面的钱和这次要还的金额。',
      en: 'See which source is chosen on the repayment page (balance, Yu’ebao or which card) and compare it with the amount.',
      basis: ['repay-guide'],
    },
    {
      zh: '钱够却失败，就看提示里有没有“限额”“受限”，那是限额问题，不是钱不够。',
      en: 'If there is enough, look for the words “limit” or “restricted” in the message: then it is a limit, not a shortage.',
      basis: ['ant-questions'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '确认还款方式里的钱不少于这次要还的金额。',
      en: 'Make sure the source holds at least the amount to be repaid.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '不够的话，先把自己的钱存进去，再回来还。',
      en: 'If it is short, first put in money of your own, then come back and repay.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '或者换成里面有钱的另一种还款方式。',
      en: 'Or choose another source that has the money.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '一次凑不齐，页面又允许改金额，可以先还一部分；余下的在还款日之前还完。',
      en: 'If you cannot cover it all and the page lets you change the amount, repay a part now and the rest before the due day.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '钱够却提示限额的，打卡背面的号码问发卡银行当天还能扣多少。',
      en: 'If there is enough but a limit is reported, call the number on the card and ask your bank how much can still be taken that day.',
      basis: ['ant-questions', 'background'],
    },
    {
      who: 'you',
      zh: '还款日之前实在凑不齐，先找官方客服商量合理的还款安排，对方同意后按约定还。',
      en: 'If you cannot raise it before the due day, talk to official support about a reasonable plan first, and keep to it once agreed.',
      basis: ['unlock-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要为了还这一笔去借另一笔，也不要套现来还。',
      en: 'Do not take out another loan, or cash out a limit, to make this repayment.',
      basis: ['background'],
    },
    {
      zh: '不要把钱转给自称“代还”的人；只在 App 自己的还款页还。',
      en: 'Do not send money to anyone who offers to repay for you; use the app’s own repayment page only.',
      basis: ['collection-pact', 'background'],
    },
  ],
  recovery: {
    min: 0,
    max: 0,
    unit: 'minute',
    from: { zh: '存够钱以后重新还款', en: 'repaying again with enough money in the source' },
    basis: ['repay-guide'],
    note: {
      zh: '这是估计：来源只是说存够钱就能再还；银行卡限额要看银行怎么规定。',
      en: 'An estimate: the source only implies that it works once the money is there; a card limit depends on the bank.',
      basis: ['repay-guide', 'ant-questions'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '存够钱或换了还款方式再试。',
    en: 'Try again after adding money or changing the source.',
  },
  payNow: ['check-bill', 'other-method'],
  evidence: ['general'],
  contacts: ['alipay', 'bank', 'jd-finance'],
  scams: [],
  related: [
    'repay-failed',
    'auto-repay-failed',
    'payment-limit',
    'balance-insufficient',
    'bankcard-insufficient',
    'hardship',
  ],
  disagreements: [
    {
      about: { zh: '还款功能会不会受限', en: 'Whether repaying itself can be restricted' },
      views: [
        {
          zh: '一篇文章说：即使别的功能被限制，还款功能也始终可用。',
          en: 'One article says that repaying always works, even when other functions are restricted.',
          basis: ['repay-guide'],
        },
        {
          zh: '用户提问里却有“账户余额还款受限”和银行卡限额的提示，也就是某一种还款方式会受限。',
          en: 'Customers, however, quoted messages that repaying from the balance was restricted or that a card limit applied: a single source can be limited.',
          basis: ['ant-questions'],
        },
      ],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '还款失败，您的余额不足',
    '账户余额不足，本次还款未成功',
    '花呗还款失败，您的账户余额不够',
    '还款失败，账户余额不足',
    '还款银行卡余额不足，请更换还款方式',
    '余额不足以偿还本期账单',
    '还款账户资金不足',
    '您选择的还款方式可用余额小于还款金额',
    '花呗还款失败：余额宝余额不足',
    '储蓄卡余额不足，无法完成白条还款',
    '信用购还款扣款失败，卡内余额不够',
    '余额不足，本次提前还款未扣款',
    '月付还款失败，零钱不足',
    '很抱歉，您用于还款的储蓄卡余额不足以支付本次还款金额，请存入资金后再还。',
    '提前还款未成功，资金不足',
    '還款失敗，帳戶餘額不足',
    'Repayment failed: insufficient funds in your repayment account.',
    '还款卡余额不足',
    '余额不够还款',
    '还款账户金额不足以还清',
    '零钱余额小于应还，还款未成功',
    '還款帳戶存款不足',
    'Not enough money to repay',
    'Your linked account is short of funds for this instalment.',
    'Repayment bounced: insufficient funds',
    '还款卡资金不足',
    '余额宝不够还',
    '账户钱不够，只还了一部分',
    '还款卡没钱',
    'Instalment not collected: your debit card had too little money',
    'Repayment card short of funds',
    '繳款帳戶存款不足，本期未扣成。',
    '還款卡片餘額不足',
  ],
  lookup: [
    '还花呗提示余额不足',
    '卡里钱不够还款失败了怎么办',
    '我余额宝里的钱不够还花呗',
    '花被还款说银行卡余额不足',
    '为什么还款扣不了说资金不足',
    '还借呗说我付款的账户钱不够',
    '用零钱还月付不够扣',
    '白条还款余额不够',
    '還款時顯示餘額不足',
    '卡里没那么多钱能先还一部分花呗吗 提示余额不足',
    '还不了款 提示还款方式余额不足',
  ],
  miss: [
    '还款前请确认账户余额充足',
    '账户余额不足时如何还款?',
    '若扣款账户余额不足，可能产生逾期',
    '余额：¥320.50 选择还款方式',
    '还款成功，余额支付 500.00 元',
    '如何避免因余额不足导致还款失败',
  ],
} satisfies Examples;
