/** What was answered, for every message that questions were asked about. In memory only: it goes when the surface does. */
import { catalogue, explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Match } from '../../utils/match/types.ts';
import { inquire, type Answer, type Inquiry, type Subject } from '../../utils/questions/inquiry.ts';
import { priorOf, type Suspect } from '../../utils/questions/prior.ts';

export type Answers = Readonly<Record<string, readonly Answer[]>>;

/** A match with less than this part of the best one’s score is no suspect. */
const SUSPECT_PART = 0.15;

/**
 * @param matches of one message, best first
 * @param id an entry that was opened; left out where causes tie
 * @returns what it may be: the matches that count, or the entry alone when it is not one of them
 */
export function suspectsOf(matches: readonly Match[], id?: string): Suspect[] {
  const [best] = matches;
  const counting = matches.filter(({ score }) => best && score >= best.score * SUSPECT_PART);
  const isAmong = id === undefined || counting.some((match) => match.id === id);
  return isAmong ? counting.map((match) => ({ id: match.id, score: match.score })) : [{ id, score: 1 }];
}

export function subjectOf(suspects: readonly Suspect[]): Subject {
  const symptoms = suspects.map(({ id }) => id).filter((id) => explanationOf(id)?.causes);
  return { prior: priorOf(suspects, explanationOf), symptoms };
}

export function inquiryOf(suspects: readonly Suspect[], answers: readonly Answer[]): Inquiry {
  return inquire(subjectOf(suspects), answers, catalogue.questions);
}

/** @returns whether there is anything to ask that could tell the suspects apart */
export function canAsk(suspects: readonly Suspect[]): boolean {
  return inquiryOf(suspects, []).next !== undefined;
}

/** @returns the key under which the answers about these suspects are kept */
export const keyOf = (suspects: readonly Suspect[]): string => suspects.map(({ id }) => id).join();

/** @returns whether any answer tells that the reader owes money */
export function tellDebt(answers: Answers): boolean {
  return Object.values(answers)
    .flat()
    .some(({ question, option }) => catalogue.questions[question]?.debt?.includes(option));
}
