/** What on the page must stay uncovered: what people act on, what they scan, and what they are to pay. */
import type { Rect } from '@floating-ui/core';
import { ancestry, shadowOf } from '../detect.content/dom.ts';

const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,audio,[contenteditable=""],[contenteditable=true],[onclick],' +
  '[tabindex]:not([tabindex="-1"]),[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],' +
  '[role=option],[role=menuitem],[role=slider]';
const FRAMES = 'iframe,video,embed,object';
const CODES = 'canvas,img,svg,[class*=qr i],[id*=qr i]';
const CODE_MIN_PX = 80;
/** Quiet zones and captions make a code's box a little taller or wider than it is. */
const CODE_RATIO_MAX = 1.3;
const AMOUNT = /[¥￥$€£]\s*\d|\d\s*元|(?:HK|NT|US|RMB|CNY)\s?\$?\s*\d/;
const CURRENCY = /^\s*[¥￥$€£]\s*$/;
/** The sign and the digits of an amount often stand in elements of their own; this much text is one amount. */
const AMOUNT_MAX_CHARS = 24;
const TEXTS_MAX = 5_000;
/** What a click reaches on more of the viewport than this is the veil behind a dialog, not a control. */
const LARGE_SHARE = 0.5;
/** A bar of the page along its lower or upper edge: as wide as the page, and not much else. */
const BAR_WIDTH_SHARE_MIN = 0.9;
const BAR_HEIGHT_SHARE_MAX = 0.25;
const EDGE_PX = 4;
const BAR_DEPTH_MAX = 12;
/** Between the points of a hit test: a line of text is higher than that. */
const STEP_PX = 12;

/** Measured anew whenever the page moves. */
export type Obstacle = Element | Range;

function isCode(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) >= CODE_MIN_PX && Math.max(width, height) <= Math.min(width, height) * CODE_RATIO_MAX;
}

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width * height > innerWidth * innerHeight * LARGE_SHARE;
}

function amountAround(text: Text): Obstacle {
  let element = text.parentElement;
  if (!CURRENCY.test(text.data) || !element) {
    const range = document.createRange();
    range.selectNode(text);
    return range;
  }
  while (element.parentElement && element.parentElement.textContent.trim().length <= AMOUNT_MAX_CHARS)
    element = element.parentElement;
  return element;
}

function* amountsIn(root: Node): Generator<Obstacle> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < TEXTS_MAX; count++) {
    const text = walker.nextNode();
    if (!(text instanceof Text)) return;
    if (AMOUNT.test(text.data) || CURRENCY.test(text.data)) yield amountAround(text);
  }
}

/** @returns everything under `root` that may have to stay uncovered, also in open shadow roots */
export function obstaclesIn(root: Document | ShadowRoot): Obstacle[] {
  const all = [...root.querySelectorAll('*')];
  return [
    ...root.querySelectorAll(FRAMES),
    ...[...root.querySelectorAll(CONTROLS)].filter((element) => !isLarge(element)),
    ...[...root.querySelectorAll(CODES)].filter(isCode),
    ...amountsIn(root),
    ...all.flatMap((element) => {
      const shadow = shadowOf(element);
      return shadow ? obstaclesIn(shadow) : [];
    }),
  ];
}

/** A control need not hold text that can be read: its box is what is looked at. */
const isShown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

/** @returns where those of them are that can be seen, in px of the viewport */
export function rectsOf(obstacles: Iterable<Obstacle>): Rect[] {
  const rects: Rect[] = [];
  for (const obstacle of obstacles) {
    const { x, y, width, height } = obstacle.getBoundingClientRect();
    const isInView = width > 0 && height > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
    const holder = obstacle instanceof Range ? obstacle.startContainer : obstacle;
    if (isInView && holder instanceof Element && isShown(holder)) rects.push({ x, y, width, height });
  }
  return rects;
}

function isBar(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isSpread = width >= innerWidth * BAR_WIDTH_SHARE_MIN && height <= innerHeight * BAR_HEIGHT_SHARE_MAX;
  return isSpread && /fixed|sticky/.test(getComputedStyle(element).position);
}

/** @returns the bars with which a page keeps its pay button or its title in view */
export function barsOf(host: Element): Element[] {
  return [EDGE_PX, innerHeight - EDGE_PX].flatMap((y) => {
    const element = document.elementsFromPoint(innerWidth / 2, y).find((one) => one !== host);
    const bar = element && [...ancestry(element, BAR_DEPTH_MAX)].find(isBar);
    return bar ?? [];
  });
}

function isClickable(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer' && !isLarge(element);
}

/**
 * Finds what no selector knows: many pages make their buttons of a `div`, and only the cursor tells.
 * @param rect where the hint is to stand
 * @param host the hint's own element, which is looked through
 * @returns something there that is made to be clicked
 */
export function clickableIn(rect: Rect, host: Element): Element | undefined {
  const seen = new Set<Element>();
  for (let y = rect.y; y < rect.y + rect.height + STEP_PX; y += STEP_PX)
    for (let x = rect.x; x < rect.x + rect.width + STEP_PX; x += STEP_PX) {
      const within = [Math.min(x, rect.x + rect.width - 1), Math.min(y, rect.y + rect.height - 1)] as const;
      const element = document.elementsFromPoint(...within).find((one) => one !== host);
      if (!element || seen.has(element)) continue;
      if (isClickable(element)) return element;
      seen.add(element);
    }
  return undefined;
}
