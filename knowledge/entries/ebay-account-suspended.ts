import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['ebay frozen|closed|restricted =92', 'ebay account =80'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'platform',
  products: [],
  title: { zh: 'eBay 账户被封', en: 'Your eBay account is suspended' },
  sentence: {
    zh: 'eBay 暂停了账户，可能要你先证明身份。',
    en: 'eBay suspended the account and may want you to prove who you are.',
    basis: ['freeze-guide'],
  },
  why: [
    {
      zh: '有文章说，账户被封后 eBay 可能要求提交文件证明身份，有效的证明可能被接受；具体原因以 eBay 的通知为准。',
      en: 'One article says that after a suspension eBay may ask for documents proving your identity, and that valid proof may be accepted; for the reason go by eBay’s notice.',
      basis: ['freeze-guide'],
    },
  ],
  check: [
    {
      zh: '登录 eBay 官网，看消息里有没有暂停通知和要求的材料；邮件里的链接不要直接点。',
      en: 'Log in on eBay’s own site and look in your messages for the notice and what it asks for; do not follow links in e-mails.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '看清通知，准备它要求的身份证明和其他凭证。',
      en: 'Read the notice and prepare the identity documents and other proofs it asks for.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '从 eBay 官网自己的帮助页面提交材料、写信说明情况。',
      en: 'Submit them and write to eBay through the help pages of its own site.',
      basis: ['freeze-guide', 'background'],
    },
    {
      who: 'you',
      zh: '有文章建议：48 小时没有回复，就改打电话。号码只从 eBay 官网查。',
      en: 'One article suggests phoning if there is no answer within 48 hours. Take the number from eBay’s own site only.',
      basis: ['freeze-guide', 'background'],
    },
    {
      who: 'platform',
      zh: '由 eBay 审核决定是否恢复；账户里的钱怎么处理，问清并留下书面答复。',
      en: 'eBay decides whether to reinstate the account; ask what happens to money in it and keep the answer in writing.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要把密码、验证码给自称 eBay 客服的人，也不要付费找人“申诉”。',
      en: 'Do not give passwords or codes to anyone claiming to be eBay support, and do not pay anyone to appeal for you.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '被封期间不要另开账户绕过，通常会被一并处理。',
      en: 'Do not open another account to get around it; that one is usually suspended too.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '来源只提到 48 小时没回复可改打电话，没有给出恢复时间，也没有说永久封号后钱会怎样。',
      en: 'The source only mentions phoning after 48 hours without an answer; it gives no time for recovery and does not say what happens to the money after a permanent ban.',
      basis: ['freeze-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '提交证明并得到答复前，重试付款或登录没有用。',
    en: 'Until your proof is accepted, retrying the payment or the login does not help.',
  },
  payNow: [],
  evidence: ['general', 'identity-device'],
  contacts: [],
  scams: ['unfreeze', 'impersonation'],
  related: ['account-abnormal', 'account-compromised', 'verification-failed', 'unfreeze-scam'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    'Your eBay account has been suspended',
    'eBay: Your account is permanently suspended',
    'We had to restrict your eBay account. Please provide proof of identity.',
    '您的 eBay 账户已被暂停',
    'eBay 账户已被冻结，请提交身份证明文件',
    '您的 eBay 帳戶已遭停權',
    'eBay 账户受限，请联系客服',
    '您的 eBay 卖家账户被永久封停',
    'eBay 帳號暫停使用中',
    'eBay MC011: account on hold',
    'Your eBay selling privileges have been suspended',
    'This eBay user is no longer registered',
    'eBay has placed a restriction on your account; upload documents to appeal.',
    'eBay 号被停',
    'eBay 账户已冻结待核实',
    'eBay: buying and selling on your account is restricted',
    '你的 eBay 帳號被停權',
    'MC011 Your eBay account has been suspended',
    'eBay selling privileges restricted',
    "We've permanently removed you from eBay",
    'eBay 账户被限制销售',
    'eBay 账号冻结，款项保留',
    '你的eBay帐户因多次违规被终止',
    'eBay：账户暂停，刊登已下线',
    '您的 eBay 帳號已遭停權',
  ],
  lookup: [
    'ebay账号被封了怎么办',
    'ebay永久封号账户里的钱会给吗',
    'eBay账户被冻结怎么申诉',
    'ebay 被封 要我提交证件',
    '我的ebay号被限制了',
    'ebay被停权怎么恢复',
    'ebay账户暂停使用要多久',
    'eBay 帳號被停權怎麼辦',
    'ebay封号申诉没人回',
    'ebay卖家账号被暂停了怎么解封',
    'ebay account suspended what to do',
    'why was my eBay account suspended',
    'ebay账号被冻结',
    'ebay被封号',
    'ebay suspended my account',
    'eBay账户被限制销售',
    'ebay MC011',
    'my ebay seller account got permanently suspended',
    'eBay 帳號被停權',
    'ebay restricted, how to appeal',
    'ebay关联封号',
    'ebay 买家账户被停用',
    'ebay says account on hold',
  ],
  miss: [
    'eBay 永久封号账户的钱会给你么？',
    'What to do if your eBay account is suspended',
    'eBay may suspend accounts that violate its policies.',
    '如何避免 eBay 账户被封',
  ],
} satisfies Examples;
