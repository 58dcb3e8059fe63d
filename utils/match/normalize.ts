/**
 * Brings a text into the one form that the lexicon is written in, and keeps the way back to the original.
 *
 * Chinese on real pages comes in both scripts, in full width, with spaces and zero-width characters between the
 * characters, and with pronunciations inserted by machine: 無(wú)法. All of that goes; sentence and clause ends stay,
 * as marks beside the text.
 */

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

const GLOSS_MAX_CHARS = 8;
const GLOSS = /^[(\uFF08]([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6})[)\uFF09]/i;
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/i;
/** What is left of a gloss when the bytes after it were shifted: 申請(qǐng)?zhí) */
const GLOSS_REMNANT = /^\?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)\uFF09]/i;
const CJK = /[㐀-鿿豈-﫿]/;
const WORD = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[\u3002!?;\uFF01\uFF1F\uFF1B\u2026\u2028\u2029]/;
const INVISIBLE = /[\p{Cf}\p{Mn}\uFE00-\uFE0F]/u;

/** Simplified for traditional, one character each; what opencc keeps apart but people do not is added here. */
export type ScriptFold = ReadonlyMap<string, string>;

class Builder {
  readonly out: Normalized = { text: '', starts: [], ends: [], breaks: new Set(), questions: new Set() };
  #space = false;

  endSentence(isQuestion: boolean): void {
    this.out.breaks.add(this.out.text.length);
    if (isQuestion) this.out.questions.add(this.out.text.length);
    this.#space = false;
  }

  space(): void {
    this.#space = true;
  }

  push(char: string, start: number, end: number): void {
    const last = this.out.text.at(-1);
    // A space is kept only where it parts two words of an alphabet.
    if (this.#space && last !== undefined && !CJK.test(last) && !CJK.test(char)) this.#append(' ', start, start);
    this.#space = false;
    for (const unit of char) this.#append(unit, start, end);
  }

  #append(unit: string, start: number, end: number): void {
    for (let index = 0; index < unit.length; index++) {
      this.out.text += unit[index] ?? '';
      this.out.starts.push(start);
      this.out.ends.push(end);
    }
  }

  get last(): string {
    return this.out.text.at(-1) ?? '';
  }
}

function glossLength(original: string, at: number): number {
  const ahead = original.slice(at, at + GLOSS_MAX_CHARS).normalize('NFC');
  const gloss = GLOSS.exec(ahead);
  if (gloss?.[1] && TONE.test(gloss[1])) return original.slice(at).search(/[)\uFF09]/) + 1;
  return 0;
}

function isDamage(original: string, at: number): boolean {
  return original[at] === '?' && CJK.test(original[at - 1] ?? '') && CJK.test(original[at + 1] ?? '');
}

/** @returns how many characters of `original` were used up at `at` */
function step(builder: Builder, original: string, at: number, fold: ScriptFold): number {
  const char = String.fromCodePoint(original.codePointAt(at) ?? 0);
  if ((char === '(' || char === '\uFF08') && CJK.test(builder.last)) {
    const length = glossLength(original, at);
    if (length > 0) return length;
  }
  const remnant = char === '?' ? GLOSS_REMNANT.exec(original.slice(at, at + GLOSS_MAX_CHARS)) : null;
  if (remnant) return remnant[0].length;
  if (INVISIBLE.test(char) || char === "'" || char === '’') return char.length;
  if (char === DAMAGED || isDamage(original, at)) {
    if (char === '?') builder.endSentence(true);
    builder.push(DAMAGED, at, at + 1);
  } else if (SENTENCE_END.test(char) || (char === '.' && !WORD.test(original[at + 1] ?? ''))) {
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
  return builder.out;
}
