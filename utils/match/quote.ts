/** The very words that a match relies on, in the original text. */
import type { Normalized } from './normalize.ts';
import type { Hit } from './trie.ts';
import type { Span } from './types.ts';

const QUOTE_MAX_CHARS = 60;

/** @returns where the hits stand in the original, in order, overlaps joined */
export function spansOf(hits: readonly Hit[], { starts, ends }: Normalized): Span[] {
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

/** @returns the words from the first span to the last, or the spans alone where that would be long */
export function quoteOf(original: string, spans: readonly Span[]): string {
  const whole = original.slice(spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0);
  if (whole.length <= QUOTE_MAX_CHARS) return whole;
  return spans.map(({ start, end }) => original.slice(start, end)).join('…');
}
