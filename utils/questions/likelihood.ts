/** How likely each answer is under each cause, as the questions' data has it. Pure. */
import type { Question } from '../../knowledge/types.ts';

export type Questions = Readonly<Record<string, Question>>;

/** What a question without options of its own offers. */
const YES_NO = ['yes', 'no'];
/** People mistake and pages lie: no answer rules a cause out. */
const MISTAKE_SHARE = 0.05;

/** @returns ids of the answers to choose from, “don’t know” not among them */
export function optionsOf({ options }: Question): string[] {
  return options ? Object.keys(options) : YES_NO;
}

/**
 * @returns P(option | cause) as the data has it: 0 to 1, together 1 over the options
 */
export function statedLikelihood(question: Question, cause: string, option: string): number {
  const stated = question.given[cause] ?? question.otherwise;
  const own = stated[option];
  if (own !== undefined) return own;
  const unnamed = optionsOf(question).filter((other) => stated[other] === undefined);
  const named = Object.values(stated).reduce((sum, share) => sum + share, 0);
  return Math.max(0, 1 - named) / unnamed.length;
}

/** @returns what is reckoned with: the stated likelihood with a share of mistakes, so never 0 */
export function likelihood(question: Question, cause: string, option: string): number {
  const even = 1 / optionsOf(question).length;
  return (1 - MISTAKE_SHARE) * statedLikelihood(question, cause, option) + MISTAKE_SHARE * even;
}
