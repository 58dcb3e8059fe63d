/** Whether something else lies above a text. */
import { above, rootOf, tagOf } from './dom.ts';
import { alphaOf, opacityOf } from './opacity.ts';
import { MEASURE } from './slices.ts';

/** Where along a line of text it is looked. */
const SAMPLES = [0.5, 0.2, 0.8];
const OPAQUE_MIN = 0.9;
const PICTURE = /^(IMG|VIDEO)$/;

/** The veil behind a dialog is see-through, and so is our own hint's element. */
function isOpaque(element: Element): boolean {
  const isPainted = PICTURE.test(tagOf(element)) || alphaOf(getComputedStyle(element).backgroundColor) >= OPAQUE_MIN;
  return isPainted && opacityOf(element) >= OPAQUE_MIN;
}

/** The element as the document sees it: what is in a shadow root is its host. */
function inDocument(element: Element): Element {
  let current = element;
  while (rootOf(current) instanceof ShadowRoot) current = above(current) ?? current;
  return current;
}

function isCoveredAt(element: Element, x: number, y: number): boolean {
  const stack = document.elementsFromPoint(x, y);
  const own = stack.findIndex((other) => other === element || element.contains(other));
  // Not met at all: it lets the pointer through, or is inert, or out of the window. Then nobody can tell.
  return own > 0 && stack.slice(0, own).some((other) => !other.contains(element) && isOpaque(other));
}

/**
 * On a large page it takes milliseconds to find what lies at a point: each is a step of its own.
 * @param rects where its text stands in the window
 * @returns whether every place that was looked at lies under something opaque
 */
export function* isCovered(
  element: Element,
  rects: readonly DOMRectReadOnly[],
): Generator<typeof MEASURE, boolean, undefined> {
  const seen = inDocument(element);
  for (const { left, top, width, height } of rects)
    for (const share of SAMPLES) {
      yield MEASURE;
      if (!isCoveredAt(seen, left + width * share, top + height / 2)) return false;
    }
  return true;
}
