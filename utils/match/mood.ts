/** Tells text that reports a failure now from text that only speaks of failures. */
import type { Sentence } from './sentence.ts';

/** Moods that silence a whole sentence in automatic mode, wherever they stand in it. */
const SILENT = ['howto', 'ask', 'why', 'rule', 'advert'];
/** Moods that silence what follows them: 已关闭，如需使用… reports, 如已关闭，请… does not. */
const SILENT_AFTER = ['condition', 'when', 'future'];

/** The more a rule says, the less wide the gate need be open. */
const GATE_MIN_ALONE = 0.55;
const GATE_MIN_WITH_RULE = 0.4;
const GATE_MIN_WITH_STRONG_RULE = 0.28;
const STRONG_SCORE = 0.78;
/** So sure a gate is not overruled by a mood: 您的付款遭拒，請聯絡銀行以了解原因 asks nothing. */
const GATE_MIN_IN_DOUBT = 0.8;

/** 一、… 2. … 答：…: a heading or an answer in a list of reasons, which says what may be, not what is. */
const LISTED =
  /^\s*(?:\d{1,2}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3})?[\u3001.)]\s*\D|^\s*[\u95EE\u7B54QA]\s*:/i;

/** How far into a text its number stands. */
const LISTED_CHARS = 12;

/** @returns whether the text is an item of a list of questions or reasons */
export const isListed = (original: string): boolean => LISTED.test(original.slice(0, LISTED_CHARS).normalize('NFKC'));

export interface Hearing {
  /** The mood for which automatic mode passes the sentence over, or a part of it. */
  mood?: string;
  /** What is left to be heard; undefined when nothing is. */
  sentence?: Sentence;
}

/** @returns what automatic mode may take for a report */
export function hear(sentence: Sentence, moods: Record<string, number>): Hearing {
  if (sentence.isQuestion) return { mood: 'question' };
  const has = (mood: string): boolean => sentence.hits.some((hit) => hit.concept === moods[mood]);
  const silent = SILENT.find(has);
  if (silent) return { mood: silent };
  const cuts = sentence.hits.filter((hit) => SILENT_AFTER.some((mood) => moods[mood] === hit.concept));
  const mood = SILENT_AFTER.find(has);
  if (mood === undefined) return { sentence };
  const from = cuts.reduce((first, hit) => Math.min(first, hit.start), Infinity);
  const hits = sentence.hits.filter((hit) => hit.end <= from);
  return hits.length > 0 ? { mood, sentence: { ...sentence, hits } } : { mood };
}

/** A text with more Latin letters is prose: a few words of it prove little. */
const MESSAGE_MAX_LETTERS = 100;

/** @returns whether the text is longer than messages in Latin letters are */
export const isProse = (original: string): boolean => (original.match(/[A-Za-z]/g)?.length ?? 0) > MESSAGE_MAX_LETTERS;

/**
 * @param bestRule score of the best rule that holds in a sentence that was not silenced, or 0
 * @param gate how likely it is, by the model, that the text reports something; where no rule holds it decides
 * @param doubts a sentence was passed over for its mood; the text is prose, of which a weak rule proves nothing
 * @returns whether the text is to be explained without being asked
 */
export function isReport(bestRule: number, gate: number, doubts: { isSilenced: boolean; isProse: boolean }): boolean {
  if (bestRule >= STRONG_SCORE) return gate >= GATE_MIN_WITH_STRONG_RULE;
  if (bestRule > 0 && !doubts.isProse) return gate >= GATE_MIN_WITH_RULE;
  return gate >= (doubts.isSilenced || doubts.isProse ? GATE_MIN_IN_DOUBT : GATE_MIN_ALONE);
}
