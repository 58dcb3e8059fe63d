/**
 * Reading a page that may be hostile: a form whose field is called `parentElement` answers with that field. These read
 * past it.
 */

function getter<T>(prototype: object, name: string): (node: Node) => T {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its node below
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => get?.call(node) as T;
}

export const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const childrenOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');

/** @returns the element above, through the host of a shadow root */
export function above(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent) return parent;
  const root = rootOf(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** @returns the element and what is above it, nearest first, at most `max` of them */
export function* ancestry(element: Element, max: number): Generator<Element> {
  let current: Element | null = element;
  for (let count = 0; current && count < max; count++) {
    yield current;
    current = above(current);
  }
}
