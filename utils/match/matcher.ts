/**
 * The matcher: text in, ranked entries out.
 *
 *     normalize ─► phrases ─► sentences ─► failing actions ─► rules, codes ─┐
 *                                   └────► features ────────► model ────────┴─► rank
 *
 * One engine, two modes. `auto` reads page text and must be sure that it reports a failure now; `lookup` reads what a
 * person typed and always tries to answer.
 */
import { findAmount } from './amount.ts';
import type { Codes } from './codes.ts';
import type { CompiledSignals } from './compile.ts';
import { codeEvidence, indexRules, ruleEvidence, type Evidence } from './evidence.ts';
import { featuresOf } from './features.ts';
import { unpackFold } from './fold.ts';
import { createModel, type ModelData } from './model.ts';
import { hear, isListed, isProse, isReport, type Hearing } from './mood.ts';
import { normalize, type Normalized } from './normalize.ts';
import { reportingSentence } from './paragraph.ts';
import { rank } from './rank.ts';
import { readSentences, type Sentence } from './sentence.ts';
import { buildTrie } from './trie.ts';
import type { Match, Mode, Span } from './types.ts';

/** Text beyond this is not read: autoconsent caps pages at the same figure. */
export const TEXT_MAX_CHARS = 100_000;
/** Without a model the rules are believed, and nothing else. */
const NO_PREDICTION = { probabilities: new Map<string, number>(), gate: 0.5 };

/** Everything that led to the matches. */
export interface Reading {
  normalized: Normalized;
  sentences: Sentence[];
  /** Moods for which automatic mode passed sentences over, or parts of them. */
  silenced: string[];
  evidence: Evidence[];
  /** What the model says of each entry, and of there being nothing to explain. */
  probabilities: Map<string, number>;
  /** How likely it is that there is anything to explain. */
  gate: number;
  matches: Match[];
}

export interface Matcher {
  match(text: string, mode: Mode): Match[];
  read(text: string, mode: Mode): Reading;
  /** What the model is trained on and asked with. */
  features(text: string, mode: Mode): string[];
}

export interface MatcherData {
  /** What `compile` made. */
  signals: CompiledSignals;
  /** What `train` made; without it the rules alone decide. */
  model?: ModelData;
  /** What `buildCodes` made; without it error codes mean nothing. */
  codes?: Codes;
}

/** The amount, limit or date that the text gives belongs to whatever it reports. */
function withFigures(matches: readonly Match[], original: string): Match[] {
  const { amount, limit, date } = findAmount(original);
  const figure = limit ?? amount ?? date;
  return matches.map((match) => (figure === undefined ? match : { ...match, amount: figure }));
}

interface Parsed {
  /** As much of the text as is read. */
  original: string;
  normalized: Normalized;
  sentences: Sentence[];
}

function createParser(signals: CompiledSignals): (text: string) => Parsed {
  const trie = buildTrie(signals.concepts.map((phrases) => phrases.split('|').filter(Boolean)));
  const fold = unpackFold(signals.fold);
  return (text) => {
    const original = text.slice(0, TEXT_MAX_CHARS);
    const normalized = normalize(original, fold);
    return { original, normalized, sentences: readSentences(normalized, trie, signals) };
  };
}

function isToBeSaid(
  evidence: readonly Evidence[],
  gate: number,
  isSilenced: boolean,
  mode: Mode,
  parsed: Parsed,
): boolean {
  if (mode === 'lookup') return evidence.length + parsed.sentences.length > 0;
  if (isListed(parsed.original)) return false;
  // A page shows a code to whoever wrote it: only words show that it is meant for the reader.
  const bestRule = evidence.reduce((best, { rule }) => Math.max(best, rule?.score ?? 0), 0);
  return isReport(bestRule, gate, { isSilenced, isProse: isProse(parsed.original) });
}

/** @returns the sentences that count, and the moods for which others do not */
function hearAll(sentences: readonly Sentence[], moods: Record<string, number>, mode: Mode) {
  const hearings = sentences.map((sentence): Hearing => (mode === 'auto' ? hear(sentence, moods) : { sentence }));
  return {
    heard: hearings.flatMap(({ sentence }) => sentence ?? []),
    silenced: hearings.flatMap(({ mood }) => mood ?? []),
  };
}

const moveSpan =
  (by: number) =>
  ({ start, end }: Span): Span => ({ start: start + by, end: end + by });

/** What was read of a part, as offsets in the whole. */
function movedBy(by: number, reading: Reading): Reading {
  const move = moveSpan(by);
  return {
    ...reading,
    evidence: reading.evidence.map((evidence) => ({ ...evidence, spans: evidence.spans.map(move) })),
    matches: reading.matches.map((match) => ({ ...match, spans: match.spans.map(move) })),
  };
}

type Read = (text: string, mode: Mode) => Reading;

/** In lookup mode a pasted paragraph is read for the one sentence in it that reports something. */
function sentenceBySentence(read: Read): Read {
  const reports = (sentence: string): number => {
    const { matches, gate } = read(sentence, 'auto');
    return matches.length > 0 ? gate : 0;
  };
  return (text, mode) => {
    const part = mode === 'lookup' ? reportingSentence(text.slice(0, TEXT_MAX_CHARS), reports) : undefined;
    return part ? movedBy(part.start, read(part.text, mode)) : read(text, mode);
  };
}

/** @returns the matcher; building its trie takes a few milliseconds, so make it once */
export function createMatcher({ signals, model: modelData, codes }: MatcherData): Matcher {
  const parse = createParser(signals);
  const model = modelData && createModel(modelData);
  const rules = indexRules(signals.entries);
  const features = ({ original, normalized, sentences }: Parsed, mode: Mode): string[] =>
    featuresOf(original, normalized, sentences, signals.names, mode);
  const readWhole: Read = (text, mode) => {
    const parsed = parse(text);
    const { original, normalized, sentences } = parsed;
    const { heard, silenced } = hearAll(sentences, signals.moods, mode);
    const evidence = [
      ...ruleEvidence(heard, rules, normalized, mode),
      ...(codes ? codeEvidence(original, signals.entries, codes) : []),
    ];
    const { probabilities, gate } = model?.predict(features(parsed, mode), mode) ?? NO_PREDICTION;
    const isSaid = isToBeSaid(evidence, gate, silenced.length > 0, mode, parsed);
    const ranking = { original, normalized, sentences: heard, evidence, probabilities, gate, signals, mode };
    const matches = isSaid ? withFigures(rank(ranking), original) : [];
    return { normalized, sentences, silenced, evidence, probabilities, gate, matches };
  };
  const read: Read = model ? sentenceBySentence(readWhole) : readWhole;
  return {
    read,
    match: (text, mode) => read(text, mode).matches,
    features: (text, mode) => features(parse(text), mode),
  };
}
