/**
 * Keeps the hint's element above the page. As a popover it stands in the top layer, where no z-index, filter, transform
 * or clipping of the page reaches it. A modal dialog makes everything outside itself inert, popovers included: then the
 * element has to be inside the dialog, the only place where it can still be used.
 */

/** A page that goes on putting something on top has its way. */
const RAISES_MAX = 20;

export class TopLayer {
  readonly #host: HTMLElement;
  readonly #shadow: ShadowRoot;
  #raises = 0;

  constructor(host: HTMLElement, shadow: ShadowRoot) {
    this.#host = host;
    this.#shadow = shadow;
    host.popover = 'manual';
  }

  /** Puts the element onto the page, or back onto it when the dialog that held it is closed. */
  enter(): void {
    const { parentElement } = this.#host;
    if (parentElement === document.documentElement || parentElement?.matches('dialog:modal')) this.#show();
    else this.#moveTo(document.documentElement);
  }

  /** @param x @param y a point of the hint; raises it when something else is met there */
  raise(x: number, y: number): void {
    if (this.#isOnTop(x, y) || this.#raises >= RAISES_MAX) return;
    this.#raises += 1;
    this.#host.hidePopover();
    this.#show();
    const modal = this.#isOnTop(x, y) ? undefined : topModal();
    if (modal && !modal.contains(this.#host)) this.#moveTo(modal);
  }

  #isOnTop(x: number, y: number): boolean {
    return document.elementFromPoint(x, y) === this.#host;
  }

  #moveTo(parent: Element): void {
    const focused = this.#shadow.activeElement;
    parent.append(this.#host);
    this.#show();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  #show(): void {
    if (!this.#host.matches(':popover-open')) this.#host.showPopover();
  }
}

/** @returns the modal dialog that can be used: opening one moves the focus into it */
function topModal(): Element | undefined {
  const modals = [...document.querySelectorAll('dialog:modal')];
  return modals.findLast((modal) => modal.contains(document.activeElement)) ?? modals.at(-1);
}
