/** Cuts a page into the blocks in which people read it. */
import { above, contentOf, isEditable, parentOf, shadowOf, tagOf } from './dom.ts';

/** What holds no text for a reader, what people type into, and what is ours. */
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'INPUT',
  'SELECT',
  'OPTION',
  'SVG',
  'CANVAS',
  'IFRAME',
  'PAY-HINT',
]);
const INLINE = /^(inline|contents|ruby)/;
const INLINE_DEPTH_MAX = 6;
/** A walk pauses after this many nodes in which no block began. */
const NODES_PER_STEP = 40;
/** Of a block that holds more than this, the rest is not looked through for text of its own. */
const CHILDREN_MAX = 1000;

function isSkipped(element: Element): boolean {
  return SKIPPED.has(tagOf(element).toUpperCase()) || (element instanceof HTMLElement && isEditable(element));
}

function isInline(element: Element): boolean {
  return INLINE.test(getComputedStyle(element).display);
}

function blockOf(text: Node): Element | null {
  let element = above(text);
  for (let depth = 0; element && depth < INLINE_DEPTH_MAX && isInline(element); depth++)
    element = above(element) ?? element;
  return element;
}

export interface Met {
  /** An open shadow root; its blocks follow. */
  onShadow: (shadow: ShadowRoot) => void;
  /** An element that has none so far. */
  onPlain: (element: Element) => void;
}

/**
 * @param root where to look
 * @param met told of what is met on the way
 * @returns blocks that hold text of their own, each once in a row; lazily, so that the work can stop and go on, and
 * undefined now and then where there is nothing to be had for long
 */
export function* blocksIn(root: Node, met: Met): Generator<Element | undefined> {
  // What a person types often comes as a bare text node: what holds it decides.
  const holder = root instanceof Element ? root : parentOf(root);
  if (holder && isSkipped(holder)) return;
  const accept = (node: Node): number =>
    node instanceof Element && isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, accept);
  let last: Element | null = null;
  let count = 0;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Element) {
      const shadow = shadowOf(node);
      if (shadow) {
        met.onShadow(shadow);
        yield* blocksIn(shadow, met);
      } else met.onPlain(node);
    } else if (node instanceof Text && node.data.trim() !== '') {
      const block = blockOf(node);
      if (block && block !== last) yield block;
      last = block;
    }
    if (++count % NODES_PER_STEP === 0) yield undefined;
  }
}

function* firstOf(nodes: Iterable<Node>): Generator<Node> {
  let count = 0;
  for (const node of nodes) {
    if (count++ >= CHILDREN_MAX) return;
    yield node;
  }
}

function append(node: Node, parts: string[], room: number): number {
  if (room <= 0) return room;
  if (node instanceof Text) {
    parts.push(node.data);
    return room - node.data.trim().length;
  }
  if (!(node instanceof Element) || isSkipped(node)) return room;
  if (tagOf(node) === 'BR') parts.push('\n');
  else if (isInline(node)) for (const child of firstOf(contentOf(node))) room = append(child, parts, room);
  return room;
}

/**
 * @param maxChars where to stop reading
 * @returns the block's own text, what inline elements in it hold included, blocks in it left out; a little longer than
 * `maxChars` where it was cut
 */
export function textOf(block: Element, maxChars: number): string {
  const parts: string[] = [];
  let room = maxChars + 1;
  for (const child of firstOf(contentOf(block))) room = append(child, parts, room);
  return parts.join('').trim();
}

/** @returns the text nodes that `textOf` reads, those of white space left out */
export function* textNodesOf(block: Element): Generator<Text> {
  for (const child of firstOf(contentOf(block))) {
    if (child instanceof Text && child.data.trim() !== '') yield child;
    else if (child instanceof Element && !isSkipped(child) && isInline(child)) yield* textNodesOf(child);
  }
}
