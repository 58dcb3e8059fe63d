import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['diantao restricted|frozen|abnormal =92', 'diantao no-use|cannot|no-redeem =88', 'diantao no-pay =86'],
  lookup: ['diantao =72'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'platform',
  products: [],
  title: { zh: '点淘元宝被限制', en: 'Your Diantao coins are restricted' },
  sentence: {
    zh: '可能是账号安全问题（密码泄露、异常登录），或平台的系统原因。',
    en: 'It may be an account-safety issue (leaked password, unusual login) or the platform’s own system.',
    basis: ['freeze-guide'],
  },
  why: [
    {
      zh: '有文章说，密码泄露、异常登录等安全问题会让元宝被限制；也可能是淘宝出于系统或安全的原因暂时限制。',
      en: 'One article says that safety trouble such as a leaked password or an unusual login may restrict coins; Taobao may also do so for system or safety reasons.',
      basis: ['freeze-guide'],
    },
  ],
  check: [
    {
      zh: '打开点淘 App，看元宝页面和消息里有没有限制的说明。',
      en: 'Open the Diantao app and look for a note on the coin page and in your messages.',
      basis: ['background'],
    },
    {
      zh: '看淘宝账号最近有没有不是自己的登录。',
      en: 'See whether your Taobao account has recent logins that are not yours.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '有不认识的登录，或怀疑密码泄露的，先在淘宝官方 App 里改密码，移除陌生设备。',
      en: 'If there is a login you do not know, or the password may have leaked, change the password in the official Taobao app and remove devices you do not know.',
      basis: ['freeze-guide', 'background'],
    },
    {
      who: 'platform',
      zh: '没有异常的，先等一等；有文章说这类限制通常能解决。',
      en: 'If nothing is unusual, wait for a while; one article says such restrictions can usually be solved.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '一直没恢复，把提示原文告诉淘宝官方客服，请它查原因。',
      en: 'If it does not come back, give Taobao’s official support the exact message and ask for the reason.',
      basis: ['vcards', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要把密码、验证码给“帮你解除”的人，也不要买卖元宝。',
      en: 'Do not give passwords or codes to people who offer to lift it, and do not buy or sell coins.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '来源只说等待、通常能解决，没有给出时间。',
      en: 'The source only says to wait and that it can usually be solved; it gives no time.',
      basis: ['freeze-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '先确认账号安全，过一段时间再看。',
    en: 'Make sure the account is safe, then look again later.',
  },
  payNow: [],
  evidence: ['general', 'identity-device'],
  contacts: ['taobao'],
  scams: ['unfreeze', 'impersonation'],
  related: ['taobao-shop-closed', 'account-compromised', 'unusual-login', 'coupon-not-usable'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的点淘元宝已被限制使用',
    '元宝账户异常，暂时无法兑换或提现',
    '当前账号存在风险，元宝暂不可用',
    '您的點淘元寶已被限制',
    '点淘元宝冻结中',
    '点淘：元宝账户异常，提现失败',
    '您的点淘账号元宝功能被封',
    '點淘元寶無法提領，帳戶受限',
    '点淘元宝冻结',
    '元宝受限不能兑',
    "Diantao ingots can't be withdrawn for this account",
    '点淘元宝暂不可提现',
    '元宝账户被限制，无法兑换',
    '您的点淘元宝已被冻结',
    '违规获取元宝，提现功能关闭',
    '点淘任务异常，元宝不到账',
  ],
  lookup: [
    '点淘元宝被限制怎么解决',
    '点淘元宝不能提现了',
    '点淘的元宝被冻结还能恢复吗',
    '元宝提现失败说我账号异常',
    '点淘元宝用不了',
    '点淘元宝受限多久恢复',
    '为什么我点淘的元宝兑换不了',
    '点淘赚的元宝没法用了',
    '点淘元宝被封了咋办',
    '點淘元寶被限制怎麼辦',
    '刷点淘的元宝突然不给用',
    '点淘元宝领不了提示受限',
    '点淘元宝被限制',
    '点淘元宝不能提现',
    '点淘元宝领取受限',
    '点淘说我作弊元宝冻结',
    '点淘看直播不给元宝了',
    '元宝被清零 点淘',
    '点淘元宝提现失败 账号受限',
    '點淘元寶被限制',
    "diantao coins can't be redeemed",
    '点淘打工赚元宝受限',
    '点淘任务做了没元宝 提示风险',
    '点淘元宝兑换不了',
  ],
  miss: [
    '看直播领元宝，元宝可兑换红包',
    '点淘元宝被限制怎么解决？还能恢复吗？',
    '如账号异常，元宝可能被限制使用',
    '元宝提现成功',
    '元宝规则',
    '我的元宝：1280',
  ],
} satisfies Examples;
