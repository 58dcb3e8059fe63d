/** Up and down through a list, starting from a search box. */
import type { KeyboardEvent } from 'react';

const NEXT = { ArrowDown: 1, ArrowUp: -1 };
const NEXT_SIDEWAYS = { ...NEXT, ArrowRight: 1, ArrowLeft: -1 };
const TARGETS = '[data-arrow]:not(:disabled)';

/**
 * @param event a key pressed inside an element that holds `[data-arrow]` stops, the search box among them
 * @param sideways left and right move too
 * @returns whether the key was one of the list's and the focus moved
 */
export function moveByArrow(event: KeyboardEvent<HTMLElement>, { sideways = false } = {}): boolean {
  const steps: Readonly<Record<string, number>> = sideways ? NEXT_SIDEWAYS : NEXT;
  const step = steps[event.key] ?? 0;
  if (step === 0 || event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return false;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(TARGETS)];
  const at = stops.indexOf(event.target);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return false;
  event.preventDefault();
  next.focus();
  return true;
}
