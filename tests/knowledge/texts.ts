/** Every text that the catalogue and the interface can show, in the languages that are written by hand. */
import * as interfaceStrings from '../../components/strings.ts';
import type { Text } from '../../knowledge/types.ts';
import { loadCatalogue } from '../../utils/build/load.ts';

export interface ShownText extends Text {
  /** File and field, such as `entries/overdue.ts: steps.1`. */
  where: string;
  /** The field without numbers, such as `variants.steps`; empty outside of entries. */
  field: string;
  /** The text is in an entry whose reader owes money. */
  isDebt: boolean;
}

const isText = (value: object): value is Text =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';

/** The texts inside `value`, each with its path. */
function walk(value: unknown, path: readonly string[]): { path: readonly string[]; text: Text }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isText(value) ? [{ path, text: value }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => walk(child, [...path, key]))];
}

function textsOf(file: string, value: unknown, entry?: { debt: boolean }): ShownText[] {
  return walk(value, []).map(({ path, text: { zh, en } }) => ({
    zh,
    en,
    where: `${file}: ${path.join('.')}`,
    field: entry ? path.filter((key) => !/^\d+$/.test(key)).join('.') : '',
    isDebt: entry?.debt ?? false,
  }));
}

export const catalogue = await loadCatalogue();

const { entries, ...tables } = catalogue;

export const entryTexts: readonly ShownText[] = entries.flatMap(({ id, explanation }) =>
  textsOf(`entries/${id}.ts`, explanation, explanation),
);

/** Entries, the tables beside them, and every word of the interface. */
export const allTexts: readonly ShownText[] = [
  ...entryTexts,
  ...Object.entries(tables).flatMap(([name, table]) => textsOf(name, table)),
  ...textsOf('strings.ts', { ...interfaceStrings }),
];
