/** Traditional to Simplified, one character each. */
import type { ScriptFold } from './normalize.ts';

/**
 * @param fold traditional and simplified characters in turn
 * @returns the same as a map
 */
export function unpackFold(fold: string): ScriptFold {
  const chars = [...fold];
  const map = new Map<string, string>();
  for (let index = 0; index < chars.length; index += 2) map.set(chars[index] ?? '', chars[index + 1] ?? '');
  return map;
}

/** Only the characters that a phrase holds need folding: the others may stay as they are. */
export function packFold(fold: ScriptFold, phrases: Iterable<string>): string {
  const used = new Set([...phrases].join(''));
  return [...fold]
    .filter(([, simplified]) => used.has(simplified))
    .flat()
    .join('');
}
