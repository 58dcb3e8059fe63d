/** The two modes as they stand in the extension: automatic mode passes the detector's sieve first. */
import type { Compiled } from '../build/compiled.ts';
import { createMatcher, type Matcher } from '../match/matcher.ts';
import { toHanzi } from '../match/pinyin.ts';
import { unpackPinyin } from '../match/pinyin-table.ts';
import { createSpotter } from '../match/spot.ts';
import type { Match } from '../match/types.ts';

export type ReaderData = Omit<Compiled, 'catalogue'>;

export interface Reader {
  auto(text: string): Match[];
  lookup(text: string): Match[];
  matcher: Matcher;
  /** Whether the detector would pass the text on. */
  isSpotted(text: string): boolean;
}

export function createReader({ signals, spotter, model, codes, pinyin }: ReaderData): Reader {
  const matcher = createMatcher({ signals, model, codes });
  const table = unpackPinyin(pinyin);
  const isSpotted = createSpotter(spotter);
  return {
    matcher,
    isSpotted,
    auto: (text) => (isSpotted(text) ? matcher.match(text, 'auto') : []),
    lookup: (text) => matcher.match(toHanzi(text, table).text, 'lookup'),
  };
}
