/** Reads one file of the catalogue and says what is wrong with it. Node only. */
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';

export async function importFresh(file: string): Promise<Record<string, unknown>> {
  return { ...(await import(pathToFileURL(file).href)) } as Record<string, unknown>;
}

/** @returns a line for every issue: file, field, reason */
export function problemsOf(file: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => `${file}: ${issue.path.join('.') || '(exports)'}: ${issue.message}`);
}

/**
 * @param file path of the module
 * @param name how problems name it
 * @returns what it exports, checked; or what is wrong, a line each
 */
export async function readModule<T>(file: string, name: string, shape: z.ZodType<T>): Promise<T | string[]> {
  const exports = await importFresh(file).catch((error: unknown) => [`${name}: (module): ${String(error)}`]);
  if (Array.isArray(exports)) return exports;
  const parsed = shape.safeParse(exports);
  return parsed.success ? parsed.data : problemsOf(name, parsed.error);
}
