/** Finds a phone number that a text gives as that of a known help line and that is none of its official ones. */
import { contacts } from '../../knowledge/contacts.ts';
import {
  alsoOfficial,
  claimedOwners,
  helpLineFillers,
  helpLineTroubles,
  helpLineWords,
} from '../../knowledge/scam-signs.ts';
import type { Normalized } from '../match/normalize.ts';
import type { Place } from './place.ts';

/** Between the owner and its help line, and between that and the number. */
const GAP_MAX_CHARS = 20;
const DIGITS = /\d+(?: \d+)*/g;
/** Mobile, 400 and 800, with area code, short numbers of banks and services. Dates and amounts look otherwise. */
const PHONE = /^(1[3-9]\d{9}|[48]00\d{7}|0\d{8,11}|9[56]\d{3,5}|1[02]\d{3,6})$/;
/** Characters after a number that tell that it is an amount. */
const UNIT_CHARS = 2;
const UNIT = /^ ?[元块笔年月天日时分万%]/;
const HAN = /\p{Script=Han}/u;

const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^86(?=\d{10})/, '');
const OFFICIAL = new Set([...Object.values(contacts).map(({ number }) => digitsOf(number)), ...alsoOfficial]);

const longestFirst = (list: readonly string[]): string => list.toSorted((a, b) => b.length - a.length).join('|');
const OWNER = new RegExp(longestFirst(Object.keys(claimedOwners)), 'g');
const LINE = new RegExp(longestFirst(helpLineWords), 'g');
const FILLERS = new RegExp(longestFirst(helpLineFillers), 'g');
const TROUBLES = new RegExp(longestFirst(helpLineTroubles), 'g');

const placesOf = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

const isGap = (before: Place, after: Place): boolean =>
  after.start >= before.end && after.start - before.end <= GAP_MAX_CHARS;

/** @returns whether nothing stands there that could name somebody else */
const isFilled = (gap: string): boolean => gap.replace(FILLERS, '').trim() === '';

/** “支付宝付款请联系客服” is a shop’s own line; “白条额度恢复请联系官方客服” claims to be the lender’s. */
function isOwnLine(gap: string): boolean {
  const calm = gap.replace(/请|联系|拨打|致电|咨询/g, '#');
  return isFilled(calm) || (gap.search(TROUBLES) >= 0 && isFilled(gap.replace(TROUBLES, '')));
}

/** Names in a list of ways to pay are parted by marks, which folding drops; only offsets tell. */
function isInOnePiece({ start, end }: Place, { text, starts, ends }: Normalized): boolean {
  for (let at = start + 1; at < end; at++)
    if (starts[at] !== ends[at - 1] && (HAN.test(text[at] ?? '') || HAN.test(text[at - 1] ?? ''))) return false;
  return true;
}

/** @returns the number that the digits begin with, unless it is an official one or no number to call */
function falsePhone(text: string, { start, end }: Place): Place | undefined {
  const groups = placesOf(text.slice(start, end), /\d+/g);
  const phones = groups.map((group) => ({ start, end: start + group.end }));
  if (phones.some((phone) => OFFICIAL.has(digitsOf(text.slice(start, phone.end))))) return undefined;
  const phone = phones.findLast((place) => PHONE.test(digitsOf(text.slice(start, place.end))));
  return phone && !UNIT.test(text.slice(phone.end, phone.end + UNIT_CHARS)) ? phone : undefined;
}

/**
 * @param text as much of the folded text as is read
 * @returns owner, help line and number, and the key of the contact whose number is right; work is linear in the text
 */
export function findFalseNumber(
  text: string,
  normalized: Normalized,
): { places: Place[]; contact: string } | undefined {
  const digits = placesOf(text, DIGITS);
  if (digits.length === 0) return undefined;
  const owners = placesOf(text, OWNER);
  let [nextOwner, nextDigits] = [0, 0];
  for (const line of placesOf(text, LINE)) {
    while ((owners[nextOwner + 1]?.end ?? Infinity) <= line.start) nextOwner += 1;
    while ((digits[nextDigits]?.start ?? Infinity) < line.end) nextDigits += 1;
    const owner = owners[nextOwner];
    const number = digits[nextDigits];
    if (!owner || !number || !isGap(owner, line) || !isGap(line, number)) continue;
    const isOwn = isOwnLine(text.slice(owner.end, line.start)) && isFilled(text.slice(line.end, number.start));
    const isOnePiece = isInOnePiece({ start: owner.start, end: line.end }, normalized);
    const phone = isOwn && isOnePiece ? falsePhone(text, number) : undefined;
    const contact = claimedOwners[text.slice(owner.start, owner.end)];
    if (phone && contact) return { places: [owner, line, phone], contact };
  }
  return undefined;
}
