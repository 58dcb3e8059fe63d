/** What pages do to a message without changing what it says: arbitraries of the same text, noised. */
import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { products } from '../../knowledge/products.ts';

export type Noise = (text: string) => fc.Arbitrary<string>;

const HAN = /\p{Script=Han}/u;
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
const toTraditional = (['t', 'tw', 'hk'] as const).map((to) => OpenCC.Converter({ from: 'cn', to }));

const NOTHING = fc.constant('');

/** The text with what the second argument gives to stand after each character, before the next. */
function between(text: string, stuff: (char: string, next: string) => fc.Arbitrary<string>): fc.Arbitrary<string> {
  const chars = [...text];
  const gaps = chars.map((char, at) => stuff(char, chars[at + 1] ?? ''));
  return fc.tuple(...gaps).map((found) => chars.map((char, at) => char + (found[at] ?? '')).join(''));
}

const otherScript: Noise = (text) =>
  toSimplified(text) === text
    ? fc.constantFrom(...toTraditional).map((convert) => convert(text))
    : fc.constant(toSimplified(text));

const BRACKETS = ['()', '（）', '[]', '【】', ''];
/** A pronunciation without brackets, which is how <ruby> reads, is one only with its tone: 的de is not. */
const isGloss = (sound: string, brackets: string): boolean => brackets !== '' || /[^a-z]/.test(sound);
const pronounced: Noise = (text) =>
  fc.constantFrom(...BRACKETS).chain((brackets) => {
    const [open = '', close = ''] = brackets;
    const gloss = (char: string): string => (isGloss(pinyin(char), brackets) ? open + pinyin(char) + close : '');
    return between(text, (char) => (HAN.test(char) ? fc.constantFrom('', gloss(char)) : NOTHING));
  });

const wide = (char: string): string => (char === ' ' ? '\u3000' : String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const fullWidth: Noise = (text) => fc.constant(text.replace(/[ -~]/g, wide));

const UNSEEN = ['', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\uFE0F'];
const invisible: Noise = (text) => between(text, () => fc.constantFrom(...UNSEEN));

/** Where there is a space it becomes the first of them; between Chinese characters any may come in. */
const spaced = (text: string, spaces: readonly string[]): fc.Arbitrary<string> =>
  between(text.replaceAll(' ', spaces[0] ?? ' '), (char, next) =>
    HAN.test(char) && HAN.test(next) ? fc.constantFrom('', ...spaces) : NOTHING,
  );
const noBreak: Noise = (text) => spaced(text, ['\u00A0', '\u202F', '\u2009']);
const spaces: Noise = (text) => spaced(text, [' ', '\n', '\t', '\r\n', '  ', '\u3000']);
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
