import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import * as real from '../../../knowledge/questions/how-far.ts';
import type { Question } from '../../../knowledge/types.ts';
import { CatalogueError, loadCatalogue } from '../../../utils/build/load.ts';

/** @returns what is said against a folder with this one question, a line each */
async function problemsWith(change: (draft: Question) => void): Promise<string[]> {
  const draft: Question = structuredClone(real.question);
  draft.settles = [];
  change(draft);
  const dir = await mkdtemp(join(tmpdir(), 'payhint-questions-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFile(join(dir, 'my-question.ts'), `export const question = ${JSON.stringify(draft)};\n`);
  const error: unknown = await loadCatalogue(undefined, dir).catch((reason: unknown) => reason);
  if (error instanceof CatalogueError) return error.message.split('\n');
  expect(Object.keys((error as { questions: object }).questions)).toEqual(['my-question']);
  return [];
}

it('a question that is right is loaded', async () => {
  expect(await problemsWith(() => undefined)).toEqual([]);
});

it.each<[string, (draft: Question) => void, string]>([
  ['an unknown field', (draft) => void Reflect.set(draft, 'colour', 'red'), 'question: Unrecognized key: "colour"'],
  [
    'no line on how to find out',
    (draft) => Reflect.deleteProperty(draft, 'how'),
    'question.how: Invalid input: expected object, received undefined',
  ],
  ['a source that nobody knows', (draft) => (draft.how.basis = ['hearsay']), 'question.how.basis: unknown "hearsay"'],
  [
    'a cause that is not there',
    (draft) => (draft.given['no-such-cause'] = { fine: 1 }),
    'question.given: unknown "no-such-cause"',
  ],
  [
    'a symptom in a cause’s place',
    (draft) => (draft.given['pay-unavailable'] = { fine: 0.9 }),
    'question.given: unknown "pay-unavailable"',
  ],
  [
    'an answer that is not there',
    (draft) => (draft.given['overdue'] = { perhaps: 0.5 }),
    'question.given.overdue: unknown "perhaps"',
  ],
  [
    'answers that are more than 1 in all',
    (draft) => (draft.given['overdue'] = { fine: 0.7, still: 0.7 }),
    'question.given.overdue: more than 1 in all',
  ],
  [
    'answers that are less than 1 where all are named',
    (draft) => (draft.given['overdue'] = { fine: 0.2, still: 0.2, all: 0.2 }),
    'question: the answers for "overdue" are 0.60 in all, not 1',
  ],
  [
    'a probability above 1',
    (draft) => (draft.otherwise = { fine: 2 }),
    'question.otherwise.fine: Too big: expected number to be <=1',
  ],
  [
    'one answer only',
    (draft) => (draft.options = { fine: { zh: '好', en: 'Fine' } }),
    'question.options: two answers at least',
  ],
  [
    'an option of its own for “don’t know”',
    (draft) => void Reflect.set(draft.options ?? {}, 'unknown', { zh: '不知道', en: 'Don’t know' }),
    'question.options: "unknown" is always there',
  ],
  ['a symptom that is not there', (draft) => (draft.onlyFor = ['overdue']), 'question.onlyFor: unknown "overdue"'],
  [
    'a settled question that is not there',
    (draft) => (draft.settles = ['who-knows']),
    'question.settles: unknown "who-knows"',
  ],
  ['itself as settled', (draft) => (draft.settles = ['my-question']), 'question.settles: unknown "my-question"'],
  ['an answer of debt that is not there', (draft) => (draft.debt = ['yes']), 'question.debt: unknown "yes"'],
])('is refused with file, field and reason for %s', async (_, change, problem) => {
  expect(await problemsWith(change)).toContain(`questions/my-question.ts: ${problem}`);
});
