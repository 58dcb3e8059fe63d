/**
 * Watches single elements until they are shown. Vant and uni-app keep their toast in the page and show it again by
 * style or class alone: no node is added, and watching every attribute of the page would cost too much. So only
 * elements that already held a likely message are watched, with what is above them; and their size, which tells of
 * everything else that may show them, a rule about a distant element as well as a frame that is unfolded.
 */
import { ancestry } from './dom.ts';
import { isDrawn, isVisible } from './visible.ts';

const WATCHED_MAX = 40;
const ANCESTORS_MAX = 12;
/** A toast that fades in is see-through when it is added, one that fades out is still seen: from look to look. */
const FADE_GAPS_MS = [60, 120, 220, 400, 700];
/** Nothing tells when a text is uncovered, or moved into view: what is still hidden is looked for somewhat longer. */
const SEEK_GAPS_MS = [...FADE_GAPS_MS, 1500, 3000, 6000];
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

interface Watched {
  observer: MutationObserver;
  wasVisible: boolean;
  /** Looks taken since something happened. */
  looks: number;
  isWaiting: boolean;
}

export class Reveals {
  readonly #watched = new Map<Element, Watched>();
  readonly #onShown: (element: Element) => void;
  readonly #later: (run: () => void, ms: number) => void;
  readonly #sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) this.#checkThroughFade(target);
  });

  /** @param later `setTimeout` that ends with the content script */
  constructor(onShown: (element: Element) => void, later: (run: () => void, ms: number) => void) {
    this.#onShown = onShown;
    this.#later = later;
  }

  /** Calls back if the element is visible, now and whenever it is watched again, and whenever it becomes so. */
  watch(element: Element): void {
    const known = this.#watched.get(element);
    if (known) known.wasVisible = false;
    else this.#begin(element);
    this.#checkThroughFade(element);
  }

  /** The page has changed somewhere: looks again at what is hidden. */
  look(): void {
    for (const [element, known] of this.#watched) {
      if (known.wasVisible) continue;
      known.looks = 0;
      if (!known.isWaiting) this.#lookLater(element, known);
    }
  }

  stop(): void {
    this.#sizes.disconnect();
    for (const { observer } of this.#watched.values()) observer.disconnect();
    this.#watched.clear();
  }

  #begin(element: Element): void {
    const observer = new MutationObserver(() => {
      this.#checkThroughFade(element);
    });
    for (const current of ancestry(element, ANCESTORS_MAX))
      observer.observe(current, { attributes: true, attributeFilter: ATTRIBUTES });
    this.#watched.set(element, { observer, wasVisible: false, looks: 0, isWaiting: false });
    this.#sizes.observe(element);
    this.#forgetOldest();
  }

  #check(element: Element): void {
    const known = this.#watched.get(element);
    if (!known) return;
    const isNow = isSeen(element, known.wasVisible);
    const isShown = isNow && !known.wasVisible;
    known.wasVisible = isNow;
    if (isShown) this.#onShown(element);
  }

  #checkThroughFade(element: Element): void {
    this.#check(element);
    const known = this.#watched.get(element);
    if (!known) return;
    known.looks = 0;
    if (!known.isWaiting) this.#lookLater(element, known);
  }

  #lookLater(element: Element, known: Watched): void {
    const gap = (known.wasVisible ? FADE_GAPS_MS : SEEK_GAPS_MS)[known.looks];
    known.isWaiting = gap !== undefined;
    if (gap === undefined) return;
    this.#later(() => {
      // It was forgotten, for newer ones.
      if (this.#watched.get(element) !== known) return;
      known.looks += 1;
      this.#check(element);
      this.#lookLater(element, known);
    }, gap);
  }

  #forgetOldest(): void {
    const [oldest] = this.#watched;
    if (!oldest || this.#watched.size <= WATCHED_MAX) return;
    oldest[1].observer.disconnect();
    this.#sizes.unobserve(oldest[0]);
    this.#watched.delete(oldest[0]);
  }
}

/** What was in view and is scrolled under something else is not shown anew when it comes back. */
function isSeen(element: Element, wasVisible: boolean): boolean {
  try {
    return wasVisible ? isDrawn(element) : isVisible(element);
  } catch {
    // A page may answer with anything: what cannot be asked is not seen.
    return false;
  }
}
