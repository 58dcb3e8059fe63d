import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['limit none', 'limit none no-use =70', 'limit reduced', 'temporary-limit reduced|none'],
  lookup: [
    'paylater reduced limit =84',
    'paylater|cashloan limit none =74',
    'limit "不见了"|"没有了"|"没了"',
    '"降额"|"降额度" paylater|cashloan',
    'why limit reduced =82',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'symptom',
  area: 'pay',
  products: ['huabei', 'xinyonggou', 'baitiao', 'yuefu'],
  title: { zh: '额度变少或没有了', en: 'The limit dropped or is gone' },
  sentence: {
    zh: '页面没说原因。常见的是系统重新评估后调低，多与还款记录、负债有关。',
    en: 'The page gives no reason. Most often a reassessment lowered it, because of repayment records or debts.',
    basis: ['csai', 'unlock-guide'],
  },
  why: [
    {
      zh: '平台会不定期重新评估信用资质。还款记录变差、有信贷逾期或违规使用，额度可能被调低或收回。',
      en: 'The platform reassesses people from time to time. Worse repayment records, an overdue loan or a breach of the rules can lower or withdraw the limit.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      zh: '欠款偏多或收入下降，系统会怀疑还款能力。有文章说负债率超过 50% 就会受影响，并非官方标准。长期很少使用也可能被收回。',
      en: 'Many debts or a lower income make the system doubt that you can repay. One article puts the line at a debt ratio of 50%, which is not official. Long disuse can also lead to withdrawal.',
      basis: ['csai', 'unlock-guide', 'freeze-guide'],
    },
    {
      zh: '也可能不是处罚：临时额度到期、自己调低过，或银行出资的部分从 2021 年 11 月起改以“信用购”单独显示。',
      en: 'It may be no sanction at all: a temporary limit expired, you lowered it yourself, or the bank-funded part has been shown apart as “信用购” since November 2021.',
      basis: ['ant-questions', 'brand-split', 'background'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”和“信用购”，分别看总额度，再看有没有临时额度到期、额度是不是自己调过。',
      en: 'Search “花呗” and “信用购” in the Alipay app, compare both limits, and see whether a temporary limit expired or you changed the limit yourself.',
      basis: ['brand-split', 'background'],
    },
    {
      zh: '搜索“借呗”“备用金”“网商贷”，看有没有一项逾期。',
      en: 'Search “借呗”, “备用金” and “网商贷” for anything overdue.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      zh: '搜索“芝麻信用”，看分数最近有没有下降；授权过征信的，再看信用报告。',
      en: 'Search “芝麻信用” and see whether the score fell recently; if you authorised credit reporting, look at your credit report too.',
      basis: ['freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '有逾期的，先在官方还款页全部还清；一次还不清，和官方客服商定还款计划。',
      en: 'If anything is overdue, first repay it in full on the official page; if you cannot at once, agree a plan with official support.',
      basis: ['csai', 'freeze-guide', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '没有逾期但欠款多的，量力提前还掉一部分，让负债率降下来。',
      en: 'If nothing is overdue but you owe a lot, repay a part early as far as you can, so that the debt ratio falls.',
      basis: ['csai', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '以后按时还款、少欠、保持还款能力；手机号、住址、银行卡等资料保持稳定，证件过期及时更新。',
      en: 'From now on repay on time, owe less and keep up your ability to repay; keep phone, address and cards stable and update an expired ID.',
      basis: ['csai', 'freeze-guide', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '向官方客服问清原因。若被误判为套现，提交消费凭证和近期交易明细申请复核。',
      en: 'Ask official support for the reason. If you were wrongly taken for a cash-out, hand in purchase proofs and recent transactions for review.',
      basis: ['csai', 'freeze-guide', 'unlock-guide'],
    },
    {
      who: 'platform',
      zh: '额度由平台（信用购由页面写明的银行）下一次评估后决定。',
      en: 'The platform (for “信用购”, the bank named on the page) decides on the limit at its next assessment.',
      basis: ['csai', 'brand-split'],
    },
  ],
  avoid: [
    {
      zh: '不要找人“提额”“恢复额度”，也不要交费或让别人操作你的手机。',
      en: 'Do not turn to anyone who offers to raise or restore your limit, pay for it, or let others operate your phone.',
      basis: ['police-warnings'],
    },
    {
      zh: '不要为了额度去刷交易，也不要去别处借款补上。',
      en: 'Do not make sham purchases for the sake of the limit, and do not borrow elsewhere to make up for it.',
      basis: ['csai', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '来源只说等下一次评估，间隔不公开，也可能不再恢复到原来的数。',
      en: 'The sources only speak of the next assessment; its interval is not published, and the old figure may not come back.',
      basis: ['csai', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '重试不会让额度变回来；这一单先换自己的余额或银行卡付。',
    en: 'Trying again does not bring the limit back; pay this order from your own balance or bank card.',
  },
  payNow: ['other-method', 'smaller-order', 'keep-order'],
  evidence: ['general', 'misjudged-cashout'],
  contacts: ['alipay', 'jd-finance', 'regulator'],
  scams: ['impersonation', 'unfreeze', 'credit-repair', 'cashout-help'],
  related: [
    'limit-insufficient',
    'limit-not-restored',
    'frozen-or-closed',
    'lender-declined',
    'credit-report-consent',
    'profile-churn',
  ],
  causes: [
    'score-insufficient',
    'overdue',
    'high-debt-ratio',
    'linked-loan-overdue',
    'low-activity',
    'cashout-violation',
    'sesame-score-low',
    'income-drop',
    'closed-by-user',
  ],
  disagreements: [
    {
      about: { zh: '降额是因为用得少还是欠得多', en: 'Whether using little or owing much lowers the limit' },
      views: [
        {
          zh: '几篇文章说，长期不用会被当作没有需要，或让系统无法判断，服务可能停用、额度可能收回。',
          en: 'Several articles say that long disuse is taken as no need, or leaves nothing to judge by, so the service may stop and the limit be withdrawn.',
          basis: ['csai', 'freeze-guide', 'unlock-guide'],
        },
        {
          zh: '其中两篇又说，欠款偏多会让系统怀疑还款能力，应先还掉一部分。身上有欠款的人只看这一条。',
          en: 'Two of them also say that owing much makes the system doubt repayment, and that a part should be repaid first. Anyone with debts should follow only this one.',
          basis: ['csai', 'unlock-guide'],
        },
      ],
    },
    {
      about: { zh: '芝麻分 600 是不是界线', en: 'Whether a Sesame score of 600 is a threshold' },
      views: [
        {
          zh: '常见说法是低于 600 分会受限。',
          en: 'It is commonly said that less than 600 leads to limits.',
          basis: ['freeze-guide', 'unlock-guide'],
        },
        {
          zh: '另有文章说芝麻分不起决定性作用；没有官方标准。',
          en: 'Other articles say the score is not decisive; there is no official figure.',
          basis: ['sesame-not-decisive'],
        },
      ],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '您的花呗额度已调整为0元',
    '您的花呗额度已下调',
    '额度已降低',
    '您的信用额度已被调低',
    '您的额度已被收回',
    '您的白条额度由8000元调整为500元',
    '月付额度已清零',
    '尊敬的用户，您的花呗总额度发生变化，由6000元降为1000元',
    '您的授信额度已被取消',
    '信用购额度已失效，当前总额度为0',
    '花呗额度变动提醒：总额度减少2000元',
    '很抱歉，您的消费额度已被下调至300元',
    '您的花唄額度已調降',
    '您的信用額度已調整為0元',
    '總額度已被收回，目前沒有額度',
    'Your credit limit has been reduced to 0',
    'Your Huabei limit was lowered',
    'Your spending limit has been decreased from 5,000 to 500',
  ],
  lookup: [
    '花呗额度怎么降了',
    '为什么我的花呗额度变成0了',
    '花被额度没了怎么办',
    '花呗额度突然清零',
    '额度从一万变成五百是怎么回事',
    '白条额度被降了',
    '为什么要给我降额',
    '我从来没逾期为什么额度还降了',
    '花呗额度不见了',
    '花呗怎么一分钱额度都没有了',
    '月付额度没了什么原因',
    '花唄額度變少了',
    '我啥也没干花呗额度少了一半',
    '花呗总额度越来越低',
    'why did my Huabei limit drop',
  ],
  miss: [
    '您的花呗额度已提升至5000元',
    '查看我的额度',
    '平台可能根据您的信用状况上调或下调额度',
    '花呗额度被降低的五个原因',
    '设置成功，您的每月消费上限已改为1000元',
    '额度调整记录',
    '如额度降低，已产生的账单不受影响',
    '好好守约，有机会提升额度',
  ],
} satisfies Examples;
