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

/** @returns every rule that holds in one of the sentences; lookup rules only in lookup mode */
export function ruleEvidence(
  sentences: readonly Sentence[],
  entries: readonly CompiledEntry[],
  normalized: Normalized,
  mode: Mode,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const sentence of sentences) {
    for (const entry of entries) {
      for (const rule of entry.rules) {
        if (rule.isLookupOnly && mode === 'auto') continue;
        const hits = satisfy(rule, sentence, normalized.text);
        if (!hits) continue;
        const damage = hits.some((hit) => hit.damaged) ? DAMAGE_FACTOR : 1;
        evidence.push({ entry, rule, score: rule.score * damage, spans: spansOf(hits, normalized) });
      }
    }
  }
  return evidence;
}

/** @returns every error code in the text as evidence for its entry */
export function codeEvidence(original: string, entries: readonly CompiledEntry[], codes: Codes): Evidence[] {
  return findCodes(original, codes).flatMap(({ id, start, end }) => {
    const entry = entries.find((candidate) => candidate.id === id);
    return entry ? [{ entry, score: CODE_SCORE, spans: [{ start, end }] }] : [];
  });
}

/** @returns entries by how much of their best rule is there, most first; none of which nothing is */
export function nearlyHolding(sentences: readonly Sentence[], entries: readonly CompiledEntry[]): string[] {
  const present = new Set(sentences.flatMap(({ hits }) => hits.map((hit) => hit.concept)));
  const share = ({ all }: Rule): number =>
    all.filter((term) => term.some((concept) => present.has(concept))).length / all.length;
  return entries
    .map(({ id, rules }) => ({ id, nearness: Math.max(...rules.map(share)) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ id }) => id);
}
