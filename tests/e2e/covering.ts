/** Measures what the hint does to the page that it stands on. It has its own list of controls, not the extension's. */
import type { Page } from 'playwright-core';
import { formOf } from './hint.ts';

export const VIEWPORTS = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** Between the points at which the viewport is searched for the hint, none of whose forms is smaller, */
const SEARCH_PX = 24;
/** and between those at which is looked what it lies on. */
const STEP_PX = 6;

export interface Covering {
  /** Points at which the hint is what a click would meet. */
  points: number;
  /** Controls, codes and amounts below such points. */
  covered: string[];
}

/** Looks at the whole viewport, point by point: what is the hint, and what does it lie on? */
function sample({ search, step }: { search: number; step: number }): Covering {
  const controls =
    'a,button,input,select,textarea,label,summary,iframe,video,canvas,[role=button],[onclick],[tabindex="0"]';
  const amounts: DOMRect[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNode(walker.currentNode);
    if (/[¥￥$]|\d元/.test(walker.currentNode.nodeValue ?? '')) amounts.push(range.getBoundingClientRect());
  }
  const isIn = (x: number, y: number) => (box: DOMRect) =>
    x > box.left && x < box.right && y > box.top && y < box.bottom;
  // A veil behind a dialog is often marked up as a button as large as the page.
  const isControl = (element: Element | null | undefined): boolean => {
    const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return width > 0 && width * height < (innerWidth * innerHeight) / 2;
  };
  type Point = readonly [x: number, y: number];
  const upTo = (end: number, by: number): number[] => Array.from({ length: Math.ceil(end / by) }, (_, i) => i * by + 1);
  const grid = (by: number): Point[] => upTo(innerHeight, by).flatMap((y) => upTo(innerWidth, by).map((x) => [x, y]));
  const isHint = ([x, y]: Point): boolean => document.elementFromPoint(x, y)?.localName === 'pay-hint';
  const found = grid(search).filter(isHint);
  const isNear = ([x, y]: Point): boolean =>
    found.some(([fx, fy]) => Math.abs(fx - x) < search && Math.abs(fy - y) < search);
  const points = grid(step).filter((point) => isNear(point) && isHint(point));
  const covered = new Set<string>();
  for (const [x, y] of points) {
    const [, below] = document.elementsFromPoint(x, y);
    const isPointer = below && getComputedStyle(below).cursor === 'pointer';
    const control = below?.closest(controls) ?? (isPointer ? below : undefined);
    if (control && isControl(control)) covered.add(control.outerHTML.slice(0, 80));
    if (amounts.some(isIn(x, y))) covered.add(`an amount at ${x}, ${y}`);
  }
  return { points: points.length, covered: [...covered] };
}

export const coveringOf = (page: Page): Promise<Covering> =>
  page.evaluate(sample, { search: SEARCH_PX, step: STEP_PX });

/** Waits until the hint has stood in the same place for three looks. @returns its form and box */
export async function settled(page: Page): ReturnType<typeof formOf> {
  let last = '';
  for (let same = 0; same < 3;) {
    const now = await formOf(page);
    const key = JSON.stringify(now);
    same = key === last ? same + 1 : 0;
    last = key;
    await page.waitForTimeout(60);
  }
  return formOf(page);
}

declare global {
  var layoutShifts: number;
}

/** Counts the page's layout shifts in `layoutShifts`, also those that follow a click. Before the page is opened. */
export async function countLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.layoutShifts = 0;
    new PerformanceObserver((list) => (globalThis.layoutShifts += list.getEntries().length)).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
}
