/** What hides something from a text. */

/** Stands where the thing stood. Each begins with a bracket, which no rule matches: what is hidden stays as it is. */
export const MARKS = {
  card: '[卡号]',
  phone: '[电话]',
  identity: '[证件号]',
  email: '[邮箱]',
  order: '[单号]',
  name: '[姓名]',
  address: '[地址]',
  code: '[密码或验证码]',
} as const;

export type Kind = keyof typeof MARKS;

export interface Rule {
  /** Global, with indices, linear in the text, applied to folded text; the group `hide` is what goes. */
  find: RegExp;
  /** @returns what was found, or undefined where it may stay */
  kindOf: (found: string) => Kind | undefined;
}
