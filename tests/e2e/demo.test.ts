/** `npm start` without a screen, as the README promises it. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { demoPages } from '../demo/pages.ts';

it('the demo shows the right thing on every page and ends', { timeout: 60_000 }, async () => {
  const main = join(import.meta.dirname, '../demo/main.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [main, '--headless']);
  for (const { entry } of demoPages) expect(stdout).toContain(`→ ${entry ?? 'nothing, as it should be'}`);
  expect(stdout).not.toContain('WRONG');
});
