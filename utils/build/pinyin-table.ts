/** The table with which lookup reads pinyin, made of the words that the catalogue knows. Build time only. */
import { pinyin } from 'pinyin-pro';
import type { Product } from '../../knowledge/types.ts';
import type { Lexicon } from '../match/compile.ts';
import { normalize, type ScriptFold } from '../match/normalize.ts';
import { chainOf, SURE_WEIGHT } from '../match/pinyin-chain.ts';
import { unpackPinyin, type PinyinTable } from '../match/pinyin-table.ts';
import { writeChain } from '../match/pinyin.ts';
import { ABBREVIATED, ENGLISH, PREFERRED, READINGS } from './pinyin-words.ts';
import { byCount, countWords } from './word-counts.ts';

export interface PinyinSources {
  lexicon: Lexicon;
  products: Record<string, Product>;
  /** What people type: it says how frequent a word is, and which words the lexicon lacks. Pages would put 页 before 也. */
  asked: readonly string[];
  /** What pages say; only its English is of use. */
  shown: readonly string[];
  /** Every traditional character with its simplified one. */
  fold: ScriptFold;
}

/** What may follow a phrase and pull its end away: 被冻结 and 了 are not 被冻 and 借了. */
const ENDINGS: [letters: string, text: string][] = [
  ['', ''],
  ['le', '了'],
];

type Readings = Map<string, Set<string>>;

const PHRASE_MIN_CHARS = 2;
const PHRASE_MAX_CHARS = 6;
const PHRASE = new RegExp(`^[\\u4E00-\\u9FFF]{${PHRASE_MIN_CHARS},${PHRASE_MAX_CHARS}}$`);
const SYLLABLE = /^(?=.*[aeiouv])[a-z]{1,6}$/;
/** A spelling has at least as many letters a character, on average; initials have one. */
const SYLLABLE_MIN_CHARS = 1.5;
/** Sequences of characters this frequent are worth a place, though the lexicon has no use for them. */
const GRAM_MIN_COUNT = 8;
/** What people abbreviate: short words of the lexicon that they write often. */
const INITIALS_MAX_WORDS = 200;
const INITIALS_MAX_CHARS = 4;

/** @returns the lexicon's phrases in all languages, folded */
function lexiconPhrases({ things, actions, states, moods }: Lexicon, fold: ScriptFold): string[] {
  const lines = [things, actions, states, moods].flatMap((part) => Object.values(part));
  const phrases = lines.flatMap((line) => line.split(/\s+/)).map((phrase) => phrase.replaceAll('_', ' '));
  return [...new Set(phrases.map((phrase) => normalize(phrase, fold).text))];
}

/** @returns the syllables of every character as these phrases use it */
function readingsOf(phrases: readonly string[]): Readings {
  const readings: Readings = new Map();
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
function packReadings(characters: readonly string[], readings: Readings): string {
  const groups = new Map<string, string>();
  for (const char of characters)
    for (const syllable of readings.get(char) ?? []) groups.set(syllable, (groups.get(syllable) ?? syllable) + char);
  return [...groups.values()].join('|');
}

/** @returns the spelling without tones and gaps */
const spell = (phrase: string, readings: Readings): string =>
  [...phrase].map((char) => [...(readings.get(char) ?? [])][0] ?? '').join('');

/**
 * @param phrases the most frequent first
 * @param head the table's lines before its phrases
 * @returns the phrases, less those that their spelling leads to without them: 花呗用不了 is 花呗 and 用不了
 */
function withoutRedundant(phrases: readonly string[], head: readonly string[], readings: Readings): string[] {
  const spellings = new Map(phrases.map((phrase) => [phrase, spell(phrase, readings)]));
  // Of phrases with one spelling only the most frequent is ever read.
  const readable = new Map(phrases.toReversed().map((phrase) => [spellings.get(phrase), phrase]));
  const unique = phrases.filter((phrase) => readable.get(spellings.get(phrase)) === phrase);
  let kept = unique.filter((phrase) => phrase.length === PHRASE_MIN_CHARS);
  for (let length = PHRASE_MIN_CHARS + 1; length <= PHRASE_MAX_CHARS; length++) {
    const table = unpackPinyin([...head, kept.join(' ')].join('\n'));
    const isRead = (phrase: string, more: [letters: string, text: string]): boolean =>
      writeChain(chainOf([(spellings.get(phrase) ?? '') + more[0]], table)) === phrase + more[1];
    const missed = unique.filter((phrase) => phrase.length === length && !ENDINGS.every((end) => isRead(phrase, end)));
    const wanted = new Set([...kept, ...missed]);
    kept = unique.filter((phrase) => wanted.has(phrase));
  }
  return kept;
}

/** Phrases in full: `yongbuliao` stands in examples and in the lexicon, and is no English. */
function isSpelling(word: string, table: PinyinTable): boolean {
  const chain = chainOf([word], table);
  const characters = chain.reduce((count, { text }) => count + text.length, 0);
  return chain.every(({ weight }) => weight === SURE_WEIGHT) && word.length >= characters * SYLLABLE_MIN_CHARS;
}

/** @returns the words of these texts that would be taken for pinyin, or for its beginning, and are not */
function misread(texts: readonly string[], table: PinyinTable): string[] {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  const foreign = [...ENGLISH.split(' '), ...new Set(words.filter((word) => !isSpelling(word, table)))];
  return [...new Set(foreign)].filter((word) =>
    chainOf([word], table, { isLast: true }).some(({ isForeign }) => !isForeign),
  );
}

/**
 * @returns what `unpackPinyin` reads, some 30 kB
 */
export function packPinyin({ lexicon, products, asked, shown, fold }: PinyinSources): string {
  const known = lexiconPhrases(lexicon, fold);
  const words = known.filter((phrase) => PHRASE.test(phrase));
  const allNames = Object.values(products).flatMap(({ name, names }) => [name.zh, ...names]);
  const names = [...new Set(allNames)].filter((name) => PHRASE.test(name));
  const counts = countWords(asked, new Set([...names, ...words]), fold);
  const grams = [...counts].filter(([gram, count]) => gram.length > 1 && count >= GRAM_MIN_COUNT);
  const phrases = [...new Set([...names, ...words, ...grams.map(([gram]) => gram)])].sort(byCount(counts));
  const single = [...counts.keys()].filter((gram) => gram.length === 1);
  const sorted = [...single, ...phrases.join('')].sort(byCount(counts));
  const characters = [...new Set([...PREFERRED, ...sorted])];
  const readings = readingsOf([...phrases, ...characters]);
  const common = words.filter((word) => word.length <= INITIALS_MAX_CHARS).sort(byCount(counts));
  const head = [packReadings(characters, readings), characters.join('')];
  const lines = [
    ...head,
    withoutRedundant(phrases, head, readings).join(' '),
    names.join(' '),
    [...ABBREVIATED, ...common.slice(0, INITIALS_MAX_WORDS)].join(' '),
  ];
  return [...lines, misread([...known, ...asked, ...shown], unpackPinyin(lines.join('\n'))).join(' ')].join('\n');
}
