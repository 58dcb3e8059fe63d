/**
 * The notation of rules. A rule is a line of terms, all of which must stand in one sentence:
 *
 *     huabei|baitiao no-use     a concept of the lexicon; `|` is or; `no-` is an action that fails or is refused
 *     不用输 "sign in"           the words themselves
 *     -condition                must not stand in the sentence
 *     =80                       the score in per cent, where the one that the number of terms gives is not right
 */

export interface Rule {
  /** Each term: concepts of which one must be there. */
  all: number[][];
  none: number[];
  /** 0 to 1. */
  score: number;
  /** Asked only in lookup mode. */
  isLookupOnly: boolean;
}

/** What a rule of so many terms is worth: the more it asks for, the more it says. */
const SCORE_BY_TERMS = [0, 0.6, 0.72, 0.8, 0.86];
const SCORE_MAX = 0.9;

/** Gives the concepts that a name or a literal stands for; undefined for a name that the lexicon does not hold. */
export type Resolve = (term: string) => number[] | undefined;

const TERM = /-?(?:"[^"]*"|[^\s|"]+)(?:\|(?:"[^"]*"|[^\s|"]+))*/g;

function termsOf(line: string): string[] {
  const rest = line.replace(TERM, '').trim();
  if (rest !== '') throw new Error(`"${line}": ${rest} stands alone: a quote is open or an alternative is missing`);
  return line.match(TERM) ?? [];
}

function resolveTerm(term: string, resolve: Resolve, line: string): number[] {
  return term.split('|').flatMap((name) => {
    const concepts = resolve(name);
    if (!concepts) throw new Error(`"${line}": unknown concept "${name}"`);
    return concepts;
  });
}

function parseScore(term: string, line: string): number {
  const percent = Number(term.slice(1));
  if (!(percent > 0 && percent <= 100)) throw new Error(`"${line}": "${term}" is no score from 1 to 100`);
  return percent / 100;
}

/**
 * @param line a rule in the notation above
 * @throws Error that names the line and the term that is wrong
 */
export function parseRule(line: string, resolve: Resolve, isLookupOnly = false): Rule {
  const rule: Rule = { all: [], none: [], score: 0, isLookupOnly };
  for (const term of termsOf(line)) {
    if (term.startsWith('=')) rule.score = parseScore(term, line);
    else if (term.startsWith('-')) rule.none.push(...resolveTerm(term.slice(1), resolve, line));
    else rule.all.push(resolveTerm(term, resolve, line));
  }
  if (rule.all.length === 0) throw new Error(`"${line}": nothing to find`);
  if (!rule.score) rule.score = SCORE_BY_TERMS[rule.all.length] ?? SCORE_MAX;
  return rule;
}
