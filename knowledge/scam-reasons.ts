/** Why nobody honest asks for it, by kind of swindle: the keys of `scam-signs.ts`, and `number`. */
import type { Claim } from './types.ts';

export const scamReasons = {
  fee: {
    zh: '解冻、恢复额度、修复征信都不用先交钱；先要“解冻费”“保证金”或“刷流水”的是骗局。',
    en: 'Nobody honest wants a fee, a deposit or a transfer first to unfreeze an account, restore a limit or repair credit.',
    basis: ['police-warnings'],
  },
  transfer: {
    zh: '官方没有“安全账户”，也不会让你把钱转到某个账户来验证、注销或解冻。',
    en: 'There is no official “safe account”; nobody official has you move money to prove, cancel or unfreeze anything.',
    basis: ['police-warnings'],
  },
  code: {
    zh: '验证码和密码只由你自己输入，官方客服不会向你要。',
    en: 'Codes and passwords are for you alone to enter; official support never asks for them.',
    basis: ['police-warnings'],
  },
  screen: {
    zh: '不要共享屏幕：对方会看到你的验证码和密码，官方客服不会这样要求。',
    en: 'Do not share your screen: it shows your codes and passwords, and official support never asks for it.',
    basis: ['police-warnings'],
  },
  /** A wrong number is dangerous by itself. */
  number: {
    zh: '这个号码不在官方号码里。冒充客服的电话是常见骗局，要打就打下面的号码。',
    en: 'Not one of the official numbers. False support numbers are a common scam: call the one below instead.',
    basis: ['police-warnings', 'vcards'],
  },
} satisfies Record<string, Claim>;
