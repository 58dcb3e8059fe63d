/** The amount, the limit and the date that a message gives, in its own words. */
import { dateAt } from './dates.ts';

/** Each as the text writes it; what the text does not give is left out. */
export interface Figures {
  amount?: string;
  /** The most, or the least, that may be paid or borrowed. */
  limit?: string;
  /** A day, hours, or both. */
  date?: string;
}

interface Sum {
  text: string;
  isLimit: boolean;
  /** A word says that it is the amount: 支付金额 ¥250 outweighs 满 300 元. */
  isNamed: boolean;
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;
/** Longer numbers are orders, cards and telephones. */
const INTEGER_MAX_DIGITS = 9;
const DECIMALS_MAX_DIGITS = 2;
/** Only so much is read on either side of a number. */
const WINDOW_CHARS = 24;

/** A full-width comma parts clauses, except between full-width digits. */
const FULL_WIDTH = /(?<=[０-９])，(?=[０-９])|[！-＋－-～　]/g;

const CODES = 'rmb|cny|usd|twd|ntd|hkd|mop|eur|gbp|jpy|sgd|aud|cad|myr|krw';
const SIGN_BEFORE = new RegExp(
  `(?:(?:NT|HK|US|MOP|AU|CA|SG|[ASCR])?\\$|[¥￥€£₩₹₱฿₫₽]|(?<![a-z])(?:rm|${CODES})|人民[币幣]|新?[台臺][币幣]|[港美欧歐日][币幣元])\\s?$`,
  'i',
);
const UNIT_AFTER = new RegExp(
  `^\\s?(?:[千万萬亿億]?(?:[元块塊圆圓円][钱錢]?|[港美欧歐日][币幣元金]|新?[台臺][币幣]|人民[币幣]|英[镑鎊])|(?:yuan|kuai|dollars?|euros?|pounds?|${CODES})(?![a-z]))`,
  'i',
);
const TEN_THOUSANDS = /^\s?[万萬](?![事人次件名个個笔筆一])/;

const LIMIT_BEFORE =
  /(?:限[额額]|[上下]限|[额額]度|最[高多低小大少]|至少|超[过過出]|[未不][满滿]|低[于於]|高[于於]|limit|maximum|minimum|up to|at least|(?:more|less) than|exceeds?)[^\d,;.!?。，；！？]{0,12}$|(?:[日月年]累[计計]|[单單每][笔筆日月])\s?$/i;
const LIMIT_AFTER =
  /^\s?的?(?:(?:[单單每][笔筆日月]|daily|monthly|spending|credit|payment)\s?)?(?:限[额額]|上限|[额額]度|limit|maximum)/i;
const AMOUNT_BEFORE =
  /(?:金[额額]|[实實应應需][付缴繳]|支付|付款|扣款|合[计計]|[总總][计計价價额額]|余[额額]|餘額|amount|total|charge|payment|balance)\s?(?:of|due|is|[:：为為是])?\s?$/i;
/** A number without a currency is a sum where its name leads to it, or where it has cents. */
const LEADS_TO = /(?:[:：为為]|\b(?:is|of)|限[额額]|[额額]度)\s?$/;
const BARE_END = /^\s?(?:$|[,;.!?)，。；！？）、](?!\d))/;
/** Behind and before these a number is the rest of something longer: a masked card, a code. */
const INSIDE_BEFORE = /[\w*\-/.#@]$|\w[:：]$/;
const INSIDE_AFTER = /^(?:[\w*#@%]|[-/:.,][\w*])/;

/** Length stays the same, so that offsets do. */
const toHalfWidth = (text: string): string => text.replace(FULL_WIDTH, (char) => char.normalize('NFKC'));

function isSize(digits: string): boolean {
  const [integer = '', decimals = ''] = digits.replaceAll(',', '').split('.');
  return integer.length <= INTEGER_MAX_DIGITS && decimals.length <= DECIMALS_MAX_DIGITS;
}

function isBareSum(digits: string, before: string, after: string): boolean {
  const hasLead = LEADS_TO.test(before) || /[.,]/.test(digits);
  return hasLead && Number(digits.replaceAll(',', '')) > 0 && BARE_END.test(after);
}

/** @returns the sum of which the number is part, or undefined when it is something else */
function sumAt(text: string, original: string, start: number, digits: string): Sum | undefined {
  const end = start + digits.length;
  const before = text.slice(Math.max(0, start - WINDOW_CHARS), start);
  const after = text.slice(end, end + WINDOW_CHARS);
  const sign = SIGN_BEFORE.exec(before)?.[0] ?? '';
  const unit = (UNIT_AFTER.exec(after) ?? TEN_THOUSANDS.exec(after))?.[0] ?? '';
  const ahead = before.slice(0, before.length - sign.length);
  if (INSIDE_BEFORE.test(ahead) && !(AMOUNT_BEFORE.test(ahead) || LIMIT_BEFORE.test(ahead))) return undefined;
  if (unit === '' && INSIDE_AFTER.test(after)) return undefined;
  const isNamed = AMOUNT_BEFORE.test(ahead);
  const isLimit = !isNamed && (LIMIT_BEFORE.test(ahead) || LIMIT_AFTER.test(after.slice(unit.length)));
  if (sign + unit === '' && !((isNamed || isLimit) && isBareSum(digits, ahead, after))) return undefined;
  return { text: original.slice(start - sign.length, end + unit.length), isLimit, isNamed };
}

/**
 * @param text any text; the work is linear in it
 * @returns the first limit, the first date, and the amount that is named as one, or else the first amount; order numbers,
 * telephones, masked cards and error codes are none of them
 */
export function findAmount(text: string): Figures {
  const plain = toHalfWidth(text);
  const sums: Sum[] = [];
  let date: string | undefined;
  for (const { 0: digits, index } of plain.matchAll(NUMBER)) {
    const day = dateAt(plain, index);
    const sum = day || !isSize(digits) ? undefined : sumAt(plain, text, index, digits);
    if (day) date ??= text.slice(day.start, day.end);
    if (sum) sums.push(sum);
  }
  const limit = sums.find(({ isLimit }) => isLimit)?.text;
  const amounts = sums.filter(({ isLimit }) => !isLimit);
  const amount = (amounts.find(({ isNamed }) => isNamed) ?? amounts[0])?.text;
  return { ...(amount ? { amount } : {}), ...(limit ? { limit } : {}), ...(date ? { date } : {}) };
}
