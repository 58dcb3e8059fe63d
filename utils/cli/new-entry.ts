/**
 * `npm run --silent new-entry -- ID [FOLDER]`: writes the file of a new entry, with a comment at every field that says
 * what belongs there. All texts and lists are empty, which the schema refuses: until the last one is filled, the build
 * and the tests name the fields that are missing. Exit code 2 when the id is malformed or taken.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KNOWLEDGE_DIR } from '../build/load.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const TEMPLATE = `import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  // What a page says when this is the matter, in the notation of utils/match/rule.ts; two anchors, or one clear phrase.
  rules: [],
} satisfies Signals;

export const explanation = {
  // 'symptom' when the message hides several causes; then list them, likeliest first, in a field \`causes\`.
  kind: 'cause',
  // pay, account, repay, security, order, merchant, system, collection or platform.
  area: 'pay',
  // Keys of products.ts; stays empty when no product matters.
  products: [],
  // What it is called: zh at most 20 characters, en at most 60.
  title: { zh: '', en: '' },
  // The most likely reason in one plain sentence: zh at most 60 characters, en at most 160. \`basis\`: keys of sources.ts.
  sentence: { zh: '', en: '', basis: [] },
  // Why it happens. Where sources disagree, every view goes into a field \`disagreements\`.
  why: [{ zh: '', en: '', basis: [] }],
  // How a reader sees that it is this and nothing else.
  check: [{ zh: '', en: '', basis: [] }],
  // What to do, in order, one act a step: zh at most 90 characters. \`who\`: you, platform, bank, merchant or authority.
  steps: [{ who: 'you', zh: '', en: '', basis: [] }],
  // What makes it worse, and what not to fall for.
  avoid: [{ zh: '', en: '', basis: [] }],
  // How long it takes: this, or { min, max, unit, from, basis, note } where a source gives a range.
  recovery: { unknown: { zh: '', en: '', basis: [] } },
  // 'now', 'after-change' or 'not-again', and what to do first.
  retry: { when: 'after-change', zh: '', en: '' },
  // Keys of pay-now.ts, evidence.ts, contacts.ts (the one to call first) and scams.ts; ids of other entries.
  payNow: [],
  evidence: [],
  contacts: [],
  scams: [],
  related: [],
  // Whether the reader owes money here: then nothing may suggest spending or borrowing.
  debt: false,
} satisfies Explanation;

export const examples = {
  // Messages as pages show them; this entry must come first.
  match: [],
  // What people type when they look it up.
  lookup: [],
  // Page text with the same words that reports no failure.
  miss: [],
} satisfies Examples;
`;

/**
 * @param id entry id, kebab-case
 * @param folder where entries live
 * @returns the path of the new file, or what speaks against the id, in one line
 * @throws Error of the file system other than that the file exists
 */
export async function writeNewEntry(id: string, folder: string): Promise<{ file: string } | { refused: string }> {
  if (!ID.test(id)) return { refused: `"${id}" is no entry id: small letters, digits and single hyphens expected` };
  const file = join(folder, `${id}.ts`);
  try {
    await writeFile(file, TEMPLATE, { flag: 'wx' });
    return { file };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { refused: `"${id}" is taken: ${file} exists` };
  }
}

/** @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const [id, folder = join(KNOWLEDGE_DIR, 'entries'), ...rest] = args;
  const result =
    id === undefined || rest.length > 0
      ? { refused: 'usage: npm run --silent new-entry -- ID [FOLDER]' }
      : await writeNewEntry(id, folder);
  if ('refused' in result) {
    console.error(result.refused);
    return 2;
  }
  console.log(`${result.file}: fill every empty text and list, then run \`npm run test:unit\``);
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
