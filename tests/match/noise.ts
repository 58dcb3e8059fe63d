/** What pages do to a message without changing what it says: arbitraries of the same text, noised. */
import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { products } from '../../knowledge/products.ts';

export type Noise = (text: string) => fc.Arbitrary<string>;

const HAN = /\p{Script=Han}/u;
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
const toTraditional = (['t', 'tw', 'hk'] as const).map((to) => OpenCC.Converter({ from: 'cn', to }));

/** Each character with what the second argument gives to stand after it, or nothing. */
function between(text: string, stuff: fc.Arbitrary<string>, isPlace: (char: string, next: string) => boolean) {
  const chars = [...text];
  const gaps = chars.map((char, at) =>
    isPlace(char, chars[at + 1] ?? '') ? fc.oneof(fc.constant(''), stuff) : fc.constant(''),
  );
  return fc.tuple(...gaps).map((found) => chars.map((char, at) => char + (found[at] ?? '')).join(''));
}

const otherScript: Noise = (text) =>
  toSimplified(text) === text
    ? fc.constantFrom(...toTraditional).map((convert) => convert(text))
    : fc.constant(toSimplified(text));

const BRACKETS = ['()', '（）', '[]', '【】', '  '].map((pair) => [...pair]);
const pronounced: Noise = (text) =>
  fc.constantFrom(...BRACKETS).chain(([open = '', close = '']) => {
    const chars = [...text];
    return fc
      .tuple(...chars.map((char) => (HAN.test(char) ? fc.boolean() : fc.constant(false))))
      .map((glossed) =>
        chars.map((char, at) => (glossed[at] ? char + open.trim() + pinyin(char) + close.trim() : char)).join(''),
      );
  });

const wide = (char: string): string => (char === ' ' ? '\u3000' : String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const fullWidth: Noise = (text) => fc.constant(text.replace(/[ -~]/g, wide));

const unseen = fc.constantFrom('\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\uFE0F');
const invisible: Noise = (text) => between(text, unseen, () => true);

const isBetweenHan = (char: string, next: string): boolean => HAN.test(char) && HAN.test(next);
const noBreak: Noise = (text) =>
  between(text.replaceAll(' ', '\u00A0'), fc.constantFrom('\u00A0', '\u202F', '\u2009'), isBetweenHan);
const spaces: Noise = (text) => between(text, fc.constantFrom(' ', '\n', '\t', '\r\n', '  ', '\u3000'), isBetweenHan);
const lines: Noise = (text) => fc.constant(text.replaceAll(' ', '\n'));

/** What leaves the message as it is, once normalized. */
export const lossless = { otherScript, pronounced, fullWidth, invisible, noBreak, spaces, lines };

const WRAPPERS = [
  '【|】',
  '★|★',
  '⚠️ |',
  '❌ |',
  '😢|😭',
  '|🙏🙏',
  '~|~',
  '|！！！',
  '>> |',
  '— | —',
  '✦ |',
  '《|》',
  '\uE601 |',
];
const decorated: Noise = (text) =>
  fc
    .array(fc.constantFrom(...WRAPPERS), { minLength: 1, maxLength: 2 })
    .map((wrappers) => wrappers.reduce((whole, wrapper) => wrapper.replace('|', () => whole), text));

const DETAILS = [
  '128.50 元',
  '¥99.00',
  '2031-03-14 18:20',
  '（尾号 6217）',
  '（订单号 20310314220017）',
  '张*三',
  '138****0000',
];
const LATIN_DETAILS = ['$128.50', '(ending in 6217)', 'order #20310314220017', 'J*** D.', '18:20'];
const names = Object.values(products).flatMap((product) => product.names);
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Before and after the message, at the ends of its clauses and after a product. */
function places(text: string): number[] {
  const found = [0, text.length];
  for (const { segment, index } of words.segment(text)) {
    if (/[，。,.]/.test(segment)) found.push(index, index + segment.length);
  }
  for (const name of names) if (text.includes(name)) found.push(text.indexOf(name) + name.length);
  return found;
}

const detailed: Noise = (text) =>
  fc
    .tuple(fc.constantFrom(...places(text)), fc.constantFrom(...(HAN.test(text) ? DETAILS : LATIN_DETAILS)))
    .map(([at, detail]) => {
      const space = HAN.test(text) ? '' : ' ';
      return (text.slice(0, at) + space + detail + space + text.slice(at)).trim();
    });

/** What adds something that says nothing of the failure. */
export const additions = { decorated, detailed };

/** All that at once. */
export const mixed: Noise = (text) =>
  fc
    .shuffledSubarray([otherScript, pronounced, fullWidth, invisible, noBreak], { minLength: 2 })
    .chain((noises) => noises.reduce((noised, noise) => noised.chain(noise), fc.constant(text)));

/** One character of the message lost, but never its first. */
export function damaged(text: string, sign: string): fc.Arbitrary<string> {
  const chars = [...text];
  const places = chars.flatMap((char, at) => (HAN.test(char) && at > 0 ? [at] : []));
  return fc.constantFrom(...places).map((at) => chars.map((char, index) => (index === at ? sign : char)).join(''));
}
