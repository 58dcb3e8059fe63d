import type { Question } from '../types.ts';

export const question = {
  text: { zh: '账户里有一张能用的本人储蓄卡吗？', en: 'Is a working debit card of your own bound?' },
  how: {
    zh: '打开支付宝 App 搜索“银行卡”，看有没有卡、卡是否显示失效。',
    en: 'Search “银行卡” in the Alipay app: whether there is a card and whether it shows as invalid.',
    basis: ['opening-conditions', 'background'],
  },
  otherwise: { yes: 0.93 },
  onlyFor: ['open-failed'],
  given: { 'card-binding-failed': { no: 0.94 }, 'realname-required': { no: 0.3 }, 'age-or-account-type': { no: 0.2 } },
} satisfies Question;
