/** What boxes and shapes leave of a text. */
import { ancestry } from './dom.ts';

const ANCESTORS_MAX = 64;
const MIN_SIDE_PX = 4;
const CLIPS = /hidden|clip/;
const SCROLLS = /auto|scroll/;

type Span = readonly [from: number, to: number];

const common = ([a, b]: Span, [c, d]: Span): Span => [Math.max(a, c), Math.min(b, d)];

/** What can be scrolled to counts as seen, like what is further down the page. */
function cutSpan(overflow: string, span: Span, box: Span): Span {
  if (SCROLLS.test(overflow)) return box;
  return CLIPS.test(overflow) ? common(span, box) : span;
}

const across = ({ left, right }: DOMRectReadOnly): Span => [left, right];
const down = ({ top, bottom }: DOMRectReadOnly): Span => [top, bottom];
const rectOf = ([left, right]: Span, [top, bottom]: Span): DOMRectReadOnly =>
  new DOMRect(left, top, right - left, bottom - top);

const lengthsOf = (list = ''): number[] => list.split(/[\s,]+/).map(Number.parseFloat);

/** `rect(0 0 0 0)`, the old way to hide from eyes but not from screen readers. */
function isClippedByRect(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const [top = 0, right = NaN, bottom = NaN, left = 0] = lengthsOf(
    /^rect\((.*)\)$/.exec(style.getPropertyValue('clip'))?.[1],
  );
  return right - left < MIN_SIDE_PX || bottom - top < MIN_SIDE_PX;
}

/** `inset(50%)`, `circle(0)`, the new ways. */
function isClippedByShape({ clipPath }: CSSStyleDeclaration): boolean {
  if (/^(circle|ellipse)\(0(px|%)?[\s)]/.test(clipPath)) return true;
  const [, list] = /^inset\(([\d.%\s]+)\)$/.exec(clipPath) ?? [];
  if (list === undefined) return false;
  const [top = 0, right = top, bottom = top, left = right] = lengthsOf(list);
  return top + bottom >= 100 || left + right >= 100;
}

function cutBy(holder: Element, { overflowX, overflowY }: CSSStyleDeclaration, rect: DOMRectReadOnly): DOMRectReadOnly {
  if (overflowX === 'visible' && overflowY === 'visible') return rect;
  const box = holder.getBoundingClientRect();
  return rectOf(cutSpan(overflowX, across(rect), across(box)), cutSpan(overflowY, down(rect), down(box)));
}

/**
 * @param rect where a text of the element stands
 * @returns what its ancestors leave of it; undefined when nothing
 */
export function visiblePart(element: Element, rect: DOMRectReadOnly): DOMRectReadOnly | undefined {
  let part = rect;
  let isAbsolute = false;
  for (const current of ancestry(element, ANCESTORS_MAX)) {
    if (current === document.body || current === document.documentElement) break;
    const style = getComputedStyle(current);
    if (isClippedByRect(style) || isClippedByShape(style)) return undefined;
    // An absolute box is cut only by what it is placed in.
    if (!isAbsolute || style.position !== 'static') part = cutBy(current, style, part);
    isAbsolute = style.position === 'absolute' || (isAbsolute && style.position === 'static');
    if (style.position === 'fixed') {
      part = rectOf(common(across(part), [0, innerWidth]), common(down(part), [0, innerHeight]));
      break;
    }
  }
  return part.width < MIN_SIDE_PX || part.height < MIN_SIDE_PX ? undefined : part;
}
