/** The table with which lookup reads pinyin, made of the words that the catalogue knows. Build time only. */
import { pinyin } from 'pinyin-pro';
import type { Product } from '../../knowledge/types.ts';
import type { Lexicon } from '../match/compile.ts';
import { normalize, type ScriptFold } from '../match/normalize.ts';
import { chainOf, SURE_WEIGHT } from '../match/pinyin-chain.ts';
import { unpackPinyin, type PinyinTable } from '../match/pinyin-table.ts';
import { writeChain } from '../match/pinyin.ts';

export interface PinyinSources {
  lexicon: Lexicon;
  products: Record<string, Product>;
  /** What people write: it says how frequent a word is, and which words the lexicon lacks. */
  texts: readonly string[];
  /** Every traditional character with its simplified one. */
  fold: ScriptFold;
}

const PHRASE_MIN_CHARS = 2;
const PHRASE_MAX_CHARS = 6;
const PHRASE = /^[\u4E00-\u9FFF]{2,6}$/;
const CJK_RUN = /[\u4E00-\u9FFF]+/g;
const SYLLABLE = /^(?=.*[aeiouv])[a-z]{1,6}$/;
/** Sequences of characters this frequent are worth a place, though the lexicon has no use for them. */
const GRAM_MIN_COUNT = 8;
const GRAM_MAX_CHARS = 3;
/** What people abbreviate: short words of the lexicon that they write often, and what is two words there. */
const INITIALS_MAX_WORDS = 200;
const INITIALS_MAX_CHARS = 4;
const ABBREVIATED = ['余额不足', '额度不足', '账户异常', '账号异常', '用不了', '付不了', '还不了', '借不了', '打不开'];

/** Readings that words of payments have besides, or instead of, those of the dictionary; 还 is more often 归还. */
const READINGS: Record<string, string[]> = {
  呗: ['bei'],
  还: ['huan', 'hai'],
  了: ['le', 'liao'],
  校: ['xiao', 'jiao'],
  降: ['jiang'],
  重: ['chong', 'zhong'],
  行: ['hang', 'xing'],
  得: ['de'],
  度: ['du'],
  调: ['tiao', 'diao'],
  略: ['lue', 'lve'],
};

/** Frequent words of English that no example happens to hold and that are spelt like pinyin. */
const ENGLISH =
  'a an ban bin can change china dance dating die fan fen he hen house language line long machine made make man mean men mine mode name nine pan pen pin ping range same she site tan tie time tune wan';

/** On average; initials have one a character. */
const SYLLABLE_MIN_CHARS = 1.5;

type Counts = Map<string, number>;

const byCount =
  (counts: Counts) =>
  (a: string, b: string): number =>
    (counts.get(b) ?? 0) - (counts.get(a) ?? 0);

const bump = (counts: Counts, gram: string): void => void counts.set(gram, (counts.get(gram) ?? 0) + 1);

function countGrams(run: string, counts: Counts): void {
  for (let start = 0; start < run.length; start++)
    for (let end = start + 1; end <= Math.min(run.length, start + GRAM_MAX_CHARS); end++)
      bump(counts, run.slice(start, end));
}

/** How often each word stands in the texts, and each short sequence of the characters between words. */
function countWords(texts: readonly string[], words: ReadonlySet<string>, fold: ScriptFold): Counts {
  const counts: Counts = new Map();
  for (const text of texts)
    for (const [run] of normalize(text, fold).text.matchAll(CJK_RUN)) {
      let left = 0;
      for (let at = 0; at < run.length; at++) {
        const word = longestWord(run, at, words);
        if (!word) continue;
        countGrams(run.slice(left, at), counts);
        bump(counts, word);
        left = at + word.length;
        at = left - 1;
      }
      countGrams(run.slice(left), counts);
    }
  return counts;
}

function longestWord(run: string, at: number, words: ReadonlySet<string>): string | undefined {
  for (let length = PHRASE_MAX_CHARS; length >= PHRASE_MIN_CHARS; length--)
    if (at + length <= run.length && words.has(run.slice(at, at + length))) return run.slice(at, at + length);
  return undefined;
}

/** @returns the lexicon's phrases in all languages, folded */
function lexiconPhrases({ things, actions, states, moods }: Lexicon, fold: ScriptFold): string[] {
  const lines = [things, actions, states, moods].flatMap((part) => Object.values(part));
  const phrases = lines.flatMap((line) => line.split(/\s+/)).map((phrase) => phrase.replaceAll('_', ' '));
  return [...new Set(phrases.map((phrase) => normalize(phrase, fold).text))];
}

/** @returns the syllables of every character as these phrases use it */
function readingsOf(phrases: Iterable<string>): Map<string, Set<string>> {
  const readings = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const syllables = pinyin(phrase, { toneType: 'none', type: 'array', v: true });
    [...phrase].forEach((char, index) => {
      const known = READINGS[char] ?? [syllables[index] ?? ''].filter((syllable) => SYLLABLE.test(syllable));
      readings.set(char, new Set([...(readings.get(char) ?? []), ...known]));
    });
  }
  return readings;
}

/** @param characters the most frequent first */
function packReadings(characters: readonly string[], readings: ReadonlyMap<string, Set<string>>): string {
  const groups = new Map<string, string>();
  for (const char of characters)
    for (const syllable of readings.get(char) ?? []) groups.set(syllable, (groups.get(syllable) ?? syllable) + char);
  return [...groups.values()].join('|');
}

/** @returns the spelling without tones and gaps */
const spell = (phrase: string, readings: ReadonlyMap<string, Set<string>>): string =>
  [...phrase].map((char) => [...(readings.get(char) ?? [])][0] ?? '').join('');

/** @returns the phrases, less those that their spelling leads to without them: 花呗用不了 is 花呗 and 用不了 */
function withoutRedundant(
  phrases: readonly string[],
  characters: string,
  readings: Map<string, Set<string>>,
): string[] {
  const syllables = packReadings([...characters], readings);
  // Of phrases with one spelling only the most frequent is ever read.
  const bySpelling = new Map(phrases.toReversed().map((phrase) => [spell(phrase, readings), phrase]));
  const unique = phrases.filter((phrase) => bySpelling.get(spell(phrase, readings)) === phrase);
  let kept = unique.filter((phrase) => phrase.length === PHRASE_MIN_CHARS);
  // Once more at the end: what is kept may change how shorter ones are read.
  for (const length of [3, 4, 5, 6, 0]) {
    const table = unpackPinyin([syllables, characters, kept.join(' ')].join('\n'));
    const isMissed = (phrase: string): boolean =>
      (phrase.length === length || length === 0) && writeChain(chainOf([spell(phrase, readings)], table)) !== phrase;
    const wanted = new Set([...kept, ...unique.filter(isMissed)]);
    kept = unique.filter((phrase) => wanted.has(phrase));
  }
  return kept;
}

/** Phrases in full: 花呗用不了 as one word of an alphabet, in an example or in the lexicon. */
function isSpelling(word: string, table: PinyinTable): boolean {
  const chain = chainOf([word], table);
  const characters = chain.reduce((count, { text }) => count + text.length, 0);
  return chain.every(({ weight }) => weight === SURE_WEIGHT) && word.length >= characters * SYLLABLE_MIN_CHARS;
}

/** @returns the words of these texts that would be taken for pinyin, or for its beginning, and are not */
function misread(texts: readonly string[], table: PinyinTable): string[] {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  const foreign = [...ENGLISH.split(' '), ...words.filter((word) => !isSpelling(word, table))];
  return [...new Set(foreign)].filter((word) =>
    chainOf([word], table, { isLast: true }).some(({ isForeign }) => !isForeign),
  );
}

function frequentPhrases(names: readonly string[], words: readonly string[], counts: Counts): string[] {
  const grams = [...counts].filter(([gram, count]) => gram.length > 1 && count >= GRAM_MIN_COUNT);
  return [...new Set([...names, ...words, ...grams.map(([gram]) => gram)])].sort(byCount(counts));
}

/** @returns what `unpackPinyin` reads, at most 60 kB */
export function packPinyin({ lexicon, products, texts, fold }: PinyinSources): string {
  const known = lexiconPhrases(lexicon, fold);
  const words = known.filter((phrase) => PHRASE.test(phrase));
  const allNames = Object.values(products).flatMap(({ name, names }) => [name.zh, ...names]);
  const names = [...new Set(allNames)].filter((name) => PHRASE.test(name));
  const counts = countWords(texts, new Set([...words, ...names]), fold);
  const phrases = frequentPhrases(names, words, counts);
  const single = [...counts.keys()].filter((gram) => gram.length === 1);
  const characters = [...new Set([...single, ...phrases.join('')])].sort(byCount(counts));
  const readings = readingsOf([...phrases, ...characters]);
  const common = words.filter((word) => word.length <= INITIALS_MAX_CHARS).sort(byCount(counts));
  const lines = [
    packReadings(characters, readings),
    characters.join(''),
    withoutRedundant(phrases, characters.join(''), readings).join(' '),
    names.join(' '),
    [...ABBREVIATED, ...common.slice(0, INITIALS_MAX_WORDS)].join(' '),
  ];
  return [...lines, misread([...known, ...texts], unpackPinyin(lines.join('\n'))).join(' ')].join('\n');
}
