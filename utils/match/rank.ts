/** Puts the entries that rules spoke for in order, and says how sure the first one is. */
import type { CompiledSignals } from './compile.ts';
import type { Evidence } from './matcher.ts';
import type { Normalized } from './normalize.ts';
import type { Hit } from './trie.ts';
import type { Match, Span } from './types.ts';

const MATCHES_MAX = 8;
/** A symptom says only that something fails: a cause with the same evidence comes first. */
const SYMPTOM_FACTOR = 0.93;
/** Every further rule of the same entry adds this much. */
const SUPPORT_BONUS = 0.015;
const SUPPORT_MAX = 4;
const DAMAGE_FACTOR = 0.9;
/** From here on, and this far ahead of the next, the first is called likely. */
const LIKELY_SCORE = 0.66;
const LIKELY_MARGIN = 0.05;
const QUOTE_MAX_CHARS = 60;

interface Candidate {
  best: Evidence;
  score: number;
  support: number;
}

function scoreOf({ rule, hits, entry }: Evidence): number {
  const damage = hits.some((hit) => hit.damaged) ? DAMAGE_FACTOR : 1;
  return rule.score * damage * (entry.isSymptom ? SYMPTOM_FACTOR : 1);
}

function candidates(evidence: readonly Evidence[]): Map<string, Candidate> {
  const byId = new Map<string, Candidate>();
  for (const item of evidence) {
    const known = byId.get(item.entry.id);
    const score = scoreOf(item);
    if (!known) byId.set(item.entry.id, { best: item, score, support: 0 });
    else
      byId.set(item.entry.id, {
        best: score > known.score ? item : known.best,
        score: Math.max(score, known.score),
        support: known.support + 1,
      });
  }
  return byId;
}

function spansOf(hits: readonly Hit[], { starts, ends }: Normalized): Span[] {
  const spans = hits.map((hit) => ({ start: starts[hit.start] ?? 0, end: ends[hit.end - 1] ?? 0 }));
  spans.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function quoteOf(original: string, spans: readonly Span[]): string {
  const whole = original.slice(spans[0]?.start, spans.at(-1)?.end);
  if (whole.length <= QUOTE_MAX_CHARS) return whole;
  return spans.map(({ start, end }) => original.slice(start, end)).join('…');
}

/** @returns matches, best first, at most `MATCHES_MAX` */
export function rank(
  original: string,
  normalized: Normalized,
  evidence: readonly Evidence[],
  signals: CompiledSignals,
): Match[] {
  const ranked = [...candidates(evidence).values()]
    .map((candidate) => ({
      ...candidate,
      total: Math.min(0.99, candidate.score + SUPPORT_BONUS * Math.min(candidate.support, SUPPORT_MAX)),
    }))
    .sort((a, b) => b.total - a.total)
    .slice(0, MATCHES_MAX);
  const margin = (ranked[0]?.total ?? 0) - (ranked[1]?.total ?? 0);
  return ranked.map(({ best, total }, index) => {
    const spans = spansOf(best.hits, normalized);
    const isLikely = index === 0 && total >= LIKELY_SCORE && margin >= LIKELY_MARGIN;
    const product = signals.products.find(([concept]) =>
      best.sentence.hits.some((hit) => hit.concept === concept),
    )?.[1];
    return {
      id: best.entry.id,
      score: total,
      confidence: isLikely ? 'likely' : 'possible',
      quote: quoteOf(original, spans),
      spans,
      outcome: best.entry.outcome,
      ...(product ? { product } : {}),
    };
  });
}
