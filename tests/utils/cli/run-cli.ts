/** Runs the commands of the project, and tells what they print and which exit code they end with. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** The catalogue is read and the model may have to be trained, on a machine that runs other tests as well. */
export const CLI_TIMEOUT_MS = 120_000;

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs it as people do, in a process of its own, which reads the whole catalogue: one or two cases a command.
 * @param script its name in `utils/cli`
 */
export function runCli(script: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const file = join(ROOT, 'utils/cli', script);
    const child = execFile(process.execPath, [file, ...args], { cwd: ROOT }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

/**
 * Runs it in this process; never two at once, whose lines would mix.
 * @param main what its file exports
 */
export async function runMain(main: (args: string[]) => Promise<number>, ...args: string[]): Promise<Run> {
  const run = { code: -1, stdout: '', stderr: '' };
  const log = vi.spyOn(console, 'log').mockImplementation((...line) => void (run.stdout += `${format(...line)}\n`));
  const error = vi.spyOn(console, 'error').mockImplementation((...line) => void (run.stderr += `${format(...line)}\n`));
  try {
    run.code = await main(args);
    return run;
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

/** @returns the lines that were printed, the last line end left out */
export const linesOf = (output: string): string[] => output.replace(/\n$/, '').split('\n');
