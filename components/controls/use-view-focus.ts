/** Keeps the focus with the reader when one view takes another's place. */
import { useEffect, useRef, type RefObject } from 'react';

function hasFocus(root: HTMLElement): boolean {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  return root.contains(activeElement);
}

/** @returns which view a step from one path to a shorter one has closed */
function closedView(before: string, after: string): string | undefined {
  if (after === '') return before.split('/')[0];
  return before.startsWith(`${after}/`) ? before.slice(after.length + 1).split('/')[0] : undefined;
}

/**
 * When a change of view has taken the focused element away, the focus goes back to what opened the view just left, or
 * else to the title of the new one. Nothing is focused when the surface appears.
 * @param root the element that holds the views; openers carry `data-opens`, titles `data-view-title`
 * @param path the open view and the ones below it, joined by `/`; empty for the first
 */
export function useViewFocus(root: RefObject<HTMLElement | null>, path: string): void {
  const shown = useRef(path);
  useEffect(() => {
    const before = shown.current;
    shown.current = path;
    if (before === path || !root.current || hasFocus(root.current)) return;
    const closed = closedView(before, path);
    const openers = [...root.current.querySelectorAll<HTMLElement>('[data-opens]')];
    const opener = openers.find((element) => element.dataset['opens'] === closed);
    (opener ?? root.current.querySelector<HTMLElement>('[data-view-title]'))?.focus();
  }, [root, path]);
}
