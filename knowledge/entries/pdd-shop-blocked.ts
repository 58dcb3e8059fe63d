import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'pdd shop frozen|restricted =88',
    'pdd shop "屏蔽"|"降权"|"下架" =90',
    'shop "屏蔽" =84',
    'shop "降权"|"灰名单"|"三级限制" =84',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'platform',
  products: [],
  title: { zh: '拼多多店铺被屏蔽', en: 'Pinduoduo shop blocked' },
  sentence: {
    zh: '店铺因违规被平台限制展示；有文章说限制分三级，轻重不同。',
    en: 'The platform limits the shop’s visibility for a violation; one article speaks of three levels.',
    basis: ['freeze-guide'],
  },
  why: [
    {
      zh: '有文章说，平台按违规轻重分三级限制；违规店铺会进“灰名单”，推广受限。',
      en: 'One article says there are three levels of restriction by how serious the violation is, and that such shops are put on a “grey list” with limited promotion.',
      basis: ['freeze-guide'],
    },
    {
      zh: '文章举的例子：同一商品开两个链接，被查到后下架；秒杀活动的要求没有达到。',
      en: 'Its examples: two links for one product, found and removed; and not meeting the requirements of a flash sale.',
      basis: ['freeze-guide'],
    },
  ],
  check: [
    {
      zh: '登录拼多多商家后台，看违规通知里写的是哪条规则、哪一级、到哪天为止、能不能申诉。',
      en: 'Log in to the Pinduoduo seller back end and read the notice: which rule, which level, until when, and whether an appeal is possible.',
      basis: ['background'],
    },
    {
      zh: '用没有登录的设备搜索自己的商品，看是整店搜不到，还是只有一件。',
      en: 'Search for your items on a device that is not logged in: is the whole shop missing, or one item?',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '问拼多多官方客服：被限制的原因、级别和期限，这一级能不能申诉。',
      en: 'Ask Pinduoduo’s official support for the reason, level and term, and whether this level can be appealed.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '按通知整改：同一商品只留一个链接，活动按要求履行。',
      en: 'Put right what the notice names: keep one link per product, and meet the terms of promotions.',
      basis: ['freeze-guide', 'background'],
    },
    {
      who: 'platform',
      zh: '期限和解除由平台决定。文章说这类限制一般到期自行解除、不能申诉；和客服说的不同，以客服和通知为准。',
      en: 'Term and lifting are the platform’s decision. The article says it generally ends by itself and cannot be appealed; if support says otherwise, support and the notice count.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要买任何“解除屏蔽”“恢复权重”的服务，也不要虚增订单。',
      en: 'Do not buy any service that promises to lift the block or restore ranking, and do not fake orders.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '不要再重复上架同一商品，可能再次被查。',
      en: 'Do not list the same product twice again; it may be caught once more.',
      basis: ['freeze-guide'],
    },
  ],
  recovery: {
    min: 3,
    max: 3,
    unit: 'year',
    from: {
      zh: '店铺被屏蔽（文章没有写明起算日）',
      en: 'the shop being blocked (the article names no exact starting day)',
    },
    basis: ['freeze-guide'],
    note: {
      zh: '只有一篇文章这样说：一般三年后自行解除，严重的永久不解除。这是估计，不是平台承诺。',
      en: 'Only one article says so: generally lifted by itself after three years, never in serious cases. It is an estimate, not the platform’s word.',
      basis: ['freeze-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '先弄清原因并整改，再等平台处理。',
    en: 'Find out the reason and put it right, then wait for the platform.',
  },
  payNow: [],
  evidence: ['general'],
  contacts: ['pinduoduo'],
  scams: ['unfreeze'],
  related: [
    'pdd-shop-login-restricted',
    'pdd-account-banned',
    'taobao-shop-closed',
    'unfreeze-scam',
    'merchant-restricted',
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的拼多多店铺因违规已被屏蔽',
    '拼多多商家通知：店铺已被降权，商品将不再展示',
    '拼多多店铺处于三级限制中，推广功能已关闭',
    '因重复铺货，您在拼多多的商品链接已被下架，店铺列入灰名单',
    '拼多多店鋪因違規已被屏蔽，商品無法搜尋',
    'Your Pinduoduo store has been blocked from search due to a violation.',
    '拼多多店铺搜索降权中',
    '您的拼多多店铺商品已被全部屏蔽',
    '拼多多后台：店铺处于二级限制，禁止上新',
    '拼多多店铺因虚假发货被降级',
    '拼多多商品因违规已禁售，店铺流量受限',
    '拼多多店鋪遭降權',
    'Your Pinduoduo shop has been downgraded',
    '拼多多店铺降权，搜不到了',
  ],
  lookup: [
    '拼多多店铺被屏蔽了怎么回事',
    '拼多多店铺屏蔽多久解除',
    '拼多多店搜不到了是不是被降权',
    '拼多多三级限制是什么意思要多久',
    'pdd店铺被拉进灰名单怎么办',
    '拼多多店铺被屏蔽能申诉吗',
    '我的拼多多店铺没有流量了商品搜不出来说违规',
    '拼多多同款两个链接被下架了店也被限制',
    '拼多多店铺限制三年真的假的',
    '拼多多秒杀没达标店铺被限制了怎么恢复',
    '店铺在拼多多被永久屏蔽还有救吗',
    '拼多多店鋪被降權怎麼處理',
    'pinduoduo shop blocked how long',
  ],
  miss: [
    '拼多多店铺屏蔽规则解读',
    '违规店铺将被屏蔽，请商家遵守规则',
    '屏蔽该店铺，不再推荐',
    '拼多多店铺推广 新店扶持计划',
    '您的拼多多店铺屏蔽已解除',
    '如何避免拼多多店铺被降权',
    '拼多多店铺评分：4.8 描述相符',
  ],
} satisfies Examples;
