/** Until when there is quiet, in words. Pure. */
import type { LocalText } from '../../utils/language/language.ts';
import type { Values } from '../language.tsx';
import { strings } from '../strings.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** @param until milliseconds since the epoch, at most a day from now */
export function restText(until: number, now: Date): { text: LocalText; values: Values } {
  const end = new Date(until);
  return {
    text: end.getDate() === now.getDate() ? strings.snoozedToday : strings.snoozedTomorrow,
    values: { time: `${two(end.getHours())}:${two(end.getMinutes())}` },
  };
}
