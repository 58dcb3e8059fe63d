import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'taobao shop closed|frozen|restricted =88',
    'taobao "封店"|"封号"|"被封"|"扣分" =88',
    'shop closed|frozen =72',
    '"封店" =78',
    'taobao merchant frozen|closed|restricted =90',
    'shop|merchant "关店"|"违规扣分" =84',
    'taobao "store" frozen|"shut" =84',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'platform',
  products: [],
  title: { zh: '淘宝店铺被封', en: 'Your Taobao shop was closed' },
  sentence: {
    zh: '淘宝因店铺违规扣分等原因，关闭或限制了店铺。',
    en: 'Taobao closed or restricted the shop, for example because of penalty points.',
    basis: ['freeze-guide'],
  },
  why: [
    {
      zh: '有文章提到店铺按违规类别扣分，B 类扣到 28 分就不能再开新店；这是未经官方核实的说法。',
      en: 'One article speaks of penalty points by kind of breach, and says that 28 class-B points rule out a new shop; this is not officially confirmed.',
      basis: ['freeze-guide'],
    },
    {
      zh: '能不能恢复，要看是不是永久封店。',
      en: 'Whether it can come back depends on whether the closure is permanent.',
      basis: ['freeze-guide'],
    },
  ],
  check: [
    {
      zh: '打开卖家后台或淘宝 App 的消息，看处罚通知：违规类别、扣了多少分、是不是永久。',
      en: 'Look at the penalty notice in the seller’s back office or the Taobao app’s messages: which kind of breach, how many points, permanent or not.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先看清处罚通知里的原因、扣分和期限。',
      en: 'Read the reason, the points and the term in the penalty notice first.',
      basis: ['freeze-guide', 'background'],
    },
    {
      who: 'you',
      zh: '认为处罚有误的，在通知里给出的申诉入口提交凭证，说明事实。',
      en: 'If you think it is wrong, submit proofs and the facts through the appeal entry that the notice gives.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '属实的，按通知改正，并妥善处理没发货、要退款的订单。',
      en: 'If it is right, correct what the notice names, and take care of unshipped orders and refunds.',
      basis: ['background'],
    },
    {
      who: 'platform',
      zh: '由淘宝审核决定；永久封店的一般不会恢复。',
      en: 'Taobao decides; a permanent closure is generally not undone.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要靠换手机、换电脑或借别人的身份重开来绕过处罚。',
      en: 'Do not try to get around it with another phone, computer or another person’s identity.',
      basis: ['background'],
    },
    {
      zh: '不要花钱找人“恢复店铺”“消分”。',
      en: 'Do not pay anyone to restore the shop or wipe points.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '来源没有给出恢复时间，以处罚通知写的期限为准。',
      en: 'The source gives no time; go by the term in the penalty notice.',
      basis: ['freeze-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '先看通知并申诉，反复登录或重新开店没有用。',
    en: 'Read the notice and appeal first; logging in again or opening another shop does not help.',
  },
  payNow: [],
  evidence: ['general'],
  contacts: ['taobao'],
  scams: ['unfreeze', 'impersonation'],
  related: ['merchant-restricted', 'diantao-coins-restricted', 'pdd-shop-blocked', 'pdd-shop-login-restricted'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的淘宝店铺已被关闭',
    '淘宝店铺因违规已被封，暂停经营',
    '店铺已被淘宝处罚，限制发布商品并屏蔽店铺',
    '您的店铺因B类违规扣分，已被执行关店处罚',
    '您的淘寶店鋪已遭關閉',
    'Your Taobao shop has been closed due to violations',
    '淘宝店铺已被监管',
    '淘宝：您的店铺扣分满 48 分，已关店',
    '该淘宝店铺被释放，无法访问',
    '淘宝店铺违规处罚中，店铺已屏蔽',
    '淘寶店鋪因違規遭封',
    'Taobao store shut for rule breaches',
    '淘宝店扣满分关店',
    '店铺已被淘宝关闭',
    '淘宝店被封',
    '淘寶店鋪已被關閉',
  ],
  lookup: [
    '淘宝店铺被封了怎么办',
    '淘宝封店后多久能恢复',
    '我的淘宝店被关了还能开吗',
    '淘宝店扣分被封怎么申诉',
    '淘宝网店被查封了',
    '淘宝封店重开要换手机吗',
    '淘宝小店被永久封了',
    '开的淘宝店突然被封 急',
    '淘宝店铺违规被关闭怎么解除',
    '淘寶店鋪被封怎麼辦',
    '淘宝店扣了28分是不是不能再开店',
    '淘宝商家店铺被限制了怎么解封',
    'my Taobao shop was closed',
  ],
  miss: [
    '淘宝网封店后多久能恢复？',
    '店铺累计扣分达到规定分值的，将被执行关店',
    '我要开店',
    '关闭店铺',
    '您的店铺已恢复正常经营',
    '店铺已打烊，明早 9 点恢复营业',
    '淘宝店铺违规处理规则',
  ],
} satisfies Examples;
