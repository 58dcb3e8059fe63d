/** Can a person see its text? */
import { textNodesOf } from './blocks.ts';
import { visiblePart } from './clipped.ts';
import { isCovered } from './covered.ts';
import { above } from './dom.ts';
import { alphaOf, opacityOf } from './opacity.ts';
import type { MEASURE } from './slices.ts';

const MIN_SIDE_PX = 4;
const RECTS_MAX = 12;
/** Fainter than this, nobody reads it. */
const MIN_OPACITY = 0.1;

const isLarge = ({ width, height }: DOMRectReadOnly): boolean => width >= MIN_SIDE_PX && height >= MIN_SIDE_PX;

function hasInk(text: Text): boolean {
  const holder = above(text);
  if (!holder || (holder instanceof HTMLDetailsElement && !holder.open)) return false;
  const { color, webkitTextFillColor, backgroundClip } = getComputedStyle(holder);
  // Text may be a window to a coloured background.
  return backgroundClip === 'text' || alphaOf(webkitTextFillColor || color) >= MIN_OPACITY;
}

/** Where the text itself stands: `text-indent` and a font of no size take it out of its element's box. */
function textRects(element: Element): DOMRectReadOnly[] {
  const rects: DOMRectReadOnly[] = [];
  const range = document.createRange();
  for (const text of textNodesOf(element)) {
    if (rects.length >= RECTS_MAX) break;
    range.selectNodeContents(text);
    if (hasInk(text)) rects.push(...range.getClientRects());
  }
  return rects;
}

/** What can be scrolled to is in the page. */
function isInPage({ left, right, bottom }: DOMRectReadOnly): boolean {
  const { scrollWidth } = document.documentElement;
  return right + scrollX > 0 && bottom + scrollY > 0 && left < Math.max(innerWidth, scrollWidth);
}

function drawnRects(element: Element): DOMRectReadOnly[] {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return [];
  if (opacityOf(element) < MIN_OPACITY) return [];
  return textRects(element)
    .filter((rect) => isLarge(rect) && isInPage(rect))
    .flatMap((rect) => visiblePart(element, rect) ?? [])
    .filter(isLarge);
}

/** @returns whether its text is drawn in the page: rendered, opaque and large enough, not clipped away */
export function isDrawn(element: Element): boolean {
  return drawnRects(element).length > 0;
}

/** @returns whether its text is drawn, and not wholly under something else at this moment; in small steps */
export function* isVisibleInSteps(element: Element): Generator<typeof MEASURE, boolean, undefined> {
  const rects = drawnRects(element);
  return rects.length > 0 && !(yield* isCovered(element, rects));
}

/** @returns the same, at once */
export function isVisible(element: Element): boolean {
  const steps = isVisibleInSteps(element);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
