/** Dates and hours as messages write them: 2026-11-20, 11月20日, 11/20, Nov 20, 每日 06:00–08:00. */

export interface DateSpan {
  /** Offsets in the text, end exclusive. */
  start: number;
  end: number;
}

/** Longer than any of the forms below: only so much is read on either side of a number. */
const WINDOW_CHARS = 48;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const TIME = '(?:[01]?\\d|2[0-4])[:：][0-5]\\d(?:[:：][0-5]\\d)?(?:\\s?[AaPp]\\.?[Mm])?';
const YEAR = '(?:19|20)\\d\\d';
const MONTH_NUMBER = '(?:1[0-2]|0?[1-9])';
const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])';
const ORDINAL = `${DAY_NUMBER}(?:st|nd|rd|th)?`;
const IN_YEAR = `(?:,?\\s${YEAR})?`;
const AT_TIME = `(?:(?:T|,?\\s| at )?${TIME})?`;
// No date goes on as these do: 2026-11-20-0001 is an order, 11/20.5 is nothing.
const END = '(?![\\d*]|[-/.:][\\w*])';

/** What begins with a number. Every part is bounded, and so is the time of each try. */
const FORMS = [
  `${YEAR}([-/.])${MONTH_NUMBER}\\1${DAY_NUMBER}${AT_TIME}`,
  `(?:${YEAR}\\s?年\\s?)?${MONTH_NUMBER}\\s?月\\s?${DAY_NUMBER}\\s?[日号號]${AT_TIME}`,
  `${ORDINAL}\\s(?:of\\s)?${MONTH}(?![a-z])${IN_YEAR}${AT_TIME}`,
  `${MONTH_NUMBER}/${DAY_NUMBER}/${YEAR}${AT_TIME}`,
  // 1/3 may be a step of three: both numbers have two digits, or the second is no month.
  `(?:${MONTH_NUMBER}/(?:3[01]|2\\d|1[3-9])|(?:0[1-9]|1[0-2])/(?:0[1-9]|1[0-2]))${AT_TIME}`,
  `${TIME}\\s?(?:[-–—~～至到]|to|and|until)\\s?(?:次日|第二天|翌日)?\\s?${TIME}`,
].map((form) => new RegExp(`^${form}${END}`));
/** A lone time is a clock or a countdown, unless a word makes it a moment. */
const MOMENT = new RegExp(`^${TIME}${END}`);
const BEFORE_MOMENT = /(?:每[日天晚]|[于於至到]|预计|預計|before|until|by|at|daily)\s?$/i;
const AFTER_MOMENT = /^\s?(?:之?前|起|恢复|恢復)/;

const BEFORE_DAY = new RegExp(`(?<![A-Za-z])${MONTH}\\s$`);
const AFTER_MONTH = new RegExp(`^${ORDINAL}${IN_YEAR}${AT_TIME}${END}`);
/** It belongs to the hours that follow it. */
const EVERY_DAY = /(?:每[日天晚]|daily|every day)[\s:：]?$/i;
/** Behind these a number is the rest of something longer. */
const INSIDE = /[\w*/.:：-]/;

/**
 * @param text in half width
 * @param start where a number begins
 * @returns the date or the hours that begin there, with the words before that belong to them
 */
export function dateAt(text: string, start: number): DateSpan | undefined {
  const before = text.slice(Math.max(0, start - WINDOW_CHARS), start);
  const window = text.slice(start, start + WINDOW_CHARS);
  const month = BEFORE_DAY.exec(before)?.[0];
  const named = month === undefined ? undefined : AFTER_MONTH.exec(window)?.[0];
  if (month !== undefined && named !== undefined) return { start: start - month.length, end: start + named.length };
  if (INSIDE.test(before.at(-1) ?? '') && !/\D[:：]$/.test(before)) return undefined;
  const found = FORMS.map((form) => form.exec(window)?.[0]).find(Boolean) ?? momentIn(window, before);
  if (found === undefined) return undefined;
  return { start: start - (EVERY_DAY.exec(before)?.[0].length ?? 0), end: start + found.length };
}

function momentIn(window: string, before: string): string | undefined {
  const time = MOMENT.exec(window)?.[0];
  const isMoment = time !== undefined && (BEFORE_MOMENT.test(before) || AFTER_MOMENT.test(window.slice(time.length)));
  return isMoment ? time : undefined;
}
