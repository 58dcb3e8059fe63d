/** Turns lexicon, products and rules into the plain data that the matcher runs on. Build time, command line and tests. */
import type { Entry, Outcome, Product } from '../../knowledge/types.ts';
import { packFold } from './fold.ts';
import { normalize, type ScriptFold } from './normalize.ts';
import { parseRule, type Rule } from './rule.ts';

/** Plain data: JSON in the bundle. Concepts are known by their index. */
export interface CompiledSignals {
  /** The phrases of each concept, parted by `|`. */
  concepts: string[];
  /** What a person calls each concept. */
  names: string[];
  /** From this index on, concepts are words that a rule names itself: they do not hide what lies inside them. */
  literalFrom: number;
  /** Concept that an action is, concept that its failing is. */
  actions: [number, number][];
  cannot: number;
  undone: number;
  /** Concept, key of `products.ts`. */
  products: [number, string][];
  /** Concepts of `lexicon/moods.ts` by name. */
  moods: Record<string, number>;
  entries: CompiledEntry[];
  /** Traditional and simplified characters in turn. */
  fold: string;
}

export interface CompiledEntry {
  id: string;
  /** Unless one of `outcomes` holds. */
  outcome: Outcome;
  outcomes: [Outcome, Rule][];
  isSymptom: boolean;
  rules: Rule[];
}

export interface Lexicon {
  things: Record<string, string>;
  actions: Record<string, string>;
  states: Record<string, string>;
  moods: Record<string, string>;
}

export interface Sources {
  lexicon: Lexicon;
  products: Record<string, Product>;
  entries: readonly Pick<Entry, 'id' | 'signals' | 'explanation'>[];
  /** Every traditional character with its simplified one. */
  fold: ScriptFold;
  /** Phrases beside the lexicon that a folded text is searched for. */
  otherPhrases?: readonly string[];
}

/** Groups of products that rules may name like one. */
const GROUPS: Record<string, string[]> = {
  paylater: ['huabei', 'xinyonggou', 'baitiao', 'yuefu', 'fenqile'],
  cashloan: ['jiebei', 'xinyongdai', 'wangshangdai', 'beiyongjin'],
};

class ConceptTable {
  readonly phrases: string[][] = [];
  readonly #index = new Map<string, number>();
  readonly #fold: ScriptFold;

  constructor(fold: ScriptFold) {
    this.#fold = fold;
  }

  add(name: string, phrases: readonly string[]): number {
    const index = this.#index.get(name) ?? this.phrases.push([]) - 1;
    this.#index.set(name, index);
    const list = this.phrases[index] ?? [];
    for (const phrase of phrases) {
      const folded = normalize(phrase.replaceAll('_', ' '), this.#fold).text;
      if (folded && !list.includes(folded)) list.push(folded);
    }
    return index;
  }

  get(name: string): number | undefined {
    return this.#index.get(name);
  }

  names(): string[] {
    return [...this.#index.keys()];
  }
}

const words = (line: string): string[] => line.split(/\s+/).filter(Boolean);

function addLexicon(table: ConceptTable, { lexicon, products }: Sources): void {
  for (const part of [lexicon.things, lexicon.states, lexicon.moods])
    for (const [name, line] of Object.entries(part)) table.add(name, words(line));
  for (const [name, line] of Object.entries(lexicon.actions)) {
    table.add(`act-${name}`, words(line));
    table.add(`no-${name}`, []);
  }
  for (const [key, { names, typos }] of Object.entries(products)) table.add(key, [...names, ...typos]);
}

/** What a term of a rule stands for: a group, a concept, an action, or the words themselves. */
function resolver(table: ConceptTable): (term: string) => number[] | undefined {
  return (term) => {
    const group = GROUPS[term];
    if (group) return group.flatMap((name) => table.get(name) ?? []);
    const known = table.get(term) ?? table.get(`act-${term}`);
    if (known !== undefined) return [known];
    if (!term.startsWith('"') && /^[a-z]/.test(term)) return undefined;
    const literal = term.replaceAll('"', '');
    return [table.add(`"${literal}"`, [literal])];
  };
}

function compileEntries(table: ConceptTable, entries: Sources['entries']): CompiledEntry[] {
  const resolve = resolver(table);
  const problems: string[] = [];
  const parse = (id: string, line: string, isLookupOnly: boolean): Rule[] => {
    try {
      return [parseRule(line, resolve, isLookupOnly)];
    } catch (error) {
      problems.push(`entries/${id}.ts: signals: ${(error as Error).message}`);
      return [];
    }
  };
  const compiled = entries.map(({ id, signals, explanation }) => ({
    id,
    outcome: signals.outcome ?? 'failed',
    outcomes: (['pending', 'unknown'] as const).flatMap((outcome) =>
      (signals[outcome] ?? []).flatMap((line) =>
        parse(id, line, false).map((rule): [Outcome, Rule] => [outcome, rule]),
      ),
    ),
    isSymptom: explanation.kind === 'symptom',
    rules: [
      ...signals.rules.flatMap((line) => parse(id, line, false)),
      ...(signals.lookup ?? []).flatMap((line) => parse(id, line, true)),
    ],
  }));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return compiled;
}

/**
 * @returns the data for `createMatcher`
 * @throws Error with a line for each rule that cannot be read
 */
export function compile(sources: Sources): CompiledSignals {
  const table = new ConceptTable(sources.fold);
  addLexicon(table, sources);
  const literalFrom = table.phrases.length;
  const entries = compileEntries(table, sources.entries);
  const at = (name: string): number => table.get(name) ?? -1;
  return {
    concepts: table.phrases.map((phrases) => phrases.join('|')),
    names: table.names(),
    literalFrom,
    actions: Object.keys(sources.lexicon.actions).map((name) => [at(`act-${name}`), at(`no-${name}`)]),
    cannot: at('cannot'),
    undone: at('undone'),
    products: Object.keys(sources.products).map((key) => [at(key), key]),
    moods: Object.fromEntries(Object.keys(sources.lexicon.moods).map((mood) => [mood, at(mood)])),
    entries,
    fold: packFold(sources.fold, [...table.phrases.flat(), ...(sources.otherPhrases ?? [])]),
  };
}
