import type { Question } from '../types.ts';

export const question = {
  text: { zh: '此刻别人也用不了吗？', en: 'Can others not use it either right now?' },
  how: {
    zh: '问身边的人能不能用；再看 App 里有没有维护公告。',
    en: 'Ask people around you; then see whether the app announces maintenance.',
    basis: ['freeze-guide', 'ant-questions', 'background'],
  },
  otherwise: { no: 0.94 },
  given: {
    maintenance: { yes: 0.9 },
    'system-busy': { yes: 0.7 },
    'app-or-cashier-unavailable': { yes: 0.6 },
    'merchant-restricted': { yes: 0.7 },
    'scene-not-supported': { yes: 0.3 },
  },
} satisfies Question;
