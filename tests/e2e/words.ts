/**
 * Looks at words as they are laid out: none may lie on another or be cut off, and nothing may have to be scrolled
 * sideways. A line counts as high as its letters are: fonts leave room above and below that may meet.
 */
import type { Page } from 'playwright-core';
import { shadowOfHint } from './hint.ts';

export interface Words {
  cutOff: string[];
  overlapping: string[];
  /** Classes of elements that scroll sideways. */
  sideways: string[];
}

export interface Look {
  within: 'hint' | 'page';
  /** Lines after an ellipsis are no loss: what is cut short in a list stands whole behind a click. */
  excerpts: boolean;
}

interface Line {
  text: string;
  node: Node;
  box: DOMRect;
  holder: Element;
}

const ancestors = (element: Element | null): Element[] =>
  element ? [element, ...ancestors(element.parentElement)] : [];

const clips = (element: Element): boolean => getComputedStyle(element).overflow !== 'visible';
const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowY);
const endsInEllipsis = (element: Element): boolean =>
  getComputedStyle(element).textOverflow === 'ellipsis' || getComputedStyle(element).webkitLineClamp !== 'none';

/** @returns all lines that are laid out, but those for screen readers, which take no room */
function linesIn(root: ParentNode & Node): Line[] {
  const lines: Line[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: holder, nodeValue } = walker.currentNode;
    if (!nodeValue?.trim() || !holder?.checkVisibility() || holder.closest('.visually-hidden, style')) continue;
    const range = document.createRange();
    range.selectNode(walker.currentNode);
    for (const { x, y, width, height } of range.getClientRects())
      lines.push({
        text: nodeValue,
        node: walker.currentNode,
        box: new DOMRect(x, y + height * 0.15, width, height * 0.7),
        holder,
      });
  }
  return lines;
}

const isOut = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left < outer.left - 1 ||
  inner.right > outer.right + 1 ||
  inner.top < outer.top - 1 ||
  inner.bottom > outer.bottom + 1;

/** Out of its button, out of what clips it, or out of the page, which for the hint is the window. */
function isCutOff({ box, holder }: Line, { within, excerpts }: Look): boolean {
  let part = box;
  for (const element of ancestors(holder)) {
    if (!clips(element) && !element.matches('button, .badge, .chip')) continue;
    if (excerpts && endsInEllipsis(element)) return false;
    const outer = element.getBoundingClientRect();
    // What a scroller holds is brought into view from above or below.
    if (scrolls(element)) part = new DOMRect(part.x, outer.y, part.width, outer.height);
    if (isOut(part, outer)) return true;
  }
  const { clientWidth, scrollHeight } = document.documentElement;
  const page = new DOMRect(0, -scrollY, clientWidth, scrollHeight);
  return isOut(part, within === 'hint' ? new DOMRect(0, 0, innerWidth, innerHeight) : page);
}

/** @returns what is left of the box within the elements */
function clippedBy(box: DOMRect, elements: readonly Element[]): DOMRect {
  let { left, right, top, bottom } = box;
  for (const outer of elements.filter(clips).map((element) => element.getBoundingClientRect())) {
    [left, right] = [Math.max(left, outer.left), Math.min(right, outer.right)];
    [top, bottom] = [Math.max(top, outer.top), Math.min(bottom, outer.bottom)];
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** @returns the menu that hides what it stands on */
const menuOver = (element: Element): Element | undefined =>
  ancestors(element).find((one) => one.matches('.menu') && getComputedStyle(one).position === 'absolute');

/** What a scroller holds is compared as it would come into view, and with all else as it is seen now. */
function overlapsAmong(lines: readonly Line[]): string[] {
  const isOn = (one: DOMRect, other: DOMRect): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const placed = lines.map((line) => {
    const around = ancestors(line.holder);
    const end = around.findIndex(scrolls);
    const inside = clippedBy(line.box, end < 0 ? around : around.slice(0, end));
    const seen = clippedBy(line.box, around);
    return { ...line, inside, seen, scroller: around[end], menu: menuOver(line.holder) };
  });
  return placed.flatMap((one, at) =>
    placed.slice(at + 1).flatMap((other) => {
      // A line that ends in an ellipsis is told of twice: whole, and as it is cut short.
      if (one.menu !== other.menu || (one.node === other.node && one.box.y === other.box.y)) return [];
      const isSame = one.scroller === other.scroller;
      return isOn(isSame ? one.inside : one.seen, isSame ? other.inside : other.seen)
        ? `${one.text} / ${other.text}`
        : [];
    }),
  );
}

function wordsIn(root: ParentNode & Node, look: Look): Words {
  const lines = linesIn(root);
  const all = [document.documentElement, ...root.querySelectorAll('*')];
  const fields = [...root.querySelectorAll('select, textarea, input:not([type=checkbox], [type=radio], [type=file])')];
  const isLow = (field: Element): boolean => !field.matches('textarea') && field.scrollHeight > field.clientHeight + 1;
  return {
    cutOff: [
      ...lines.filter((line) => isCutOff(line, look)).map(({ text }) => text),
      ...fields.filter(isLow).map(({ className }) => className),
    ],
    overlapping: overlapsAmong(lines),
    sideways: all
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && (scrolls(element) || element === all[0]))
      .map(({ localName, className }) => `${localName}.${className}`),
  };
}

/** Everything that runs in the page. */
const inPage = {
  ...{ ancestors, clips, scrolls, endsInEllipsis, menuOver, isOut },
  ...{ linesIn, isCutOff, clippedBy, overlapsAmong, wordsIn },
};

export async function wordsOf(page: Page, look: Look): Promise<Words> {
  if (look.within === 'hint') await shadowOfHint(page);
  const root = look.within === 'hint' ? `document.querySelector('pay-hint').shadowRoot` : 'document.body';
  const functions = Object.entries(inPage).map(([name, run]) => `const ${name} = ${run.toString()};`);
  return page.evaluate(`(() => { ${functions.join('\n')} return wordsIn(${root}, ${JSON.stringify(look)}) })()`);
}

/** @returns how far the text of the opened hint may be scrolled and is, in px; after `wordsOf`, which opens the way */
export const scrollOf = (page: Page): Promise<{ most: number; now: number }> =>
  page.evaluate(() => {
    const area = document.querySelector('pay-hint')!.shadowRoot!.querySelector('.hint-scroll')!;
    return { most: area.scrollHeight - area.clientHeight, now: area.scrollTop };
  });
