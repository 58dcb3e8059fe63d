/** Looks at the words of the opened hint as they are laid out: whether each can be read, and how far they scroll. */
import type { Page } from 'playwright-core';
import { shadowOfHint } from './hint.ts';

export interface Words {
  /** Texts of the opened hint that reach beyond its sides. */
  clipped: string[];
  /** Texts that lie on one another. */
  overlapping: string[];
  /** How far its text may be scrolled, in px. */
  scrollable: number;
}

/** Only while it is opened. */
export async function wordsOf(page: Page): Promise<Words> {
  await shadowOfHint(page);
  return page.evaluate(() => {
    const area = document.querySelector('pay-hint')!.shadowRoot!.querySelector('.hint-scroll')!;
    const sides = area.getBoundingClientRect();
    const lines: { text: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      // What is folded is not laid out, words for screen readers take no room, and the numbers of sources hang above their line.
      if (!parentElement?.checkVisibility() || parentElement.closest('.visually-hidden, .cite')) continue;
      const range = document.createRange();
      range.selectNode(walker.currentNode);
      for (const box of range.getClientRects()) lines.push({ text: nodeValue ?? '', box });
    }
    const isClipped = ({ box }: { box: DOMRect }) => box.left < sides.left - 1 || box.right > sides.right + 1;
    const isOn = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    return {
      clipped: lines.filter(isClipped).map(({ text }) => text),
      overlapping: lines.flatMap(({ text, box }, at) =>
        lines.slice(at + 1).flatMap((other) => (isOn(box, other.box) ? `${text} / ${other.text}` : [])),
      ),
      scrollable: area.scrollHeight - area.clientHeight,
    };
  });
}

/** @returns how far its text is scrolled, in px; after `wordsOf`, which opens the way to it */
export const scrolledBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('pay-hint')!.shadowRoot!.querySelector('.hint-scroll')!.scrollTop);
