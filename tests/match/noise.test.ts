/** A message keeps its result whatever a page does to its characters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traditionalToSimplified } from '../../utils/build/script-fold.ts';
import { normalize } from '../../utils/match/normalize.ts';
import type { Match } from '../../utils/match/types.ts';
import { reader } from './compiled.ts';
import { chinese, messages } from './messages.ts';
import { additions, damaged, lossless, mixed, type Noise } from './noise.ts';

const SEED = 20_310_314;
const UNCHANGED_MIN = 0.99;
const KEPT_MIN = 0.95;
const RUNS = 6;
const DAMAGES = 24;

const fold = traditionalToSimplified();

const first = (text: string): string => reader.auto(text)[0]?.id ?? 'nothing';

const samples = (noise: Noise, text: string, numRuns: number): string[] => [
  ...new Set(fc.sample(noise(text), { numRuns, seed: SEED })),
];

interface Outcome {
  cases: number;
  /** A line for each case that came out otherwise. */
  wrong: string[];
}

function unchanged(noise: Noise): Outcome {
  const results = messages.flatMap((text) => {
    const usual = first(text);
    return samples(noise, text, RUNS).map((noised) =>
      first(noised) === usual ? '' : `${usual} → ${first(noised)}: ${noised}`,
    );
  });
  return { cases: results.length, wrong: results.filter(Boolean) };
}

const shareOf = ({ cases, wrong }: Outcome): number => 1 - wrong.length / cases;

it('starts from messages that are all explained', () => {
  expect(messages.length).toBeGreaterThanOrEqual(60);
  expect(messages.filter((text) => first(text) === 'nothing')).toEqual([]);
  expect(new Set(messages.map(first)).size).toBeGreaterThan(40);
});

describe.each(Object.entries(lossless))('%s', (_, noise) => {
  it('leaves nothing behind in the normalized text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...messages).chain((text) => fc.tuple(fc.constant(text), noise(text))),
        ([text, noised]) => normalize(noised, fold).text === normalize(text, fold).text,
      ),
      { seed: SEED, numRuns: 500 },
    );
  });
});

it('keeps the first entry through every noise', () => {
  const outcomes = Object.entries({ ...lossless, ...additions, mixed }).map(([name, noise]): [string, Outcome] => [
    name,
    unchanged(noise),
  ]);
  const all = { cases: 0, wrong: [] as string[] };
  for (const [name, outcome] of outcomes) {
    console.info(`${name}: ${(shareOf(outcome) * 100).toFixed(2)} % of ${outcome.cases} unchanged`);
    all.cases += outcome.cases;
    all.wrong.push(...outcome.wrong);
  }
  console.info(`in all: ${(shareOf(all) * 100).toFixed(2)} % of ${all.cases} unchanged`);
  expect(shareOf(all), all.wrong.join('\n')).toBeGreaterThanOrEqual(UNCHANGED_MIN);
});

describe.each(['\uFFFD', '?'])('with %j for a character', (sign) => {
  const read = (mode: 'auto' | 'lookup'): { usual: Match; matches: Match[]; text: string }[] =>
    chinese.flatMap((text) => {
      const usual = reader[mode](text)[0]!;
      const spoilt = samples((whole) => damaged(whole, sign), text, DAMAGES);
      return spoilt.map((noised) => ({ usual, matches: reader[mode](noised), text: noised }));
    });
  const isAmongThree = ({ usual, matches }: { usual: Match; matches: Match[] }): boolean =>
    matches.slice(0, 3).some(({ id }) => id === usual.id);

  // A half-width question mark is a question mark first: on a page it silences more than it should, and misleads never.
  it.each(['auto', 'lookup'] as const)('the entry is among the first three in %s mode', (mode) => {
    const cases = read(mode);
    const counted = mode === 'auto' && sign === '?' ? cases.filter(({ matches }) => matches.length > 0) : cases;
    const wrong = counted.filter((one) => !isAmongThree(one)).map(({ usual, text }) => `${usual.id}: ${text}`);
    const share = shareOf({ cases: counted.length, wrong });
    console.info(`${mode}, ${sign}: ${(share * 100).toFixed(2)} % of ${counted.length} among the first three`);
    expect(counted.length).toBeGreaterThan(cases.length / 2);
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(KEPT_MIN);
  });

  it('a rule that takes it for the right one says less, and no rule says more', () => {
    let weaker = 0;
    for (const text of chinese) {
      const usual = reader.matcher.read(text, 'lookup').evidence;
      for (const spoilt of samples((whole) => damaged(whole, sign), text, RUNS)) {
        for (const { rule, score } of reader.matcher.read(spoilt, 'lookup').evidence) {
          const before = usual.find((evidence) => evidence.rule === rule);
          if (!before) continue;
          expect(score, spoilt).toBeLessThanOrEqual(before.score);
          if (score < before.score) weaker += 1;
        }
      }
    }
    expect(weaker).toBeGreaterThan(chinese.length);
  });
});
