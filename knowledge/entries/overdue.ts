import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'overdue',
    'overdue paylater|cashloan =80',
    'overdue repaid -linked-loan =78',
    'overdue "贷款" =76',
    'overdue needed|"先" =74',
    '"待支付" "守约" =90',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'pay',
  products: ['huabei', 'xinyonggou', 'jiebei', 'xinyongdai', 'beiyongjin', 'wangshangdai', 'baitiao', 'yuefu'],
  title: { zh: '有一笔逾期还没还清', en: 'Something here is overdue' },
  sentence: {
    zh: '这个产品自己有账单逾期，还清之前通常不能再用。',
    en: 'This product itself has an overdue bill, and it usually stays unusable until that is repaid.',
    basis: ['csai', 'unlock-guide'],
  },
  why: [
    {
      zh: '过了还款日没还清，账户就处于逾期状态，付款功能随之停用。这是规则的结果，不是你操作错了。',
      en: 'A bill not cleared by its due day puts the account in an overdue state, and paying with it stops. It follows from the rules; you did not press anything wrong.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      zh: '多家理财网站说，从还款日次日起按未还金额每天 0.05% 计费，所以看到的金额可能比账单略多；以页面显示为准。',
      en: 'Several finance sites say that 0.05% of the unpaid amount is charged per day from the day after the due day, so the figure may be a little above the bill. Go by what the page shows.',
      basis: ['huabei-late-fee'],
    },
    {
      zh: '花呗（重庆蚂蚁消费金融）或信用购的出资银行经你授权后，会按月汇总报送征信。按规定，不良记录自还清之日起保留 5 年。这里是公开规定的概述，不是法律意见。',
      en: 'With your authorisation, Huabei’s lender (Chongqing Ant Consumer Finance) or the bank behind Credit Pay (信用购) reports a monthly summary to the credit system. By regulation a bad record is kept for 5 years from the day it is settled. This summarises public rules; it is not legal advice.',
      basis: ['credit-reporting-2021', 'brand-split', 'credit-regulation'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，看页面有没有“逾期”字样和待还金额；其他产品就搜它自己的名字。',
      en: 'Search “花呗” in the Alipay app and see whether the page says “逾期” (overdue) and shows an amount due; for another product, search its own name.',
      basis: ['unlock-guide', 'csai'],
    },
    {
      zh: '对一遍最近的消费和还款记录，看哪一期没有还或没有还够。',
      en: 'Go through recent purchases and repayments to see which bill was missed or paid only in part.',
      basis: ['freeze-guide'],
    },
    {
      zh: '如果授权过征信，可以在个人信用报告里看有没有逾期记录；看不明白就直接问官方客服。',
      en: 'If you authorised credit reporting, see whether your personal credit report shows it; if unclear, ask official support directly.',
      basis: ['freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '登录 App，在产品自己的还款页看清逾期金额，先弄清是哪一期、共多少。',
      en: 'Log in to the app and read the overdue amount on the product’s own repayment page: which bill, and how much in all.',
      basis: ['unlock-guide'],
    },
    {
      who: 'you',
      zh: '有能力的话尽快把逾期部分全部还清，只在 App 的还款页里还。',
      en: 'If you can, repay everything overdue soon, and only on the repayment page in the app.',
      basis: ['csai', 'freeze-guide', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '一次还不起，就主动找花呗客服（信用购找页面写明的银行）商量合理的还款计划；能不能、分几期，以对方答复为准，同意后再按计划还。',
      en: 'If you cannot pay it all at once, ask Huabei’s support (for Credit Pay, the bank named on the page) for a workable plan. Whether there is one, and over how long, is theirs to answer; repay by it once they have agreed.',
      basis: ['unlock-guide', 'brand-split'],
    },
    {
      who: 'you',
      zh: '还清后回到产品页面看状态是否正常；正常了就能继续使用。',
      en: 'After repaying, look at the product’s page again; if its state is normal, it works again.',
      basis: ['csai'],
    },
    {
      who: 'platform',
      zh: '没有恢复就要等系统下一次评估，不用反复点。这段时间按时还其他账单，慢慢积累好的记录。',
      en: 'If it is not back, it waits for the system’s next evaluation; pressing again does not help. Meanwhile pay other bills on time and let a good record build up.',
      basis: ['csai', 'freeze-guide', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '已经还清却还显示逾期：先看有没有别的产品欠款，再带上还款凭证找官方客服核对入账。',
      en: 'Repaid but still shown as overdue: see whether another product is owed, then take your proof of repayment to official support and have the posting checked.',
      basis: ['ant-questions', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要借一笔新的来还这一笔，也不要找人“代还”“解冻”。',
      en: 'Do not take a new loan to repay this one, and do not use anyone who offers to repay or unfreeze it for you.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '有人催款时，不要把钱转给个人。行业自律公约要求走指定的还款渠道，在 App 的还款页还最稳妥。这里是公开规定的概述，不是法律意见。',
      en: 'If someone presses you to pay, do not transfer money to a person. The industry pact requires designated repayment channels; the app’s repayment page is the safe one. This summarises public rules; it is not legal advice.',
      basis: ['collection-pact'],
    },
    {
      zh: '不要因为已经逾期就不理：主动联系，比等着被催更有余地。',
      en: 'Do not look away because it is already late: contacting the lender first usually leaves more room than waiting for calls.',
      basis: ['unlock-guide', 'background'],
    },
  ],
  recovery: {
    min: 3,
    max: 6,
    unit: 'month',
    from: { zh: '逾期款全部还清', en: 'everything overdue being repaid' },
    basis: ['freeze-guide'],
    note: {
      zh: '这是估计，不是承诺：只有一篇文章给出 3–6 个月，另一篇只说先看页面是否正常、否则等下一次评估。评估间隔不公开。',
      en: 'An estimate, not a promise: only one article gives 3–6 months; another only says to see whether the page is normal and otherwise wait for the next evaluation, whose interval is not public.',
      basis: ['freeze-guide', 'csai', 'unlock-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '还清、页面显示正常以后再试；逾期期间重试没有用。',
    en: 'Try again once it is repaid and the page looks normal; retrying while overdue does nothing.',
  },
  payNow: ['other-method'],
  evidence: ['general', 'paid-but-overdue'],
  contacts: ['alipay', 'regulator'],
  scams: ['unfreeze', 'credit-repair', 'impersonation'],
  related: [
    'linked-loan-overdue',
    'hardship',
    'auto-repay-failed',
    'repay-installment-unsupported',
    'limit-not-restored',
    'unfreeze-scam',
  ],
  disagreements: [
    {
      about: { zh: '还清后多久恢复', en: 'How long it takes after repaying' },
      views: [
        {
          zh: '先看页面是否已正常，没有就等系统下一次评估，没有写时间。',
          en: 'See whether the page is normal; if not, wait for the next evaluation. No time is given.',
          basis: ['csai'],
        },
        {
          zh: '还清后要养信用，大约 3–6 个月。',
          en: 'Credit has to be rebuilt after repaying, in about 3–6 months.',
          basis: ['freeze-guide'],
        },
        {
          zh: '全部还清后才有可能重新评估，没有写时间。',
          en: 'Only after all is repaid may it be evaluated again. No time is given.',
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
          zh: '白条因逾期止付时，在京东 App 的白条页面把逾期款全部还清。',
          en: 'If Baitiao was stopped for being overdue, repay everything overdue on the Baitiao page of the JD app.',
          basis: ['baitiao-pages'],
        },
        {
          who: 'platform',
          zh: '有文章引用京东的说法：还清 2 小时后仍未恢复，就是没有通过评估；别处还有 24 小时、1–3 个工作日等说法，都未能确认。',
          en: 'Articles quote JD: if it is not back 2 hours after repaying, the evaluation was not passed. Others say 24 hours or 1–3 working days; none could be confirmed.',
          basis: ['baitiao-pages'],
        },
      ],
      contacts: ['jd-finance', 'jd'],
    },
    {
      product: 'xinyonggou',
      steps: [
        {
          who: 'you',
          zh: '信用购的钱由页面写明的银行出，逾期、计划和投诉都找那家银行；号码到银行官网或 App 里查。',
          en: 'Credit Pay is funded by the bank named on the page. Overdue bills, plans and complaints go to that bank; take its number from its own site or app.',
          basis: ['brand-split', 'background'],
        },
      ],
      contacts: ['alipay', 'regulator'],
    },
    {
      product: 'yuefu',
      steps: [
        {
          who: 'you',
          zh: '抖音月付、美团月付在各自 App 里搜索“月付”查看和还款，有疑问找该平台客服。',
          en: 'For Douyin or Meituan monthly pay, search “月付” in that app to see and repay the bill, and ask that platform’s support.',
          basis: ['background'],
        },
      ],
      contacts: ['douyin', 'meituan'],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '您的花呗已逾期，请先还清逾期账单后再使用',
    '花呗账单逾期未还，暂无法付款',
    '账户已逾期，服务暂停',
    '因您存在逾期未还的花呗账单，本次支付失败',
    '您的白条有逾期欠款，已被止付，请还款后再试',
    '月付账单已逾期，还清后可恢复使用',
    '抱歉，您的信用购本期账单尚未还清且已超过还款日，当前无法使用',
    '借呗逾期，暂不可借款',
    '当前处于逾期状态，无法使用该付款方式',
    '您已逾期 12 天，请尽快还款，逾期期间不能使用花呗',
    '您的先享後付帳單已逾期，付款功能暫停使用',
    '花唄逾期未還，暫時無法付款',
    'Your account is past due. Pay your overdue balance to keep using Pay Later.',
    'Payment declined: you have an overdue instalment on this plan.',
    'You missed a payment. Settle the overdue amount before making a new purchase.',
  ],
  lookup: [
    '花呗逾期了还能用吗',
    '为什么我花呗晚还了几天就不能付款了',
    '花被逾期还清了多久恢复',
    '昨天把逾期的花呗都还了怎么还是用不了',
    '已经还清了还显示逾期怎么回事',
    '白条逾期被停了还完能开吗',
    '花贝逾期了怎么办急',
    '忘记还款了花呗不让用了',
    '借呗逾期还完了还能借吗',
    '我花呗逾期两个月 现在还清 什么时候可以再用',
    '美团月付过了还款日没还现在付不了款',
    '花呗提示我有逾期账单可是我没印象啊',
    '花唄逾期還清後多久可以用',
    'huabei yuqi le zenme huifu',
    'my huabei is overdue and it will not let me pay',
  ],
  miss: [
    '若未按时还款，账单将逾期并影响您的信用记录',
    '花呗逾期多久会上征信？一文读懂',
    '本期账单已还清，暂无逾期',
    '逾期费用说明',
    '还款日前会提醒您，避免逾期',
    '如发生逾期，我们可能会暂停您的服务',
    'Late payments may affect your ability to use Pay Later.',
    '逾期记录：0 次',
  ],
} satisfies Examples;
