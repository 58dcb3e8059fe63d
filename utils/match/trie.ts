/** Finds every phrase of the lexicon in one pass. */
import { DAMAGED } from './normalize.ts';

interface Node {
  next: Map<string, Node>;
  /** Concepts of the phrase that ends here. */
  concepts: number[];
}

export interface Hit {
  concept: number;
  start: number;
  end: number;
  /** A damaged character was taken for the right one. */
  damaged: boolean;
}

export type Trie = Node;

const LETTER = /[\p{Script=Latin}\p{N}]/u;

const newNode = (): Node => ({ next: new Map(), concepts: [] });

/**
 * @param concepts for each concept its phrases, in normalized form
 * @returns the trie that `findHits` walks
 */
export function buildTrie(concepts: readonly (readonly string[])[]): Trie {
  const root = newNode();
  concepts.forEach((phrases, concept) => {
    for (const phrase of phrases) {
      let node = root;
      for (const char of phrase) {
        let next = node.next.get(char);
        if (!next) node.next.set(char, (next = newNode()));
        node = next;
      }
      node.concepts.push(concept);
    }
  });
  return root;
}

/** A word of an alphabet counts only whole: "card" is not in "discard". */
function isInsideWord(text: string, at: number): boolean {
  return LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
}

function walk(text: string, start: number, at: number, node: Node, damaged: boolean, hits: Hit[]): void {
  for (const concept of node.concepts) {
    if (!isInsideWord(text, at)) hits.push({ concept, start, end: at, damaged });
  }
  step(text, start, at, node, damaged, hits);
}

function step(text: string, start: number, at: number, node: Node, damaged: boolean, hits: Hit[]): void {
  const char = text[at];
  if (char === undefined) return;
  const next = node.next.get(char);
  if (next) walk(text, start, at + 1, next, damaged, hits);
  // One lost character a phrase, never the first: more would find anything anywhere.
  else if (char === DAMAGED && !damaged && at > start) {
    const children = [...node.next.values()];
    // Where one character is left of two, it tells the phrase only if all that begin with it mean the same.
    const isGuess = at === start + 1 && new Set(children.flatMap(({ concepts }) => concepts)).size > 1;
    for (const child of children) (isGuess ? step : walk)(text, start, at + 1, child, true, hits);
  }
}

/** Not `walk`: where only one thing can be meant nothing has to be collected, and the detector stays smaller. */
function hasEnd(text: string, at: number, node: Node, damaged: boolean): boolean {
  if (node.concepts.length > 0 && !isInsideWord(text, at)) return true;
  const char = text[at] ?? '';
  const next = node.next.get(char);
  if (next) return hasEnd(text, at + 1, next, damaged);
  return char === DAMAGED && !damaged && [...node.next.values()].some((child) => hasEnd(text, at + 1, child, true));
}

/** @returns whether any phrase stands in the text; for phrases that all mean the same */
export function hasHit(trie: Trie, text: string): boolean {
  for (let start = 0; start < text.length; start++) {
    // A first character is never guessed.
    const first = trie.next.get(text[start] ?? '');
    if (first && !isInsideWord(text, start) && hasEnd(text, start + 1, first, false)) return true;
  }
  return false;
}

/**
 * @param text normalized
 * @returns every phrase in the text, in the order of their starts, longest first. Linear in the text: the walk from
 * each position ends at the longest phrase.
 */
export function findHits(trie: Trie, text: string): Hit[] {
  const all: Hit[] = [];
  for (let start = 0; start < text.length; start++) {
    if (isInsideWord(text, start)) continue;
    const here: Hit[] = [];
    walk(text, start, start, trie, false, here);
    all.push(...here.sort((a, b) => b.end - a.end));
  }
  return all;
}

/**
 * @param hits as `findHits` gives them
 * @param literalFrom concepts from this index on do not hide what lies inside them
 * @returns the hits without those that lie inside a longer one: 信用 in 信用卡
 */
export function dropContained(hits: readonly Hit[], literalFrom: number): Hit[] {
  const kept: Hit[] = [];
  let longest: Hit | undefined;
  for (const hit of hits) {
    const isSame = longest?.start === hit.start && longest.end === hit.end;
    if (longest && hit.end <= longest.end && !isSame) continue;
    kept.push(hit);
    if (hit.concept < literalFrom && (!longest || hit.end > longest.end)) longest = hit;
  }
  return kept;
}
