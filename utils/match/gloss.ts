/** Pronunciations that a machine set into a text: 無(wú)法, 花呗（bei）, 無[wú]法, and 無wú法, which is how <ruby> reads. */

/** Longer than any gloss, its brackets, spaces and tone marks included; what is longer is text. */
const WINDOW_CHARS = 32;
const TONES = /[\u0300\u0301\u0304\u030C]/;
const MARKS = /[\u0300\u0301\u0304\u0308\u030C\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const FINAL = 'a(?:i|o|ng?)?|o(?:u|ng)?|e(?:i|r|ng?)?|i(?:a(?:o|ng?)?|e|u|ng?|ong)?|u(?:a(?:i|ng?)?|o|i|n|e)?|ve?';
const SYLLABLE = `(?:(?:[bpmfdtnlgkhjqxryw]|[zcs]h?)?(?:${FINAL})|[mn]g?)`;
const SINGLE = new RegExp(`^${SYLLABLE}$`);
const BRACKETED = new RegExp(`^[(\\[\u3010\u3014]\\s*(${SYLLABLE}(?:[\\s'-]?${SYLLABLE}){0,3})\\s*[)\\]\u3011\u3015]`);
const CLOSING = /[)\]\uFF09\uFF3D\u3011\u3015]/;
const LATIN_RUN = /^(?:\p{Script=Latin}[\u0300-\u030C\p{Default_Ignorable_Code_Point}]*)+/u;
/** 申請(qǐng)?zhí): when bytes were shifted, a character and the bracket after it became one question mark. */
const REMNANT = new RegExp(`^\\?(${SYLLABLE})\\)`);

interface Window {
  raw: string;
  /** In half width, tones and what cannot be seen left out. */
  plain: string;
  isToned: boolean;
}

function look(original: string, at: number): Window {
  const raw = original.slice(at, at + WINDOW_CHARS);
  const open = raw.normalize('NFKD');
  return { raw, plain: open.replace(MARKS, ''), isToned: TONES.test(open.slice(0, open.search(CLOSING))) };
}

/**
 * @param at where a bracket opens after a Chinese character
 * @returns how many characters the gloss there takes, or 0. Without a tone mark it must be one syllable in
 * small letters: (ATM), (app) and (24小时) are text.
 */
export function bracketedGloss(original: string, at: number): number {
  const { raw, plain, isToned } = look(original, at);
  const inner = BRACKETED.exec(isToned ? plain.toLowerCase() : plain)?.[1];
  if (inner === undefined || (!isToned && !SINGLE.test(inner))) return 0;
  return raw.search(CLOSING) + 1;
}

/** @returns the same for a toned syllable without brackets that stands right after a Chinese character */
export function bareGloss(original: string, at: number): number {
  const run = LATIN_RUN.exec(original.slice(at, at + WINDOW_CHARS))?.[0] ?? '';
  const open = run.normalize('NFKD');
  return TONES.test(open) && SINGLE.test(open.replace(MARKS, '').toLowerCase()) ? run.length : 0;
}

/** @returns the same for what is left of a damaged gloss */
export function glossRemnant(original: string, at: number): number {
  const { raw, plain } = look(original, at);
  return REMNANT.test(plain) ? raw.search(CLOSING) + 1 : 0;
}
