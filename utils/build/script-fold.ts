/** Conversions between the scripts, from OpenCC's dictionaries. Build time only. */
import * as OpenCC from 'opencc-js';
import characters from 'opencc-js/dict/TSCharacters';

/** Pairs that OpenCC keeps apart and people do not. */
const ALSO = ['帐账', '唄呗', '您你', '妳你', '戶户', '卻却', '臺台', '豫预', '徵征', '裏里'];

/** @returns every traditional character with its simplified one */
export function traditionalToSimplified(): Map<string, string> {
  const fold = new Map<string, string>();
  for (const pair of characters.split('|')) {
    const [traditional, simplified] = pair.split(' ');
    if (traditional && simplified) fold.set(traditional, [...simplified][0] ?? simplified);
  }
  for (const [from, to] of ALSO.map((pair) => [...pair])) if (from && to) fold.set(from, to);
  // 帳 leads to 帐 and that to 账: text is folded once only.
  for (const [from, to] of fold) fold.set(from, fold.get(to) ?? to);
  return fold;
}

const toTaiwan = OpenCC.Converter({ from: 'cn', to: 'twp' });

/** Where OpenCC parts the words wrongly (发卡 is no hairpin) or takes a word of payments for one of computing. */
const correct = OpenCC.CustomConverter([
  ['髮卡', '發卡'],
  ['隻', '只'],
  ['籤', '簽'],
  ['賬', '帳'],
  ['稽核', '審核'],
  ['物件', '對象'],
  ['結束通話', '掛斷'],
  ['登出', '註銷'],
  ['繫結', '綁定'],
  ['釋出', '發布'],
  ['遮蔽', '封鎖'],
  ['許可權', '權限'],
]);

/**
 * @param value anything plain; every text in it, an object with `zh` and `en`, gets `hant`
 * @returns a copy
 */
export function withTraditional(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTraditional);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withTraditional(child)]));
  return typeof copy['zh'] === 'string' && typeof copy['en'] === 'string'
    ? { ...copy, hant: correct(toTaiwan(copy['zh'])) }
    : copy;
}
