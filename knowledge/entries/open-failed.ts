import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'no-open',
    'no-open paylater|cashloan =76',
    'insufficientrank qualification =68',
    'insufficientrank open =74',
    'insufficientrank paylater|alipay =66',
    'open qualification none',
    'unsupported open paylater|cashloan =78',
    'unsupported open =66',
    'open timeout =76',
    '"申请的人太多"|"申请人太多"|"申请人数太多"|"申请人过多"|"申请人数过多"|"申请的人过多" =88',
    'cannot open =68',
  ],
  lookup: ['no-open why =72', 'insufficientrank =58', 'cannot "进入" open'],
} satisfies Signals;

export const explanation = {
  kind: 'symptom',
  area: 'account',
  products: ['huabei', 'xinyonggou', 'jiebei', 'baitiao', 'yuefu'],
  title: { zh: '开通不了', en: 'It cannot be opened' },
  sentence: {
    zh: '页面没说原因。常见的是另一个账户已开通、开通条件没齐，或系统评估没通过。',
    en: 'The page gives no reason. Often another account already has it, a condition is missing, or the assessment failed.',
    basis: ['ant-questions', 'opening-conditions'],
  },
  why: [
    {
      zh: '同一个人名下一般只能有一个支付宝账户使用花呗；别的账户开过，这个账户就开不了。这类提问在约 2018 年的样本里有 632 条。',
      en: 'As a rule, one person can use Huabei on one Alipay account only; if another one has it, this one cannot. A sample from about 2018 holds 632 such questions.',
      basis: ['other-account-pages', 'ant-questions'],
    },
    {
      zh: '有文章列出的开通条件是：年满 18 岁、完成实名认证、绑定储蓄卡、账户状态正常。缺一项就可能提示“暂不符合”。',
      en: 'Conditions listed in an article: aged 18 or over, real name verified, a debit card bound, account in normal state. If one is missing you may read “not eligible for now”.',
      basis: ['opening-conditions'],
    },
    {
      zh: '条件齐了也要看系统评估。芝麻分 600 是常见说法，并非官方标准，也有文章说它不起决定性作用。',
      en: 'Even then an assessment decides. A Sesame score of 600 is commonly said but not official, and other articles say it is not decisive.',
      basis: ['freeze-guide', 'sesame-not-decisive'],
    },
  ],
  check: [
    {
      zh: '想一想有没有用同一身份证或手机号注册过别的支付宝账户，登录那个账户搜索“花呗”看看。',
      en: 'Think whether you have another Alipay account under the same ID or phone; log in there and search “花呗”.',
      basis: ['other-account-pages', 'ant-questions'],
    },
    {
      zh: '打开支付宝 App 搜索“实名认证”和“银行卡”，看实名是否完成、证件是否过期、有没有绑定本人的储蓄卡。',
      en: 'Search “实名认证” and “银行卡” in the Alipay app: is your name verified, is the ID still valid, is a debit card of your own bound?',
      basis: ['opening-conditions', 'freeze-guide'],
    },
    {
      zh: '看借呗、备用金、网商贷等有没有逾期。',
      en: 'See whether Jiebei, Beiyongjin, Wangshangdai or another loan is overdue.',
      basis: ['csai', 'freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '另一个账户已经开通的，就用那个账户；想换账户，先问官方客服能不能换。',
      en: 'If another account has it, use that one; if you want to move it, ask official support whether that is possible.',
      basis: ['other-account-pages', 'ant-questions', 'background'],
    },
    {
      who: 'you',
      zh: '补齐实名认证、本人储蓄卡；证件过期的先更新，资料不要频繁改动。',
      en: 'Complete the real-name check and bind your own debit card; update an expired ID first, and do not change details often.',
      basis: ['opening-conditions', 'freeze-guide'],
    },
    {
      who: 'you',
      zh: '页面要求授权征信时，看清内容再自己决定；有文章说不授权可能影响使用。',
      en: 'If the page asks for a credit-report authorisation, read it and decide for yourself; one article says refusing may limit use.',
      basis: ['credit-consent', 'credit-reporting-2021'],
    },
    {
      who: 'you',
      zh: '有逾期的先还清，之后按时还款、保持适度负债。',
      en: 'Clear anything overdue first, then repay on time and keep debts moderate.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      who: 'platform',
      zh: '其余由系统评估决定，过一段时间再看入口有没有出现。',
      en: 'The rest is decided by the assessment; look again later whether the entry has appeared.',
      basis: ['csai', 'background'],
    },
    {
      who: 'you',
      zh: '想知道确切原因，打开支付宝 App 搜索“我的客服”询问。',
      en: 'To learn the exact reason, search “我的客服” in the Alipay app and ask.',
      basis: ['unlock-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要找人“代开通”“强开”，也不要把身份证、验证码给别人。',
      en: 'Do not let anyone open or “force-open” it for you, and do not give them your ID or codes.',
      basis: ['police-warnings'],
    },
    {
      zh: '不要借用别人的身份或账户来开通。',
      en: 'Do not use another person’s identity or account to open it.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '补齐资料后要等系统下一次评估，间隔不公开；是否开放由平台决定。',
      en: 'After completing your details, the next assessment decides; its interval is not published, and opening it is up to the platform.',
      basis: ['csai', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '先找到缺的条件再申请，原样反复申请多半没有用。',
    en: 'Find the missing condition first; applying again unchanged will hardly help.',
  },
  payNow: ['other-method', 'other-wallet', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'wechat', 'jd-finance', 'meituan', 'douyin'],
  scams: ['impersonation', 'unfreeze'],
  related: [
    'not-activated',
    'closed-by-user',
    'frozen-or-closed',
    'low-activity',
    'lender-declined',
    'identity-expired',
  ],
  causes: [
    'opened-on-other-account',
    'score-insufficient',
    'age-or-account-type',
    'realname-required',
    'card-binding-failed',
    'credit-report-consent',
    'sesame-score-low',
    'overdue',
    'linked-loan-overdue',
    'account-abnormal',
  ],
  disagreements: [
    {
      about: { zh: '芝麻分 600 是不是界线', en: 'Whether a Sesame score of 600 is a threshold' },
      views: [
        {
          zh: '常见说法是要 600 分以上才能开通。',
          en: 'It is commonly said that 600 or more is needed.',
          basis: ['freeze-guide'],
        },
        {
          zh: '另有文章说芝麻分不起决定性作用；没有官方标准。',
          en: 'Other articles say the score is not decisive; there is no official figure.',
          basis: ['sesame-not-decisive'],
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
          zh: '有文章说一个身份证或手机号只能有一个白条，先看别的京东账号有没有开过。',
          en: 'Articles say one ID or phone number can have one Baitiao only; see whether another JD account has it.',
          basis: ['baitiao-pages'],
        },
        {
          who: 'platform',
          zh: '有文章说注销过的账号可能不能再开；以京东页面和客服答复为准。',
          en: 'Articles say a cancelled account may not be able to reopen it; go by JD’s page and support.',
          basis: ['baitiao-pages'],
        },
      ],
      contacts: ['jd-finance', 'jd'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的账户暂不符合开通条件',
    '您暂时无法开通花呗',
    '开通失败',
    '花呗开通失败，请过段时间再来',
    '抱歉，您暂不满足服务开通要求',
    '您的账户暂不支持开通信用购',
    '白条激活失败',
    '月付暂未对您开放',
    '很遗憾，您的花呗开通申请未通过',
    '先用后付开通失败',
    '您暂时还不能开通借呗',
    '该服务暂未向您开放，敬请期待',
    '您的帳戶暫不符合開通資格',
    '申請未通過，暫時無法開通花唄',
    '先買後付開通失敗',
    'You’re not eligible for Pay Later right now',
    'Huabei activation failed',
    'We can’t open this service for your account at this time',
  ],
  lookup: [
    '为什么我开通不了花呗',
    '花呗开不了怎么办',
    '我的支付宝没有花呗入口',
    '花被怎么开不了啊',
    '显示暂不符合开通条件是为什么',
    '白条开通失败什么原因',
    '为什么别人能开花呗我不能开',
    '美团月付一直开通不了',
    '借呗开通不了',
    '申请花呗总是不通过',
    '花唄為什麼不能開通',
    '支付宝用了好几年还是没有花呗',
    '信用购开通不了怎么回事',
    '想开花呗它说我不符合条件',
    'can’t activate Huabei',
  ],
  miss: [
    '开通花呗，先购物后付款',
    '立即开通',
    '开通条件：年满18周岁并完成实名认证',
    '若不符合开通条件，将无法开通本服务',
    '开通成功',
    '花呗开通失败的原因有哪些？',
    '开通即表示同意《服务协议》',
    '您已开通月付，可在结算时选择',
  ],
} satisfies Examples;
