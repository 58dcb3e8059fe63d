import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['jd frozen =82', 'jd account frozen =88', 'jd account restricted|abnormal =84'],
  lookup: ['jd "封号"|"解封"|"被封" =88'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'platform',
  products: [],
  title: { zh: '京东账号被封', en: 'Your JD account is banned' },
  sentence: {
    zh: '京东判定账号违反了规则，所以限制登录或使用。',
    en: 'JD found that the account broke its rules and has blocked it.',
    basis: ['freeze-guide'],
  },
  why: [
    {
      zh: '有文章说，违规会让京东账号被封；具体违了哪条，文章没有写，要看登录时的提示。',
      en: 'One article says breaking the rules can get a JD account banned; it does not say which rule, so go by the notice shown at login.',
      basis: ['freeze-guide'],
    },
  ],
  check: [
    {
      zh: '打开京东 App 登录，看有没有封禁提示，把提示原文记下来。',
      en: 'Log in to the JD app, see whether a ban notice appears, and note its exact words.',
      basis: ['freeze-guide'],
    },
    {
      zh: '只是白条用不了、账号还能登录的，不属于这一种。',
      en: 'If only Baitiao is blocked and you can still log in, it is not this.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '只在京东官方 App 里登录，按封禁提示找到申诉办法；有文章说提示里会给出一个接收申诉的邮箱。',
      en: 'Log in only in JD’s own app and find the way to appeal in the ban notice; one article says it names a mailbox for appeals.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '用注册时的邮箱写申诉：写明被封的账号、什么时候被封、当时的情况，并说明希望解封。不要写密码和验证码。',
      en: 'Write the appeal from your registered mailbox: which account, when it was banned, what happened, and that you want it lifted. Leave out passwords and codes.',
      basis: ['freeze-guide', 'background'],
    },
    {
      who: 'platform',
      zh: '京东审核，符合条件才会解封。',
      en: 'JD reviews it and lifts the ban if the conditions are met.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '没有提示、没有回音，或有订单和退款受影响，打京东官方客服问清楚。',
      en: 'If there is no notice or no answer, or orders and refunds are affected, call JD’s official support.',
      basis: ['vcards', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要把密码、验证码发给任何人，包括写进申诉里。网上有教程让人附上密码，不要照做。',
      en: 'Do not give a password or code to anyone, not even in the appeal. Some guides tell people to include the password; do not follow them.',
      basis: ['background'],
    },
    {
      zh: '不要花钱找人“解封”。',
      en: 'Do not pay anyone to lift the ban.',
      basis: ['police-warnings'],
    },
  ],
  recovery: {
    unknown: {
      zh: '来源没有写审核要多久，以京东的答复为准。',
      en: 'The source does not say how long the review takes; go by JD’s answer.',
      basis: ['freeze-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '解封前反复登录没有用，先提交申诉。',
    en: 'Logging in again and again does not help before the ban is lifted; appeal first.',
  },
  payNow: [],
  evidence: ['general', 'misjudged-cashout'],
  contacts: ['jd'],
  scams: ['unfreeze', 'impersonation'],
  related: ['account-abnormal', 'frozen-or-closed', 'account-compromised', 'unfreeze-scam'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的京东账号已被封禁',
    '京东提醒：您的账号存在违规行为，已限制登录',
    '京东账号已被冻结，暂无法登录',
    '您的京東帳號已被停用',
    'Your JD account has been banned',
    'This JD.com account has been suspended for violating our rules',
    '京东：账号封停中',
    '您的京东账号因异常下单已被限制购买',
    '该京东账户已封禁，无法提交订单',
    '京东账号违规，登录被拒',
    '此京东账号永久停用，可申诉',
    '您的京東帳戶因違規遭停權',
    'JD account blocked',
    'JD.com has disabled this account for abnormal orders.',
    '京东号封禁，不能下单',
    '您的京东账户被禁用',
  ],
  lookup: [
    '京东账号被封了怎么解封',
    '京东号被封怎么办',
    '我的京东账户为什么被封禁',
    '京东账号登不上去说我违规',
    '京东封号了还有优惠券没用怎么办',
    '京东被封号怎么申诉',
    '京东账号封了多久能解',
    '京东号无缘无故被封了气死',
    '京东账号冻结怎么解除',
    '京東帳號被封鎖怎麼辦',
    '京东解封邮件怎么写',
    '京东帐号被永久封号还能找回吗',
    'my JD account got banned',
  ],
  miss: [
    '京东账号怎么申请解封？被封原因有哪些？',
    '如账号存在违规行为，京东有权限制或封禁账号',
    '京东账号注册',
    '您的京东账号已解除限制',
    '京东账号安全中心',
    '京东账号登录成功',
  ],
} satisfies Examples;
