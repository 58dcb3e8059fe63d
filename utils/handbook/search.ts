/**
 * Search over the phrases of the entries, small enough to stand in a page: no rules and no model as in look-up, only
 * which phrase is most like the one that was typed.
 */
import { unpackFold } from '../match/fold.ts';
import { normalize, type ScriptFold } from '../match/normalize.ts';

/** What the page of contents holds for its search. */
export interface SearchIndex {
  /** See `unpackFold`: the characters that the phrases need. */
  fold: string;
  /** Folded phrases by entry id. */
  phrases: Readonly<Record<string, readonly string[]>>;
}

/** Share of common pieces from which two phrases count as alike: with less, few of those who ask find nothing. */
const ALIKE_MIN = 0.3;
/** Entries shown for being alike only. */
const ALIKE_SHOWN = 10;
/** A shorter phrase inside a longer query says nothing: 花呗 is in most of them. */
const INSIDE_MIN_CHARS = 4;

/** @returns the text in one script, without case, marks and spaces between Chinese characters */
export function foldPhrase(text: string, fold: ScriptFold): string {
  return normalize(text, fold).text;
}

/** Pairs of Chinese characters, and words of an alphabet. */
function piecesOf(phrase: string): Set<string> {
  const pieces = new Set(phrase.match(/[a-z0-9]+/g));
  for (const [run] of phrase.matchAll(/\p{Script=Han}+/gu)) {
    const chars = [...run];
    for (let at = 0; at < Math.max(1, chars.length - 1); at++) pieces.add(chars.slice(at, at + 2).join(''));
  }
  return pieces;
}

/** Twice what is common over what there is: 1 when all is. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const piece of a) if (b.has(piece)) common++;
  return (2 * common) / (a.size + b.size);
}

/**
 * @param index what to search
 * @returns a function from what was typed to the ids of the entries that it fits, best first: those with a phrase that
 *   holds the query or stands in it, then some with one that is alike
 */
export function createSearch({ fold, phrases }: SearchIndex): (typed: string) => string[] {
  const map = unpackFold(fold);
  const entries = Object.entries(phrases).map(([id, texts]) => ({
    id,
    phrases: texts.map((text) => ({ text, pieces: piecesOf(text) })),
  }));
  return (typed) => {
    const query = foldPhrase(typed, map);
    if (query === '') return [];
    const pieces = piecesOf(query);
    const scoreOf = (phrase: { text: string; pieces: Set<string> }): number => {
      if (phrase.text.includes(query)) return 1 + query.length / phrase.text.length;
      if (phrase.text.length >= INSIDE_MIN_CHARS && query.includes(phrase.text))
        return 1 + phrase.text.length / query.length;
      return likeness(phrase.pieces, pieces);
    };
    return entries
      .map(({ id, phrases: own }) => ({ id, score: Math.max(...own.map(scoreOf)) }))
      .filter(({ score }) => score >= ALIKE_MIN)
      .sort((a, b) => b.score - a.score)
      .filter(({ score }, place) => score >= 1 || place < ALIKE_SHOWN)
      .map(({ id }) => id);
  };
}
