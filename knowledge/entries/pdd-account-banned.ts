import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['pdd frozen =82', 'pdd account frozen =86', 'pdd account restricted =84'],
  lookup: ['pdd "封号"|"解封"|"被封" =86'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'platform',
  products: [],
  title: { zh: '拼多多账号被封禁', en: 'Pinduoduo account banned' },
  sentence: {
    zh: '有文章说，多因发布虚假信息或恶意提高销量，原因以平台通知为准。',
    en: 'One article names false information and inflated sales as reasons; what counts is the platform’s notice.',
    basis: ['freeze-guide'],
  },
  why: [
    {
      zh: '有文章举出两种原因：发布虚假信息，恶意提高销量。这不是平台的完整规则。',
      en: 'One article gives two reasons: posting false information, and pushing up sales figures. It is not the platform’s full set of rules.',
      basis: ['freeze-guide'],
    },
    {
      zh: '也可能是误判，或账号因安全问题被临时限制。',
      en: 'It may also be a mistake, or a temporary restriction for safety.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '打开拼多多 App 登录，看弹出的提示和平台发来的通知：封禁的原因、期限、能不能申诉。',
      en: 'Log in to the Pinduoduo app and read the prompt and the platform’s notices: the reason, how long, and whether you may appeal.',
      basis: ['background'],
    },
    {
      zh: '分清是账号登不上，还是只有店铺受限；店铺受限看另外两条。',
      en: 'Tell apart an account that cannot log in and a shop that is restricted; the latter has its own entries.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先弄清封禁的原因：看通知，或问官方客服。',
      en: 'Find out the reason first: read the notice, or ask official support.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '再按原因决定怎么做：确有违规的先停下并改正；认为误判的，整理聊天、订单、物流记录去申诉。',
      en: 'Then act on it: if a rule was broken, stop and put it right; if you think it is a mistake, gather chats, orders and delivery records and appeal.',
      basis: ['freeze-guide', 'background'],
    },
    {
      who: 'platform',
      zh: '由平台审核，结果以通知为准；有未完成的订单或退款，同时请客服登记。',
      en: 'The platform reviews it and its notice decides. Ask support to note open orders or refunds at the same time.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '解封后按规则使用各项功能，不再发布不实内容或虚增销量。',
      en: 'Afterwards use the functions within the rules: no untrue content, no inflated sales.',
      basis: ['freeze-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要找收费“解封”的人，也不要把密码、验证码交给任何人，包括自称客服的。',
      en: 'Do not turn to anyone who unbans for a fee, and give no password or code to anybody, not even “support”.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '不要在申诉里编造材料，核对不上通常更难解封。',
      en: 'Do not invent material for the appeal; if it does not tally, things usually get harder.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有来源给出账号解封的时间，以平台通知为准。',
      en: 'No source says how long an account ban lasts; go by the platform’s notice.',
      basis: ['freeze-guide'],
    },
  },
  retry: {
    when: 'not-again',
    zh: '不要反复尝试登录或另开账号，先弄清原因再申诉。',
    en: 'Do not keep trying to log in or open further accounts; find out the reason, then appeal.',
  },
  payNow: [],
  evidence: ['general'],
  contacts: ['pinduoduo', 'consumer'],
  scams: ['unfreeze'],
  related: [
    'pdd-shop-blocked',
    'pdd-shop-login-restricted',
    'jd-account-banned',
    'unfreeze-scam',
    'account-compromised',
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的拼多多账号已被封禁',
    '拼多多：该账号因违反平台规则已被限制使用',
    '拼多多账户存在违规行为，已被永久封号，无法下单',
    '因涉嫌发布虚假信息，您的拼多多账号已被封停，如有异议请提交申诉',
    '拼多多帳號已被停用，請聯絡客服',
    'Your Pinduoduo account has been banned.',
    '拼多多账号封停，无法参团',
    '该拼多多账号被限制下单',
    '您的拼多多账户已被平台冻结，请申诉',
    '拼多多：账号违规，功能受限',
    '您的拼多多帳號因違規遭封鎖',
    'Pinduoduo has blocked your account',
    '拼多多账号违规停用',
    '拼多多号被封',
  ],
  lookup: [
    '拼多多账号被封了怎么办',
    '拼多多封号怎么解封',
    '我的拼多多号为什么被封禁',
    '拼多多买家号被封多久能解',
    'pdd账号封了还能申诉吗',
    '拼夕夕把我号封了里面还有钱',
    '拼多多账号被永久封禁还能恢复吗',
    '拼多多说我发布虚假信息封我号',
    '拼多多号被封退款能退吗',
    '被拼多多误封了去哪里申诉',
    '拼多多登不上说账号已封禁',
    '拼多多帳號被封怎麼申訴',
    'pinduoduo account banned how to appeal',
  ],
  miss: [
    '拼多多账号封禁规则说明',
    '如有严重违规，平台将封禁账号',
    '拼多多账号怎么解封？看完就懂',
    '您的拼多多账号登录成功',
    '拼多多账号与安全 设置',
    '举报违规拼多多账号',
    '您的拼多多账号已解封，可正常使用',
  ],
} satisfies Examples;
