import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'auto-debit undone|fail =86',
    'auto-debit cannot =84',
    'auto-debit no-pay =86',
    'auto-debit none =82',
    'auto-debit no-repay =88',
    'auto-debit no-use =88',
    'auto-debit "没扣"|"没有扣"|"未扣" =88',
    'auto-debit declined|error|short =80',
  ],
  lookup: ['auto-debit why =78'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'repay',
  products: ['huabei', 'xinyonggou', 'jiebei', 'baitiao', 'yuefu'],
  title: { zh: '自动扣款没有成功', en: 'The automatic repayment failed' },
  sentence: {
    zh: '到期自动还款没扣成，最常见的是扣款账户里的钱不够。',
    en: 'The due amount was not deducted, most often because the paying account held too little.',
    basis: ['repay-guide', 'ant-questions'],
  },
  why: [
    {
      zh: '系统按应还的金额整笔扣，扣款账户差一点，这次就扣不成。',
      en: 'The system takes the whole amount due; if the account is even slightly short, the deduction fails.',
      basis: ['repay-guide'],
    },
    {
      zh: '也可能是扣款的银行卡没绑好、失效了，或碰到了单日限额。',
      en: 'The card for deductions may also not be bound properly, be invalid, or have hit its daily limit.',
      basis: ['ant-questions'],
    },
    {
      zh: '有人遇到的是扣错了来源：系统一般按设置的扣款顺序扣，和自己想的可能不一样。',
      en: 'Sometimes the wrong source was used: the system generally follows the deduction order in the settings, not the one you had in mind.',
      basis: ['ant-questions', 'background'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，看账单显示“已还”还是“待还”，再看还款记录里有没有这一笔。',
      en: 'Search “花呗” in the Alipay app: is the bill marked paid or due, and is there a repayment on record?',
      basis: ['ant-questions', 'background'],
    },
    {
      zh: '看自动还款有没有打开、从哪里扣、那里面的钱够不够。',
      en: 'See whether automatic repayment is on, which account it uses, and whether that account holds enough.',
      basis: ['repay-guide', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先看银行卡或余额有没有被扣。已经扣了就留好流水，不要再还一遍。',
      en: 'First see whether money left your card or balance. If it did, keep the statement line and do not repay again.',
      basis: ['ant-questions', 'background'],
    },
    {
      who: 'you',
      zh: '没有扣，就不要干等：把自己的钱存够，到还款页手动还清本期。',
      en: 'If not, do not wait: put in enough money of your own and repay this bill by hand on the repayment page.',
      basis: ['repay-guide'],
    },
    {
      who: 'you',
      zh: '检查扣款的银行卡是否有效、绑定正常，需要时换一张卡。',
      en: 'Check that the card for deductions is valid and properly bound; change it if need be.',
      basis: ['ant-questions'],
    },
    {
      who: 'bank',
      zh: '卡里有钱却扣不了，打卡背面的号码问银行是不是限额或卡片状态的问题。',
      en: 'If the card has money but cannot be charged, call the number on its back and ask about limits or the card’s status.',
      basis: ['ant-questions', 'background'],
    },
    {
      who: 'you',
      zh: '扣错了来源的，到自动还款的设置里改扣款顺序，下一期再核对一次。',
      en: 'If the wrong source was used, change the deduction order in the automatic repayment settings and check the next bill.',
      basis: ['background'],
    },
    {
      who: 'platform',
      zh: '钱扣了却还显示欠款，或因为没扣成显示逾期，带着凭证找官方客服核查。',
      en: 'If money was taken but still shows as owed, or you were marked overdue because of this, ask official support to check, with your proof.',
      basis: ['ant-questions', 'unlock-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要以为开了自动还款就不用看账单：有文章说，花呗从还款日的次日起，未还部分每天按 0.05% 计费。',
      en: 'Do not leave the bill unchecked because automatic repayment is on: guides say Huabei charges 0.05% a day on the unpaid part from the day after the due day.',
      basis: ['huabei-late-fee'],
    },
    {
      zh: '不要为了凑扣款去借别的钱。',
      en: 'Do not borrow elsewhere to cover the deduction.',
      basis: ['background'],
    },
    {
      zh: '不要相信来电说“扣款失败，请转到指定账户”。',
      en: 'Do not believe a caller who says the deduction failed and asks for a transfer to some account.',
      basis: ['police-warnings'],
    },
  ],
  recovery: {
    unknown: {
      zh: '系统会不会再扣、什么时候扣，没有来源写明；手动还清以后就不用等它。',
      en: 'No source says whether or when the system tries again; once you have repaid by hand you need not wait for it.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '看过账单、存够钱以后，手动还一次。',
    en: 'Check the bill, add the money, then repay by hand.',
  },
  payNow: ['check-bill', 'other-method'],
  evidence: ['paid-but-overdue', 'general'],
  contacts: ['alipay', 'bank', 'jd-finance'],
  scams: ['unfreeze', 'impersonation'],
  related: [
    'repay-source-insufficient',
    'repay-failed',
    'overdue',
    'card-invalid',
    'bankcard-insufficient',
    'limit-not-restored',
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '自动扣款失败，请手动还款',
    '本期账单自动还款未成功',
    '代扣失败，请检查扣款账户',
    '花呗自动还款失败，请尽快主动还款以免逾期',
    '系统今日扣款未成功，账单仍待还',
    '自动还款扣款失败，扣款银行卡异常',
    '白条自动还款失败,绑定的银行卡扣款不成功',
    '还款日自动扣款未完成，请及时处理',
    '月付代扣未成功',
    '余额自动还款失败，已尝试其他扣款方式',
    '您好，您名下本月借款到期自动扣款未能成功，请登录 App 查看并主动还款。',
    '自動扣款失敗，請自行繳款',
    '本期帳單自動扣繳未成功，請確認扣款帳戶',
    'Automatic repayment failed. Please repay manually.',
    'We could not collect your automatic payment for this bill.',
    'Autopay unsuccessful: check your linked account.',
  ],
  lookup: [
    '花呗自动还款为什么没扣',
    '到还款日了没有自动扣钱怎么办',
    '卡里有钱但是花呗没自动扣款',
    '花被自动扣款失败会不会逾期',
    '设置了自动还款怎么还是逾期了',
    '为什么自动扣了余额宝没扣银行卡',
    '借呗今天自动扣款没成功',
    '借贝自动还款扣错卡了',
    '白条自动扣款失败',
    '昨天还款日存了钱系统没来扣',
    '自动还款失败了什么时候再扣一次',
    '花唄自動扣款沒有扣到',
    '怎么不自动扣我花呗的钱啊',
    '代扣失败要手动还吗',
    '花呗自动还款扣的是余额 我想扣卡',
  ],
  miss: [
    '自动还款已开启,将于 9 日扣款',
    '自动扣款成功，本期账单已还清',
    '自动扣款失败怎么办？',
    '如自动扣款失败，请您主动还款',
    '设置自动扣款顺序',
    '开通自动还款，再也不怕忘记还款日',
    '扣款失败可能产生费用，请保持账户资金充足',
    '自动续费管理',
  ],
} satisfies Examples;
