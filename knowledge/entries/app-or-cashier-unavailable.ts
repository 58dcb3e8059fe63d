import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'app "版本"|"升级"|"更新" =82',
    'app unsupported =78',
    'cashier cannot|no-use|error|fail|no-connect =86',
    'app "未安装"|"没有安装"|"请安装" =88',
    'cashier "打不开" =90',
    '"版本过低"|"版本太低"|"当前版本" =88',
    'app unsupported face',
    '"请在" "微信"|"支付宝" "打开" =84',
    '"控件" =76',
    'app none =64',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'system',
  products: [],
  title: { zh: '付款页面或 App 打不开', en: 'The payment page or app does not open' },
  sentence: {
    zh: '付款 App 没装、版本太旧，或收银台没能打开，付款还没开始。',
    en: 'The payment app is missing or too old, or the checkout did not open; the payment has not begun.',
    basis: ['background'],
  },
  why: [
    {
      zh: '网页一般要跳到付款 App 才能继续；没装、版本旧或浏览器拦了跳转，就会停在这里。',
      en: 'A web page usually has to hand over to the payment app. If that is missing, old, or the browser blocks the jump, it stops here.',
      basis: ['background'],
    },
    {
      zh: '浏览器太旧、脚本或弹窗被拦，也可能让收银台是一片空白。',
      en: 'An old browser, or blocked scripts and pop-ups, can leave the checkout blank.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '直接从手机桌面打开付款 App：打不开或要求更新，就是 App 的问题；打得开，就是跳转或网页的问题。',
      en: 'Open the payment app directly. If it will not open or wants an update, the app is the problem; if it opens, it is the jump or the web page.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '在手机自带的应用商店安装或更新付款 App，再从订单重新付款。',
      en: 'Install or update the payment app from your phone’s own store, then pay again from the order.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '网页上付不了的，换系统浏览器打开，允许弹窗和跳转；或改用购物 App 里的同一笔订单。',
      en: 'If the web page fails, use the system browser and allow pop-ups and redirects, or open the same order in the shop’s app.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '电脑上付不了，看有没有付款二维码，用手机扫码付。',
      en: 'On a computer, see whether a payment QR code is offered and scan it with your phone.',
      basis: ['background'],
    },
    {
      who: 'merchant',
      zh: '哪台设备都打不开的，把提示告诉商家，可能是他们的收银台出了问题。',
      en: 'If no device opens it, tell the seller what the message says; their checkout may be at fault.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要从弹窗、短信或陌生人发来的链接安装“支付插件”“升级包”。',
      en: 'Do not install a “payment plug-in” or “update” from a pop-up, a text message or a stranger’s link.',
      basis: ['background'],
    },
    {
      zh: '不要让自称客服的人共享或远程操作你的屏幕。',
      en: 'Do not let anyone who claims to be support share or control your screen.',
      basis: ['police-warnings'],
    },
  ],
  recovery: {
    unknown: {
      zh: '更新或换设备后通常就能付；若是商家的收银台出错，没有来源给出时间。',
      en: 'It usually works after an update or on another device. If the seller’s checkout is at fault, no source gives a time.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '更新 App、换浏览器或换设备后再付。',
    en: 'Try again after updating the app, or in another browser or on another device.',
  },
  payNow: ['other-method', 'other-wallet', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'wechat', 'unionpay', 'jd-finance'],
  scams: [],
  related: ['system-busy', 'maintenance', 'session-expired', 'payment-code-expired', 'scene-not-supported'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '收银台加载失败',
    '当前版本过低，请升级到最新版本后再付款',
    '未检测到支付宝客户端，请先安装',
    '您尚未安装微信，无法使用微信支付',
    '收银台打开失败，请返回重试',
    '您的浏览器不支持此支付控件，请更换浏览器',
    '无法唤起云闪付，请确认已安装并更新到最新版本',
    '抱歉，您的客户端版本过旧，暂不支持该付款方式，请前往应用商店更新',
    '请在微信客户端中打开链接完成支付',
    '支付页面打不开，请稍后刷新',
    '安全控件未安装，不能输入密码付款',
    '無法開啟付款頁面，請更新應用程式',
    '您的 App 版本過舊，請更新後再付款',
    '尚未安裝支付寶，無法付款',
    'Please update the app to the latest version to continue with payment.',
    'We couldn’t load the payment page. Please try a different browser.',
    'Alipay app is not installed on this device.',
  ],
  lookup: [
    '收银台打不开怎么办',
    '点付款没反应跳不到支付宝',
    '付款提示版本过低',
    '手机上没装支付保怎么付款',
    '为什么付款页面一片空白',
    '点去支付跳转失败',
    '微信支付调不起来',
    '说要在微信里打开才能付',
    '电脑上支付控件装不上付不了钱',
    '支付页面一直加载不出来',
    '苹果手机付款跳转不了app怎么解决',
    '付款頁面打不開怎麼辦',
    'payment page wont load',
  ],
  miss: [
    '请使用最新版本以获得更好的体验',
    '发现新版本，立即更新',
    '下载支付宝 App',
    '收银台接入指南',
    '建议使用最新版浏览器访问本站',
    '更新日志：修复了收银台打不开的问题',
    '打开支付宝扫一扫付款',
    'Download the app for faster checkout.',
  ],
} satisfies Examples;
