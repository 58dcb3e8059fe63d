import type { Question } from '../types.ts';

export const question = {
  text: { zh: '开通页提到了下面哪一样？', en: 'Which of these does the opening page mention?' },
  how: {
    zh: '再点一次开通，看停在哪一步、写了什么。',
    en: 'Press open once more and see at which step it stops and what it says.',
    basis: ['opening-conditions', 'other-account-pages', 'background'],
  },
  options: {
    account: { zh: '另一个账号', en: 'Another account' },
    identity: { zh: '实名、证件或年龄', en: 'Identity, papers or age' },
    card: { zh: '绑定银行卡', en: 'Binding a bank card' },
    consent: { zh: '授权征信', en: 'Credit-report consent' },
    limited: { zh: '账户异常或被限制', en: 'The account is restricted' },
    nothing: { zh: '都没有提', en: 'None of these' },
  },
  settles: ['credit-consent'],
  onlyFor: ['open-failed'],
  otherwise: { nothing: 0.9 },
  given: {
    'opened-on-other-account': { account: 0.78, nothing: 0.2 },
    'realname-required': { identity: 0.88, nothing: 0.08 },
    'age-or-account-type': { identity: 0.78, nothing: 0.2 },
    'card-binding-failed': { card: 0.88, nothing: 0.08 },
    'credit-report-consent': { consent: 0.9, nothing: 0.08 },
    'account-abnormal': { limited: 0.75, nothing: 0.22 },
  },
} satisfies Question;
