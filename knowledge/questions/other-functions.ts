import type { Question } from '../types.ts';

export const question = {
  text: { zh: '同一个账户里，别的功能都正常吗？', en: 'Does everything else in the account work?' },
  how: {
    zh: '看看余额、花呗、借呗：都不行，多半是账户的问题；只有一项不行，多半是那一项的问题。',
    en: 'Look at balance, Huabei and Jiebei: if none works, it is probably the account; if only one fails, probably that one.',
    basis: ['csai', 'background'],
  },
  otherwise: { yes: 0.93 },
  given: {
    'account-abnormal': { no: 0.93 },
    'unusual-login': { no: 0.4 },
    'account-compromised': { no: 0.5 },
    'judicial-freeze': { no: 0.4 },
    'system-busy': { no: 0.35 },
    'realname-required': { no: 0.3 },
  },
} satisfies Question;
