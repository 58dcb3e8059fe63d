/** A list of phrases as one short text: after a capital letter, which says how many characters of the phrase before it are kept, the rest. */

const NONE = 'A';
const KEPT_MAX = 25;
const ENTRY = /([A-Z])([^A-Z]*)/g;

function keptOf(before: string, phrase: string): number {
  let kept = 0;
  while (kept < Math.min(KEPT_MAX, before.length) && before[kept] === phrase[kept]) kept++;
  return kept;
}

/** @param phrases normalized: without capital letters */
export function packPhrases(phrases: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const phrase of [...phrases].sort()) {
    const kept = keptOf(before, phrase);
    packed += String.fromCharCode(NONE.charCodeAt(0) + kept) + phrase.slice(kept);
    before = phrase;
  }
  return packed;
}

/** @returns the phrases, sorted */
export function unpackPhrases(packed: string): string[] {
  let phrase = '';
  return Array.from(packed.matchAll(ENTRY), ([, kept = NONE, rest = '']) => {
    phrase = phrase.slice(0, kept.charCodeAt(0) - NONE.charCodeAt(0)) + rest;
    return phrase;
  });
}
