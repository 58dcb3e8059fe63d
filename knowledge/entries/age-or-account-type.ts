import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['young =80', 'business cannot|unsupported|no-open|no-use =82', 'young open|use|unsupported =86', 'business =58', '"18 or"|"at least 18"|"超龄" =86', 'business unsupported|cannot|no-use|no-open =84', '"账户类型"|"证件类型"|"类账户" unsupported|cannot =86', '"business accounts"|"account type" unsupported|cannot|"not allowed" =86'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['huabei', 'jiebei', 'baitiao', 'yuefu', 'xinyonggou'],
  title: { zh: '年龄或账户类型不符合', en: 'Age or kind of account does not qualify' },
  sentence: {
    zh: '这项服务对年龄、账户或证件种类有要求，现在的账户不在范围内。',
    en: 'The service has rules on age, account or document, and this account is outside them.',
    basis: ['opening-conditions'],
  },
  why: [
    {
      zh: '常见的开通条件是年满 18 岁、已实名、绑了储蓄卡、账户状态正常；没满 18 岁就不开放。',
      en: 'The conditions usually named are being 18, real-name verified, having a debit card bound and an account in good standing; under 18 it is not offered.',
      basis: ['opening-conditions'],
    },
    {
      zh: '企业或商家账户、用护照等其他证件认证的账户、年龄较大的用户，通常也可能不在服务范围内。',
      en: 'Business or merchant accounts, accounts verified with a passport or similar, and older users can usually be outside it as well.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '看提示说的是年龄、账户类型还是证件，三种情况办法不同。',
      en: 'See whether the message speaks of age, kind of account or document; each has its own answer.',
      basis: ['background'],
    },
    {
      zh: '打开支付宝 App 搜索“身份信息”，看实名的是谁、用的什么证件，账户是个人还是企业。',
      en: 'Search “身份信息” in the Alipay app: who is verified, with which document, and is the account personal or business?',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先用余额或银行卡把这一单付掉，不必为它开通信贷。',
      en: 'Pay this order by balance or bank card; it needs no credit service.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '未满 18 岁：请监护人确认后用他自己的账户付；满 18 岁以后能否开通由平台评估。',
      en: 'Under 18: have your guardian check the order and pay from their own account; whether it opens at 18 is for the platform to decide.',
      basis: ['opening-conditions', 'background'],
    },
    {
      who: 'you',
      zh: '登录的是企业或商家账户：换成本人的个人账户再看。',
      en: 'On a business or merchant account: switch to your own personal account and look again.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '年龄、实名、绑卡都符合却仍然提示，问官方客服登记的资料有没有错。',
      en: 'If age, name and card all fit and it still says so, ask official support whether the record is wrong.',
      basis: ['opening-conditions', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要用别人的身份证或账户开通，也不要改大年龄；欠的钱和记录会落在证件本人身上。',
      en: 'Do not open it with somebody else’s ID or account, or under a false age; debt and record fall on the person of that ID.',
      basis: ['background'],
    },
    {
      zh: '来电说要帮你“变更学生身份”“注销学生账户”的，直接挂断。',
      en: 'If a caller offers to change or cancel your “student account”, hang up.',
      basis: ['police-warnings'],
    },
  ],
  recovery: {
    unknown: {
      zh: '这不是会自己恢复的限制：要等条件符合，之后仍由平台评估，没有来源给出时间。',
      en: 'This does not pass by itself: the conditions must be met, then the platform assesses, and no source gives a time.',
      basis: ['opening-conditions'],
    },
  },
  retry: {
    when: 'not-again',
    zh: '条件没变之前不用再试，换一种方式付。',
    en: 'No need to try again while nothing has changed; pay another way.',
  },
  payNow: ['other-method', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'jd-finance', 'meituan', 'douyin'],
  scams: ['impersonation'],
  related: ['open-failed', 'not-activated', 'realname-required', 'score-insufficient', 'opened-on-other-account'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '未满 18 周岁，暂不能使用花呗',
    '您的年龄不符合花呗使用条件',
    '企业账户暂不支持使用花呗付款',
    '未成年人账户不支持该付款方式',
    '抱歉，您的年龄超出本服务的适用范围，请选择其他方式支付。',
    '当前账户类型不支持白条付款',
    '商家账户不可使用月付',
    '持护照认证的用户暂不支持开通花呗',
    '对公账户无法使用信用购',
    '港澳台居民证件暂不支持使用该服务，付款失败',
    '根据规定，十八周岁以下用户不能使用借呗',
    '您还未成年，无法完成本次支付',
    '未滿 18 歲，無法使用此付款方式',
    '企業帳戶不支援先買後付',
    'You must be at least 18 to use this payment method.',
    'Pay Later isn’t available for business accounts.',
    '年龄不符',
    '未成年人不可购买',
    '企业用户不支持',
    '账户类型不允许此交易',
    '商户号类型不支持付款',
    '您的证件类型暂不支持此付款方式',
    '未满 8 周岁账号不能充值',
    'II、III 类账户不可办理此业务',
    '超龄客户不支持分期',
    '未滿十八歲無法申請',
    '法人帳戶不適用',
    '外籍人士證件暫不受理',
    'Underage',
    'You must be 18 or over to shop with Afterpay.',
    'Business accounts can\'t use this feature.',
    'Account type not allowed',
    'A child account needs a parent to complete this purchase.',
  ],
  lookup: [
    '没满18岁花呗能用吗 提示不行',
    '年龄不够花呗开不了',
    '我17岁为什么不能用花被',
    '企业支付宝不能用花呗',
    '年纪大了开不了花呗吗',
    '我爸60多岁花呗说年龄不符合',
    '用护照认证的支付宝开不了花呗',
    '台胞证可以用花呗吗 显示不支持',
    '营业执照注册的账号付款不能用白条',
    '未成年付款被限制了',
    '公司账户类型不支持怎么办',
    '超过年龄了借贝用不了',
    '外国人支付宝花呗账户类型不符',
  ],
  miss: [
    '本服务仅限年满 18 周岁的用户申请',
    '未成年人保护 家长守护模式',
    '账户类型：个人账户',
    '请选择账户类型：个人 / 企业',
    '花呗开通条件：年满 18 周岁、完成实名',
    '未满 18 周岁请在监护人陪同下使用',
    '企业账户注册指南',
  ],
} satisfies Examples;
