/** What was found on each tab: in session storage, so it is gone when the browser closes. */
import { storage, type WxtStorageItem } from '#imports';
import type { Finding } from '../page/types.ts';
import { SCAM_KINDS } from '../scam/types.ts';
import { createTurns } from './in-turn.ts';
import { z } from '../zod.ts';

const span = z.strictObject({ start: z.number(), end: z.number() });
export const matchSchema = z.strictObject({
  id: z.string(),
  score: z.number(),
  confidence: z.enum(['likely', 'possible']),
  quote: z.string(),
  spans: z.array(span),
  outcome: z.enum(['failed', 'unknown', 'pending']),
  product: z.string().optional(),
  amount: z.string().optional(),
});
export const scamSchema = z.strictObject({ kind: z.enum(SCAM_KINDS), spans: z.array(span), contact: z.string() });
export const findingSchema = z.strictObject({
  key: z.string(),
  message: z.string(),
  matches: z.array(matchSchema).min(1),
  scam: scamSchema.optional(),
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

const inTurn = createTurns();

function change(tabId: number, to: (findings: Finding[]) => Finding[]): Promise<Finding[]> {
  return inTurn(async () => {
    const findings = to(await readFindings(tabId));
    await itemOf(tabId).setValue(findings);
    return findings;
  });
}

const others = (findings: readonly Finding[], key: string): Finding[] =>
  findings.filter((finding) => finding.key !== key);

/** Puts a finding first; one with the same key is replaced. */
export const addFinding = (tabId: number, finding: Finding): Promise<Finding[]> =>
  change(tabId, (findings) => [finding, ...others(findings, finding.key)].slice(0, FINDINGS_MAX));

export const removeFinding = (tabId: number, key: string): Promise<Finding[]> =>
  change(tabId, (findings) => others(findings, key));

export const clearFindings = (tabId: number): Promise<void> => inTurn(() => itemOf(tabId).removeValue());

/** @returns what stops it */
export function watchFindings(tabId: number, onChange: (findings: Finding[]) => void): () => void {
  return itemOf(tabId).watch((value) => {
    onChange(parse(value));
  });
}
