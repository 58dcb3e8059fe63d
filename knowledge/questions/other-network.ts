import type { Question } from '../types.ts';

export const question = {
  text: { zh: '换个网络或设备，就好了吗？', en: 'Does another network or device help?' },
  how: {
    zh: '先看账单，确认没有重复扣款；再换到 Wi-Fi 或手机流量，重新打开页面。',
    en: 'Look at the bill first, so that nothing is paid twice; then change to Wi-Fi or mobile data and open the page again.',
    basis: ['repay-guide', 'ant-questions', 'wechat-codes'],
  },
  otherwise: { no: 0.94 },
  onlyFor: ['payment-failed', 'repay-failed', 'borrow-failed'],
  given: {
    'repay-network': { yes: 0.9 },
    'system-busy': { yes: 0.6 },
    'app-or-cashier-unavailable': { yes: 0.5 },
    'session-expired': { yes: 0.4 },
    maintenance: { yes: 0.03 },
  },
} satisfies Question;
