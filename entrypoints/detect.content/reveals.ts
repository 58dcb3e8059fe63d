/**
 * Watches single elements until they are shown. Vant and uni-app keep their toast in the page and show it again by
 * style or class alone: no node is added, and watching every attribute of the page would cost too much. So only
 * elements that already held a likely message are watched, with what is above them.
 */
import { ancestry } from './dom.ts';
import { isVisible } from './visible.ts';

const WATCHED_MAX = 40;
const ANCESTORS_MAX = 8;
/** A toast that fades in is see-through when it is added. */
const FADE_CHECKS_MS = [60, 180, 400, 800];
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

interface Watched {
  observer: MutationObserver;
  wasVisible: boolean;
}

export interface Reveals {
  /** Calls back if the element is visible, now and whenever it is watched again, and whenever it becomes so. */
  watch(element: Element): void;
  stop(): void;
}

/** @param later `setTimeout` that ends with the content script */
export function createReveals(
  onShown: (element: Element) => void,
  later: (run: () => void, ms: number) => void,
): Reveals {
  const watched = new Map<Element, Watched>();

  const check = (element: Element): void => {
    const known = watched.get(element);
    if (!known) return;
    const isNow = isVisible(element);
    const isShown = isNow && !known.wasVisible;
    known.wasVisible = isNow;
    if (isShown) onShown(element);
  };
  const checkThroughFade = (element: Element): void => {
    check(element);
    for (const ms of FADE_CHECKS_MS) later(() => check(element), ms);
  };
  const forgetOldest = (): void => {
    const [oldest] = watched;
    if (!oldest || watched.size <= WATCHED_MAX) return;
    oldest[1].observer.disconnect();
    watched.delete(oldest[0]);
  };

  return {
    watch(element) {
      const known = watched.get(element);
      if (known) {
        known.wasVisible = false;
        check(element);
        return;
      }
      const observer = new MutationObserver(() => checkThroughFade(element));
      for (const current of ancestry(element, ANCESTORS_MAX))
        observer.observe(current, { attributes: true, attributeFilter: ATTRIBUTES });
      watched.set(element, { observer, wasVisible: false });
      forgetOldest();
      checkThroughFade(element);
    },
    stop() {
      for (const { observer } of watched.values()) observer.disconnect();
      watched.clear();
    },
  };
}
