/** A pasted paragraph says much that reports nothing: the sentence that does tells what it is about. */

/** Fewer are one story, in which each sentence needs the others. */
const SENTENCES_MIN = 4;
const SENTENCE_MIN_CHARS = 4;
/** A paragraph is pasted, not typed: more sentences than this are not read one by one. */
const SENTENCES_MAX = 200;
/** From this probability on a sentence speaks for the paragraph. */
const REPORT_MIN = 0.5;
const SENTENCE = /[^\u3002\uFF01\uFF1F!?\uFF1B;\n]+/g;

export interface Part {
  text: string;
  /** Where it starts in the paragraph. */
  start: number;
}

/** @returns the paragraph's sentences; none where there are so few, or so many, that it is read as a whole */
function sentencesOf(paragraph: string): Part[] {
  const parts: Part[] = [];
  for (const { 0: text, index } of paragraph.matchAll(SENTENCE)) {
    if (text.trim().length >= SENTENCE_MIN_CHARS) parts.push({ text, start: index });
    if (parts.length > SENTENCES_MAX) return [];
  }
  return parts.length >= SENTENCES_MIN ? parts : [];
}

/**
 * @param reports how likely a sentence is, by itself, to report a failure; 0 to 1
 * @returns the sentence that most likely does, or undefined where none stands out or the text is no paragraph
 */
export function reportingSentence(paragraph: string, reports: (sentence: string) => number): Part | undefined {
  let best: Part | undefined;
  let most = REPORT_MIN;
  for (const part of sentencesOf(paragraph)) {
    const probability = reports(part.text);
    if (probability > most) [best, most] = [part, probability];
  }
  return best;
}
