/** Lookup as the popup asks for it: ranked answers, or where to browse when there are none. */
import type { Area } from '../../knowledge/types.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { engine } from './engine.ts';
import type { Match } from './types.ts';

const AREAS_MAX = 3;
const DEFAULT_AREAS: Area[] = ['pay', 'account', 'repay'];

export interface LookUpAnswer {
  /** Best first. */
  matches: Match[];
  /** The nearest areas, for when nothing fits. */
  areas: Area[];
}

/** @param text what a person typed or pasted */
export function lookUp(text: string): LookUpAnswer {
  const { matches, hinted } = engine().read(text, 'lookup');
  const areas = hinted.flatMap((id) => catalogue.explanations[id]?.area ?? []);
  return { matches, areas: [...new Set([...areas, ...DEFAULT_AREAS])].slice(0, AREAS_MAX) };
}
