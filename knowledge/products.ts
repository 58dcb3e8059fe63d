/** Products by key. Names change (product names after 2024 are not certain), so they are data. */
import type { Product } from './types.ts';

export const products = {
  huabei: {
    name: { zh: '花呗', en: 'Huabei' },
    names: ['花呗', '蚂蚁花呗', 'huabei', 'hua bei', 'ant check later'],
    typos: [
      '花贝',
      '花吧',
      '花被',
      '花坝',
      '话呗',
      '画呗',
      '花倍',
      '花杯',
      '花北',
      '发倍',
      '华呗',
      '花背',
      '花白',
      '花贷',
    ],
    credit: true,
  },
  xinyonggou: { name: { zh: '信用购', en: 'Credit Pay (bank-funded)' }, names: ['信用购'], typos: [], credit: true },
  jiebei: {
    name: { zh: '借呗', en: 'Jiebei' },
    names: ['借呗', '蚂蚁借呗', 'jiebei', 'ant cash now'],
    typos: ['借吧', '借贝', '借被', '借倍', '界呗', '接呗', '借杯', '借背', '借北'],
    credit: true,
  },
  xinyongdai: { name: { zh: '信用贷', en: 'Credit Loan (bank-funded)' }, names: ['信用贷'], typos: [], credit: true },
  beiyongjin: { name: { zh: '备用金', en: 'Beiyongjin' }, names: ['备用金'], typos: [], credit: true },
  wangshangdai: {
    name: { zh: '网商贷', en: 'Wangshangdai' },
    names: ['网商贷', '网商银行贷款'],
    typos: ['网上贷'],
    credit: true,
  },
  baitiao: {
    name: { zh: '京东白条', en: 'JD Baitiao' },
    names: ['白条', '京东白条'],
    typos: ['百条', '白跳'],
    credit: true,
  },
  yuefu: {
    name: { zh: '月付', en: 'monthly pay (Douyin, Meituan)' },
    names: ['月付', '抖音月付', '美团月付', '放心借', '先用后付'],
    typos: [],
    credit: true,
  },
  fenqile: { name: { zh: '分期乐', en: 'Fenqile' }, names: ['分期乐', '乐花卡'], typos: [], credit: true },
  alipay: {
    name: { zh: '支付宝', en: 'Alipay' },
    names: ['支付宝', 'alipay'],
    typos: ['支付保', '支付包', '付宝'],
    credit: false,
  },
  wechat: {
    name: { zh: '微信支付', en: 'WeChat Pay' },
    names: ['微信支付', '微信', '零钱', '财付通', 'wechat pay', 'wechat', 'weixin'],
    typos: ['微心', '威信'],
    credit: false,
  },
  unionpay: {
    name: { zh: '银联 / 云闪付', en: 'UnionPay' },
    names: ['云闪付', '银联', 'unionpay', '数字人民币'],
    typos: [],
    credit: false,
  },
  card: {
    name: { zh: '银行卡', en: 'bank card' },
    names: ['银行卡', '信用卡', '储蓄卡', '借记卡', 'visa', 'mastercard', '万事达'],
    typos: [],
    credit: false,
  },
  paypal: { name: { zh: 'PayPal', en: 'PayPal' }, names: ['paypal', '贝宝'], typos: [], credit: false },
} satisfies Record<string, Product>;
