import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['pdd shop no-login =92', 'pdd no-login =86', 'shop no-login =82'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'platform',
  products: [],
  title: { zh: '拼多多店铺限制登录', en: 'Pinduoduo shop cannot log in' },
  sentence: {
    zh: '平台限制了这家店铺登录，要找官方客服由人工审核后解除。',
    en: 'The platform has stopped this shop from logging in; official support has to review it and lift it.',
    basis: ['freeze-guide'],
  },
  why: [
    {
      zh: '通常是店铺触犯规则，或登录有异常，平台先限制登录；来源没有列出具体原因。',
      en: 'Usually the shop broke a rule or a login looked unusual. The source lists no particular reasons.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '登录拼多多商家后台，把弹出的提示原文记下来，看是密码、验证问题，还是写明“限制登录”。',
      en: 'Try the Pinduoduo seller back end and note the exact message: is it about the password or a check, or does it say that login is restricted?',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '联系拼多多官方客服，问清限制登录的原因和需要的材料。',
      en: 'Contact Pinduoduo’s official support and ask for the reason and the documents they need.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '按客服的要求，在官方页面内提交店铺资料和说明。',
      en: 'Hand in the shop’s documents and your explanation on the official pages, as support asks.',
      basis: ['background'],
    },
    {
      who: 'platform',
      zh: '工作人员审核，通过后解除限制。',
      en: 'Staff review it and, if it passes, lift the restriction.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '恢复后按平台规则经营，避免再次受限。',
      en: 'Afterwards run the shop within the rules, so that it does not happen again.',
      basis: ['freeze-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要把店铺账号、密码或验证码交给代办“解除限制”的人。',
      en: 'Do not give the shop’s account, password or codes to anyone who offers to lift the restriction for you.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '不要频繁换设备反复登录，可能会让审核更慢。',
      en: 'Do not keep trying from one new device after another; that may slow the review.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有固定天数。有文章说快的几天，慢的几个月；这是估计，以客服答复为准。',
      en: 'There is no fixed number of days. One article says a few days at best and several months at worst; an estimate only, so go by what support says.',
      basis: ['freeze-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '客服说已解除后再登录。',
    en: 'Log in again once support says it is lifted.',
  },
  payNow: [],
  evidence: ['general', 'identity-device'],
  contacts: ['pinduoduo'],
  scams: ['unfreeze'],
  related: ['pdd-shop-blocked', 'pdd-account-banned', 'taobao-shop-closed', 'unusual-login', 'unfreeze-scam'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的拼多多店铺已被限制登录',
    '拼多多商家后台：当前店铺禁止登录，请联系平台客服',
    '拼多多店铺登录受限，如有疑问请咨询官方客服',
    '该拼多多店铺因违规被限制登录，暂时无法进入商家后台',
    '拼多多店鋪已被限制登入',
    'Login to this Pinduoduo store has been restricted.',
    '拼多多商家后台登录被拒，店铺受限',
    '当前拼多多店铺账号不允许登录',
    '拼多多：该店铺已限制登录，可提交申诉',
    '拼多多店铺处罚中，无法登录商家版',
    '拼多多商家帳號遭限制登入',
    'This Pinduoduo store is not permitted to log in',
    '商家后台登不上，拼多多限制了',
    '拼多多店铺禁止登录',
    'Pinduoduo store login restricted',
    'Login to Pinduoduo seller centre is prohibited',
    '商家后台无法登录，店铺被处罚',
    '店铺账号登录受限，请联系拼多多招商',
    '拼多多商家版：该店铺已被限制登录',
    '子账号及主账号均禁止登录（拼多多）',
  ],
  lookup: [
    '拼多多店铺被限制登录怎么办',
    '拼多多商家后台登不进去说限制登录',
    '拼多多店铺限制登录多久能解除',
    '拼多多店铺登录受限找谁',
    'pdd商家版登录不了提示店铺限制登录',
    '为什么我的拼多多店铺突然登录不上被限制了',
    '店铺限制登录好几天了拼多多什么时候放开',
    '拼多多店铺被禁止登录怎么申请解除',
    '拼多多卖家后台不让我登了说违规',
    '拼多多店铺登录限制要审核多长时间啊急',
    '拼多多店鋪限制登入怎麼辦',
    'pinduoduo seller login restricted',
    '拼多多店铺登录不了',
    '拼多多商家后台限制登录',
    '拼多多店铺提示限制登录',
    '拼多多商家版登不上 说被限制',
    '拼多多店铺账号禁止登录',
    '拼多多子账号登录受限',
    '拼多多店鋪限制登入',
    '商家后台不让登录 拼多多',
    'pinduoduo merchant login restricted',
    '拼多多店铺被限制登陆还能提现吗',
    '拼多多商家工作台登录失败 店铺受限',
    'cannot log in to my pdd shop, restricted',
  ],
  miss: [
    '拼多多商家后台登录',
    '扫码登录拼多多商家版',
    '严重违规的店铺将被限制登录',
    '拼多多店铺限制登录多久能解除？一文看懂',
    '店铺子账号登录权限设置',
    '您的拼多多店铺已恢复登录',
    '登录拼多多店铺，查看今日订单',
  ],
} satisfies Examples;
