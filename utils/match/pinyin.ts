/**
 * Pinyin that a person types for Chinese: `huabei yongbuliao`, `hua bei yong bu liao`, `hbyongbuliao`, `hbybl`.
 *
 *     words of an alphabet ─► stretches ─► cheapest chain of phrases ─► pinyin, or English left alone?
 */
import { chainOf, SURE_WEIGHT, type Link } from './pinyin-chain.ts';
import type { PinyinTable } from './pinyin-table.ts';

export interface Hanzi {
  /** The text with its pinyin written in Chinese; the very same text when there is none. */
  text: string;
  isPinyin: boolean;
}

/** Words that only white space parts. */
interface Stretch {
  words: string[];
  /** Offsets in the text, end exclusive. */
  start: number;
  end: number;
}

const RUN = /[\p{Script=Latin}\p{M}\p{Nd}'_.@/-]+/gu;
const WORD = /[a-z][a-z']*/gi;
const FULL_WIDTH = /[\uFF21-\uFF3A\uFF41-\uFF5A]/g;

/** Codes, addresses, and letters with tones: 無(wú)法 has its character already. */
function isOpaque(run: string): boolean {
  return /[_@\u0080-\uFFFF]|\w[./]\w/.test(run) || (/\d/.test(run) && /[A-Z]/.test(run));
}

function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of text.matchAll(RUN)) {
    if (isOpaque(run[0])) continue;
    for (const [word, start] of [...run[0].matchAll(WORD)].map((part) => [part[0], run.index + part.index] as const)) {
      const end = start + word.length;
      const last = stretches.at(-1);
      if (last && !text.slice(last.end, start).trim()) {
        last.words.push(word);
        last.end = end;
      } else stretches.push({ words: [word], start, end });
    }
  }
  return stretches;
}

/** @returns the text of the links; foreign words keep a space on either side */
export function writeChain(chain: readonly Link[]): string {
  return chain.reduce((text, link, index) => {
    const isParted = index > 0 && (link.isForeign || chain[index - 1]?.isForeign);
    return text + (isParted ? ' ' : '') + link.text;
  }, '');
}

/** Enough of the words are read, one at least for sure. */
function isMostlyRead(chain: readonly Link[], wordCount: number): boolean {
  const weight = chain.reduce((sum, link) => sum + link.weight, 0);
  const foreign = chain.filter(({ isForeign }) => isForeign).length;
  return weight >= SURE_WEIGHT && foreign * 2 <= wordCount;
}

/**
 * @param text what a person typed, of any length; Chinese and pinyin may be mixed
 * @param table what `unpackPinyin` made
 * @returns the Chinese text that is meant; a text with more words that are not pinyin than words that are stays as it is
 */
export function toHanzi(text: string, table: PinyinTable): Hanzi {
  const plain = text.replace(FULL_WIDTH, (char) => char.normalize('NFKC'));
  const stretches = stretchesOf(plain);
  const read = (isPinyin: boolean): Link[][] =>
    stretches.map(({ words, end }) => chainOf(words, table, { isLast: end === plain.length, isPinyin }));
  const wordCount = stretches.reduce((count, { words }) => count + words.length, 0);
  if (!isMostlyRead(read(false).flat(), wordCount)) return { text, isPinyin: false };
  let end = 0;
  let written = '';
  read(true).forEach((chain, index) => {
    const stretch = stretches[index];
    written += plain.slice(end, stretch?.start) + writeChain(chain);
    end = stretch?.end ?? end;
  });
  return { text: written + plain.slice(end), isPinyin: true };
}
