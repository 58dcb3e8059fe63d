import type { Question } from '../types.ts';

export const question = {
  text: { zh: '你名下还有另一个账号吗？', en: 'Do you have another account?' },
  how: {
    zh: '想想以前用过的手机号和邮箱；用旧号码登录，看那里是否已经开通。',
    en: 'Think of numbers and e-mail addresses you used before; log in with an old one and see whether it is open there.',
    basis: ['other-account-pages', 'ant-questions'],
  },
  otherwise: { no: 0.87 },
  onlyFor: ['pay-unavailable', 'open-failed'],
  given: { 'opened-on-other-account': { yes: 0.95 }, 'not-activated': { yes: 0.3 } },
} satisfies Question;
