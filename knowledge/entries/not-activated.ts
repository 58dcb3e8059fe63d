import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'notyet paylater|cashloan|method =80',
    'notyet =68',
    'needed open paylater|method =74',
    'notyet use|pay =76',
    '"先开通"|"请开通"|"请先开通"|"需要先开通" =80',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'pay',
  products: ['huabei', 'xinyonggou', 'baitiao', 'yuefu', 'unionpay'],
  title: { zh: '这种付款方式还没开通', en: 'This payment method is not opened yet' },
  sentence: {
    zh: '你选的付款方式要先开通或签约，这个账户现在还没有。',
    en: 'The method you chose has to be opened or signed first, and this account has not done so.',
    basis: ['opening-conditions', 'background'],
  },
  why: [
    {
      zh: '花呗这类先用后还的方式是信贷，要本人申请、平台评估通过后才会出现在付款页。',
      en: 'Pay-later methods such as Huabei are credit: you apply, the platform assesses, and only then do they appear at the checkout.',
      basis: ['opening-conditions', 'background'],
    },
    {
      zh: '每一种要分别开通：花呗由重庆蚂蚁消费金融提供，写着银行名的“信用购”由那家银行出资。',
      en: 'Each is opened on its own: Huabei comes from Chongqing Ant Consumer Finance, a “信用购” that names a bank is funded by that bank.',
      basis: ['brand-split'],
    },
    {
      zh: '登录的不是原来那个账户，或以前自己关过，看起来也像“没开通”。',
      en: 'Being logged in to another account, or having closed it yourself, looks just like “not opened”.',
      basis: ['ant-questions'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”（白条、月付在各自 App 里搜），看是“立即开通”还是已有账单。',
      en: 'Search “花呗” in the Alipay app (Baitiao and monthly pay in their own apps): does it offer to open it, or is there a bill already?',
      basis: ['background'],
    },
    {
      zh: '看当前登录的是不是自己常用的账户。',
      en: 'See whether you are logged in to the account you normally use.',
      basis: ['ant-questions'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '只是想付这一单，就换余额或银行卡，不需要为它开通信贷。',
      en: 'If you only want to pay this order, use balance or a card; there is no need to open credit for it.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '确实要用，就在官方 App 里开通。常见条件是年满 18 岁、已实名、绑了储蓄卡、账户状态正常。',
      en: 'If you do want it, open it in the official app. The conditions usually named: 18 or older, real name verified, a debit card bound, account in good standing.',
      basis: ['opening-conditions'],
    },
    {
      who: 'you',
      zh: '开通时看清出资方、还款日和征信授权；不同意授权可能影响使用。',
      en: 'When opening it, read who lends, when repayment is due and the credit-report consent; refusing the consent may limit its use.',
      basis: ['brand-split', 'credit-reporting-2021', 'credit-consent'],
    },
    {
      who: 'platform',
      zh: '平台评估后决定是否开通；没通过就用别的方式付。',
      en: 'The platform assesses and decides; if it refuses, pay another way.',
      basis: ['opening-conditions', 'background'],
    },
    {
      who: 'you',
      zh: '提示的是“未签约”，按页面进入签约页，看清每次扣多少、怎么取消，再决定签不签。',
      en: 'If it says a contract is missing, open the signing page and read how much is taken each time and how to cancel before deciding.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要付钱请人“代开通”“强开”，也不要把账号给别人操作。',
      en: 'Do not pay anyone to open it for you, and do not hand over your account.',
      basis: ['police-warnings'],
    },
    {
      zh: '手头已经有还不上的借款，就不要再开新的信贷。',
      en: 'If you already have debts that you cannot repay, do not open another credit line.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '开通成功后通常就能用；评估要多久、能否通过，没有来源说明。',
      en: 'Once opened it usually works; no source says how long the assessment takes or how it ends.',
      basis: ['opening-conditions', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '开通或签约之后再付；不想开通就换一种方式。',
    en: 'Pay again after opening or signing it; if you do not want it, use another method.',
  },
  payNow: ['other-method', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: [],
  contacts: ['alipay', 'jd-finance', 'unionpay', 'meituan', 'douyin'],
  scams: ['impersonation'],
  related: [
    'open-failed',
    'opened-on-other-account',
    'closed-by-user',
    'credit-report-consent',
    'realname-required',
    'card-invalid',
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您尚未开通花呗，请开通后再付款',
    '未开通白条，无法支付',
    '该付款方式需先开通',
    '您还没有开通月付，请选择其他方式支付',
    '信用购未开通，付款未完成',
    '尊敬的用户，您当前的账户尚未开通先用后付服务，请先完成开通或更换付款方式。',
    '您尚未签约免密支付，扣款失败',
    '数字人民币钱包未开通，无法付款',
    '借呗未开通',
    '用户未开通花呗，交易失败',
    '当前账户未激活分期付款服务，请先激活',
    '当前账户未签约代扣协议，付款失败',
    '您还不是白条用户，不能使用白条支付',
    '您尚未開通此付款方式',
    '尚未啟用電子錢包付款功能，請先完成申請',
    'This payment method hasn’t been activated for your account.',
    'Please sign up for Pay Later before using it at checkout.',
  ],
  lookup: [
    '提示未开通花呗怎么办',
    '付款说我没开通花呗',
    '怎么显示尚未开通 我想付款',
    '没开通花被能不能付',
    '白条没激活付不了款',
    '花呗在哪里开通 付款要我先开通',
    '月付提示要先开通',
    '信用购没开通用不了',
    '免密支付没签约扣款失败',
    '我从来没开过花呗付款跳出来让我开通',
    '为什么点花呗付款就叫我去开通',
    '数字人民币钱包没开通付不了',
    '尚未開通要怎麼付款',
  ],
  miss: [
    '立即开通花呗，享免息期',
    '开通花呗',
    '花呗开通成功',
    '未开通用户可领取新人优惠',
    '开通白条立减 10 元',
    '如何开通花呗？需要满足哪些条件',
    '如未开通，可在“我的”页面申请',
    '免密支付：未开通',
  ],
} satisfies Examples;
