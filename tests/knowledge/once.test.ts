/** A text that stood twice would count twice in training, and then the examples of an entry prove nothing. */
import { expect, it } from 'vitest';
import { loadCatalogue } from '../../utils/build/load.ts';
import { labelledTexts } from '../../utils/build/samples.ts';

const { entries } = await loadCatalogue();

it.each(['auto', 'lookup'] as const)('every text that trains %s mode stands in one place', (mode) => {
  const texts = labelledTexts(entries).filter((text) => text.mode === mode);
  const met = new Set<string>();
  const again = texts.filter(({ text }) => met.size === met.add(text).size);
  expect(again.map(({ label, text }) => `${label}: ${text}`)).toEqual([]);
});
