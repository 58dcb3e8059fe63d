/**
 * `npm run --silent questions`: people with every cause of every symptom answer the guided questions, a fifth of the
 * questions with “don’t know”. A table with a line per symptom, the pairs that fare worst, then everything as one line
 * of JSON. Two kinds of people: `truthful` give the answer that their cause makes likeliest (what a question gives them
 * to choose from fits them); `sampled` draw it from P(answer | cause), so that they err as often as the data says.
 */
import { loadCatalogue, type Catalogue } from '../build/load.ts';
import { inquire, DONT_KNOW, QUESTIONS_MAX, type Answer, type Inquiry, type Subject } from '../questions/inquiry.ts';
import { optionsOf, statedLikelihood } from '../questions/likelihood.ts';
import { priorOf } from '../questions/prior.ts';
import type { Question } from '../../knowledge/types.ts';

export type Manner = 'truthful' | 'sampled';

/** What came of the runs of one cause, or of several together. */
export interface Outcome {
  runs: number;
  /** Shares of the runs in which the cause ended first, or among the first two. */
  first: number;
  firstTwo: number;
  /** Questions asked on average. */
  asked: number;
  /** Share of the answers, “don’t know” left out, after which the list looked different. */
  moved: number;
}

export interface PairOutcome extends Outcome {
  symptom: string;
  cause: string;
}

export const RUNS = 200;
const DONT_KNOW_SHARE = 0.2;
const WORST_SHOWN = 10;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function answerOf(question: Question, cause: string, manner: Manner, random: () => number): string {
  if (random() < DONT_KNOW_SHARE) return DONT_KNOW;
  const shares = optionsOf(question).map((option) => ({ option, share: statedLikelihood(question, cause, option) }));
  const likeliest = shares.reduce((best, next) => (next.share > best.share ? next : best));
  if (manner === 'truthful') return likeliest.option;
  let left = random();
  return shares.find(({ share }) => (left -= share) < 0)?.option ?? likeliest.option;
}

/** The same answers lead to the same place: a symptom’s whole tree of questions is worked out once, as it is walked. */
export type Walk = (answers: readonly Answer[]) => Inquiry;

export function createWalk(subject: Subject, { questions }: Pick<Catalogue, 'questions'>): Walk {
  const known = new Map<string, Inquiry>();
  return (answers) => {
    const path = answers.map(({ question, option }) => `${question}=${option}`).join('/');
    const inquiry = known.get(path) ?? inquire(subject, answers, questions);
    known.set(path, inquiry);
    return inquiry;
  };
}

/** @returns what a reader of this symptom starts from */
export function subjectOf(symptom: string, { entries }: Pick<Catalogue, 'entries'>): Subject {
  const explain = (id: string) => entries.find((entry) => entry.id === id)?.explanation;
  return { prior: priorOf([{ id: symptom, score: 1 }], explain), symptoms: [symptom] };
}

const looks = ({ causes }: Inquiry): string => causes.map(({ id, likeliness }) => `${id} ${likeliness}`).join();

interface Run {
  place: number;
  asked: number;
  known: number;
  moved: number;
}

function run(walk: Walk, cause: string, answer: (question: string) => string): Run {
  const answers: Answer[] = [];
  let inquiry = walk(answers);
  let known = 0;
  let moved = 0;
  while (inquiry.next !== undefined) {
    const option = answer(inquiry.next);
    answers.push({ question: inquiry.next, option });
    const before = looks(inquiry);
    inquiry = walk(answers);
    if (option === DONT_KNOW) continue;
    known += 1;
    if (looks(inquiry) !== before) moved += 1;
  }
  return { place: inquiry.causes.findIndex(({ id }) => id === cause), asked: answers.length, known, moved };
}

function summary(runs: readonly Run[]): Outcome {
  const share = (holds: (one: Run) => boolean): number => runs.filter(holds).length / runs.length;
  const sum = (of: (one: Run) => number): number => runs.reduce((total, one) => total + of(one), 0);
  return {
    runs: runs.length,
    first: share(({ place }) => place === 0),
    firstTwo: share(({ place }) => place <= 1),
    asked: sum(({ asked }) => asked) / runs.length,
    moved: sum(({ moved }) => moved) / sum(({ known }) => known),
  };
}

/** @returns several outcomes as one, each counted by its runs */
export function together(outcomes: readonly Outcome[]): Outcome {
  const runs = outcomes.reduce((sum, outcome) => sum + outcome.runs, 0);
  const mean = (key: keyof Outcome): number =>
    outcomes.reduce((sum, outcome) => sum + outcome[key] * outcome.runs, 0) / runs;
  return { runs, first: mean('first'), firstTwo: mean('firstTwo'), asked: mean('asked'), moved: mean('moved') };
}

/**
 * @param runs of each cause of each symptom
 * @returns an outcome for every such pair, the same each time
 */
export function simulate(catalogue: Catalogue, manner: Manner, runs = RUNS): PairOutcome[] {
  return catalogue.entries.flatMap(({ id: symptom, explanation }) => {
    const walk = createWalk(subjectOf(symptom, catalogue), catalogue);
    return (explanation.causes ?? []).map((cause, place) => {
      const results = Array.from({ length: runs }, (_, seed) => {
        const random = randomFrom(seed * 1009 + place);
        return run(walk, cause, (id) => {
          const question = catalogue.questions[id];
          return question ? answerOf(question, cause, manner, random) : DONT_KNOW;
        });
      });
      return { symptom, cause, ...summary(results) };
    });
  });
}

/** @returns those that end first least often */
export function worst(pairs: readonly PairOutcome[], count = WORST_SHOWN): PairOutcome[] {
  return [...pairs].sort((a, b) => a.first - b.first || a.firstTwo - b.firstTwo).slice(0, count);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

function line(name: string, { first, firstTwo, asked, moved }: Outcome): string {
  return `${name.padEnd(46)}${percent(first)}${percent(firstTwo)}${asked.toFixed(2).padStart(8)}${percent(moved)}`;
}

function printTable(manner: Manner, pairs: readonly PairOutcome[]): void {
  const head = ['first', 'in two', 'asked', 'moved'].map((name) => name.padStart(8)).join('');
  console.log(`${`${manner}, at most ${QUESTIONS_MAX} questions`.padEnd(46)}${head}`);
  for (const symptom of new Set(pairs.map((pair) => pair.symptom)))
    console.log(line(`  ${symptom}`, together(pairs.filter((pair) => pair.symptom === symptom))));
  console.log(line('  all', together(pairs)));
  console.log('  worst pairs');
  for (const pair of worst(pairs)) console.log(line(`    ${pair.symptom} < ${pair.cause}`, pair));
  console.log();
}

async function main(): Promise<void> {
  const catalogue = await loadCatalogue();
  const manners = ['truthful', 'sampled'] as const;
  const results = manners.map((manner) => ({ manner, pairs: simulate(catalogue, manner) }));
  for (const { manner, pairs } of results) printTable(manner, pairs);
  const figures = results.map(({ manner, pairs }) => [manner, { ...together(pairs), worst: worst(pairs) }]);
  console.log(JSON.stringify(Object.fromEntries(figures)));
}

if (import.meta.main) await main();
