/** Reads the guided questions and checks that they fit the catalogue. Node only. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { questionSchema } from '../../knowledge/schema.ts';
import type { Entry, Question } from '../../knowledge/types.ts';
import { DONT_KNOW } from '../questions/inquiry.ts';
import { optionsOf, type Questions } from '../questions/likelihood.ts';
import { readModule } from './read-module.ts';

const questionModule = z.strictObject({ question: questionSchema });

interface Known {
  entries: readonly Entry[];
  sources: object;
}

function referenceProblems(
  id: string,
  question: Question,
  questions: Questions,
  { entries, sources }: Known,
): string[] {
  const causes = entries.filter(({ explanation }) => explanation.kind === 'cause').map((entry) => entry.id);
  const symptoms = entries.filter(({ explanation }) => explanation.kind === 'symptom').map((entry) => entry.id);
  const options = optionsOf(question);
  const unknown = (field: string, values: readonly string[], known: readonly string[]): string[] =>
    values.filter((value) => !known.includes(value)).map((value) => `${field}: unknown "${value}"`);
  const others = Object.keys(questions).filter((other) => other !== id);
  return [
    ...unknown('question.how.basis', question.how.basis, Object.keys(sources)),
    ...unknown('question.given', Object.keys(question.given), causes),
    ...Object.entries(question.given).flatMap(([cause, shares]) =>
      unknown(`question.given.${cause}`, Object.keys(shares), options),
    ),
    ...unknown('question.otherwise', Object.keys(question.otherwise), options),
    ...unknown('question.onlyFor', question.onlyFor ?? [], symptoms),
    ...unknown('question.settles', question.settles ?? [], others),
    ...unknown('question.debt', question.debt ?? [], options),
  ];
}

/** Shares of all answers, all of them named, must be all there is. */
function shareProblems(question: Question): string[] {
  const options = optionsOf(question);
  const all = { ...question.given, otherwise: question.otherwise };
  return Object.entries(all).flatMap(([cause, shares]) => {
    const sum = Object.values(shares).reduce((total, share) => total + share, 0);
    const isWhole = options.some((option) => !(option in shares)) || Math.abs(sum - 1) < 0.0001;
    return isWhole ? [] : [`question: the answers for "${cause}" are ${sum.toFixed(2)} in all, not 1`];
  });
}

/**
 * @param dir the folder of questions; none without one
 * @returns the questions by id, sorted, and what is wrong with them: file, field, reason
 */
export async function loadQuestions(
  dir: string | undefined,
  known: Known,
): Promise<{ questions: Record<string, Question>; problems: string[] }> {
  const files = (dir ? await readdir(dir) : []).filter((file) => file.endsWith('.ts')).sort();
  const questions: Record<string, Question> = {};
  const problems: string[] = [];
  for (const file of files) {
    const read = await readModule(join(dir ?? '', file), `questions/${file}`, questionModule);
    if (Array.isArray(read)) problems.push(...read);
    else questions[basename(file, '.ts')] = read.question;
  }
  for (const [id, question] of Object.entries(questions)) {
    const own = [...referenceProblems(id, question, questions, known), ...shareProblems(question)];
    if (optionsOf(question).includes(DONT_KNOW)) own.push(`question.options: "${DONT_KNOW}" is always there`);
    problems.push(...own.map((problem) => `questions/${id}.ts: ${problem}`));
  }
  return { questions, problems };
}
