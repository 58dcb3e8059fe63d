/**
 * What jsdom lacks: it lays nothing out, measures nothing, knows no visibility and no editing. Import it before the modules under test,
 * which take their getters from the prototypes when they are loaded.
 */
import { vi } from 'vitest';

const isShown = (element: Element): boolean => {
  for (let current: Element | null = element; current; current = current.parentElement) {
    const { display, opacity } = getComputedStyle(current);
    if (display === 'none' || opacity === '0') return false;
  }
  return getComputedStyle(element).visibility !== 'hidden';
};

/** Elements are as large as a word, unless they say otherwise with `data-width` and `data-height`. */
export function stubLayout(): void {
  Element.prototype.checkVisibility = function checkVisibility() {
    return isShown(this);
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    const number = (name: string, usual: number): number => Number(this.getAttribute(`data-${name}`) ?? usual);
    return new DOMRect(number('left', 0), number('top', 0), number('width', 60), number('height', 20));
  });
  // jsdom measures no text: it stands where its element stands.
  Range.prototype.getClientRects = function rects() {
    return [
      (
        this.startContainer.parentElement ?? (this.startContainer.parentNode as ShadowRoot).host
      ).getBoundingClientRect(),
    ] as unknown as DOMRectList;
  };
  document.elementsFromPoint = () => [];
}

/** Tells of no size until a test says that it has changed. */
class FakeResizeObserver {
  static readonly all = new Set<FakeResizeObserver>();
  readonly observed = new Set<Element>();
  readonly tell: (entries: { target: Element }[]) => void;
  constructor(tell: (entries: { target: Element }[]) => void) {
    this.tell = tell;
    FakeResizeObserver.all.add(this);
  }
  observe(element: Element): void {
    this.observed.add(element);
  }
  unobserve(element: Element): void {
    this.observed.delete(element);
  }
  disconnect(): void {
    this.observed.clear();
  }
}
Object.assign(globalThis, { ResizeObserver: FakeResizeObserver });

/** What a browser does after an element was laid out anew. */
export function resized(target: Element): void {
  for (const observer of FakeResizeObserver.all) if (observer.observed.has(target)) observer.tell([{ target }]);
}

/** Not by `closest`: in jsdom it follows a clobbered `parentElement` round and round. */
function isEdited(node: Node | null): boolean {
  return node instanceof Element && (node.hasAttribute('contenteditable') || isEdited(node.parentNode));
}

Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
  configurable: true,
  get(this: HTMLElement) {
    return isEdited(this);
  },
});

/** Browsers let a form answer with its fields where it is asked for properties; jsdom does not. */
export function clobber(form: Element): void {
  for (const field of form.querySelectorAll('input'))
    Object.defineProperty(form, field.name, { configurable: true, value: field });
}

/** @returns the first element of what is put into the page instead of what was there */
export function setPage(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

export const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
