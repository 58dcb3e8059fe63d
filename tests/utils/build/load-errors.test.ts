import { describe, expect, it } from 'vitest';
import { CatalogueError, loadCatalogue } from '../../../utils/build/load.ts';
import { draftEntry, entriesFolder, type Draft } from './entries-folder.ts';

/** @returns what is said against a folder, a line each */
async function problemsOf(files: Record<string, object | string>): Promise<string[]> {
  const error: unknown = await loadCatalogue(await entriesFolder(files)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CatalogueError);
  return (error as Error).message.split('\n');
}

const problemsWith = (change: (draft: Draft) => void): Promise<string[]> =>
  problemsOf({ 'my-entry': draftEntry(change) });
/** Sets a field that the types do not know, or knows otherwise. */
const set = (target: object, key: string, value: unknown): void => void Reflect.set(target, key, value);

describe('an entry is refused, with file, field and reason, for', () => {
  it.each<[string, (draft: Draft) => void, string]>([
    [
      'an unknown field of the explanation',
      ({ explanation }) => set(explanation, 'colour', 'red'),
      'entries/my-entry.ts: explanation: Unrecognized key: "colour"',
    ],
    [
      'an unknown field further in',
      ({ explanation }) => set(explanation.steps[0]!, 'link', 'https://pay.example'),
      'entries/my-entry.ts: explanation.steps.0: Unrecognized key: "link"',
    ],
    [
      'an unknown export',
      (draft) => set(draft, 'notes', []),
      'entries/my-entry.ts: (exports): Unrecognized key: "notes"',
    ],
    [
      'a statement without a basis',
      ({ explanation }) => Reflect.deleteProperty(explanation.sentence, 'basis'),
      'entries/my-entry.ts: explanation.sentence.basis: Invalid input: expected array, received undefined',
    ],
    [
      'a statement with an empty basis',
      ({ explanation }) => (explanation.why[0]!.basis = []),
      'entries/my-entry.ts: explanation.why.0.basis: Too small: expected array to have >=1 items',
    ],
    [
      'a source that nobody knows',
      ({ explanation }) => (explanation.steps[0]!.basis = ['hearsay']),
      'entries/my-entry.ts: explanation.steps.0.basis: unknown source "hearsay"',
    ],
    [
      'a sentence that is too long',
      ({ explanation }) => (explanation.sentence.zh = '长'.repeat(61)),
      'entries/my-entry.ts: explanation.sentence: zh is longer than 60 characters',
    ],
    [
      'a related entry that is not there',
      ({ explanation }) => (explanation.related = ['no-such-entry']),
      'entries/my-entry.ts: explanation.related: unknown "no-such-entry"',
    ],
    [
      'a contact that is not there',
      ({ explanation }) => (explanation.contacts = ['nobody']),
      'entries/my-entry.ts: explanation.contacts: unknown "nobody"',
    ],
    [
      'a reference that stands twice',
      ({ explanation }) => (explanation.payNow = ['check-bill', 'check-bill']),
      'entries/my-entry.ts: explanation.payNow: "check-bill" stands twice',
    ],
    [
      'a symptom without causes',
      ({ explanation }) => (explanation.kind = 'symptom'),
      'entries/my-entry.ts: explanation.causes: symptoms have ranked causes, causes have none',
    ],
    [
      'a signal that stands twice',
      ({ signals }) => (signals.rules = ['order closed =86', 'closed  order =86']),
      'entries/my-entry.ts: signals: "closed  order =86" stands in entries/my-entry.ts too',
    ],
    [
      'no signals',
      (draft) => Reflect.deleteProperty(draft, 'signals'),
      'entries/my-entry.ts: signals: Invalid input: expected object, received undefined',
    ],
  ])('%s', async (_what, change, problem) => {
    expect(await problemsWith(change)).toEqual([problem]);
  });

  it('a cause with causes of its own', async () => {
    const files = {
      'a-entry': draftEntry(({ explanation }) => (explanation.causes = ['b-entry', 'c-entry'])),
      'b-entry': draftEntry(({ signals }) => (signals.rules = ['order closed "乙"'])),
      'c-entry': draftEntry(({ signals }) => (signals.rules = ['order closed "丙"'])),
    };
    expect(await problemsOf(files)).toEqual([
      'entries/a-entry.ts: explanation.causes: symptoms have ranked causes, causes have none',
    ]);
  });

  it('a signal of another entry, in whatever order and mode', async () => {
    const files = {
      'a-entry': draftEntry(({ signals }) => (signals.rules = ['order closed =86'])),
      'b-entry': draftEntry((draft) => (draft.signals = { rules: ['"乙"'], lookup: ['closed order =86'] })),
    };
    expect(await problemsOf(files)).toEqual([
      'entries/b-entry.ts: signals: "closed order =86" stands in entries/a-entry.ts too',
    ]);
  });

  it('text that is no module', async () => {
    const problems = await problemsOf({ 'my-entry': 'export const signals = {' });
    expect(problems[0]).toMatch(/^entries\/my-entry\.ts: \(module\): .+/);
  });
});

it('names everything that is wrong at once', async () => {
  const files = {
    'a-entry': draftEntry(({ explanation }) => set(explanation, 'colour', 'red')),
    'b-entry': draftEntry(({ explanation }) => {
      explanation.products = ['no-such-product'];
      explanation.avoid[0]!.basis = ['hearsay'];
    }),
  };
  expect(await problemsOf(files)).toEqual([
    'entries/a-entry.ts: explanation: Unrecognized key: "colour"',
    'entries/b-entry.ts: explanation.products: unknown "no-such-product"',
    'entries/b-entry.ts: explanation.avoid.0.basis: unknown source "hearsay"',
  ]);
});
