/** Texts of elements that may be as large as the page: read only as far as it takes to know that they are too long. */
import { parentOf } from './dom.ts';

/** An element that holds more nodes is long, however little it says. */
const NODES_MAX = 1000;

function* nodesIn(element: Element, show: number): Generator<Node> {
  const walker = document.createTreeWalker(element, show);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/** @returns `textContent`; undefined where it is longer than `maxChars` */
export function shortText(element: Element, maxChars: number): string | undefined {
  let text = '';
  let count = 0;
  for (const node of nodesIn(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)) {
    if (node instanceof Text) text += node.data;
    if (text.length > maxChars || ++count > NODES_MAX) return undefined;
  }
  return text;
}

/** @returns which part of its first `maxChars` characters stands in links, between 0 and 1 */
export function linkedShare(element: Element, maxChars: number): number {
  let all = 0;
  let linked = 0;
  for (const node of nodesIn(element, NodeFilter.SHOW_TEXT)) {
    const { length } = (node as Text).data.trim();
    all += length;
    if (parentOf(node)?.closest('a[href]')) linked += length;
    if (all > maxChars) break;
  }
  return all === 0 ? 0 : linked / all;
}
