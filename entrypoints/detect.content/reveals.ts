/**
 * Watches single elements until they are shown. Vant and uni-app keep their toast in the page and show it again by
 * style or class alone: no node is added, and watching every attribute of the page would cost too much. So only
 * elements that already held a likely message are watched, with what is above them; and their size, which tells of
 * everything else that may show them, a rule about a distant element as well as a frame that is unfolded.
 */
import { ancestry, isConnected } from './dom.ts';
import { MEASURE, type Slices, type Work } from './slices.ts';
import { isDrawn, isVisibleInSteps } from './visible.ts';

const WATCHED_MAX = 40;
const ANCESTORS_MAX = 12;
/** A toast that fades in is see-through when it is added, one that fades out is still seen: from look to look. */
const FADE_GAPS_MS = [60, 120, 220, 400, 700];
/** Nothing tells when a text is uncovered, or moved into view: what is still hidden is looked for somewhat longer. */
const SEEK_GAPS_MS = [...FADE_GAPS_MS, 1500, 3000, 6000];
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

interface Watched {
  /** Undefined until the first look. */
  observer: MutationObserver | undefined;
  wasVisible: boolean;
  /** Looks taken since something happened. */
  looks: number;
  isWaiting: boolean;
  /** A look is among the work that is to be done. */
  isQueued: boolean;
}

export interface RevealsOptions {
  /** Where looks are taken. */
  slices: Slices;
  onShown: (element: Element) => void;
  /** `setTimeout` that ends with the content script. */
  later: (run: () => void, ms: number) => void;
}

export class Reveals {
  readonly #watched = new Map<Element, Watched>();
  readonly #options: RevealsOptions;
  readonly #sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) this.#checkThroughFade(target);
  });

  constructor(options: RevealsOptions) {
    this.#options = options;
  }

  /** Calls back if the element is visible, soon and whenever it is watched again, and whenever it becomes so. */
  watch(element: Element): void {
    const known = this.#watched.get(element);
    if (known) known.wasVisible = false;
    else
      this.#watched.set(element, {
        observer: undefined,
        wasVisible: false,
        looks: 0,
        isWaiting: false,
        isQueued: false,
      });
    this.#checkThroughFade(element);
  }

  /** The page has changed somewhere: looks again at what is hidden. */
  look(): void {
    for (const [element, known] of this.#watched) {
      if (known.wasVisible) continue;
      known.looks = 0;
      this.#lookLater(element, known);
    }
  }

  stop(): void {
    this.#sizes.disconnect();
    for (const { observer } of this.#watched.values()) observer?.disconnect();
    this.#watched.clear();
  }

  #begin(element: Element, known: Watched): void {
    known.observer = new MutationObserver(() => {
      this.#options.slices.onChange();
      this.#checkThroughFade(element);
    });
    for (const current of ancestry(element, ANCESTORS_MAX))
      known.observer.observe(current, { attributes: true, attributeFilter: ATTRIBUTES });
    this.#sizes.observe(element);
    this.#forgetOldest();
  }

  #check(element: Element, known: Watched): void {
    if (known.isQueued) return;
    known.isQueued = true;
    this.#options.slices.add(this.#look(element, known));
  }

  *#look(element: Element, known: Watched): Work {
    // What is gone waits for no frame, or what comes and goes would keep the rest waiting.
    if (isConnected(element)) yield MEASURE;
    else this.#forget(element);
    known.isQueued = false;
    if (this.#watched.get(element) !== known) return;
    if (!known.observer) this.#begin(element, known);
    const isNow = yield* isSeen(element, known.wasVisible);
    const isShown = isNow && !known.wasVisible;
    known.wasVisible = isNow;
    this.#lookLater(element, known);
    if (isShown) this.#options.onShown(element);
  }

  #checkThroughFade(element: Element): void {
    const known = this.#watched.get(element);
    if (!known) return;
    known.looks = 0;
    this.#check(element, known);
  }

  #lookLater(element: Element, known: Watched): void {
    const gap = (known.wasVisible ? FADE_GAPS_MS : SEEK_GAPS_MS)[known.looks];
    if (gap === undefined || known.isWaiting || known.isQueued) return;
    known.isWaiting = true;
    this.#options.later(() => {
      known.isWaiting = false;
      // It was forgotten, for newer ones.
      if (this.#watched.get(element) !== known) return;
      known.looks += 1;
      this.#check(element, known);
    }, gap);
  }

  /** What has never been looked at is kept. */
  #forgetOldest(): void {
    for (const [element, { observer }] of this.#watched) {
      if (this.#watched.size <= WATCHED_MAX) return;
      if (observer) this.#forget(element);
    }
  }

  /** What is added again is read again, and watched again. */
  #forget(element: Element): void {
    this.#watched.get(element)?.observer?.disconnect();
    this.#sizes.unobserve(element);
    this.#watched.delete(element);
  }
}

/** What was in view and is scrolled under something else is not shown anew when it comes back. */
function* isSeen(element: Element, wasVisible: boolean): Generator<typeof MEASURE, boolean, undefined> {
  try {
    return wasVisible ? isDrawn(element) : yield* isVisibleInSteps(element);
  } catch {
    // A page may answer with anything: what cannot be asked is not seen.
    return false;
  }
}
