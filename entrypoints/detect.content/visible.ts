/** Can a person see it? And does it stand where pages put messages? */
import { ancestry } from './dom.ts';

const MIN_SIDE_PX = 4;
const ANCESTORS_MAX = 12;
const MESSAGE_ROLES =
  '[role=alert],[role=alertdialog],[role=dialog],[role=status],[aria-live=polite],[aria-live=assertive],[aria-modal=true],dialog';
const MESSAGE_CLASS = /toast|message|notif|dialog|modal|popup|alert|tips?\b|layer|snackbar|error/i;

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

/** @returns whether the element is part of a dialog, an alert, a toast or anything else that floats above the page */
export function isMessageBox(element: Element): boolean {
  if (element.closest(MESSAGE_ROLES)) return true;
  for (const current of ancestry(element, ANCESTORS_MAX)) {
    if (current === document.body || current === document.documentElement) return false;
    if (getComputedStyle(current).position === 'fixed') return true;
    if (MESSAGE_CLASS.test(current.getAttribute('class') ?? '')) return true;
  }
  return false;
}
