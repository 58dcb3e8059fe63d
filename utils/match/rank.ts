/** Puts the entries in order, and says how sure the first one is. */
import type { Outcome } from '../../knowledge/types.ts';
import type { CompiledEntry, CompiledSignals } from './compile.ts';
import { holds, type Evidence } from './evidence.ts';
import { OTHER } from './model.ts';
import { DAMAGED, type Normalized } from './normalize.ts';
import { quoteOf, spansOf } from './quote.ts';
import type { Sentence } from './sentence.ts';
import type { Match, Mode } from './types.ts';

const MATCHES_MAX = 8;
/** After the first three, entries less likely than this are not worth a line. */
const SHARE_MIN = 0.05;
const ALWAYS_SHOWN = 3;
/** A symptom says only that something fails: a cause with the same evidence comes first. */
const SYMPTOM_FACTOR = 0.93;
/** Every further rule of the same entry adds this much. */
const SUPPORT_BONUS = 0.015;
const SUPPORT_MAX = 4;
/** How much a rule weighs against the model, in logarithms: more makes texts that no rule was written for worse. */
const RULE_WEIGHT = 1.5;
const SMALLEST = 1e-6;
/** From this share on, and this far ahead of the next, the first is called likely. */
const LIKELY_SHARE = 0.5;
const LIKELY_MARGIN = 0.15;
/** A question that may be a mere question gets no sure answer; on a page it is settled before that something failed. */
const LIKELY_GATE = { auto: 0.5, lookup: 0.95 };
const LIKELY_OTHER_MAX = { auto: 0.25, lookup: 0.12 };

interface Spoken {
  best: Evidence;
  score: number;
  support: number;
}

const scoreOf = ({ score, entry }: Evidence): number => score * (entry.isSymptom ? SYMPTOM_FACTOR : 1);

function bySpeaker(evidence: readonly Evidence[]): Map<string, Spoken> {
  const spoken = new Map<string, Spoken>();
  for (const item of evidence) {
    const score = scoreOf(item);
    const known = spoken.get(item.entry.id);
    if (!known) spoken.set(item.entry.id, { best: item, score, support: 0 });
    else if (score > known.score) spoken.set(item.entry.id, { best: item, score, support: known.support + 1 });
    else known.support += 1;
  }
  return spoken;
}

const ruleScore = ({ score, support }: Spoken): number => score + SUPPORT_BONUS * Math.min(support, SUPPORT_MAX);

/** Shares of all entries, together 1: the model's probability times what the rules say. */
function sharesOf(ids: readonly string[], spoken: ReadonlyMap<string, Spoken>, model: ReadonlyMap<string, number>) {
  const weights = ids.map((id): [string, number] => {
    const heard = spoken.get(id);
    const logarithm = Math.log((model.get(id) ?? 0) + SMALLEST) + RULE_WEIGHT * (heard ? ruleScore(heard) : 0);
    return [id, Math.exp(logarithm)];
  });
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return weights.map(([id, weight]): [string, number] => [id, weight / sum]).sort((a, b) => b[1] - a[1]);
}

export interface RankInput {
  original: string;
  normalized: Normalized;
  sentences: readonly Sentence[];
  evidence: readonly Evidence[];
  /** The model's probabilities, `OTHER` included. */
  probabilities: ReadonlyMap<string, number>;
  gate: number;
  signals: CompiledSignals;
  mode: Mode;
}

function outcomeOf({ outcome, outcomes }: CompiledEntry, { sentences, normalized }: RankInput): Outcome {
  return outcomes.find(([, rule]) => holds(rule, sentences, normalized))?.[0] ?? outcome;
}

function toMatch(entry: CompiledEntry, share: number, spoken: Spoken | undefined, input: RankInput): Match {
  const hits = input.sentences.flatMap((sentence) => sentence.hits);
  const spans = spoken?.best.spans ?? spansOf(hits, input.normalized);
  const product = input.signals.products.find(([concept]) => hits.some((hit) => hit.concept === concept))?.[1];
  return {
    id: entry.id,
    score: share,
    confidence: 'possible',
    quote: quoteOf(input.original, spans),
    spans,
    outcome: outcomeOf(entry, input),
    ...(product ? { product } : {}),
  };
}

/** @returns matches, best first, at most `MATCHES_MAX` */
export function rank(input: RankInput): Match[] {
  const spoken = bySpeaker(input.evidence);
  const entries = new Map(input.signals.entries.map((entry) => [entry.id, entry]));
  const shares = sharesOf([...entries.keys()], spoken, input.probabilities);
  const matches = shares
    .filter(([, share], index) => index < ALWAYS_SHOWN || share >= SHARE_MIN)
    .slice(0, MATCHES_MAX)
    .flatMap(([id, share]) => {
      const entry = entries.get(id);
      return entry ? [toMatch(entry, share, spoken.get(id), input)] : [];
    });
  const [first, second] = matches;
  const other = input.probabilities.get(OTHER) ?? 0;
  const isTrouble = input.gate >= LIKELY_GATE[input.mode] && other <= LIKELY_OTHER_MAX[input.mode];
  // What was lost may have said the opposite.
  const isWhole = !input.normalized.text.includes(DAMAGED);
  const isAhead = first !== undefined && first.score - (second?.score ?? 0) >= LIKELY_MARGIN;
  if (first && isAhead && isWhole && isTrouble && first.score >= LIKELY_SHARE) first.confidence = 'likely';
  return matches;
}
