/** Every item of the research stands in the catalogue, at a field that says it. */
import { describe, expect, it, test } from 'vitest';
import { coverage, type Place } from '../../knowledge/coverage.ts';
import type { Entry } from '../../knowledge/types.ts';
import { catalogue } from './texts.ts';

const range = (prefix: string, from: number, to: number, digits = 1): string[] =>
  Array.from({ length: to - from + 1 }, (_, place) => `${prefix}${String(from + place).padStart(digits, '0')}`);

/** What there is to cover, written down here a second time, so that nothing can go missing from both. */
const ITEMS = [
  ...range('S0-', 1, 10),
  ...['S1-1a', 'S1-1b', 'S1-2a', 'S1-2b'],
  ...range('S1-', 3, 6),
  ...range('S1-D', 1, 4),
  ...range('S1-R', 1, 10),
  ...range('S2-', 0, 10),
  ...['S3-1', 'S3-2', 'S3-2b', 'S3-3', 'S3-4', 'S3-G', 'S3-5', 'S3-6'],
  ...range('M', 1, 21),
  ...range('C', 1, 27, 2),
  ...range('P', 1, 8),
];

/** @returns the value at a path such as `steps.1`, undefined where the path leads nowhere */
function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
      value,
    );
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** @returns what is wrong with a place, undefined when the words stand where it says */
function wrongWith(
  [id, field, says]: Place,
  entries: readonly Pick<Entry, 'id' | 'explanation'>[],
): string | undefined {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) return `${id}: unknown entry`;
  const value = valueAt(entry.explanation, field);
  if (isEmpty(value)) return `${id}: ${field} is empty`;
  return says !== '' && JSON.stringify(value).includes(says) ? undefined : `${id}: ${field} does not say “${says}”`;
}

test('the items are those of the research, each once', () => {
  expect(ITEMS).toHaveLength(107);
  expect([...new Set(ITEMS)]).toEqual(ITEMS);
  expect(Object.keys(coverage).sort()).toEqual([...ITEMS].sort());
});

const places: Readonly<Record<string, readonly Place[]>> = coverage;

it.each(ITEMS)('%s is said', (item) => {
  expect(places[item] ?? []).not.toEqual([]);
  expect((places[item] ?? []).flatMap((place) => wrongWith(place, catalogue.entries) ?? [])).toEqual([]);
});

describe('a place that is wrong is found', () => {
  it.each([
    [['no-such-entry', 'sentence', '逾期'], 'unknown entry'],
    [['overdue', 'steps.99', '逾期'], 'is empty'],
    [['overdue', 'no.such.field', '逾期'], 'is empty'],
    [['limit-insufficient', 'evidence', 'general'], 'is empty'],
    [['overdue', 'sentence', '完全没有的话'], 'does not say'],
    [['overdue', 'sentence', ''], 'does not say'],
  ] as const)('%s', (place, reason) => {
    const entries = catalogue.entries.map(({ id, explanation }) => ({
      id,
      explanation: id === 'limit-insufficient' ? { ...explanation, evidence: [] } : explanation,
    }));
    expect(wrongWith(place, entries)).toContain(reason);
  });
});
