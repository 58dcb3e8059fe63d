/** Finds where a text asks for what nobody honest asks for, or gives a false number as that of a help line. */
import { notWarnings, scamQuestions, scamSigns, scamWarnings, type ScamSign } from '../../knowledge/scam-signs.ts';
import type { Normalized } from '../match/normalize.ts';
import { buildTrie, findHits, type Trie } from '../match/trie.ts';
import type { Mode } from '../match/types.ts';
import { findFalseNumber } from './false-number.ts';
import { isNear, nearest, type Place } from './place.ts';
import type { Scam, ScamKind } from './types.ts';

/** The phrases of a sign must stand this close together. */
const REACH_CHARS = 40;
/** A warning speaks of what stands within this. */
const WARNING_REACH_CHARS = 150;
/** Text beyond this is not searched. */
export const TEXT_MAX_CHARS = 20_000;
const ANTI_FRAUD = 'anti-fraud';

type Group = readonly string[];
const signs: Readonly<Record<Exclude<ScamKind, 'number'>, ScamSign>> = scamSigns;

/** Every group of phrases that is looked for, each with its trie’s number. */
function numberGroups(): { trie: Trie; numberOf: ReadonlyMap<Group, number> } {
  const own = Object.values(signs).flatMap(({ patterns, unless }) => [...patterns.flat(), unless]);
  const groups = [...new Set<Group>([...own, scamWarnings, notWarnings, scamQuestions])];
  return { trie: buildTrie(groups), numberOf: new Map(groups.map((group, number) => [group, number])) };
}

let numbered: ReturnType<typeof numberGroups> | undefined;

/** @returns where the phrases of any group stand, in their order */
function searchIn(text: string): (group: Group) => Place[] {
  const { trie, numberOf } = (numbered ??= numberGroups());
  const places = new Map<number, Place[]>();
  for (const { concept, start, end } of findHits(trie, text)) {
    const list = places.get(concept);
    if (list) list.push({ start, end });
    else places.set(concept, [{ start, end }]);
  }
  return (group) => places.get(numberOf.get(group) ?? -1) ?? [];
}

type Find = ReturnType<typeof searchIn>;

/** @returns one place of each group, all near the first, or undefined */
function placesTogether(pattern: readonly Group[], find: Find): Place[] | undefined {
  const [first = [], ...others] = pattern.map(find);
  for (const place of first) {
    const near = others.map((places) => nearest(places, place, REACH_CHARS));
    if (near.every((other) => other !== undefined)) return [place, ...near];
  }
  return undefined;
}

/** Two places overlap when they are nearer than side by side. */
const OVERLAP = -1;

/** @returns the warnings that stand in the text, without words that only look like one */
function warningsIn(find: Find, mode: Mode): Place[] {
  const others = [find(notWarnings), mode === 'lookup' ? find(scamQuestions) : []];
  return find(scamWarnings).filter((place) => !others.some((list) => nearest(list, place, OVERLAP)));
}

function signIn(find: Find, mode: Mode): { kind: ScamKind; places: Place[] } | undefined {
  const warnings = warningsIn(find, mode);
  for (const [kind, { patterns, unless }] of Object.entries(signs) as [ScamKind, ScamSign][]) {
    if (find(unless).length > 0) continue;
    for (const pattern of patterns) {
      const places = placesTogether(pattern, find);
      const isWarnedOf = places?.some((place) => warnings.some((other) => isNear(place, other, WARNING_REACH_CHARS)));
      if (places && !isWarnedOf) return { kind, places };
    }
  }
  return undefined;
}

/**
 * @param normalized the text, folded
 * @param mode `lookup`: a person wrote it, who may well ask whether it is a swindle
 * @returns the first sign of a swindle in it, or undefined; work is linear in the text
 */
export function findScam(normalized: Normalized, mode: Mode = 'auto'): Scam | undefined {
  const { starts, ends } = normalized;
  const text = normalized.text.slice(0, TEXT_MAX_CHARS);
  const sign = signIn(searchIn(text), mode);
  const number = sign ? undefined : findFalseNumber(text, normalized);
  const places = sign?.places ?? number?.places;
  if (!places) return undefined;
  const spans = places.map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }));
  return {
    kind: sign?.kind ?? 'number',
    contact: number?.contact ?? ANTI_FRAUD,
    spans: spans.sort((a, b) => a.start - b.start),
  };
}
