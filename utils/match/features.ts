/** What the model sees of a text: its characters, its words and its concepts. */
import type { Normalized } from './normalize.ts';
import type { Sentence } from './sentence.ts';
import type { Mode } from './types.ts';

const CJK_RUN = /[\u3400-\u9FFF]+/g;
const WORDS = /[a-z]+/g;
const GRAM_MAX = 3;
/** Half octaves of length; longer texts are alike. */
const LENGTH_MAX = 14;

function characterGrams(text: string, add: (feature: string) => void): void {
  for (const [run] of text.matchAll(CJK_RUN)) {
    for (let start = 0; start < run.length; start++)
      for (let length = 1; length <= GRAM_MAX && start + length <= run.length; length++)
        add(run.slice(start, start + length));
  }
}

function wordGrams(text: string, add: (feature: string) => void): void {
  const words = text.match(WORDS) ?? [];
  words.forEach((word, index) => {
    add(`w ${word}`);
    const next = words[index + 1];
    if (next !== undefined) add(`w ${word} ${next}`);
  });
}

/** Concepts by name, so that a model outlives a new concept; pairs in the order of their names. */
function concepts(sentence: Sentence, names: readonly string[], add: (feature: string) => void): void {
  const present = [...new Set(sentence.hits.map((hit) => names[hit.concept] ?? ''))].sort();
  present.forEach((name, index) => {
    add(`c ${name}`);
    for (const other of present.slice(index + 1)) add(`c ${name} ${other}`);
  });
  if (sentence.isQuestion) add('c ?');
}

/** How a text is set, which folding takes away: a label, a price or a dotted wait is seldom a failure. */
const FORMS: [string, RegExp][] = [
  ['digit', /\d/],
  ['colon', /[:\uFF1A]/],
  ['dots', /\.\.\.|\u2026/],
  ['exclaim', /[!\uFF01]/],
  ['comma', /[,\uFF0C]/],
  ['end', /[.\u3002]$/],
  ['money', /[\u00A5\uFFE5$]|\u5143/],
  ['list', /[\u3001/|>]/],
  ['quote', /["\u201C\u300C]/],
];

/** How a sentence may end; more of it is decoration. */
const STOP = /^\s*(?:[.\u2026]{3}|\u2026|[.\u3002:\uFF1A])/;
const STOP_CHARS = 8;

/** What is drawn around a message is noise, and so are full width and what cannot be seen. */
function within(original: string, { starts, ends }: Normalized): string {
  const end = ends.at(-1) ?? 0;
  const point = STOP.exec(original.slice(end, end + STOP_CHARS))?.[0] ?? '';
  return (original.slice(starts[0] ?? 0, end) + point).normalize('NFKC').replace(/\p{Cf}/gu, '');
}

function forms(original: string, normalized: Normalized, add: (feature: string) => void): void {
  const inner = within(original, normalized);
  for (const [name, form] of FORMS) if (form.test(inner)) add(`f ${name}`);
  add(`l ${String(Math.min(LENGTH_MAX, Math.floor(Math.log2(normalized.text.length + 1) * 2)))}`);
}

/** @returns the features that are present, each once */
export function featuresOf(
  original: string,
  normalized: Normalized,
  sentences: readonly Sentence[],
  names: readonly string[],
  mode: Mode,
): string[] {
  const { text } = normalized;
  const found = new Set<string>([`m ${mode}`, `^${text.slice(0, 2)}`, `$${text.slice(-2)}`]);
  const add = (feature: string): void => void found.add(feature);
  characterGrams(text, add);
  wordGrams(text, add);
  forms(original, normalized, add);
  for (const sentence of sentences) concepts(sentence, names, add);
  return [...found];
}
