/** Runs the project's commands as people do. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { KNOWLEDGE_DIR } from '../../utils/build/load.ts';

const CLI = join(KNOWLEDGE_DIR, '../utils/cli');

/** @returns exit code and output of a file of `utils/cli` */
export function run(file: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(CLI, file), ...args], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
