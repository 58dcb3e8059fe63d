/**
 * `npm run --silent review -- [--on YYYY-MM-DD]`: what of the catalogue has to be looked at again, soonest first: every
 * source with the statements that rest on it, every statement with its own last day. Exit code 1 when a source is past
 * its day, 2 for a malformed call.
 */
import { z } from 'zod';
import { claimsIn, loadCatalogue, type Catalogue } from '../build/load.ts';
import { dayOf, isDue, isOver } from '../catalogue/expiry.ts';

const DAY_MS = 86_400_000;
const NAMES_MAX = 4;

export interface ReviewItem {
  /** The last day on which it counts as current, `YYYY-MM-DD`. */
  date: string;
  kind: 'source' | 'statement';
  /** Key of the source, or file and field of the statement. */
  id: string;
  /** Source: the files whose statements rest on it. */
  files: string[];
  /** Source: how many statements these are. */
  count: number;
}

interface Place {
  file: string;
  field: string;
  basis: readonly string[];
  until?: string | undefined;
}

/** The value at a path of `claimsIn`, which begins with a name for the value itself. */
function at(value: unknown, field: string): unknown {
  const keys = field.split('.').slice(1);
  return keys.reduce((inner, key) => (inner as Record<string, unknown>)[key], value);
}

function placesOf(file: string, value: unknown, name: string): Place[] {
  return claimsIn(value, name).map(({ field, basis }) => {
    const { until } = at(value, field) as { until?: string };
    return { file, field, basis, until };
  });
}

function allPlaces({ entries, contacts, scams, scamReasons, questions }: Catalogue): Place[] {
  return [
    ...entries.flatMap(({ id, explanation }) => placesOf(`entries/${id}.ts`, explanation, 'explanation')),
    ...placesOf('contacts.ts', contacts, 'contacts'),
    ...placesOf('scams.ts', scams, 'scams'),
    ...placesOf('scam-reasons.ts', scamReasons, 'scamReasons'),
    ...Object.entries(questions).flatMap(([id, question]) => placesOf(`questions/${id}.ts`, question, 'question')),
  ];
}

/**
 * @param catalogue the whole catalogue
 * @returns everything in it that has a date, soonest first; within a day by kind and id
 */
export function reviewItems(catalogue: Catalogue): ReviewItem[] {
  const places = allPlaces(catalogue);
  const sources = Object.entries(catalogue.sources).map(([id, { reviewBy }]): ReviewItem => {
    const resting = places.filter(({ basis }) => basis.includes(id));
    const files = [...new Set(resting.map(({ file }) => file))];
    return { date: reviewBy, kind: 'source', id, files, count: resting.length };
  });
  const statements = places.flatMap(({ file, field, until }): ReviewItem[] =>
    until === undefined ? [] : [{ date: until, kind: 'statement', id: `${file}: ${field}`, files: [], count: 1 }],
  );
  const order = ({ date, kind, id }: ReviewItem): string => `${date} ${kind} ${id}`;
  return [...sources, ...statements].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function distance(date: string, day: string): string {
  const days = Math.round((Date.parse(date) - Date.parse(day)) / DAY_MS);
  if (days === 0) return 'today';
  const span = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days > 0 ? `in ${span}` : `${span} ago`;
}

function usedIn({ count, files }: ReviewItem): string {
  if (count === 0) return 'nothing rests on it';
  const more = files.length > NAMES_MAX ? ` and ${files.length - NAMES_MAX} more` : '';
  return `${count} ${count === 1 ? 'statement' : 'statements'} in ${files.slice(0, NAMES_MAX).join(', ')}${more}`;
}

/**
 * @param item one of `reviewItems`
 * @param day the day to measure from
 * @returns one line: date, state, how far away, what
 */
export function describeItem(item: ReviewItem, { sources }: Catalogue, day: string): string {
  const when = distance(item.date, day).padEnd(13);
  if (item.kind === 'statement') {
    const state = isOver({ until: item.date }, day) ? 'over' : 'ends';
    return `${item.date}  ${state.padEnd(6)}  ${when}  ${item.id}`;
  }
  const source = sources[item.id];
  const state = isDue({ reviewBy: item.date }, day) ? 'due' : 'later';
  const facts = `${source?.grade ?? '?'}, checked ${source?.checked ?? '?'}`;
  return `${item.date}  ${state.padEnd(6)}  ${when}  ${item.id} (${facts}): ${usedIn(item)}`;
}

/** @returns the day that the arguments ask for, today without any, undefined when they are malformed */
function dayIn([flag, value, ...rest]: readonly string[]): string | undefined {
  if (flag === undefined) return dayOf(new Date());
  return flag === '--on' && rest.length === 0 && z.iso.date().safeParse(value).success ? value : undefined;
}

/** @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const day = dayIn(args);
  if (day === undefined) {
    console.error('usage: npm run --silent review -- [--on YYYY-MM-DD]');
    return 2;
  }
  const catalogue = await loadCatalogue();
  const items = reviewItems(catalogue);
  for (const item of items) console.log(describeItem(item, catalogue, day));
  return items.some(({ kind, date }) => kind === 'source' && isDue({ reviewBy: date }, day)) ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
