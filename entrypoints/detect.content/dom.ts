/**
 * Reading a page that may be hostile: a form whose field is called `parentElement` answers with that field. These read
 * past it.
 */

type Getter<Value> = (node: Node) => Value;

function getter(prototype: object, name: string): Getter<unknown> {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its node below
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node): unknown => get?.call(node);
}

export const parentOf = getter(Node.prototype, 'parentElement') as Getter<Element | null>;
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const childrenOf = getter(Node.prototype, 'childNodes') as Getter<NodeListOf<ChildNode>>;
export const shadowOf = getter(Element.prototype, 'shadowRoot') as Getter<ShadowRoot | null>;
export const tagOf = getter(Element.prototype, 'tagName') as (element: Element) => string;
export const isEditable = getter(HTMLElement.prototype, 'isContentEditable') as (element: HTMLElement) => boolean;
const slotOfElement = getter(Element.prototype, 'assignedSlot') as Getter<Element | null>;
const slotOfText = getter(Text.prototype, 'assignedSlot') as Getter<Element | null>;
export const isConnected = getter(Node.prototype, 'isConnected') as Getter<boolean>;

/** @returns the element in which the node is drawn: the slot that it was put into, its parent, or its shadow's host */
export function above(node: Node): Element | null {
  const slot = node instanceof Text ? slotOfText(node) : node instanceof Element && slotOfElement(node);
  if (slot) return slot;
  const parent = parentOf(node);
  if (parent) return parent;
  const root = rootOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** @returns what is drawn in the element: its shadow where there is an open one, in a slot what was put into it */
export function contentOf(element: Element): Iterable<Node> {
  const shadow = shadowOf(element);
  if (shadow) return childrenOf(shadow);
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : childrenOf(element);
}

/** @returns the element and what is above it, nearest first, at most `max` of them */
export function* ancestry(element: Element, max: number): Generator<Element> {
  let current: Element | null = element;
  for (let count = 0; current && count < max; count++) {
    yield current;
    current = above(current);
  }
}
