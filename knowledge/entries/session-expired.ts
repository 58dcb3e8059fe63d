import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'session expired =90',
    'session timeout =88',
    'session "失效"|"过期"|"重新登录"|"请重新登录" =90',
    'login needed again =84',
    '"输入超时"|"操作超时"|"页面超时"|"长时间未操作" =86',
    '"页面" expired =86',
    '"重新登录" =84',
    'no-login =40',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'system',
  products: [],
  title: { zh: '登录或付款页面已过期', en: 'The login or payment page has expired' },
  sentence: {
    zh: '页面停留太久或登录已失效，重新登录再从订单进入付款。',
    en: 'The page was open too long or the login has lapsed. Log in again and pay from your orders.',
    basis: ['background'],
  },
  why: [
    {
      zh: '为了安全，登录和付款页面一般只在一段时间内有效，过后就要重新验证。',
      en: 'For safety, a login and a payment page are usually valid only for a while and then have to be renewed.',
      basis: ['background'],
    },
    {
      zh: '在别的设备登录、改了密码、清了缓存，或同时开了几个付款页，也会让这一页失效。',
      en: 'Logging in elsewhere, a new password, cleared cookies or several payment pages at once can also end it.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '另开一页进入“我的订单”：若要求重新登录，就是登录过期。',
      en: 'Open your orders in a new page: if you are asked to log in, the login has expired.',
      basis: ['background'],
    },
    {
      zh: '看这笔订单是“待付款”还是“已关闭”；已关闭的要重新下单。',
      en: 'See whether the order is waiting for payment or closed; a closed one has to be placed again.',
      basis: ['alipay-codes', 'wechat-codes'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先看账单，确认过期前有没有扣款；扣了就不要再付。',
      en: 'Look at your bill first, in case money was taken before it expired; if so, do not pay again.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '关掉旧页面，从官方 App 或自己输入的网址重新登录。',
      en: 'Close the old page and log in again in the official app or at an address you typed yourself.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '从订单列表进入这笔待付款订单，重新发起付款，只开一个付款页。',
      en: 'Open the unpaid order from your order list and start the payment again, with only one payment page open.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '反复过期的，允许本站使用 Cookie，核对设备时间，或换浏览器。',
      en: 'If it keeps expiring, allow cookies for the site, check the device’s clock, or use another browser.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要点短信或聊天里“登录过期，请重新验证”的链接，验证码不要告诉任何人。',
      en: 'Do not follow links in messages that say “login expired, verify again”, and do not tell anyone a code.',
      basis: ['background'],
    },
    {
      zh: '不要用返回键回到旧的付款页再付一次。',
      en: 'Do not go back to the old payment page and pay from there.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '重新登录、重新发起后通常就能付；没有来源给出页面的有效时间。',
      en: 'It usually works after logging in and starting again. No source says how long a page stays valid.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '先看账单；没有扣款，重新登录后从订单再付。',
    en: 'Look at your bill first; if nothing was taken, log in again and pay from the order.',
  },
  payNow: ['check-bill', 'keep-order'],
  evidence: [],
  contacts: ['alipay', 'wechat', 'taobao', 'jd', 'pinduoduo'],
  scams: [],
  related: ['order-expired', 'payment-code-expired', 'app-or-cashier-unavailable', 'system-busy', 'unusual-login'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '登录已过期，请重新登录',
    '登录状态失效，请重新登录后支付',
    '会话超时，请重新进入收银台',
    '页面已过期，请返回商户重新发起支付',
    '由于您长时间未操作，为保障账户安全，请重新登录',
    '登录凭证已失效，请重新登录后再付款',
    '您的账号已在其他设备登录，当前页面已退出',
    '支付会话已失效',
    '登录超时，付款未完成',
    'token 已失效，请重新授权',
    '用户未登录或登录态过期，无法提交订单',
    '登入逾時，請重新登入後再付款',
    '您的連線階段已過期，請重新操作',
    'Your session has expired. Please log in again to complete your purchase.',
    'This checkout session has timed out.',
    'For your security, you have been signed out due to inactivity.',
  ],
  lookup: [
    '付款的时候说登录已过期',
    '一付款就让我重新登录怎么办',
    '提示会话超时是什么意思',
    '支付页面过期了怎么重新付',
    '登录失效付不了钱',
    '为什么老是掉线要重新登录才能支付',
    '页面停太久了说已失效',
    '支付保登录超时怎么办',
    '付款到一半被退出登录了',
    '提示登陆状态失效请重新登陆',
    '刚输完密码就说登录过期钱扣了没',
    '付款時顯示登入逾時怎麼辦',
    'checkout says session expired',
  ],
  miss: [
    '请登录',
    '登录后享受更多优惠',
    '为保障安全，长时间不操作将自动退出登录',
    '您已成功退出登录',
    '7 天内免登录',
    '登录成功，正在跳转…',
    '会话超时时间设置（分钟）',
    'Sessions expire after 15 minutes of inactivity.',
  ],
} satisfies Examples;
