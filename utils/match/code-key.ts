/** The form in which codes are compared, and what is stored under it. */

/** Plain data: entry id by the form that `keyOf` gives a code. */
export type Codes = Readonly<Record<string, string>>;

export interface CodeHit {
  /** Entry id. */
  id: string;
  /** Offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** The code as the text writes it. */
  code: string;
}

/** A stretch of the text. */
export interface Token {
  value: string;
  start: number;
}

/** `NotEnoughBalance`: safe with its capitals, ordinary English without. */
export const NAME = '~';
/** `declined`: an ordinary word, a code only when it is all there is. */
export const WORD = '=';

/** A number that means nothing without the word before it; code-labels.ts knows those words. */
const LABELLED = /^(?:respcode|8583|refusal|resultstatus|wcpay)\./;

/** @returns the code without what people and programs write differently: case, spaces, `_`, `.`, `-` */
export const squash = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

/** @returns whether capitals part the words: `DoNotHonor` */
export const hasHumps = (code: string): boolean => /[a-z\d][A-Z]/.test(code) && /[a-z]/.test(code);

/**
 * @param code as the vendor writes it
 * @returns its key: with `=` before a lone word, `~` before a name that capitals part, as it is for a labelled number
 */
export function keyOf(code: string): string {
  const lower = code.toLowerCase();
  if (LABELLED.test(lower)) return lower;
  if (/^[A-Z]?[a-z]+$/.test(code)) return WORD + lower;
  return (hasHumps(code) ? NAME : '') + squash(code);
}

/** @returns the entry of the first key that is known; `constructor` and its like are not */
export function idOf(codes: Codes, ...keys: string[]): string | undefined {
  const known = keys.find((key) => Object.hasOwn(codes, key));
  return known === undefined ? undefined : codes[known];
}

/** @returns the hit that covers the token */
export function hitOf(id: string, { value, start }: Token): CodeHit {
  return { id, start, end: start + value.length, code: value };
}
