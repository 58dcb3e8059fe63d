/** Finds where a text asks for what nobody honest asks for, or gives a false number as that of a help line. */
import { contacts } from '../../knowledge/contacts.ts';
import { claimedOwners, helpLineWords, scamSigns, type ScamSign } from '../../knowledge/scam-signs.ts';
import type { Normalized } from '../match/normalize.ts';
import type { Span } from '../match/types.ts';

export type ScamKind = keyof typeof scamSigns | 'number';

export interface Scam {
  kind: ScamKind;
  /** The words that give it away, as offsets in the original text. */
  spans: Span[];
  /** Key of the contact to turn to instead. */
  contact: string;
}

/** The phrases of a sign must stand this close together. */
const REACH_CHARS = 40;
/** A number follows the name of its help line within this. */
const NUMBER_REACH_CHARS = 20;
/** Text beyond this is not searched. */
const TEXT_MAX_CHARS = 20_000;
const PHONE = /\d(?: ?\d){4,12}/g;
const PHONE_MIN_DIGITS = 5;
const ANTI_FRAUD = 'anti-fraud';

interface Place {
  start: number;
  end: number;
}

function placesOf(text: string, phrases: readonly string[]): Place[] {
  const places: Place[] = [];
  for (const phrase of phrases)
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      places.push({ start: at, end: at + phrase.length });
  return places.sort((a, b) => a.start - b.start);
}

const isNear = (place: Place, other: Place, reach: number): boolean =>
  place.start - other.end <= reach && other.start - place.end <= reach;

function spanOf({ start, end }: Place, { starts, ends }: Normalized): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** @returns one place of each group, all near the first, or undefined */
function placesTogether(text: string, pattern: readonly (readonly string[])[]): Place[] | undefined {
  const [first = [], ...others] = pattern.map((phrases) => placesOf(text, phrases));
  for (const place of first) {
    const near = others.map((places) => places.find((other) => isNear(place, other, REACH_CHARS)));
    if (near.every((other) => other !== undefined)) return [place, ...near];
  }
  return undefined;
}

function placesOfSign(text: string, { patterns, unless }: ScamSign): Place[] | undefined {
  if (unless.some((phrase) => text.includes(phrase))) return undefined;
  for (const pattern of patterns) {
    const places = placesTogether(text, pattern);
    if (places) return places;
  }
  return undefined;
}

const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^86(?=\d{10})/, '');
const OFFICIAL = new Set(Object.values(contacts).map(({ number }) => digitsOf(number)));

/** @returns the number that is given for the help line of `owner`, where it is none of the official ones */
function falseNumber(text: string, owner: string): Place[] | undefined {
  const phones = [...text.matchAll(PHONE)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const isFalse = ({ start, end }: Place): boolean => {
    const digits = digitsOf(text.slice(start, end));
    return digits.length >= PHONE_MIN_DIGITS && !OFFICIAL.has(digits);
  };
  const lines = placesOf(text, helpLineWords);
  for (const name of placesOf(text, [owner])) {
    const line = lines.find((place) => isNear(name, place, NUMBER_REACH_CHARS / 2));
    const phone = phones.find((place) => line && isNear(line, place, NUMBER_REACH_CHARS) && isFalse(place));
    if (line && phone) return [name, line, phone];
  }
  return undefined;
}

/**
 * @param normalized the text, folded
 * @returns the first sign of a swindle in it, or undefined; work is linear in the text
 */
export function findScam(normalized: Normalized): Scam | undefined {
  const text = normalized.text.slice(0, TEXT_MAX_CHARS);
  const found = (kind: ScamKind, places: readonly Place[], contact: string): Scam => {
    const spans = places.map((place) => spanOf(place, normalized));
    return { kind, contact, spans: spans.sort((a, b) => a.start - b.start) };
  };
  for (const [kind, sign] of Object.entries(scamSigns) as [keyof typeof scamSigns, ScamSign][]) {
    const places = placesOfSign(text, sign);
    if (places) return found(kind, places, ANTI_FRAUD);
  }
  for (const [owner, contact] of Object.entries(claimedOwners)) {
    const places = falseNumber(text, owner);
    if (places) return found('number', places, contact);
  }
  return undefined;
}
