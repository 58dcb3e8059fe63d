/** Of what came into view at one look, what is to be explained. */
import type { Reading } from '../match/matcher.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './types.ts';

/** Outside a message box the words alone must make it as good as certain that something is reported. */
const WEAK_GATE_MIN = 0.45;
/** And without a rule to go by, more so. */
const WEAK_GATE_MIN_ALONE = 0.75;
/** A page reports one failure at a time: two different ones side by side are a list of what may happen. */
const WEAK_CAUSES_MAX = 1;
/** What says only that it failed gives way to a reason that stands beside it. */
const BARE = 'payment-failed';

/**
 * @param texts of one look at a page
 * @param isStrong they stand in a dialog, an alert or a toast
 * @param read automatic mode
 * @param at milliseconds since the epoch
 * @returns findings, reasons first
 */
export function sift(
  texts: readonly string[],
  isStrong: boolean,
  read: (text: string) => Pick<Reading, 'matches' | 'gate' | 'evidence'>,
  at: number,
): Finding[] {
  const findings = texts.flatMap((text) => {
    const { matches, gate, evidence } = read(text);
    const gateMin = evidence.length > 0 ? WEAK_GATE_MIN : WEAK_GATE_MIN_ALONE;
    return isStrong || gate >= gateMin ? (findingOf(text, matches, at) ?? []) : [];
  });
  const reasons = findings.filter((finding) => !isBare(finding));
  const causes = new Set(reasons.map(({ matches }) => matches[0]?.id));
  if (!isStrong && causes.size > WEAK_CAUSES_MAX) return [];
  return reasons.length > 0 ? reasons : findings.slice(0, 1);
}

/** @returns whether the finding says only that the payment failed */
export const isBare = ({ matches }: Finding): boolean => matches[0]?.id === BARE;
