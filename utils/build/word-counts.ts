/** How often words stand in texts. Build time only. */
import { normalize, type ScriptFold } from '../match/normalize.ts';

/** How often each was met. */
export type Counts = Map<string, number>;

const CJK_RUN = /[\u4E00-\u9FFF]+/g;
const WORD_MIN_CHARS = 2;
const WORD_MAX_CHARS = 6;
const GRAM_MAX_CHARS = 3;

function bump(counts: Counts, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function countGrams(run: string, counts: Counts): void {
  for (let start = 0; start < run.length; start++)
    for (let end = start + 1; end <= Math.min(run.length, start + GRAM_MAX_CHARS); end++)
      bump(counts, run.slice(start, end));
}

function longestWord(run: string, at: number, words: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(WORD_MAX_CHARS, run.length - at); length >= WORD_MIN_CHARS; length--)
    if (words.has(run.slice(at, at + length))) return run.slice(at, at + length);
  return undefined;
}

function countRun(run: string, words: ReadonlySet<string>, counts: Counts): void {
  let left = 0;
  for (let at = 0; at < run.length;) {
    const word = longestWord(run, at, words);
    if (word === undefined) {
      at += 1;
      continue;
    }
    countGrams(run.slice(left, at), counts);
    bump(counts, word);
    left = at += word.length;
  }
  countGrams(run.slice(left), counts);
}

/**
 * @param words of two to six characters, simplified
 * @returns how often each stands in the texts, the longest first, and how often each sequence of one to three characters
 * does that lies between them: a character inside a word is not counted, or 付 would be more frequent than 付款
 */
export function countWords(texts: readonly string[], words: ReadonlySet<string>, fold: ScriptFold): Counts {
  const counts: Counts = new Map();
  for (const text of texts)
    for (const [run] of normalize(text, fold).text.matchAll(CJK_RUN)) countRun(run, words, counts);
  return counts;
}

/** @returns a comparison that puts the most frequent first */
export function byCount(counts: Counts): (a: string, b: string) => number {
  return (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
}
