/** When it is worth looking again, reckoned from the day of the person's own act. Always a range, never a promise. */
import type { Explanation } from '../../knowledge/types.ts';
import { dayOf } from '../catalogue/expiry.ts';

export type Range = Extract<Explanation['recovery'], { unit: string }>;

/** Calendar days, `YYYY-MM-DD`; the same day twice where the range lies within one. */
export interface Expectation {
  earliest: string;
  latest: string;
}

/** @param day `YYYY-MM-DD` @returns the first moment of that day of the person's */
export function startOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** Adds months on the calendar; a day that the month does not have becomes its last one. */
function addMonths(date: Date, months: number): Date {
  const last = new Date(date.getFullYear(), date.getMonth() + months + 1, 0);
  return new Date(last.getFullYear(), last.getMonth(), Math.min(date.getDate(), last.getDate()));
}

function add(date: Date, n: number, unit: Range['unit']): Date {
  if (unit === 'month') return addMonths(date, n);
  if (unit === 'year') return addMonths(date, 12 * n);
  const days = unit === 'week' ? 7 * n : unit === 'day' ? n : 0;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

/**
 * @param range how long it usually takes; what is shorter than a day ends on the day of the act
 * @param actDay `YYYY-MM-DD`
 */
export function expectationOf({ min, max, unit }: Range, actDay: string): Expectation {
  const from = startOf(actDay);
  return { earliest: dayOf(add(from, min, unit)), latest: dayOf(add(from, max, unit)) };
}

/** The first day on which a reminder can come. */
export const tomorrowOf = (now: Date): string => dayOf(add(now, 1, 'day'));

/** @returns the day to be reminded on if nothing else is chosen: when it may be over, but tomorrow at the soonest */
export function suggestedDay(recovery: Explanation['recovery'], actDay: string | undefined, now: Date): string {
  const tomorrow = tomorrowOf(now);
  if ('unknown' in recovery || actDay === undefined) return dayOf(add(now, 7, 'day'));
  const { earliest } = expectationOf(recovery, actDay);
  return earliest > tomorrow ? earliest : tomorrow;
}

/** Reminders come in the morning, and not early. */
const REMINDER_HOUR = 10;

/** @param day `YYYY-MM-DD` @returns milliseconds since the epoch */
export function reminderTime(day: string): number {
  return startOf(day).setHours(REMINDER_HOUR);
}
