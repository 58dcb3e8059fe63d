/** Lookup as the popup asks for it: ranked answers, or where to browse when there are none. */
import type { Area } from '../../knowledge/types.ts';
import { data as packed } from 'virtual:payhint/pinyin';
import { catalogue } from '../catalogue/catalogue.ts';
import { engine } from './engine.ts';
import { scamIn } from '../scam/scam-in.ts';
import type { Scam } from '../scam/types.ts';
import { toHanzi } from './pinyin.ts';
import { unpackPinyin, type PinyinTable } from './pinyin-table.ts';
import type { Match } from './types.ts';

const AREAS_MAX = 3;
const DEFAULT_AREAS: Area[] = ['pay', 'account', 'repay'];
/** What the model thinks less likely than this says nothing of the area. */
const NEAR_MIN = 0.05;

let table: PinyinTable | undefined;

export interface LookUpAnswer {
  /** Best first. */
  matches: Match[];
  /** The nearest areas, for when nothing fits. */
  areas: Area[];
  /** What of the text only swindlers ask for, whatever else it says. */
  scam?: Scam;
}

/** @returns the areas of the entries that the model thinks of, likeliest first, and then the usual ones */
function nearestAreas(probabilities: ReadonlyMap<string, number>): Area[] {
  const near = [...probabilities].filter(([, share]) => share >= NEAR_MIN).sort((a, b) => b[1] - a[1]);
  const areas = near.flatMap(([id]) => catalogue.explanations[id]?.area ?? []);
  return [...new Set([...areas, ...DEFAULT_AREAS])].slice(0, AREAS_MAX);
}

/** @param text what a person typed or pasted */
export function lookUp(text: string): LookUpAnswer {
  table ??= unpackPinyin(packed);
  const { text: hanzi, isPinyin } = toHanzi(text, table);
  const { matches: found, probabilities } = engine().read(hanzi, 'lookup');
  // Spans are offsets in what was read: of pinyin there is nothing to point at.
  const matches = isPinyin ? found.map((match) => ({ ...match, spans: [] })) : found;
  const scam = scamIn(text, 'lookup');
  return { matches, areas: nearestAreas(probabilities), ...(scam && { scam }) };
}
