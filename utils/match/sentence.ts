/** Cuts a text into sentences of concepts. */
import type { CompiledSignals } from './compile.ts';
import { failedActions } from './failed-actions.ts';
import { DAMAGED, type Normalized } from './normalize.ts';
import { dropContained, findHits, type Hit, type Trie } from './trie.ts';

export interface Sentence {
  hits: Hit[];
  start: number;
  end: number;
  isQuestion: boolean;
}

/** Moods in which people ask. */
const ASKING = ['ask', 'why', 'howto', 'particle'];
/**
 * Positions of lost characters that a phrase takes for its own, at its end only where no whole word ends before: a
 * half-width question mark is a question mark first.
 */
function bridged(hits: readonly Hit[]): Set<number> {
  const whole = new Set(hits.filter((hit) => !hit.damaged).map((hit) => hit.end));
  const positions = new Set<number>();
  for (const { start, end, damaged } of hits) {
    if (!damaged) continue;
    for (let at = start + 1; at < end - 1; at++) positions.add(at);
    if (!whole.has(end - 1)) positions.add(end - 1);
  }
  return positions;
}

/**
 * A question mark inside a word is a lost character, not a question: the break that it made is taken back. Where
 * somebody asks, it is a question mark: 怎么用?了解更多 holds no 用不了.
 */
function realBreaks({ text, breaks }: Normalized, hits: readonly Hit[], signals: CompiledSignals): number[] {
  const moods = ASKING.map((mood) => signals.moods[mood]);
  const asking = hits.filter((hit) => moods.includes(hit.concept));
  const inside = bridged(hits);
  const real: number[] = [];
  let next = 0;
  for (const at of breaks) {
    let isAsked = false;
    for (let hit = asking[next]; hit && hit.start < at; hit = asking[++next])
      isAsked ||= hit.start >= (real.at(-1) ?? 0);
    if (text[at] !== DAMAGED || isAsked || !inside.has(at)) real.push(at);
  }
  return real;
}

/** The hits that stand in one sentence: 用。不了解 holds no 用不了. */
function withinSentences(hits: readonly Hit[], breaks: readonly number[]): Hit[] {
  let next = 0;
  return hits.filter(({ start, end }) => {
    while ((breaks[next] ?? Infinity) <= start) next++;
    return end <= (breaks[next] ?? Infinity);
  });
}

/**
 * @param normalized the text
 * @returns its sentences with what was found in each, failing actions added; sentences without a hit are left out
 */
export function readSentences(normalized: Normalized, trie: Trie, signals: CompiledSignals): Sentence[] {
  const { text, questions } = normalized;
  const moods = new Set(Object.values(signals.moods));
  // How a sentence is meant is not told by words that are not there: 期限已过�请 holds no 过时.
  const all = findHits(trie, text).filter((hit) => !hit.damaged || !moods.has(hit.concept));
  const breaks = realBreaks(normalized, all, signals);
  const hits = dropContained(withinSentences(all, breaks), signals.literalFrom);
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  for (const end of [...breaks, text.length]) {
    const own: Hit[] = [];
    for (let hit = hits[next]; hit && hit.start < end; hit = hits[++next]) own.push(hit);
    if (own.length > 0)
      sentences.push({
        start,
        end,
        isQuestion: questions.has(end),
        hits: [...own, ...failedActions(text, own, signals)],
      });
    start = end;
  }
  return sentences;
}
