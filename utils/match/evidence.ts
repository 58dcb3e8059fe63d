/** What speaks for an entry: rules that hold in a sentence, and error codes. */
import { findCodes, type Codes } from './codes.ts';
import type { CompiledEntry } from './compile.ts';
import type { Normalized } from './normalize.ts';
import { spansOf } from './quote.ts';
import type { Rule } from './rule.ts';
import type { Sentence } from './sentence.ts';
import type { Hit } from './trie.ts';
import type { Mode, Span } from './types.ts';

/** All the words that a rule asks for must stand this close together. */
const RULE_SPAN_MAX_CHARS = 60;
const LATIN_SPAN_MAX_CHARS = 160;
/** Words of which a character was lost say less. */
const DAMAGE_FACTOR = 0.9;
/** A code says what it says: it outweighs whatever the model makes of its letters. */
const CODE_SCORE = 2;

export interface Evidence {
  entry: CompiledEntry;
  /** A rule's own score; more for a code. */
  score: number;
  /** Where its words stand in the original. */
  spans: Span[];
  /** The rule that holds; none for an error code. */
  rule?: Rule;
}

type HitsByConcept = ReadonlyMap<number, readonly Hit[]>;

function byConcept(hits: readonly Hit[]): HitsByConcept {
  const found = new Map<number, Hit[]>();
  for (const hit of hits) {
    const same = found.get(hit.concept);
    if (same) same.push(hit);
    else found.set(hit.concept, [hit]);
  }
  return found;
}

/** The hit of one of the concepts that stands nearest to `to`; the first one where there is none yet. */
function nearest(hits: HitsByConcept, concepts: readonly number[], to: Hit | undefined): Hit | undefined {
  const away = (hit: Hit): number => (to ? Math.abs(hit.start - to.start) : hit.start);
  let best: Hit | undefined;
  for (const concept of concepts)
    for (const hit of hits.get(concept) ?? []) if (!best || away(hit) < away(best)) best = hit;
  return best;
}

/** @returns the hits that make the rule hold, or undefined */
function satisfy(rule: Rule, hits: HitsByConcept, text: string): Hit[] | undefined {
  if (rule.none.some((concept) => hits.has(concept))) return undefined;
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

/** @returns whether the rule holds in one of the sentences */
export function holds(rule: Rule, sentences: readonly Sentence[], { text }: Normalized): boolean {
  return sentences.some(({ hits }) => satisfy(rule, byConcept(hits), text) !== undefined);
}

interface Indexed {
  entry: CompiledEntry;
  rule: Rule;
}

/** Concept → rules that cannot hold without it, or without another that they are found under too. */
export type RuleIndex = ReadonlyMap<number, readonly Indexed[]>;

/** @returns every rule under the term that the fewest rules ask for: most rules are never looked at */
export function indexRules(entries: readonly CompiledEntry[]): RuleIndex {
  const rules = entries.flatMap((entry) => entry.rules.map((rule) => ({ entry, rule })));
  const asked = new Map<number, number>();
  for (const { rule } of rules)
    for (const concept of rule.all.flat()) asked.set(concept, (asked.get(concept) ?? 0) + 1);
  const cost = (term: readonly number[]): number => term.reduce((sum, concept) => sum + (asked.get(concept) ?? 0), 0);
  const index = new Map<number, Indexed[]>();
  for (const item of rules) {
    const rarest = item.rule.all.reduce((best, term) => (cost(term) < cost(best) ? term : best));
    for (const concept of new Set(rarest)) index.set(concept, [...(index.get(concept) ?? []), item]);
  }
  return index;
}

/** @returns every rule that holds in one of the sentences; lookup rules only in lookup mode */
export function ruleEvidence(
  sentences: readonly Sentence[],
  index: RuleIndex,
  normalized: Normalized,
  mode: Mode,
): Evidence[] {
  return sentences.flatMap((sentence) => {
    const present = byConcept(sentence.hits);
    const candidates = new Set([...present.keys()].flatMap((concept) => index.get(concept) ?? []));
    return [...candidates].flatMap(({ entry, rule }): Evidence[] => {
      if (rule.isLookupOnly && mode === 'auto') return [];
      const hits = satisfy(rule, present, normalized.text);
      if (!hits) return [];
      const damage = hits.some((hit) => hit.damaged) ? DAMAGE_FACTOR : 1;
      return [{ entry, rule, score: rule.score * damage, spans: spansOf(hits, normalized) }];
    });
  });
}

/** @returns every error code in the text as evidence for its entry */
export function codeEvidence(original: string, entries: readonly CompiledEntry[], codes: Codes): Evidence[] {
  return findCodes(original, codes).flatMap(({ id, start, end }) => {
    const entry = entries.find((candidate) => candidate.id === id);
    return entry ? [{ entry, score: CODE_SCORE, spans: [{ start, end }] }] : [];
  });
}
