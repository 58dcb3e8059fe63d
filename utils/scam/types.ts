/** What `findScam` gives back. */
import type { Span } from '../match/types.ts';

/** Keys of `knowledge/scam-reasons.ts`. */
export const SCAM_KINDS = ['fee', 'transfer', 'code', 'screen', 'number'] as const;
export type ScamKind = (typeof SCAM_KINDS)[number];

export interface Scam {
  kind: ScamKind;
  /** The words that give it away, as offsets in the original text. */
  spans: Span[];
  /** Key of the contact to turn to instead. */
  contact: string;
}
