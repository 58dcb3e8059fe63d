/** What the matcher gives back. */
import type { Outcome } from '../../knowledge/types.ts';

/** `auto`: page text, strict. `lookup`: what a person typed or pasted, lenient. */
export type Mode = 'auto' | 'lookup';

export interface Span {
  /** Offsets in the original text, end exclusive. */
  start: number;
  end: number;
}

export interface Match {
  /** Entry id. */
  id: string;
  /** 0 to 1; comparable inside one answer only. */
  score: number;
  /** `likely` is shown as 很可能, `possible` as 可能. */
  confidence: 'likely' | 'possible';
  /** The very words of the original text that the match relies on. */
  quote: string;
  /** Where those words stand in the original text. */
  spans: Span[];
  outcome: Outcome;
  /** Key of `knowledge/products.ts` that the text names. */
  product?: string;
  /** An amount, limit or date as the text writes it. */
  amount?: string;
}
