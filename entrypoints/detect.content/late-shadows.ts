/**
 * Nothing tells a content script that an element was given a shadow root after it was read. So elements that may well
 * get one are looked at again: whenever the page has changed, and for a while after that, ever more seldom.
 */
import { childrenOf, isConnected, shadowOf, tagOf } from './dom.ts';

/** Pages give ids to many elements; these must not crowd out the empty ones. */
const HOSTS_MAX = 200;
const LOOK_GAPS_MS = [250, 500, 1000, 2000, 4000, 8000];
/** Elements that apps are mounted in, and custom elements. */
const MOUNT_POINT = /^(DIV|SPAN|SECTION|MAIN|P)$|-/;

function mayBecomeHost(element: Element): boolean {
  const tag = tagOf(element);
  if (!MOUNT_POINT.test(tag)) return false;
  // What holds something may get one too, in its place: a custom element, or what a script finds by its id.
  return childrenOf(element).length === 0 || tag.includes('-') || element.id !== '';
}

export class LateShadows {
  readonly #hosts = new Set<Element>();
  readonly #onShadow: (shadow: ShadowRoot) => void;
  readonly #later: (run: () => void, ms: number) => void;
  #looks = 0;
  #isWaiting = false;

  /** @param later `setTimeout` that ends with the content script */
  constructor(onShadow: (shadow: ShadowRoot) => void, later: (run: () => void, ms: number) => void) {
    this.#onShadow = onShadow;
    this.#later = later;
  }

  /** Remembers an element without a shadow root, if it is one that may get one; the newest are kept. */
  remember(element: Element): void {
    if (!mayBecomeHost(element)) return;
    const [oldest] = this.#hosts;
    if (oldest && this.#hosts.size >= HOSTS_MAX) this.#hosts.delete(oldest);
    this.#hosts.add(element);
  }

  /** Looks now and for a while. */
  look(): void {
    this.#looks = 0;
    this.#check();
    if (!this.#isWaiting) this.#lookLater();
  }

  stop(): void {
    this.#hosts.clear();
  }

  #check(): void {
    for (const host of this.#hosts) {
      const shadow = shadowOf(host);
      if (shadow || !isConnected(host)) this.#hosts.delete(host);
      if (shadow) this.#onShadow(shadow);
    }
  }

  #lookLater(): void {
    const gap = this.#hosts.size > 0 ? LOOK_GAPS_MS[this.#looks] : undefined;
    this.#isWaiting = gap !== undefined;
    if (gap === undefined) return;
    this.#later(() => {
      this.#looks += 1;
      this.#check();
      this.#lookLater();
    }, gap);
  }
}
