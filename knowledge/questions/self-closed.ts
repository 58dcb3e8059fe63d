import type { Question } from '../types.ts';

export const question = {
  text: { zh: '自己或家人关过、锁过，或调低过它吗？', en: 'Did you or family close, lock or lower it?' },
  how: {
    zh: '翻一翻当时的短信和 App 通知，看页面写的是不是“已关闭”“已锁定”。',
    en: 'Look at old text messages and notices, and whether the page says closed (已关闭) or locked (已锁定).',
    basis: ['ant-questions', 'baitiao-pages'],
  },
  otherwise: { no: 0.95 },
  given: { 'closed-by-user': { yes: 0.95 }, 'payment-switch-off': { yes: 0.85 } },
} satisfies Question;
