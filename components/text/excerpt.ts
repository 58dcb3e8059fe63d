/** Which part of a message to quote, cut into marked and plain pieces. */
import type { Span } from '../../utils/match/types.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters kept in front of the first marked word, so that the line begins close to it. */
const LEAD_CHARS = 8;

function ordered(spans: readonly Span[], length: number): Span[] {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of inside) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/**
 * @param message the whole message
 * @param spans the words relied on, in any order; what lies outside the message is ignored
 * @param maxChars where to cut
 * @returns pieces that read on; an ellipsis stands where something was cut
 */
export function excerpt(message: string, spans: readonly Span[], maxChars = 80): Piece[] {
  const marks = ordered(spans, message.length);
  const first = marks[0]?.start ?? 0;
  const from = message.length <= maxChars || first <= LEAD_CHARS ? 0 : first - LEAD_CHARS;
  const to = Math.min(message.length, from + maxChars);
  const pieces: Piece[] = from > 0 ? [{ text: '…', marked: false }] : [];
  const add = (start: number, end: number, marked: boolean): void => {
    const text = message.slice(Math.max(start, from), Math.min(end, to)).replace(/\s+/g, ' ');
    if (text) pieces.push({ text, marked });
  };
  let at = from;
  for (const { start, end } of marks) {
    add(at, start, false);
    add(start, end, true);
    at = Math.max(at, end);
  }
  add(at, to, false);
  if (to < message.length) pieces.push({ text: '…', marked: false });
  return pieces;
}
