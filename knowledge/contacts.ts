/**
 * Every phone number the catalogue may show, by key. Numbers seen on pages are never repeated as official; a number
 * that is not in this file must not stand in any entry.
 */
import type { Contact } from './types.ts';

export const contacts = {
  alipay: {
    number: '95188',
    name: { zh: '支付宝客服', en: 'Alipay support' },
    use: {
      zh: '花呗、借呗、芝麻信用和支付宝账户的问题；也可以打开支付宝 App 搜索“我的客服”',
      en: 'Huabei, Jiebei, Sesame Credit and Alipay account problems; or search “我的客服” in the Alipay app',
      basis: ['unlock-guide', 'alipay-codes', 'vcards'],
    },
  },
  wechat: {
    number: '95017',
    name: { zh: '微信支付客服', en: 'WeChat Pay support' },
    use: {
      zh: '微信支付、零钱和银行卡绑定的问题',
      en: 'WeChat Pay, balance and card-binding problems',
      basis: ['vcards'],
    },
  },
  'jd-finance': {
    number: '95118',
    name: { zh: '京东金融客服', en: 'JD Finance support' },
    use: {
      zh: '京东支付和白条的问题；哪个号码专管白条未能确认',
      en: 'JD payments and Baitiao; which number serves Baitiao in particular could not be confirmed',
      basis: ['vcards'],
    },
  },
  jd: {
    number: '950618',
    name: { zh: '京东客服', en: 'JD support' },
    use: { zh: '京东账号和订单的问题', en: 'JD account and order problems', basis: ['vcards'] },
  },
  unionpay: {
    number: '95516',
    name: { zh: '中国银联客服', en: 'UnionPay support' },
    use: { zh: '银联、云闪付交易的问题', en: 'UnionPay transactions', basis: ['unionpay-codes', 'vcards'] },
  },
  bank: {
    number: '',
    name: { zh: '你的发卡银行', en: 'Your card’s bank' },
    use: {
      zh: '号码印在银行卡背面，只打那一个',
      en: 'The number is printed on the back of the card; call that one only',
      basis: ['background'],
    },
  },
  'anti-fraud': {
    number: '96110',
    name: { zh: '反诈咨询专线', en: 'Anti-fraud advice line' },
    use: {
      zh: '分不清是不是骗局时咨询；它来电时请接。正在被骗请直接报警',
      en: 'Advice when you are unsure whether it is a scam; if money is being taken now, call the police',
      basis: ['vcards', 'police-warnings'],
    },
  },
  police: {
    number: '110',
    name: { zh: '报警', en: 'Police' },
    use: {
      zh: '正在被骗、被威胁或已经转账',
      en: 'You are being defrauded or threatened, or have already paid',
      basis: ['police-warnings'],
    },
  },
  regulator: {
    number: '12378',
    name: { zh: '银行保险消费者投诉热线', en: 'Banking and insurance complaints line' },
    use: {
      zh: '先向机构投诉，不处理再打；对象是银行、保险和消费金融公司。受理时间各处说法不一',
      en: 'After the lender has not resolved a complaint; for banks, insurers and consumer-finance companies. Sources differ on its hours',
      basis: ['hotline-pages'],
    },
  },
  pboc: {
    number: '12363',
    name: { zh: '中国人民银行金融消费权益热线', en: 'PBOC consumer line' },
    use: {
      zh: '支付、征信方面的投诉；2023 年机构改革后与 12378 如何分工未能确认',
      en: 'Payment and credit-report complaints; how it is divided from 12378 since 2023 could not be confirmed',
      basis: ['hotline-pages'],
    },
  },
  consumer: {
    number: '12315',
    name: { zh: '消费者投诉热线', en: 'Consumer complaints line' },
    use: { zh: '与商家的商品、服务纠纷', en: 'Disputes over goods or services', basis: ['hotline-pages'] },
  },
  nuisance: {
    number: '12321',
    name: { zh: '网络不良与垃圾信息举报', en: 'Nuisance call reports' },
    use: { zh: '举报骚扰电话和短信', en: 'Report nuisance calls and messages', basis: ['hotline-pages'] },
  },
  douyin: {
    number: '95152',
    name: { zh: '抖音客服', en: 'Douyin support' },
    use: { zh: '抖音账号、抖音支付的问题', en: 'Douyin accounts and payments', basis: ['vcards'] },
  },
  pinduoduo: {
    number: '400-8822-528',
    name: { zh: '拼多多客服', en: 'Pinduoduo support' },
    use: { zh: '拼多多账号和订单的问题', en: 'Pinduoduo accounts and orders', basis: ['vcards'] },
  },
  taobao: {
    number: '9510211',
    name: { zh: '淘宝客服', en: 'Taobao support' },
    use: { zh: '淘宝账号和订单的问题', en: 'Taobao accounts and orders', basis: ['vcards'] },
  },
  meituan: {
    number: '10107888',
    name: { zh: '美团客服', en: 'Meituan support' },
    use: { zh: '美团账号、订单和月付的问题', en: 'Meituan accounts, orders and monthly pay', basis: ['vcards'] },
  },
  'alipay-merchant': {
    number: '0571-88158090',
    name: { zh: '支付宝商家服务', en: 'Alipay merchant service' },
    use: {
      zh: '只处理商家的收款额度，不受理买家问题',
      en: 'Merchants’ collecting limits only, not for shoppers',
      basis: ['alipay-codes'],
    },
  },
} satisfies Record<string, Contact>;
