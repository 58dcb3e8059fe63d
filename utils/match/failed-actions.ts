/** Which actions fail in a sentence: 不能付款 and 付款一直失败 both say that paying fails. */
import type { CompiledSignals } from './compile.ts';
import type { Hit } from './trie.ts';

/** How far after 不能 the action may stand: 不能在淘宝里用. */
const CANNOT_REACH_CHARS = 8;
/** How far after the action 失败 may stand: 付款一直失败. */
const UNDONE_REACH_CHARS = 4;
/** The same in English words, which are longer. */
const LATIN_FACTOR = 4;
/** No action further from a word than this, its own length included, is within any reach. */
const WINDOW_CHARS = 80;

const isLatin = (text: string, at: number): boolean => /[a-z]/.test(text[at] ?? '');

function join(action: Hit, other: Hit, concept: number): Hit {
  return {
    concept,
    start: Math.min(action.start, other.start),
    end: Math.max(action.end, other.end),
    damaged: action.damaged || other.damaged,
  };
}

/** The action that the hit makes fail; several where the same words name several. */
function failedBy(hit: Hit, near: readonly Hit[], reach: number, isBefore: boolean): Hit[] {
  if (isBefore) {
    const action = near.find(({ start }) => start >= hit.end && start <= hit.end + CANNOT_REACH_CHARS * reach);
    return near.filter(({ start }) => start === action?.start);
  }
  const action = near.findLast(({ end }) => end <= hit.start && end >= hit.start - UNDONE_REACH_CHARS * reach);
  return near.filter(({ end }) => end === action?.end);
}

/**
 * @param hits of one sentence, in the order of their starts
 * @returns a hit more for each action that fails, from the action to the word that makes it fail
 */
export function failedActions(text: string, hits: readonly Hit[], signals: CompiledSignals): Hit[] {
  const failing = new Map(signals.actions);
  const actions = hits.filter((hit) => failing.has(hit.concept));
  const failed: Hit[] = [];
  let from = 0;
  let to = 0;
  for (const hit of hits) {
    const isCannot = hit.concept === signals.cannot;
    if (!isCannot && hit.concept !== signals.undone) continue;
    // Only the actions around: a page may have thousands of both in one sentence without end.
    while ((actions[from]?.start ?? Infinity) < hit.start - WINDOW_CHARS) from++;
    while ((actions[to]?.start ?? Infinity) <= hit.end + WINDOW_CHARS) to++;
    const near = failedBy(hit, actions.slice(from, to), isLatin(text, hit.start) ? LATIN_FACTOR : 1, isCannot);
    failed.push(...near.map((action) => join(action, hit, failing.get(action.concept) ?? -1)));
  }
  return failed;
}
