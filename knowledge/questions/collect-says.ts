import type { Question } from '../types.ts';

export const question = {
  text: { zh: '商家后台或短信提到了哪一样？', en: 'What does the merchant page or message mention?' },
  how: {
    zh: '打开收款账户的消息和商户后台，看最近的通知。',
    en: 'Open the messages of the collecting account and the merchant page and read the latest notice.',
    basis: ['alipay-codes', 'background'],
  },
  options: {
    restricted: { zh: '商户被限制、签约问题', en: 'The shop is restricted, or its contract' },
    account: { zh: '账户异常', en: 'The account is abnormal' },
    identity: { zh: '实名或资料不全', en: 'Identity or papers missing' },
    limit: { zh: '收款额度或限额', en: 'A collecting limit' },
    nothing: { zh: '都没有', en: 'None of these' },
  },
  settles: ['limit-words', 'real-name'],
  onlyFor: ['collect-unavailable'],
  otherwise: { nothing: 0.9 },
  given: {
    'merchant-restricted': { restricted: 0.82, account: 0.08, nothing: 0.08 },
    'account-abnormal': { account: 0.8, restricted: 0.08, nothing: 0.1 },
    'realname-required': { identity: 0.86, nothing: 0.1 },
    'payment-limit': { limit: 0.88, nothing: 0.1 },
  },
} satisfies Question;
