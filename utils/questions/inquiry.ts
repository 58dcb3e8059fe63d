/**
 * Guided questions: from what a message may mean to what it most likely means, in at most five answers. Everything
 * follows from the answers given so far, so that going back is leaving the last one out. Pure.
 */
import { afterAnswer, expectedInformation, type Belief } from './belief.ts';
import { optionsOf, type Questions } from './likelihood.ts';
import { isSameRanking, rankCauses, type RankedCause } from './ranking.ts';

export const QUESTIONS_MAX = 5;
export const DONT_KNOW = 'unknown';

/** A cause this likely needs no further question. */
const CLEAR_SHARE = 0.85;
/** Less information than this, in bits, is not worth the reader’s time. */
const INFORMATION_MIN = 0.03;
/** Beyond this many digits it is rounding. */
const BITS_DIGITS = 9;

export interface Answer {
  question: string;
  /** One of the question’s options, or `DONT_KNOW`. */
  option: string;
}

export interface Subject {
  prior: Belief;
  /** Symptoms that the message shows; none when causes tie. */
  symptoms: readonly string[];
}

export interface Inquiry {
  /** Likeliest first. */
  causes: RankedCause[];
  /** Id of the next question; undefined when no more is asked. */
  next: string | undefined;
  /** An answer told that the reader owes money. */
  owes: boolean;
}

function settledBy(answers: readonly Answer[], questions: Questions): Set<string> {
  const asked = answers.map(({ question }) => question);
  const known = answers.filter(({ option }) => option !== DONT_KNOW);
  return new Set([...asked, ...known.flatMap(({ question }) => questions[question]?.settles ?? [])]);
}

function nextQuestion(belief: Belief, answers: readonly Answer[], subject: Subject, questions: Questions) {
  const [first = 0] = [...belief.values()].sort((a, b) => b - a);
  if (answers.length >= QUESTIONS_MAX || first >= CLEAR_SHARE) return undefined;
  const settled = settledBy(answers, questions);
  const fits = ({ onlyFor }: Questions[string]): boolean =>
    !onlyFor || subject.symptoms.length === 0 || subject.symptoms.some((symptom) => onlyFor.includes(symptom));
  const shown = rankCauses(belief);
  const canChange = (id: string): boolean => {
    const question = questions[id];
    const outcomes = question ? optionsOf(question) : [];
    return outcomes.some(
      (option) => question && !isSameRanking(shown, rankCauses(afterAnswer(belief, question, option))),
    );
  };
  return (
    Object.entries(questions)
      .filter(([id, question]) => !settled.has(id) && fits(question))
      .map(([id, question]) => ({ id, bits: Number(expectedInformation(belief, question).toFixed(BITS_DIGITS)) }))
      .filter(({ bits }) => bits >= INFORMATION_MIN)
      // Stable: of two that tell as much, the one that the catalogue names first.
      .sort((a, b) => b.bits - a.bits)
      .find(({ id }) => canChange(id))?.id
  );
}

/**
 * @param answers in the order given; answers to questions that are not in the catalogue count as “don’t know”
 * @returns where that leads: the causes in order, and what to ask next
 */
export function inquire(subject: Subject, answers: readonly Answer[], questions: Questions): Inquiry {
  let belief = subject.prior;
  let owes = false;
  for (const { question: id, option } of answers) {
    const question = questions[id];
    if (!question || !optionsOf(question).includes(option)) continue;
    belief = afterAnswer(belief, question, option);
    owes ||= question.debt?.includes(option) ?? false;
  }
  return { causes: rankCauses(belief), next: nextQuestion(belief, answers, subject, questions), owes };
}
