/** What was said of a page, and where: the same words in the same place are no news until they were gone. */
import { isConnected } from './dom.ts';
import { keyOf } from '../../utils/page/finding.ts';

export class Reported {
  readonly #keys = new Map<Element, string>();
  readonly #textOf: (element: Element) => string;

  /** @param textOf reads what an element says now */
  constructor(textOf: (element: Element) => string) {
    this.#textOf = textOf;
  }

  add(element: Element, text: string): void {
    this.#keys.set(element, keyOf(text));
  }

  has(element: Element, text: string): boolean {
    return this.#keys.get(element) === keyOf(text);
  }

  clear(): void {
    this.#keys.clear();
  }

  /** @returns whether the same words stand where others of the kind have just been taken away: the page was drawn anew */
  isStaying(element: Element): boolean {
    const key = keyOf(this.#textOf(element));
    for (const [other, said] of this.#keys) {
      if (said !== key || isConnected(other)) continue;
      this.#keys.delete(other);
      this.#keys.set(element, key);
      return true;
    }
    return false;
  }

  /** Forgets what is gone, or says something else. */
  *forgetGone(): Generator<undefined, void> {
    for (const element of this.#keys.keys()) {
      if (!isConnected(element) || !this.has(element, this.#textOf(element))) this.#keys.delete(element);
      yield;
    }
  }
}
