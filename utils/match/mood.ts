/** Tells a sentence that reports a failure now from one that only speaks of failures. */
import type { Sentence } from './sentence.ts';

/** Moods that silence a sentence in automatic mode, wherever they stand in it. */
const SILENT: readonly string[] = ['howto', 'ask', 'condition', 'future', 'rule', 'advert', 'why'];

/**
 * @returns the mood for which automatic mode passes the sentence over, or undefined when it reports something
 */
export function silencingMood({ hits, isQuestion }: Sentence, moods: Record<string, number>): string | undefined {
  if (isQuestion) return 'question';
  return SILENT.find((mood) => hits.some((hit) => hit.concept === moods[mood]));
}
