import type { Question } from '../types.ts';

export const question = {
  text: {
    zh: '账户有这些情况吗：未满 18 岁、企业账户、用护照认证？',
    en: 'Under 18, a company account, or verified by passport?',
  },
  how: {
    zh: '打开支付宝 App 搜索“身份信息”，看实名的是谁、用的什么证件，账户是个人还是企业。',
    en: 'Search “身份信息” in the Alipay app: whose name, which kind of document, personal or company.',
    basis: ['opening-conditions', 'background'],
  },
  otherwise: { no: 0.95 },
  onlyFor: ['open-failed'],
  given: { 'age-or-account-type': { yes: 0.95 }, 'realname-required': { yes: 0.15 } },
} satisfies Question;
