/** What every entry promises: its examples, checked against all entries at once. Made from the folder. */
import { describe, expect, it } from 'vitest';
import { harmless } from '../../knowledge/harmless.ts';
import { loadCatalogue } from '../../utils/build/load.ts';
import type { Match } from '../../utils/match/types.ts';
import { reader } from './compiled.ts';

const { entries } = await loadCatalogue();

/** Several promises are about the same texts. */
const seen = new Map<string, Match[]>();
function onPage(text: string): Match[] {
  const matches = seen.get(text) ?? reader.auto(text);
  seen.set(text, matches);
  return matches;
}

const came = (matches: readonly Match[]): string => matches[0]?.id ?? 'nothing';

describe.each(entries)('$id', ({ id, examples }) => {
  it('comes first for every page message of its own', () => {
    const wrong = examples.match.filter((text) => onPage(text)[0]?.id !== id);
    expect(wrong.map((text) => `${text} → ${came(onPage(text))}`)).toEqual([]);
  });

  it('comes first for every question of its own', () => {
    const wrong = examples.lookup.filter((text) => reader.lookup(text)[0]?.id !== id);
    expect(wrong.map((text) => `${text} → ${came(reader.lookup(text))}`)).toEqual([]);
  });

  it('and everything else stays silent where nothing failed', () => {
    const wrong = examples.miss.filter((text) => onPage(text).length > 0);
    expect(wrong.map((text) => `${text} → ${came(onPage(text))}`)).toEqual([]);
  });

  it('quotes words that stand in the message', () => {
    for (const text of examples.match)
      for (const { spans } of onPage(text))
        for (const { start, end } of spans) expect(text.slice(start, end)).not.toBe('');
  });
});

describe('what is harmless', () => {
  it('raises nothing on a page', () => {
    const wrong = harmless.page.filter((text) => onPage(text).length > 0);
    expect(wrong.map((text) => `${text} → ${came(onPage(text))}`)).toEqual([]);
  });

  it('gets no sure answer when somebody asks', () => {
    const wrong = harmless.questions.filter((text) => reader.lookup(text)[0]?.confidence === 'likely');
    expect(wrong.map((text) => `${text} → ${came(reader.lookup(text))}`)).toEqual([]);
  });
});
