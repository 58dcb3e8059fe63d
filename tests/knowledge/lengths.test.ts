/** How long a text may be, by field: a worried person reads short ones. */
import { describe, expect, it, test } from 'vitest';
import { entryTexts } from './texts.ts';

/** The most characters of a field, in Chinese and in English. */
const MOST: Readonly<Record<string, readonly [number, number]>> = {
  title: [20, 60],
  sentence: [60, 160],
  why: [100, 300],
  check: [80, 200],
  steps: [90, 260],
  avoid: [80, 230],
  'recovery.from': [20, 70],
  'recovery.note': [80, 200],
  'recovery.unknown': [80, 270],
  retry: [50, 140],
  'disagreements.about': [40, 80],
  'disagreements.views': [120, 300],
  'variants.steps': [90, 220],
};

test('every field has its limits', () => {
  const fields = [...new Set(entryTexts.map(({ field }) => field))].sort();
  expect(fields).toEqual(Object.keys(MOST).sort());
});

describe.each(Object.entries(MOST))('%s', (name, [zhMost, enMost]) => {
  const texts = entryTexts.filter(({ field }) => field === name);

  it(`is at most ${zhMost} characters in Chinese`, () => {
    const long = texts.filter(({ zh }) => [...zh].length > zhMost);
    expect(long.map(({ where }) => where)).toEqual([]);
  });

  it(`is at most ${enMost} characters in English`, () => {
    const long = texts.filter(({ en }) => en.length > enMost);
    expect(long.map(({ where }) => where)).toEqual([]);
  });
});

test('titles are labels and statements are sentences', () => {
  for (const { field, where, zh, en } of entryTexts) {
    const isLabel = ['title', 'disagreements.about', 'recovery.from'].includes(field);
    expect(/[。？！）]$/.test(zh), `${where} zh: ${zh}`).toBe(!isLabel || /[）？]$/.test(zh));
    if (isLabel) expect(en, where).not.toMatch(/[.!]$/);
    else expect(en, where).toMatch(/[.?!)”]$/);
  }
});

test('Chinese is written with its own punctuation', () => {
  const half = entryTexts.filter(({ zh }) => /[\p{Script=Han}”][,;:?!()]|[,;:?!()][\p{Script=Han}“]/u.test(zh));
  expect(half.map(({ where }) => where)).toEqual([]);
  expect(/[\p{Script=Han}”][,;:?!()]/u.test('先看账单,再付')).toBe(true);
});

test('English holds Chinese only as the words of a page or an app', () => {
  const bare = entryTexts.filter(({ en }) => /\p{Script=Han}/u.test(en.replace(/[“(（][^”)）]*[”)）]/g, '')));
  expect(bare.map(({ where, en }) => `${where}: ${en}`)).toEqual([]);
});
