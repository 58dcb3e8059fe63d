/**
 * What the detector and the panel of a frame share: which element holds a message, and which messages the person has
 * put away. Both run in the extension's own world of that frame, which the page cannot look into.
 */

interface Standing {
  /** Newest last. */
  elements: Map<string, WeakRef<Element>>;
  quiet: Set<string>;
}

const KEY = Symbol.for('payhint.standing');
const ELEMENTS_MAX = 40;

function standing(): Standing {
  const world = globalThis as unknown as { [KEY]: Standing | undefined };
  return (world[KEY] ??= { elements: new Map(), quiet: new Set() });
}

/** @param message as it is reported */
export function rememberElement(message: string, element: Element): void {
  const { elements } = standing();
  elements.delete(message);
  elements.set(message, new WeakRef(element));
  const [oldest] = elements.keys();
  if (oldest !== undefined && elements.size > ELEMENTS_MAX) elements.delete(oldest);
}

/** @returns where the message was last seen in this frame; undefined when it never was, or the element is gone */
export const elementOf = (message: string): Element | undefined => standing().elements.get(message)?.deref();

/** A message that is quiet is not reported, however often the page draws it anew. */
export const isQuiet = (message: string): boolean => standing().quiet.has(message);

export function setQuiet(message: string, quiet: boolean): void {
  if (quiet) standing().quiet.add(message);
  else standing().quiet.delete(message);
}
