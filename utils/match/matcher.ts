/**
 * The matcher: text in, ranked entries out.
 *
 *     normalize ─► phrases ─► sentences ─► failing actions ─► rules ─┐
 *                                   └────► features ────────► model ─┴─► rank
 *
 * One engine, two modes. `auto` reads page text and must be sure that it reports a failure now; `lookup` reads what a
 * person typed and always tries to answer.
 */
import type { CompiledEntry, CompiledSignals } from './compile.ts';
import { featuresOf } from './features.ts';
import { unpackFold } from './fold.ts';
import { createModel, type ModelData } from './model.ts';
import { hear, isReport, type Hearing } from './mood.ts';
import { normalize, type Normalized } from './normalize.ts';
import { rank } from './rank.ts';
import type { Rule } from './rule.ts';
import { readSentences, type Sentence } from './sentence.ts';
import { buildTrie, type Hit } from './trie.ts';
import type { Match, Mode } from './types.ts';

/** Text beyond this is not read: autoconsent caps pages at the same figure. */
export const TEXT_MAX_CHARS = 100_000;
/** All the words that a rule asks for must stand this close together. */
const RULE_SPAN_MAX_CHARS = 60;
const LATIN_SPAN_MAX_CHARS = 160;

/** Without a model the rules are believed. */
const NO_PREDICTION = { probabilities: new Map<string, number>(), gate: 1 };

/** A rule that held in a sentence. */
export interface Evidence {
  entry: CompiledEntry;
  rule: Rule;
  hits: Hit[];
  sentence: Sentence;
}

/** Everything that led to the matches. */
export interface Reading {
  normalized: Normalized;
  sentences: Sentence[];
  /** Moods for which automatic mode passed sentences over, or parts of them. */
  silenced: string[];
  evidence: Evidence[];
  /** What the model says of each entry, and of there being nothing to explain. */
  probabilities: Map<string, number>;
  /** How likely it is that there is anything to explain. */
  gate: number;
  matches: Match[];
  /** Entries of which a rule holds in part, nearest first: where to look when nothing matched. */
  hinted: string[];
}

export interface Matcher {
  match(text: string, mode: Mode): Match[];
  read(text: string, mode: Mode): Reading;
  /** What the model is trained on and asked with. */
  features(text: string, mode: Mode): string[];
}

function nearest(hits: readonly Hit[], concepts: readonly number[], to: Hit | undefined): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits) {
    if (!concepts.includes(hit.concept)) continue;
    if (!to) return hit;
    if (!best || Math.abs(hit.start - to.start) < Math.abs(best.start - to.start)) best = hit;
  }
  return best;
}

/** @returns the hits that make the rule hold, or undefined */
function satisfy(rule: Rule, { hits }: Sentence, text: string): Hit[] | undefined {
  if (rule.none.length > 0 && hits.some((hit) => rule.none.includes(hit.concept))) return undefined;
  const found: Hit[] = [];
  for (const concepts of rule.all) {
    const hit = nearest(hits, concepts, found[0]);
    if (!hit) return undefined;
    found.push(hit);
  }
  const start = Math.min(...found.map((hit) => hit.start));
  const end = Math.max(...found.map((hit) => hit.end));
  const max = /[a-z]/.test(text[start] ?? '') ? LATIN_SPAN_MAX_CHARS : RULE_SPAN_MAX_CHARS;
  return end - start <= max ? found : undefined;
}

function gather(
  sentences: readonly Sentence[],
  entries: readonly CompiledEntry[],
  text: string,
  mode: Mode,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const sentence of sentences) {
    for (const entry of entries) {
      for (const rule of entry.rules) {
        if (rule.isLookupOnly && mode === 'auto') continue;
        const hits = satisfy(rule, sentence, text);
        if (hits) evidence.push({ entry, rule, hits, sentence });
      }
    }
  }
  return evidence;
}

/** @returns entries by how much of their best rule is there, most first; none of which nothing is */
function nearlyHolding(sentences: readonly Sentence[], entries: readonly CompiledEntry[]): string[] {
  const present = new Set(sentences.flatMap(({ hits }) => hits.map((hit) => hit.concept)));
  const share = ({ all }: Rule): number =>
    all.filter((term) => term.some((concept) => present.has(concept))).length / all.length;
  return entries
    .map(({ id, rules }) => ({ id, nearness: Math.max(...rules.map(share)) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ id }) => id);
}

/**
 * @param signals what `compile` made
 * @param modelData what `train` made; without it the rules alone decide
 * @returns the matcher; building its trie takes a few milliseconds, so make it once
 */
export function createMatcher(signals: CompiledSignals, modelData?: ModelData): Matcher {
  const trie = buildTrie(signals.concepts.map((phrases) => phrases.split('|').filter(Boolean)));
  const fold = unpackFold(signals.fold);
  const model = modelData && createModel(modelData);

  const parse = (text: string): { normalized: Normalized; sentences: Sentence[] } => {
    const normalized = normalize(text.slice(0, TEXT_MAX_CHARS), fold);
    return { normalized, sentences: readSentences(normalized, trie, signals) };
  };
  const read = (original: string, mode: Mode): Reading => {
    const { normalized, sentences } = parse(original);
    const hearings = sentences.map((sentence): Hearing =>
      mode === 'auto' ? hear(sentence, signals.moods) : { sentence },
    );
    const heard = hearings.flatMap(({ sentence }) => sentence ?? []);
    const silenced = hearings.flatMap(({ mood }) => mood ?? []);
    const evidence = gather(heard, signals.entries, normalized.text, mode);
    const features = featuresOf(original, normalized, sentences, signals.names, mode);
    const { probabilities, gate } = model?.predict(features, mode) ?? NO_PREDICTION;
    const matches = rank({ original, normalized, sentences: heard, evidence, probabilities, gate, signals, mode });
    const isSaid =
      mode === 'lookup' || isReport(Math.max(0, ...evidence.map(({ rule }) => rule.score)), gate, silenced.length > 0);
    return {
      normalized,
      sentences,
      silenced,
      evidence,
      probabilities,
      gate,
      matches: isSaid && sentences.length > 0 ? matches : [],
      hinted: nearlyHolding(sentences, signals.entries),
    };
  };
  return {
    read,
    match: (text, mode) => read(text, mode).matches,
    features: (text, mode) => {
      const { normalized, sentences } = parse(text);
      return featuresOf(text, normalized, sentences, signals.names, mode);
    },
  };
}
