/** Can a person see it? */

const MIN_SIDE_PX = 4;

/** @returns whether the element is rendered, opaque enough, large enough and inside the page */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
    return false;
  const box = element.getBoundingClientRect();
  if (box.width < MIN_SIDE_PX || box.height < MIN_SIDE_PX) return false;
  const left = box.left + scrollX;
  const top = box.top + scrollY;
  return (
    left + box.width > 0 &&
    top + box.height > 0 &&
    box.left < Math.max(innerWidth, document.documentElement.scrollWidth)
  );
}
