/** The explanations as panel and popup show them; signals and examples are in other bundles or in none. */
import type { Explanation } from '../../knowledge/types.ts';
import { data } from 'virtual:payhint/catalogue';

export const catalogue = data;

/**
 * @param id entry id
 * @returns its explanation, or undefined for an id the catalogue does not hold (a message from another version)
 */
export function explanationOf(id: string): Explanation | undefined {
  return data.explanations[id];
}
