/** Shortens the phrases of the first sieve: a part of a phrase finds all that the phrase finds. Build time only. */

/** They stand in any English text: no phrase is told by one of them alone. */
const FUNCTION_WORDS = new Set(
  'a an and at be been by do does for from has have in is it its just no of on only or other our out per set so than that the this to too up us was way we with you your yourself'.split(
    ' ',
  ),
);
const WORD_MIN_CHARS = 3;
/** So many quiet texts may be woken for a shorter phrase. */
const WOKEN_MAX = 3;
const TWO_HAN = /^\p{Script=Han}{2}/u;
const SPACE = ' ';

/** Not the middle of it: a first character that was lost finds nothing. */
function shortStart(phrase: string, quiet: readonly string[]): string {
  if (!TWO_HAN.test(phrase)) return phrase;
  for (let length = 2; length < phrase.length; length++) {
    const start = phrase.slice(0, length);
    if (quiet.filter((text) => text.includes(start)).length <= WOKEN_MAX) return start;
  }
  return phrase;
}

const isTelling = (word: string): boolean => word.length >= WORD_MIN_CHARS && !FUNCTION_WORDS.has(word);

/** Which phrases hold a word. */
function holders(phrases: readonly string[]): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const phrase of phrases)
    for (const word of new Set(phrase.split(SPACE).filter(isTelling)))
      byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  return byWord;
}

/** @returns few short words of which each of the phrases holds one; phrases of function words alone are kept */
function tellingWords(phrases: readonly string[]): string[] {
  const byWord = holders(phrases);
  const left = new Set(phrases);
  const words: string[] = [];
  const gain = (word: string): number => {
    const found = (byWord.get(word) ?? []).filter((phrase) => left.has(phrase));
    return found.reduce((sum, { length }) => sum + length + 1, 0) / (word.length + 1);
  };
  while (byWord.size > 0) {
    const best = [...byWord.keys()].reduce((one, other) => (gain(other) > gain(one) ? other : one));
    if (gain(best) === 0) break;
    words.push(best);
    for (const phrase of byWord.get(best) ?? []) left.delete(phrase);
    byWord.delete(best);
  }
  return [...words, ...left];
}

/**
 * @param quiet normalized texts in which none of the phrases stands
 * @returns fewer and shorter phrases, one of which stands in every text that held one of `phrases`; Chinese ones are
 * shortened only as far as nearly all of `quiet` stays quiet, in English, which few of the pages are written in, one word has to do
 */
export function shorten(phrases: readonly string[], quiet: readonly string[]): string[] {
  const isEnglish = (phrase: string): boolean => phrase.includes(SPACE);
  return [
    ...tellingWords(phrases.filter(isEnglish)),
    ...phrases.filter((phrase) => !isEnglish(phrase)).map((phrase) => shortStart(phrase, quiet)),
  ];
}
