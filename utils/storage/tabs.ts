/** What was found on each tab: in session storage, so it is gone when the browser closes. */
import { storage, type WxtStorageItem } from '#imports';
import { z } from 'zod';
import type { Finding } from '../page/types.ts';

const span = z.strictObject({ start: z.number(), end: z.number() });
const match = z.strictObject({
  id: z.string(),
  score: z.number(),
  confidence: z.enum(['likely', 'possible']),
  quote: z.string(),
  spans: z.array(span),
  outcome: z.enum(['failed', 'unknown', 'pending']),
  product: z.string().optional(),
  amount: z.string().optional(),
});
export const findingSchema = z.strictObject({
  key: z.string(),
  message: z.string(),
  matches: z.array(match).min(1),
  at: z.number(),
});

/** Newest first; more than this many on one page help nobody. */
const FINDINGS_MAX = 5;

function itemOf(tabId: number): WxtStorageItem<unknown, Record<string, unknown>> {
  return storage.defineItem<unknown>(`session:tab-${String(tabId)}`);
}

function parse(value: unknown): Finding[] {
  const parsed = z.array(findingSchema).safeParse(value);
  return parsed.success ? (parsed.data as Finding[]) : [];
}

/** @returns newest first; empty for a tab on which nothing was found */
export async function readFindings(tabId: number): Promise<Finding[]> {
  return parse(await itemOf(tabId).getValue());
}

/** Puts a finding first; one with the same key is replaced. */
export async function addFinding(tabId: number, finding: Finding): Promise<Finding[]> {
  const others = (await readFindings(tabId)).filter(({ key }) => key !== finding.key);
  const findings = [finding, ...others].slice(0, FINDINGS_MAX);
  await itemOf(tabId).setValue(findings);
  return findings;
}

export async function removeFinding(tabId: number, key: string): Promise<Finding[]> {
  const findings = (await readFindings(tabId)).filter((finding) => finding.key !== key);
  await itemOf(tabId).setValue(findings);
  return findings;
}

export async function clearFindings(tabId: number): Promise<void> {
  await itemOf(tabId).removeValue();
}

/** @returns what stops it */
export function watchFindings(tabId: number, onChange: (findings: Finding[]) => void): () => void {
  return itemOf(tabId).watch((value) => {
    onChange(parse(value));
  });
}
