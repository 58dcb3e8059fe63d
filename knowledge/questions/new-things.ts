import type { Question } from '../types.ts';

export const question = {
  text: { zh: '最近换过手机、手机号、银行卡，或去过外地吗？', en: 'New phone, number, card or place lately?' },
  how: {
    zh: '想想最近几天；再在支付宝 App 里搜索“登录设备”，看有没有不认识的设备。',
    en: 'Think of the last days; then search “登录设备” in the Alipay app and look for devices you do not know.',
    basis: ['unlock-guide', 'background'],
  },
  otherwise: { no: 0.88 },
  given: {
    'unusual-login': { yes: 0.92 },
    'profile-churn': { yes: 0.95 },
    'account-compromised': { yes: 0.5 },
    'risk-blocked': { yes: 0.5 },
    'verification-failed': { yes: 0.5 },
    'account-abnormal': { yes: 0.35 },
  },
} satisfies Question;
