/** Makes a finding of a text that came into view. */
import { quoteOf } from '../match/quote.ts';
import type { Match } from '../match/types.ts';
import type { Scam } from '../scam/types.ts';
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

/** What a text that swindles is taken for. */
export const SCAM_ENTRY = 'unfreeze-scam';

/**
 * @param matches what else the text reports; the warning comes first
 * @returns the finding for a text that swindles
 */
export function scamFindingOf(message: string, scam: Scam, matches: readonly Match[], at: number): Finding {
  const { spans } = scam;
  const quote = quoteOf(message, spans);
  const own: Match = { id: SCAM_ENTRY, score: 1, confidence: 'likely', quote, spans, outcome: 'failed' };
  const all = [own, ...matches.filter(({ id }) => id !== SCAM_ENTRY)].slice(0, MATCHES_MAX);
  return { key: keyOf(message), message, matches: all, scam, at };
}
