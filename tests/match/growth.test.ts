/** Ten times the text takes ten times the steps, whatever a hostile page writes. */
import { describe, expect, it } from 'vitest';
import { traditionalToSimplified } from '../../utils/build/script-fold.ts';
import { TEXT_MAX_CHARS } from '../../utils/match/matcher.ts';
import { normalize } from '../../utils/match/normalize.ts';
import { readSentences } from '../../utils/match/sentence.ts';
import { buildTrie } from '../../utils/match/trie.ts';
import { compiled, reader } from './compiled.ts';
import { countSteps } from './count-steps.ts';

const PART_CHARS = 10_000;
const WHOLE_CHARS = 100_000;
const FACTOR = 10;
const GROWTH_MAX = 11;
const TIMEOUT_MS = 120_000;

const { signals } = compiled;
const fold = traditionalToSimplified();
const trie = buildTrie(signals.concepts.map((phrases) => phrases.split('|').filter(Boolean)));

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The way of a text up to its sentences: all that is done before rules and model look at a bounded number of hits. */
const stepsFor = (text: string): number => countSteps(() => void readSentences(normalize(text, fold), trie, signals));

const UNITS: Record<string, string> = {
  'openers of sentences': '花呗暂不可用。',
  'one sentence without end': '您的花呗额度不足付款失败',
  'question marks': '?',
  'question marks between characters': '用?',
  'lost characters in words': '不\uFFFD',
  'lost characters': '\uFFFD',
  'open brackets': '无(',
  glosses: '无(wú)',
  'a gloss that never ends': '无(wú',
  'toned letters': '无ā',
  'phrases that nearly are': '暂时不可暂时不可',
  'words that fail, out of reach of actions': '付款一二三四五六不能一二三四五六七八九',
  'words that fail, and actions': '不能付款',
  'English without an end': 'unable to pay ',
  points: '.a',
  spaces: ' ',
  'what cannot be seen': '\u200B花',
  letters: 'a',
};
const KINDS = Object.values(UNITS);

/** An equal share of each kind. */
const ofAllKinds = (length: number): string => KINDS.map((unit) => filled(unit, length / KINDS.length)).join('');

describe('steps grow no faster than the text', () => {
  it.each(Object.entries(UNITS))(
    '%s',
    (_, unit) => {
      const small = stepsFor(filled(unit, PART_CHARS));
      expect(small).toBeGreaterThanOrEqual(PART_CHARS);
      expect(stepsFor(filled(unit, PART_CHARS * FACTOR)) / small).toBeLessThanOrEqual(GROWTH_MAX);
    },
    TIMEOUT_MS,
  );

  it(
    'and so it is for a megabyte of them all',
    () => {
      const small = stepsFor(ofAllKinds(WHOLE_CHARS));
      expect(stepsFor(ofAllKinds(WHOLE_CHARS * FACTOR)) / small).toBeLessThanOrEqual(GROWTH_MAX);
    },
    TIMEOUT_MS,
  );
});

it('the count tells when work is squared', () => {
  const squared = (length: number): number => {
    const list = Array.from({ length }, (_, at) => at);
    return countSteps(() => list.forEach((item) => list.includes(item)));
  };
  expect(squared(1000) / squared(100)).toBeGreaterThan(GROWTH_MAX);
});

it('no text is read beyond the limit', () => {
  const text = filled('今天天气很好。', TEXT_MAX_CHARS) + '您的花呗额度不足，无法付款。';
  expect(reader.matcher.read(text, 'lookup').normalized.starts.at(-1)).toBeLessThan(TEXT_MAX_CHARS);
  expect(reader.matcher.match(text, 'lookup')).toEqual([]);
});
