/** Texts written to mislead the matcher: it need not place each of them, but most. */
import { expect, it } from 'vitest';
import { probes } from '../../knowledge/probes.ts';
import { reader } from '../match/compiled.ts';

const PLACED_MIN = 0.75;

const byEntry = (texts: Record<string, string[]>): [string, string][] =>
  Object.entries(texts).flatMap(([id, list]) => list.map((text): [string, string] => [id, text]));

const shareOf = <Item>(items: readonly Item[], isPlaced: (item: Item) => boolean): number =>
  items.filter(isPlaced).length / items.length;

it('harmless text of pages stays silent', () => {
  expect(shareOf(probes.page, (text) => reader.auto(text).length === 0)).toBeGreaterThanOrEqual(PLACED_MIN);
});

it('what only resembles it is explained', () => {
  const isPlaced = ([id, text]: [string, string]): boolean => reader.auto(text)[0]?.id === id;
  expect(shareOf(byEntry(probes.match), isPlaced)).toBeGreaterThanOrEqual(PLACED_MIN);
});

it('questions with nothing to explain get no sure answer, the others the right one', () => {
  const isUnsure = (text: string): boolean => reader.lookup(text)[0]?.confidence !== 'likely';
  const isPlaced = ([id, text]: [string, string]): boolean => reader.lookup(text)[0]?.id === id;
  expect(shareOf(probes.questions, isUnsure)).toBeGreaterThanOrEqual(PLACED_MIN);
  expect(shareOf(byEntry(probes.lookup), isPlaced)).toBeGreaterThanOrEqual(PLACED_MIN);
});
