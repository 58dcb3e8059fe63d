/** Chinese punctuation as it is printed: the catalogue is typed with ASCII marks. */
import type { Language } from '../../utils/language/language.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '\uff0c',
  ';': '\uff1b',
  ':': '\uff1a',
  '!': '\uff01',
  '?': '\uff1f',
};

const MARK_BY_CHINESE =
  /(?<=[\p{Script=Han}\u201d\u2019\u300b\uff09}])[,;:!?]|[,;:!?](?=[\p{Script=Han}\u201c\u300a])/gu;
const BRACKETS = /\(([^()]*)\)/g;
const HAN = /\p{Script=Han}/u;

const TAIWAN_QUOTES: Readonly<Record<string, string>> = {
  '\u201c': '「',
  '\u201d': '」',
  '\u2018': '『',
  '\u2019': '』',
};

/**
 * @param text words of ours in Chinese, never words quoted from a page
 * @returns the same, as long as before, with full-width marks beside Chinese characters and the quotation marks of the
 * reader's region
 */
export function typeset(text: string, language: Exclude<Language, 'en'>): string {
  const full = text
    .replace(BRACKETS, (whole, inside: string) => (HAN.test(inside) ? `\uff08${inside}\uff09` : whole))
    .replace(MARK_BY_CHINESE, (mark) => FULL_WIDTH[mark] ?? mark);
  return language === 'zh-TW'
    ? full.replace(/[\u201c\u201d\u2018\u2019]/g, (mark) => TAIWAN_QUOTES[mark] ?? mark)
    : full;
}
