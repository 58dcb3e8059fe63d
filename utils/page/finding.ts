/** Makes a finding of a text that came into view. */
import type { Match } from '../match/types.ts';
import type { Finding } from './types.ts';

/** More candidates than this confuse. */
const MATCHES_MAX = 3;

/** @returns a key that is the same for the same words, whatever white space or amount stands between them */
export function keyOf(message: string): string {
  const words = message.replace(/[\s\d.,\u00A5\uFFE5$]+/g, '');
  let hash = 0;
  for (const char of words) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) | 0;
  return `${String(words.length)}-${(hash >>> 0).toString(36)}`;
}

/** @returns the finding, or undefined when the text matched nothing */
export function findingOf(message: string, matches: readonly Match[], at: number): Finding | undefined {
  if (matches.length === 0) return undefined;
  return { key: keyOf(message), message, matches: matches.slice(0, MATCHES_MAX), at };
}
