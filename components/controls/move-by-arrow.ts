/** Up and down through a list, starting from a search box. */
import type { KeyboardEvent } from 'react';

const TARGETS = '[data-arrow]:not(:disabled)';

/**
 * @param event a key pressed inside an element that holds `[data-arrow]` stops, the search box among them
 * @returns whether the key was one of the list's and the focus moved
 */
export function moveByArrow(event: KeyboardEvent<HTMLElement>): boolean {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return false;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(TARGETS)];
  const at = stops.indexOf(event.target);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return false;
  event.preventDefault();
  next.focus();
  return true;
}
