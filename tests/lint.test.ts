/** The import arrows are law: here ESLint itself is shown right and wrong imports, as files that are never written. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The project's own rules without those that need types: a snippet is no part of the program. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** @returns ids of the import rules that `code`, were it the file `path`, would break */
async function brokenBy(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, path) });
  const ids = (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'syntax');
  return ids.filter((id) => /^(boundaries\/|no-restricted-imports|syntax)/.test(id));
}

const knowledge = `import type { Entry } from 'TO/knowledge/types.ts'; export type A = Entry;`;
const utils = `import { stringify } from 'TO/utils/match/normalize.ts'; export const a = stringify;`;
const background = `import background from 'TO/entrypoints/background.ts'; export const a = background;`;
const from = (code: string, to: string): string => code.replace('TO', to);

describe('imports that are right', () => {
  beforeAll(() => eslint.lintText('', { filePath: join(root, 'utils/warm.ts') }));

  it.each([
    ['knowledge/a.ts', from(knowledge, '..')],
    ['knowledge/a.ts', `import { z } from 'zod'; export const a = z;`],
    ['utils/match/a.ts', from(knowledge, '../..')],
    ['utils/match/a.ts', from(utils, '../..')],
    ['utils/page/a.ts', `import { storage } from '#imports'; export const a = storage;`],
    ['utils/cli/a.ts', `import { join } from 'node:path'; export const a = join;`],
    ['components/a.tsx', from(utils, '..')],
    ['components/a.tsx', `import { useState } from 'react'; export const a = useState;`],
    ['entrypoints/popup/a.tsx', from(background, '../..')],
    ['entrypoints/a.ts', `import { browser } from 'wxt/browser'; export const a = browser;`],
    ['tests/utils/a.ts', from(background, '../..')],
  ])('%s: %s', async (path, code) => {
    expect(await brokenBy(path, code)).toEqual([]);
  });
});

describe('imports that are wrong', () => {
  const arrow = 'boundaries/dependencies';
  const restricted = 'no-restricted-imports';
  it.each([
    ['knowledge/a.ts', from(utils, '..'), arrow],
    ['utils/match/a.ts', from(background, '../..'), arrow],
    ['utils/match/a.ts', `import { a } from '../build/load.ts'; export const b = a;`, arrow],
    ['components/a.tsx', from(background, '..'), arrow],
    ['entrypoints/a.ts', `export * from '../tests/lint.test.ts';`, arrow],
    ['utils/match/a.ts', `import { useState } from 'react'; export const a = useState;`, restricted],
    ['utils/storage/a.ts', `import { z } from 'zod'; export const a = z;`, restricted],
    ['utils/build/a.ts', `import 'react-dom/client';`, restricted],
    ['utils/match/a.ts', `import { join } from 'node:path'; export const a = join;`, restricted],
    ['components/a.tsx', `import { browser } from 'wxt/browser'; export const a = browser;`, restricted],
    ['components/a.tsx', `import { storage } from '#imports'; export const a = storage;`, restricted],
    ['entrypoints/a.ts', `import type { Entry } from '@/knowledge/types.ts'; export type A = Entry;`, restricted],
  ])('%s: %s', async (path, code, rule) => {
    expect(await brokenBy(path, code)).toEqual([rule]);
  });
});

describe('sizes', () => {
  const manyLines = 'export const a = 1;\n'.repeat(251);

  it('stops a file at 250 lines, but not the catalogue', async () => {
    const [long] = await eslint.lintText(manyLines, { filePath: join(root, 'utils/a.ts') });
    const [data] = await eslint.lintText(manyLines, { filePath: join(root, 'knowledge/entries/a.ts') });
    expect(long?.messages.map(({ ruleId }) => ruleId)).toContain('max-lines');
    expect(data?.messages.map(({ ruleId }) => ruleId)).not.toContain('max-lines');
  });
});
