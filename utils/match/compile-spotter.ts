/** Works out a small set of words without which no rule of automatic mode can hold, and which failures are told with. */
import type { CompiledSignals } from './compile.ts';
import { packFold } from './fold.ts';
import { normalize, type ScriptFold } from './normalize.ts';
import { packPhrases } from './pack-phrases.ts';
import type { Rule } from './rule.ts';
import { shorten } from './shorten.ts';
import type { SpotterData } from './spot.ts';
import { buildTrie, hasHit } from './trie.ts';

/** Concepts that stand on any page: a rule rests on them only where it has nothing rarer. */
const COMMON = [
  'none',
  'needed',
  'again',
  'wait',
  'still',
  'pending',
  'changed',
  'act-pay',
  'act-order',
  'order',
  'goods',
  'price',
];
const COMMON_COST = 10_000;

/** Phrases without which the concept cannot be found: an action that fails needs a word that makes it fail. */
function phrasesOf(concept: number, signals: CompiledSignals): string[] {
  const own = (signals.concepts[concept] ?? '').split('|').filter(Boolean);
  const isFailing = signals.actions.some(([, failing]) => failing === concept);
  return isFailing ? [...own, ...phrasesOf(signals.cannot, signals), ...phrasesOf(signals.undone, signals)] : own;
}

function cost(term: readonly number[], signals: CompiledSignals, kept: ReadonlySet<string>): number {
  const isCommon = term.some((concept) => COMMON.includes(signals.names[concept] ?? ''));
  const fresh = term.flatMap((concept) => phrasesOf(concept, signals)).filter((phrase) => !kept.has(phrase));
  return fresh.length + (isCommon ? COMMON_COST : 0);
}

/** Rules with the fewest terms have no choice: they go first, so that the others can use what is there. */
function cover(rules: readonly Rule[], signals: CompiledSignals): Set<string> {
  const kept = new Set<string>();
  for (const { all } of [...rules].sort((a, b) => a.all.length - b.all.length)) {
    const costs = all.map((term) => cost(term, signals, kept));
    const cheapest = all[costs.indexOf(Math.min(...costs))] ?? [];
    for (const concept of cheapest) for (const phrase of phrasesOf(concept, signals)) kept.add(phrase);
  }
  return kept;
}

/** @returns every part of the phrase that would be found in it: Latin words as a whole only */
function* partsOf(phrase: string): Generator<string> {
  for (let start = 0; start < phrase.length; start++)
    for (let end = start + 1; end <= phrase.length; end++) {
      const part = phrase.slice(start, end);
      const isWhole = ` ${phrase} `.slice(start, end + 2) === ` ${part} `;
      if (isWhole || !/[a-z0-9]/.test(part)) yield part;
    }
}

/** A phrase that holds another of the set adds nothing. */
function withoutRedundant(phrases: ReadonlySet<string>): string[] {
  const isRedundant = (phrase: string): boolean =>
    [...partsOf(phrase)].some((part) => part !== phrase && phrases.has(part));
  return [...phrases].filter((phrase) => !isRedundant(phrase));
}

/** The model answers where no rule holds, so every word that says how bad things are counts. */
function statePhrases(signals: CompiledSignals, states: readonly string[]): string[] {
  const rare = states.filter((name) => !COMMON.includes(name));
  return rare.flatMap((name) => (signals.concepts[signals.names.indexOf(name)] ?? '').split('|').filter(Boolean));
}

export interface SpotterSources {
  /** Names of the lexicon's states. */
  states: readonly string[];
  /** Phrases of which every text that swindles holds one. */
  scams: readonly string[];
  /** Texts that report nothing. */
  harmless: readonly string[];
  /** Every traditional character with its simplified one. */
  fold: ScriptFold;
}

/** @returns the texts in which no phrase stands */
function quietOf(texts: readonly string[], phrases: readonly string[]): string[] {
  const trie = buildTrie([phrases]);
  return texts.filter((text) => !hasHit(trie, text));
}

/** @returns the data for `createSpotter` */
export function compileSpotter(
  signals: CompiledSignals,
  { states, scams, harmless, fold }: SpotterSources,
): SpotterData {
  const rules = signals.entries.flatMap((entry) => entry.rules).filter((rule) => !rule.isLookupOnly);
  const whole = withoutRedundant(new Set([...cover(rules, signals), ...statePhrases(signals, states), ...scams]));
  const texts = harmless.map((text) => normalize(text, fold).text);
  const phrases = withoutRedundant(new Set(shorten(whole, quietOf(texts, whole))));
  return { phrases: packPhrases(phrases), fold: packFold(fold, phrases) };
}
