/** Cuts a text into sentences of concepts and works out which actions fail in them. */
import { DAMAGED, type Normalized } from './normalize.ts';
import type { CompiledSignals } from './compile.ts';
import { findHits, type Hit, type Trie } from './trie.ts';

export interface Sentence {
  hits: Hit[];
  start: number;
  end: number;
  isQuestion: boolean;
}

/** How far after 不能 the action may stand: 不能在淘宝里用. */
const CANNOT_REACH_CHARS = 8;
/** How far after the action 失败 may stand: 付款一直失败. */
const UNDONE_REACH_CHARS = 4;
/** The same in English words, which are longer. */
const LATIN_FACTOR = 4;

const isLatin = (text: string, at: number): boolean => /[a-z]/.test(text[at] ?? '');

/** A question mark inside a word is damage, not a question: the break that it made is taken back. */
function realBreaks({ text, breaks }: Normalized, hits: readonly Hit[]): number[] {
  return [...breaks].filter(
    (at) => text[at] !== DAMAGED || !hits.some((hit) => hit.damaged && hit.start < at && at < hit.end),
  );
}

function failedActions(text: string, hits: readonly Hit[], signals: CompiledSignals): Hit[] {
  const failing = new Map(signals.actions);
  const actions = hits.filter((hit) => failing.has(hit.concept));
  const failed: Hit[] = [];
  for (const hit of hits) {
    const reach = isLatin(text, hit.start) ? LATIN_FACTOR : 1;
    if (hit.concept === signals.cannot) {
      const action = actions.find(({ start }) => start >= hit.end && start <= hit.end + CANNOT_REACH_CHARS * reach);
      for (const same of actions) if (same.start === action?.start) failed.push(join(hit, same, failing));
    } else if (hit.concept === signals.undone) {
      const action = actions.findLast(({ end }) => end <= hit.start && end >= hit.start - UNDONE_REACH_CHARS * reach);
      for (const same of actions) if (same.end === action?.end) failed.push(join(same, hit, failing));
    }
  }
  return failed;
}

function join(first: Hit, second: Hit, failing: ReadonlyMap<number, number>): Hit {
  const action = failing.has(second.concept) ? second : first;
  const concept = failing.get(action.concept) ?? -1;
  return { concept, start: first.start, end: second.end, damaged: first.damaged || second.damaged };
}

/**
 * @param normalized the text
 * @returns its sentences with what was found in each, failing actions added; sentences without a hit are left out
 */
export function readSentences(normalized: Normalized, trie: Trie, signals: CompiledSignals): Sentence[] {
  const { text, questions } = normalized;
  const hits = findHits(trie, text, signals.literalFrom);
  const ends = [...realBreaks(normalized, hits), text.length].sort((a, b) => a - b);
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  for (const end of ends) {
    if (end <= start) continue;
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
