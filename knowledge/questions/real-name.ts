import type { Question } from '../types.ts';

export const question = {
  text: { zh: '实名认证完整，证件也没过期吗？', en: 'Is the real-name check complete and the ID valid?' },
  how: {
    zh: '打开支付宝 App 搜索“实名认证”，看是“未认证”“待完善”还是已认证，证件有没有过期。',
    en: 'Search “实名认证” in the Alipay app: not verified, incomplete or verified, and whether the ID has expired.',
    basis: ['freeze-guide', 'background'],
  },
  otherwise: { yes: 0.93 },
  onlyFor: ['open-failed', 'collect-unavailable'],
  given: {
    'realname-required': { no: 0.94 },
    'identity-expired': { no: 0.95 },
    'age-or-account-type': { no: 0.2 },
    'card-binding-failed': { no: 0.2 },
  },
} satisfies Question;
