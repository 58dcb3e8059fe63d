import type { Question } from '../types.ts';

export const question = {
  text: { zh: '开通的条件里，缺哪一样？', en: 'Which condition for opening is missing?' },
  how: {
    zh: '打开支付宝 App，搜索“身份信息”和“银行卡”，一样一样对照。',
    en: 'Search “身份信息” and “银行卡” in the Alipay app and go through them.',
    basis: ['opening-conditions', 'background'],
  },
  options: {
    identity: { zh: '实名不完整，或证件过期', en: 'Real name incomplete, or ID expired' },
    age: { zh: '未满 18 岁、企业账户或护照认证', en: 'Under 18, company account or passport' },
    card: { zh: '没有绑本人的储蓄卡', en: 'No debit card of my own is bound' },
    none: { zh: '都不缺', en: 'Nothing is missing' },
  },
  settles: ['age-or-type', 'real-name', 'card-bound'],
  onlyFor: ['open-failed'],
  otherwise: { none: 0.9 },
  given: {
    'realname-required': { identity: 0.92 },
    'identity-expired': { identity: 0.95 },
    'age-or-account-type': { age: 0.92 },
    'card-binding-failed': { card: 0.9 },
  },
} satisfies Question;
