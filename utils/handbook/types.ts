/** What the handbook's build hands to its pages, which it may not import. */
import type { Language } from '../language/language.ts';
import type { SearchIndex } from './search.ts';

export interface HandbookInput {
  language: Language;
  /** The day that counts for what is out of date, and that the pages name. */
  now: Date;
  index: SearchIndex;
  /** The search, as one script without imports. */
  script: string;
}

/** The module of the pages, loaded by path. */
export interface HandbookPages {
  /** @returns the pages of one language, HTML by file name */
  renderHandbook: (input: HandbookInput) => Record<string, string>;
}
