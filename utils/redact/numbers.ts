/** Numbers that belong to a person or to an order. Amounts, dates, error codes and hotlines stay. */
import type { Kind, Rule } from './types.ts';

/** Between two groups of one number: white space within the line, dashes, and what is not seen at all. */
const SEPARATOR = '[^\\S\\n]|[-\\u00ad\\u200b-\\u200d\\u2010-\\u2015\\u2060\\ufeff]';
const DATE = '(?:19|20)\\d{2}[-\\u2010-\\u2015](?:0?[1-9]|1[0-2])[-\\u2010-\\u2015]\\d';
/** The two digits after the point of an amount begin no number. */
const CENTS = '(?<=\\d\\.)\\d{1,2}(?!\\d)';

const PHONE = /^(?:0{0,2}86)?1[3-9]\d{9}$|^0\d{9,11}$/;
const BORN = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const IDENTITY = new RegExp(`^\\d{17}X$|^\\d{6}(?:18|19|20)\\d{2}${BORN}\\d{4}$|^\\d{8}${BORN}\\d{3}$`, 'i');
/** Card numbers have 12 to 19 digits, of which the last one checks the others (ISO/IEC 7812). */
const CARD_MIN_DIGITS = 12;
const CARD_MAX_DIGITS = 19;

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Whatever else a run of twelve digits may be, it is somebody's. */
function kindOf(found: string): Kind | undefined {
  const number = found.replace(/[^\dx]/gi, '');
  if (PHONE.test(number)) return 'phone';
  if (IDENTITY.test(number)) return 'identity';
  if (number.length < CARD_MIN_DIGITS) return undefined;
  return number.length <= CARD_MAX_DIGITS && passesLuhn(number) ? 'card' : 'order';
}

const whole: Rule = { find: /(?<hide>\d{17}X|\d{11,})/dgi, kindOf };
/** 6222 0000 1234 5678, 138-0013-8000, 110101 19900307 123X. */
const grouped: Rule = {
  find: new RegExp(`(?<!\\d)(?!${DATE}|${CENTS})(?<hide>\\d{2,8}(?:(?:${SEPARATOR}){1,2}\\d{2,8})+X?)`, 'dgi'),
  kindOf,
};

export const numberRules: readonly Rule[] = [whole, grouped];
