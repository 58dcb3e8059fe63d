/** Runs a command of the project as people do: in a process of its own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** The catalogue is read and the model may have to be trained, on a machine that runs other tests as well. */
export const CLI_TIMEOUT_MS = 120_000;

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** @param script its name in `utils/cli` */
export function runCli(script: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const file = join(ROOT, 'utils/cli', script);
    const child = execFile(process.execPath, [file, ...args], { cwd: ROOT }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

/** @returns the lines that were printed, the last line end left out */
export const linesOf = (output: string): string[] => output.replace(/\n$/, '').split('\n');
