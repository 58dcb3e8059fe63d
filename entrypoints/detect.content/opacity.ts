/** How much of an element, or of a colour, is there to be seen. */
import { ancestry } from './dom.ts';

const ANCESTORS_MAX = 64;
const NO_OPACITY_FILTER = /opacity\(0?(\.0\d*)?%?\)/;

/** @returns between 0 and 1; opacity is not inherited, it multiplies */
export function opacityOf(element: Element): number {
  let opacity = 1;
  for (const current of ancestry(element, ANCESTORS_MAX)) {
    const style = getComputedStyle(current);
    if (NO_OPACITY_FILTER.test(style.filter)) return 0;
    opacity *= Number(style.opacity || 1);
  }
  return opacity;
}

/** @returns between 0 and 1: the last number of rgba(…, 0.5) or color(… / 50%), and 1 where there is none */
export function alphaOf(colour: string): number {
  const [, alpha = '1', percent] = /(?:^rgba\(.*,|\/)\s*([\d.]+)(%?)\)$/.exec(colour) ?? [];
  return Number(alpha) / (percent ? 100 : 1);
}
