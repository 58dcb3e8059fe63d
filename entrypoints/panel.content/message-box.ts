/** What the hint stands beside. */
import { elementOf } from '../../utils/page/standing.ts';
import { ancestry } from '../detect.content/dom.ts';
import { isVisible } from '../detect.content/visible.ts';

const ANCESTORS_MAX = 16;
const TO_CLOSE = 'button,a,input,[role=button]';
/** The veil behind a dialog belongs to it, but nobody takes it for the message. */
const BOX_SHARE_MAX = 0.5;

function isFloating(element: Element): boolean {
  return element.matches('dialog,[popover]') || getComputedStyle(element).position === 'fixed';
}

/** @returns the largest element around the message that is still the message, inside what floats above the page */
function floatingBox(message: Element): Element | undefined {
  const line = [...ancestry(message, ANCESTORS_MAX)];
  const end = line.findLastIndex(isFloating);
  const isSmall = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width * height <= innerWidth * innerHeight * BOX_SHARE_MAX;
  };
  return line.slice(0, end + 1).findLast((element) => isSmall(element) && isVisible(element));
}

/** @returns where the words stand: the element around them is often as wide as the page */
function wordsRect(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/**
 * A message in the page's flow stays, and so does a dialog that has something to press. A toast goes by itself, and a
 * hint beside it would soon stand beside nothing.
 * @returns where a message stands that is there to stay; undefined when it goes, is gone, or stands in a frame
 */
export function stayingBox(message: string): DOMRect | undefined {
  const element = elementOf(message);
  if (!element || !element.isConnected || !isVisible(element)) return undefined;
  const floating = floatingBox(element);
  if (!floating) return wordsRect(element);
  return [...floating.querySelectorAll(TO_CLOSE)].some(isVisible) ? floating.getBoundingClientRect() : undefined;
}
