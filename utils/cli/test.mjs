/** `npm test`: every check there is, each one counted. A failing step stops nothing; the last line is the sum. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, setUp } from './setup.mjs';

const STEP_TIMEOUT_MS = 20 * 60_000;

/**
 * Rows run one after the other, the lists in a row side by side. A runner's step counts its tests, any other counts as
 * one. The builds come before the tests, whose workers would each train the model that a build trains once.
 */
const ROWS = [
  [[{ name: 'prepare', command: 'wxt prepare' }]],
  [
    [
      { name: 'build', command: 'wxt build' },
      { name: 'build for Firefox', command: 'wxt build -b firefox' },
    ],
    [{ name: 'lint', command: 'eslint .' }],
    [
      { name: 'types', command: 'tsc --noEmit' },
      { name: 'format', command: 'prettier --check --log-level warn .' },
    ],
  ],
  [[{ name: 'unit and component tests', command: 'vitest run', isRunner: true }]],
  [[{ name: 'browser tests', command: 'vitest run --config tests/e2e/vitest.config.ts', isRunner: true }]],
];

function countTests(report, code) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    Object.assign(counts, { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests });
  } catch {
    console.error('The runner left no report.');
  }
  // A file that cannot be loaded, an error outside every test, or no test at all: a failure that no test stands for.
  const isUncounted = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return isUncounted ? { ...counts, failed: 1 } : counts;
}

async function runStep({ name, command, isRunner }, folder) {
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  const report = join(folder, `${name}.json`.replaceAll(' ', '-'));
  const reporters = isRunner ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const [program, ...args] = [...command.split(' '), ...reporters];
  const code = await run(program, args, { timeout: STEP_TIMEOUT_MS });
  const single = { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s`);
  return { name, seconds, ...(isRunner ? countTests(report, code) : single) };
}

async function runAll(steps, folder) {
  const results = [];
  for (const step of steps) results.push(await runStep(step, folder));
  return results;
}

function printSummary(results) {
  console.log('');
  for (const { name, seconds, passed, failed } of results)
    console.log(
      `${failed ? 'FAILED' : 'ok    '} ${name.padEnd(26)} ${seconds.padStart(6)} s  ${passed} passed, ${failed} failed`,
    );
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed');
}

await setUp({ needsFirefox: true });
const folder = mkdtempSync(join(tmpdir(), 'payhint-test-'));
const results = [];
for (const row of ROWS) results.push(...(await Promise.all(row.map((steps) => runAll(steps, folder)))).flat());
rmSync(folder, { recursive: true });
process.exitCode = printSummary(results) === 0 ? 0 : 1;
