/** Tells text that reports a failure now from text that only speaks of failures. */
import { OTHER } from './model.ts';
import type { Sentence } from './sentence.ts';

/** Moods that silence a sentence in automatic mode, wherever they stand in it. */
const SILENT = ['howto', 'ask', 'condition', 'future', 'rule', 'advert', 'why'];

/** The model may overrule the rules when it is this sure that nothing is reported. */
const OTHER_OVERRULES = 0.9;
/** Without a rule the model must be this sure that something is. */
const OTHER_MAX_ALONE = 0.1;
const BEST_MIN_ALONE = 0.5;

/** @returns the mood for which automatic mode passes the sentence over, or undefined when it may report something */
export function silencingMood({ hits, isQuestion }: Sentence, moods: Record<string, number>): string | undefined {
  if (isQuestion) return 'question';
  return SILENT.find((mood) => hits.some((hit) => hit.concept === moods[mood]));
}

/**
 * @param ruleScores what the rules said of sentences that were not silenced
 * @param probabilities the model's
 * @param hasSilence some sentence was silenced
 * @returns whether the text is to be explained without being asked
 */
export function isReport(
  ruleScores: ReadonlyMap<string, number>,
  probabilities: ReadonlyMap<string, number>,
  hasSilence: boolean,
): boolean {
  const other = probabilities.get(OTHER) ?? 0;
  if (ruleScores.size > 0) return other < OTHER_OVERRULES;
  const best = Math.max(0, ...[...probabilities].filter(([id]) => id !== OTHER).map(([, share]) => share));
  return !hasSilence && other < OTHER_MAX_ALONE && best > BEST_MIN_ALONE;
}
