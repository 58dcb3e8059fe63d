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

export class Reveals {
  readonly #watched = new Map<Element, Watched>();
  readonly #onShown: (element: Element) => void;
  readonly #later: (run: () => void, ms: number) => void;

  /** @param later `setTimeout` that ends with the content script */
  constructor(onShown: (element: Element) => void, later: (run: () => void, ms: number) => void) {
    this.#onShown = onShown;
    this.#later = later;
  }

  /** Calls back if the element is visible, now and whenever it is watched again, and whenever it becomes so. */
  watch(element: Element): void {
    const known = this.#watched.get(element);
    if (known) {
      known.wasVisible = false;
      this.#check(element);
      return;
    }
    const observer = new MutationObserver(() => {
      this.#checkThroughFade(element);
    });
    for (const current of ancestry(element, ANCESTORS_MAX))
      observer.observe(current, { attributes: true, attributeFilter: ATTRIBUTES });
    this.#watched.set(element, { observer, wasVisible: false });
    this.#forgetOldest();
    this.#checkThroughFade(element);
  }

  stop(): void {
    for (const { observer } of this.#watched.values()) observer.disconnect();
    this.#watched.clear();
  }

  #check(element: Element): void {
    const known = this.#watched.get(element);
    if (!known) return;
    const isNow = isVisible(element);
    const isShown = isNow && !known.wasVisible;
    known.wasVisible = isNow;
    if (isShown) this.#onShown(element);
  }

  #checkThroughFade(element: Element): void {
    this.#check(element);
    for (const ms of FADE_CHECKS_MS)
      this.#later(() => {
        this.#check(element);
      }, ms);
  }

  #forgetOldest(): void {
    const [oldest] = this.#watched;
    if (!oldest || this.#watched.size <= WATCHED_MAX) return;
    oldest[1].observer.disconnect();
    this.#watched.delete(oldest[0]);
  }
}
