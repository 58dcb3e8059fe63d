import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['maintenance =76', 'maintenance system|paylater|method|pay|issuer =84', 'maintenance "系统"|"服务" =84', 'unsupported maintenance =78'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'system',
  products: [],
  title: { zh: '系统正在维护或升级', en: 'Under maintenance' },
  sentence: {
    zh: '系统正在维护或升级，这项功能暂时停用，通常与你的账户无关。',
    en: 'The system is being maintained or upgraded and this function is off for now; it usually has nothing to do with your account.',
    basis: ['freeze-guide', 'unlock-guide'],
  },
  why: [
    {
      zh: '维护、升级或更新期间，花呗这类服务通常会整体暂停，付款、还款都可能做不了。',
      en: 'During maintenance, an upgrade or an update, a service such as Huabei is generally paused as a whole, so that paying and repaying may both be impossible.',
      basis: ['freeze-guide', 'unlock-guide', 'repay-guide'],
    },
  ],
  check: [
    {
      zh: '看提示里有没有“维护”“升级”“更新”；再问身边的人此刻能不能用。',
      en: 'See whether the message says maintenance, upgrade or update, and ask people around you whether it works for them now.',
      basis: ['freeze-guide', 'background'],
    },
    {
      zh: '打开支付宝 App 搜索“花呗”，看页面有没有维护公告；拿不准就问官方客服。',
      en: 'Search “花呗” in the Alipay app for a maintenance notice; if in doubt, ask official support.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  steps: [
    {
      who: 'platform',
      zh: '你不用做什么，等平台维护完；一般结束后就能用。',
      en: 'There is nothing for you to do; wait for the platform to finish. It usually works once that is done.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '急着付款，先看账单有没有扣款，没有再换别的付款方式。',
      en: 'If you must pay now, look at the bill first; if nothing was charged, use another method.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '正好要还款的，维护结束后再还；有文章说不影响按时还款。稳妥起见，把提示页截图留好。',
      en: 'If a repayment is due, make it after the maintenance; one article says that being on time is not affected. Keep a screenshot of the notice to be safe.',
      basis: ['repay-guide', 'background'],
    },
    {
      who: 'you',
      zh: '隔天还是一样，问官方客服是不是别的原因。',
      en: 'If it is the same the next day, ask official support whether something else is behind it.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要反复点付款，也不要因此改密码、换手机号或重新开通。',
      en: 'Do not press pay again and again, and do not change passwords or phone numbers, or sign up anew, because of it.',
      basis: ['background'],
    },
    {
      zh: '不要点短信里的“系统升级链接”，也不要给任何人验证码。',
      en: 'Do not open “system upgrade” links in messages, and give nobody a code.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    min: 0,
    max: 1,
    unit: 'day',
    from: { zh: '维护开始', en: 'the start of the maintenance' },
    basis: ['repay-guide'],
    note: {
      zh: '这是估计：还款方面的维护通常当天结束；也有文章说付款方面从几分钟、几小时到几天不等。以页面公告为准。',
      en: 'An estimate: for repayments it usually ends the same day, while another article says minutes, hours or days for payments. Go by the notice on the page.',
      basis: ['repay-guide', 'freeze-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '维护结束后再试；先看账单，避免重复付款。',
    en: 'Try again when the maintenance is over; look at the bill first so that you do not pay twice.',
  },
  payNow: ['check-bill', 'other-method', 'other-wallet', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay'],
  scams: ['unfreeze', 'impersonation'],
  related: ['system-busy', 'repay-network', 'result-unknown', 'repay-failed', 'pay-unavailable'],
  disagreements: [
    {
      about: { zh: '维护要多久', en: 'How long maintenance takes' },
      views: [
        {
          zh: '几分钟、几个小时或几天都有可能，结束后一般就恢复。',
          en: 'Minutes, hours or days are all possible; it generally works again afterwards.',
          basis: ['freeze-guide'],
        },
        {
          zh: '不会太长，没有写具体时间。',
          en: 'Not too long; no figure is given.',
          basis: ['unlock-guide'],
        },
        {
          zh: '还款功能的维护通常当天结束。',
          en: 'Maintenance of repayments usually ends on the same day.',
          basis: ['repay-guide'],
        },
      ],
    },
  ],
  variants: [
    {
      product: 'wechat',
      steps: [
        {
          who: 'you',
          zh: '微信支付提示维护的，同样先看账单再换方式；拿不准问微信支付客服。',
          en: 'If WeChat Pay shows maintenance, again look at the bill before changing the method; ask WeChat Pay support if in doubt.',
          basis: ['background'],
        },
      ],
      contacts: ['wechat'],
    },
    {
      product: 'baitiao',
      steps: [
        {
          who: 'you',
          zh: '京东支付或白条提示维护的，等公告时间过后再付；拿不准问京东金融客服。',
          en: 'If JD payments or Baitiao show maintenance, pay after the time in the notice; ask JD Finance support if in doubt.',
          basis: ['background'],
        },
      ],
      contacts: ['jd-finance', 'jd'],
    },
    {
      product: 'unionpay',
      steps: [
        {
          who: 'you',
          zh: '银联或云闪付提示维护的，先看银行卡有没有扣款；拿不准问银联或发卡银行。',
          en: 'If UnionPay shows maintenance, see first whether the card was charged; ask UnionPay or the card’s bank if in doubt.',
          basis: ['background'],
        },
      ],
      contacts: ['unionpay', 'bank'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '系统维护中，暂无法支付',
    '花呗正在升级，请稍后使用',
    '银行系统维护中，请更换其他银行卡付款',
    '服务升级维护中，预计 06:00 恢复，给您带来不便敬请谅解',
    '白条系统升级，暂停服务',
    '还款功能维护中，请稍后再来还款',
    '微信支付系统维护，暂时无法付款',
    '该银行正在进行系统升级，暂不支持支付',
    '当前渠道维护中',
    '云闪付系统例行维护，交易暂停',
    '尊敬的用户，为了给您提供更好的服务，月付正在进行系统升级，期间暂停使用',
    '系統維護中，暫時無法付款，請稍後再試',
    '信用卡付款服務升級維護，暫停受理',
    'This payment method is temporarily unavailable due to scheduled maintenance.',
    'We’re currently upgrading our payment system. Please come back later.',
    'PayPal is undergoing maintenance. Your payment was not completed.',
    '系统维护',
    '银行维护中',
    '渠道升级中，暂停交易',
    '本行系统日终处理，暂不可支付',
    '日切中，请稍后再付',
    '例行维护 00:00-06:00，付款暂停',
    '支付通道正在维护，请换其他方式',
    '该支付服务升级，恢复时间另行通知',
    '系統維護中',
    '銀行端系統維護，暫停授權',
    '金流維護作業中，暫時無法刷卡',
    '服務升級，付款功能暫停使用',
    'Under maintenance',
    'Scheduled downtime: card payments are off',
    'Our bank partner is upgrading its systems.',
    "The store is down for maintenance and can't take orders.",
    '尊敬的客户，我行将于今日凌晨进行系统升级，期间银行卡支付暂停服务，请您更换其他银行的卡付款。',
    '親愛的顧客，金流服務商目前進行系統維護，信用卡付款暫時停止，預計上午六時恢復。',
    'Card payments are paused this evening while our provider carries out planned maintenance.',
  ],
  lookup: [
    '花呗系统维护要多久',
    '提示系统升级中付不了款',
    '花被在维护什么时候能用',
    '为什么一直显示维护中',
    '系统维护还不了花呗会不会算逾期',
    '支付宝升级花呗用不了了',
    '银行系统维护怎么付款',
    '白条说在升级 到底啥时候好',
    '还款的时候说系统维护升级',
    '微信付款显示系统维护',
    '花贝维护两天了还没好',
    '半夜付款提示银行维护怎么办',
    '花呗更新升级中不能用是我的问题吗',
    '花唄系統維護中什麼時候恢復',
    'huabei under maintenance when will it be back',
  ],
  miss: [
    '系统维护公告：11 月 25 日 00:00–06:00 将进行例行升级',
    '系统维护已完成，服务恢复正常',
    '升级会员，享更多权益',
    '维护期间可能影响部分功能的使用',
    '立即升级到最新版本',
    '账户安全维护小贴士',
    '花呗升级啦，全新页面等你体验',
    'Scheduled maintenance completed. All systems operational.',
  ],
} satisfies Examples;
