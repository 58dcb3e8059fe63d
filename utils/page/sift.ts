/** Of what came into view at one look, what is to be explained or warned of. */
import type { Reading } from '../match/matcher.ts';
import type { Match } from '../match/types.ts';
import type { Scam } from '../scam/types.ts';
import { findingOf, scamFindingOf } from './finding.ts';
import type { Finding } from './types.ts';

/** Outside a message box the words alone must make it as good as certain that something is reported. */
const WEAK_GATE_MIN = 0.45;
/** And without a rule to go by, more so. */
const WEAK_GATE_MIN_ALONE = 0.75;
/** A page reports one failure at a time: two different ones side by side are a list of what may happen. */
const WEAK_CAUSES_MAX = 1;
/** What says only that it failed gives way to a reason that stands beside it. */
const BARE = 'payment-failed';

/** What came into view at one look. */
export interface Look {
  texts: readonly string[];
  /** They stand in a dialog, an alert or a toast. */
  isStrong: boolean;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What texts are read with. */
export interface Readers {
  /** Automatic mode. */
  read: (text: string) => Pick<Reading, 'matches' | 'gate' | 'evidence'>;
  scamIn: (text: string) => Scam | undefined;
}

/** @returns the texts that swindle; beside a warning, or one kind among others, they are only told of */
function scamsIn({ texts, isStrong }: Look, { scamIn }: Readers): Map<string, Scam> {
  const scams = new Map<string, Scam>();
  for (const text of texts) {
    const scam = scamIn(text);
    if (scam) scams.set(text, scam);
  }
  const kinds = new Set([...scams.values()].map(({ kind }) => kind));
  if (!isStrong && (kinds.size > 1 || !scamIn(texts.join('\n')))) scams.clear();
  return scams;
}

/** @returns what the text reports, if it is certain enough for the place in which it stands */
function matchesIn(text: string, isStrong: boolean, { read }: Readers): readonly Match[] {
  const { matches, gate, evidence } = read(text);
  const gateMin = evidence.length > 0 ? WEAK_GATE_MIN : WEAK_GATE_MIN_ALONE;
  return isStrong || gate >= gateMin ? matches : [];
}

/** @returns what is found: warnings first, then reasons */
export function sift(look: Look, readers: Readers): Finding[] {
  const { texts, isStrong, at } = look;
  const scams = scamsIn(look, readers);
  const findings = texts.flatMap((text) => {
    const matches = matchesIn(text, isStrong, readers);
    const scam = scams.get(text);
    return (scam ? scamFindingOf(text, scam, matches, at) : findingOf(text, matches, at)) ?? [];
  });
  const warnings = findings.filter(({ scam }) => scam);
  const failures = findings.filter(({ scam }) => !scam);
  const reasons = failures.filter((finding) => !isBare(finding));
  const causes = new Set(reasons.map(({ matches }) => matches[0]?.id));
  if (!isStrong && causes.size > WEAK_CAUSES_MAX) return warnings;
  return [...warnings, ...(reasons.length > 0 ? reasons : failures.slice(0, 1))];
}

/** @returns whether the finding says only that the payment failed */
export const isBare = ({ matches }: Finding): boolean => matches[0]?.id === BARE;
