/** Reads the catalogue's folder and checks it. Node only: build, command line and tests. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import * as schema from '../../knowledge/schema.ts';
import type { Entry, Question } from '../../knowledge/types.ts';
import { loadQuestions } from './load-questions.ts';
import { importFresh, problemsOf, readModule } from './read-module.ts';

export const KNOWLEDGE_DIR = join(import.meta.dirname, '../../knowledge');
const ENTRIES_DIR = join(KNOWLEDGE_DIR, 'entries');
const QUESTIONS_DIR = join(KNOWLEDGE_DIR, 'questions');

const entryModule = z.strictObject({
  signals: schema.signalsSchema,
  explanation: schema.explanationSchema,
  examples: schema.examplesSchema,
});

/** Everything that is wrong with the catalogue: a line each, with file, field and reason. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/** Values that occur twice where each may stand once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function duplicateSignals(entries: readonly Entry[]): string[] {
  const owner = new Map<string, string>();
  const problems: string[] = [];
  for (const { id, signals } of entries) {
    for (const rule of [...signals.rules, ...(signals.lookup ?? [])]) {
      const sorted = rule.split(/\s+/).sort().join(' ');
      const other = owner.get(sorted);
      if (other) problems.push(`entries/${id}.ts: signals: "${rule}" stands in entries/${other}.ts too`);
      else owner.set(sorted, id);
    }
  }
  return problems;
}

type Keys = Record<string, object>;

function unknownReferences(entry: Entry, keys: Keys): string[] {
  const { explanation } = entry;
  const problems: string[] = [];
  const expectKeys = (field: string, values: readonly string[], known: object | undefined): void => {
    for (const value of values)
      if (!known || !(value in known)) problems.push(`entries/${entry.id}.ts: ${field}: unknown "${value}"`);
    for (const value of repeated(values)) problems.push(`entries/${entry.id}.ts: ${field}: "${value}" stands twice`);
  };
  for (const field of ['products', 'payNow', 'evidence', 'contacts', 'scams'] as const)
    expectKeys(`explanation.${field}`, explanation[field], keys[field]);
  expectKeys('explanation.related', explanation.related, keys['entries']);
  expectKeys('explanation.causes', explanation.causes ?? [], keys['entries']);
  if ((explanation.kind === 'symptom') !== (explanation.causes !== undefined))
    problems.push(`entries/${entry.id}.ts: explanation.causes: symptoms have ranked causes, causes have none`);
  return [...problems, ...unknownSources(`entries/${entry.id}.ts`, explanation, 'explanation', keys['sources'])];
}

/** @returns a line for every source that a statement in `value` rests on and that nobody knows */
function unknownSources(file: string, value: unknown, path: string, sources: object = {}): string[] {
  return claimsIn(value, path).flatMap(({ field, basis }) =>
    basis.flatMap((source) => (source in sources ? [] : [`${file}: ${field}.basis: unknown source "${source}"`])),
  );
}

/** The statements of the tables beside the entries. */
function tableProblems({ contacts, scams, scamReasons, sources }: Tables): string[] {
  return [
    ...unknownSources('contacts.ts', contacts, 'contacts', sources),
    ...unknownSources('scams.ts', scams, 'scams', sources),
    ...unknownSources('scam-reasons.ts', scamReasons, 'scamReasons', sources),
  ];
}

/** Every `basis` in a value, with the path of the statement that it belongs to. */
export function claimsIn(value: unknown, path: string): { field: string; basis: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'basis' in value && Array.isArray(value.basis) ? [{ field: path, basis: value.basis as string[] }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => claimsIn(child, `${path}.${key}`))];
}

async function loadTable<T>(name: string, item: z.ZodType<T>): Promise<Record<string, T>> {
  const table = Object.values(await importFresh(join(KNOWLEDGE_DIR, `${name}.ts`)))[0];
  const parsed = z.record(z.string(), item).safeParse(table);
  if (!parsed.success) throw new CatalogueError(problemsOf(`${name}.ts`, parsed.error).join('\n'));
  return parsed.data;
}

async function loadEntry(file: string): Promise<Entry | string[]> {
  const read = await readModule(file, `entries/${basename(file)}`, entryModule);
  return Array.isArray(read) ? read : { id: basename(file, '.ts'), ...read };
}

/** The tables beside the entries. */
export async function loadTables() {
  return {
    products: await loadTable('products', schema.productSchema),
    contacts: await loadTable('contacts', schema.contactSchema),
    sources: await loadTable('sources', schema.sourceSchema),
    payNow: await loadTable('pay-now', schema.payNowSchema),
    evidence: await loadTable('evidence', z.array(schema.textSchema)),
    scams: await loadTable('scams', schema.claimSchema),
    scamReasons: await loadTable('scam-reasons', schema.claimSchema),
  };
}

export type Tables = Awaited<ReturnType<typeof loadTables>>;
export interface Catalogue extends Tables {
  entries: Entry[];
  questions: Record<string, Question>;
}

/**
 * @param dir the folder of entries; the project's own when left out
 * @param questionsDir the folder of questions; other entries than the project's have none of their own
 * @returns the whole catalogue, entries and questions sorted by id
 * @throws CatalogueError that names file, field and reason of everything that is wrong
 */
export async function loadCatalogue(
  dir = ENTRIES_DIR,
  questionsDir = dir === ENTRIES_DIR ? QUESTIONS_DIR : undefined,
): Promise<Catalogue> {
  const tables = await loadTables();
  const files = (await readdir(dir)).filter((file) => file.endsWith('.ts')).sort();
  const loaded = await Promise.all(files.map((file) => loadEntry(join(dir, file))));
  const entries = loaded.filter((result): result is Entry => !Array.isArray(result));
  const problems = loaded.flatMap((result) => (Array.isArray(result) ? result : []));
  const keys: Keys = { ...tables, entries: Object.fromEntries(entries.map(({ id }) => [id, true])) };
  problems.push(
    ...tableProblems(tables),
    ...duplicateSignals(entries),
    ...entries.flatMap((entry) => unknownReferences(entry, keys)),
  );
  const asked = await loadQuestions(questionsDir, { entries, sources: tables.sources });
  problems.push(...asked.problems);
  if (problems.length > 0) throw new CatalogueError(problems.join('\n'));
  return { ...tables, entries, questions: asked.questions };
}
