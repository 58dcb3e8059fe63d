/** The finder of swindles with the catalogue’s own folding. */
import { data as signals } from 'virtual:payhint/signals';
import { unpackFold } from '../match/fold.ts';
import { normalize, type ScriptFold } from '../match/normalize.ts';
import type { Mode } from '../match/types.ts';
import { findScam, TEXT_MAX_CHARS } from './find-scam.ts';
import type { Scam } from './types.ts';

let fold: ScriptFold | undefined;

/**
 * @param text as it stands on a page (`auto`), or as a person wrote or pasted it (`lookup`)
 * @returns the first sign of a swindle in it, its spans as offsets in `text`
 */
export function scamIn(text: string, mode: Mode): Scam | undefined {
  fold ??= unpackFold(signals.fold);
  return findScam(normalize(text.slice(0, TEXT_MAX_CHARS), fold), mode);
}
