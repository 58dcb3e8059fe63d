/**
 * The first sieve, small enough to be on every page: does this text hold any word that a rule could rest on? What
 * passes is read by the whole matcher in the background; what a rule would match always passes.
 */
import { normalize } from './normalize.ts';
import { unpackPhrases } from './pack-phrases.ts';
import { buildTrie, hasHit } from './trie.ts';
import { unpackFold } from './fold.ts';

/** Made by `compileSpotter`. */
export interface SpotterData {
  /** As `packPhrases` makes it. */
  phrases: string;
  /** As in `CompiledSignals`. */
  fold: string;
}

/** @returns a function that tells whether a text is worth the matcher's time */
export function createSpotter({ phrases, fold }: SpotterData): (text: string) => boolean {
  const trie = buildTrie([unpackPhrases(phrases)]);
  const folding = unpackFold(fold);
  return (text) => hasHit(trie, normalize(text, folding).text);
}
