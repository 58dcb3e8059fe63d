/** Lookup as the popup asks for it: ranked answers, and which entries come near when there are none. */
import { data as packed } from 'virtual:payhint/pinyin';
import { engine } from './engine.ts';
import { scamIn } from '../scam/scam-in.ts';
import type { Scam } from '../scam/types.ts';
import { OTHER } from './model.ts';
import { toHanzi } from './pinyin.ts';
import { unpackPinyin, type PinyinTable } from './pinyin-table.ts';
import type { Match } from './types.ts';

/** What the model thinks less likely than this does not come near. */
const NEAR_MIN = 0.05;

let table: PinyinTable | undefined;

export interface LookedUp {
  /** Best first. */
  matches: Match[];
  /** Ids of the entries that the model thinks of, likeliest first: where to look when nothing fits. */
  near: string[];
  /** What of the text only swindlers ask for, whatever else it says. */
  scam?: Scam;
}

function nearest(probabilities: ReadonlyMap<string, number>): string[] {
  const near = [...probabilities].filter(([id, share]) => id !== OTHER && share >= NEAR_MIN);
  return near.sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** @param text what a person typed or pasted */
export function lookUp(text: string): LookedUp {
  table ??= unpackPinyin(packed);
  const { text: hanzi, isPinyin } = toHanzi(text, table);
  const { matches: found, probabilities } = engine().read(hanzi, 'lookup');
  // Spans are offsets in what was read: of pinyin there is nothing to point at.
  const matches = isPinyin ? found.map((match) => ({ ...match, spans: [] })) : found;
  const scam = scamIn(text, 'lookup');
  return { matches, near: nearest(probabilities), ...(scam && { scam }) };
}
