/**
 * Brings a text into the one form that the lexicon is written in, and keeps the way back to the original.
 *
 * Chinese on real pages comes in both scripts, in full width, with spaces and zero-width characters between the
 * characters, and with pronunciations inserted by machine: 無(wú)法. All of that goes; sentence and clause ends stay,
 * as marks beside the text.
 */
import { bareGloss, bracketedGloss, glossRemnant } from './gloss.ts';

export interface Normalized {
  /** Folded characters only: no white space between CJK, no punctuation. */
  text: string;
  /** For each character of `text`, where it starts in the original. */
  starts: number[];
  /** For each character of `text`, where it ends in the original. */
  ends: number[];
  /** Positions in `text` before which a sentence ended. */
  breaks: Set<number>;
  /** Positions in `text` before which a question mark stood. */
  questions: Set<number>;
}

/** Stands for a character that the page lost; the trie lets it be any one character. */
export const DAMAGED = '�';

const CJK = /[㐀-鿿豈-﫿]/;
const COMMA = /[\uFF0C\u3001\u3002]/;
const WORD = /[\p{L}\p{N}]/u;
const LATIN = /\p{Script=Latin}/u;
const APOSTROPHE = /['\u2019\uFF07]/;
const OPENING = /[([\uFF08\uFF3B\u3010\u3014]/;
const FULL_STOP = /[.\uFF0E]/;
const SENTENCE_END = /[\u3002\uFF61!?;\uFF01\uFF1F\uFF1B\u2026\u2028\u2029]/;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Mn}\p{Script=Bopomofo}\u02C7\u02CA\u02CB\u02D9]/u;

/** Simplified for traditional, one character each; what opencc keeps apart but people do not is added here. */
export type ScriptFold = ReadonlyMap<string, string>;

class Builder {
  /** In parts: looking at the end of a string that grows copies it anew each time. */
  readonly #text: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #breaks = new Set<number>();
  readonly #questions = new Set<number>();
  #space = false;

  endSentence(isQuestion: boolean): void {
    this.#breaks.add(this.#text.length);
    if (isQuestion) this.#questions.add(this.#text.length);
    this.#space = true;
  }

  space(): void {
    this.#space = true;
  }

  push(char: string, start: number, end: number): void {
    const last = this.last;
    // A space is kept only where it parts two words of an alphabet.
    if (this.#space && last !== '' && !CJK.test(last) && !CJK.test(char)) this.#append(' ', start, start);
    this.#space = false;
    for (let index = 0; index < char.length; index++) this.#append(char[index] ?? '', start, end);
  }

  #append(unit: string, start: number, end: number): void {
    this.#text.push(unit);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  get last(): string {
    return this.#text.at(-1) ?? '';
  }

  build(): Normalized {
    return {
      text: this.#text.join(''),
      starts: this.#starts,
      ends: this.#ends,
      breaks: this.#breaks,
      questions: this.#questions,
    };
  }
}

/** Beside a comma a question mark can only be a character that was lost; between two characters it may be one. */
function isDamage(original: string, at: number): boolean {
  const before = original[at - 1] ?? '';
  const after = original[at + 1] ?? '';
  return CJK.test(before) ? CJK.test(after) || COMMA.test(after) : COMMA.test(before) && CJK.test(after);
}

/** @returns how many characters at `at` are a pronunciation that belongs to the character before */
function glossLength(builder: Builder, original: string, at: number, char: string): number {
  if (char === '?') return glossRemnant(original, at);
  if (!CJK.test(builder.last) && builder.last !== DAMAGED) return 0;
  if (OPENING.test(char)) return bracketedGloss(original, at);
  return LATIN.test(char) ? bareGloss(original, at) : 0;
}

/** @returns how many characters of `original` were used up at `at` */
function step(builder: Builder, original: string, at: number, fold: ScriptFold): number {
  const char = String.fromCodePoint(original.codePointAt(at) ?? 0);
  const gloss = glossLength(builder, original, at, char);
  if (gloss > 0) return gloss;
  if (INVISIBLE.test(char) || APOSTROPHE.test(char)) return char.length;
  if (char === DAMAGED || (char === '?' && isDamage(original, at))) {
    if (char === '?' && CJK.test(original[at - 1] ?? '') && CJK.test(original[at + 1] ?? '')) builder.endSentence(true);
    builder.push(DAMAGED, at, at + 1);
  } else if (SENTENCE_END.test(char) || (FULL_STOP.test(char) && !WORD.test(original[at + 1] ?? ''))) {
    builder.endSentence(char === '?' || char === '\uFF1F');
  } else {
    for (const part of char.normalize('NFKC').toLowerCase()) {
      if (WORD.test(part)) builder.push(fold.get(part) ?? part, at, at + char.length);
      else builder.space();
    }
  }
  return char.length;
}

/**
 * @param original any text; its length bounds the work, which is linear
 * @param fold Traditional to Simplified, per character
 * @returns the folded text with offsets back into `original` (UTF-16 units, end exclusive)
 */
export function normalize(original: string, fold: ScriptFold): Normalized {
  const builder = new Builder();
  for (let at = 0; at < original.length;) at += step(builder, original, at, fold);
  return builder.build();
}
