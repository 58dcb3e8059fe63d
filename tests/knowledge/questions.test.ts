/** The guided questions of the catalogue: that they find the cause, and that they are fit to be asked. */
import { describe, expect, it, test } from 'vitest';
import { simulate, together, worst, RUNS } from '../../utils/cli/questions.ts';
import { optionsOf, statedLikelihood } from '../../utils/questions/likelihood.ts';
import { reachable } from './paths.ts';
import { runCli } from '../utils/cli/run-cli.ts';
import { catalogue } from './texts.ts';

const questions = Object.entries(catalogue.questions);
const symptoms = catalogue.entries.filter(({ explanation }) => explanation.kind === 'symptom');
const pairCount = symptoms.reduce((sum, { explanation }) => sum + (explanation.causes?.length ?? 0), 0);

/** A person who answers truthfully, a fifth with “don’t know”. */
describe('the cause is found', () => {
  const truthful = simulate(catalogue, 'truthful');
  const all = together(truthful);
  const named = worst(truthful, 5).map(({ symptom, cause, first }) => `${symptom} < ${cause} ${first.toFixed(3)}`);
  const why = `worst pairs: ${named.join(', ')}`;

  it(`in ${String(RUNS)} runs for each of ${String(pairCount)} causes of symptoms`, () => {
    expect(truthful).toHaveLength(pairCount);
    expect(RUNS).toBeGreaterThanOrEqual(200);
    expect(all.runs).toBe(pairCount * RUNS);
  });

  it('first in 85 % and among the first two in 95 %, after at most four questions', () => {
    expect(all.first, why).toBeGreaterThanOrEqual(0.85);
    expect(all.firstTwo, why).toBeGreaterThanOrEqual(0.95);
    expect(all.asked, why).toBeLessThanOrEqual(4);
  });

  it.each(symptoms)('behind $id in most cases, each of its causes', ({ id }) => {
    const own = truthful.filter(({ symptom }) => symptom === id);
    expect(together(own).first, why).toBeGreaterThanOrEqual(0.85);
    expect(own.filter(({ first }) => first < 0.75).map(({ cause }) => cause)).toEqual([]);
  });

  it('more often than not even when answers err as often as the data says', () => {
    const sampled = together(simulate(catalogue, 'sampled'));
    expect(sampled.first).toBeGreaterThanOrEqual(0.75);
    expect(sampled.firstTwo).toBeGreaterThanOrEqual(0.86);
  });

  it('and nearly every known answer changes what is seen', () => {
    expect(all.moved).toBeGreaterThanOrEqual(0.9);
  });

  it('the same each time', () => {
    expect(simulate(catalogue, 'sampled', 3)).toEqual(simulate(catalogue, 'sampled', 3));
  });
});

test('`npm run questions` prints both kinds of people and one line of JSON', async () => {
  const { code, stdout } = await runCli('questions.ts');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^truthful/m);
  expect(stdout).toMatch(/^sampled/m);
  const figures = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, { worst: unknown[] }>;
  expect(Object.keys(figures)).toEqual(['truthful', 'sampled']);
  expect(figures['truthful']?.worst).toHaveLength(10);
});

describe('each question', () => {
  test.each(questions)('%s is short enough to be answered at a glance', (_, { text, how, options }) => {
    expect(text.zh).toMatch(/？$/);
    expect(text.en).toMatch(/\?$/);
    expect([...text.zh].length).toBeLessThanOrEqual(30);
    expect(text.en.length).toBeLessThanOrEqual(70);
    expect([...how.zh].length).toBeLessThanOrEqual(60);
    for (const { zh, en } of Object.values(options ?? {})) {
      expect([...zh].length).toBeLessThanOrEqual(17);
      expect(en.length).toBeLessThanOrEqual(45);
    }
  });

  test.each(questions)('%s asks for no amount, number or secret', (_, { text, how, options }) => {
    const asked = [text, ...Object.values(options ?? {})];
    for (const { zh, en } of asked) {
      expect(zh).not.toMatch(/多少|几元|几块|密码|卡号|身份证号|填写|输入/);
      expect(en).not.toMatch(/\bhow (much|many)\b|password|number of your|enter\b/i);
    }
    expect(how.zh).not.toMatch(/密码|填写|告诉我/);
  });

  test.each(questions)('%s tells causes apart: no two answers mean the same', (_, question) => {
    const causes = Object.keys(question.given);
    for (const option of optionsOf(question)) {
      const shares = ['any other', ...causes].map((cause) => statedLikelihood(question, cause, option));
      expect(Math.max(...shares) - Math.min(...shares), option).toBeGreaterThan(0.2);
    }
  });

  test('is asked of somebody', () => {
    const asked = new Set(reachable.flatMap(({ inquiry: { next } }) => next ?? []));
    expect(questions.map(([id]) => id).filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe('along every path', () => {
  test('at most five questions, none twice, none that its symptom does not have', () => {
    expect(reachable.length).toBeGreaterThan(10_000);
    for (const { symptom, answers } of reachable) {
      const ids = answers.map(({ question }) => question);
      expect(ids.length).toBeLessThanOrEqual(5);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(catalogue.questions[id]?.onlyFor ?? [symptom]).toContain(symptom);
    }
  });

  test('no question is asked whose answers all lead to the list that is there already', () => {
    for (const { inquiry, after } of reachable) {
      if (inquiry.next === undefined) continue;
      const before = JSON.stringify(inquiry.causes);
      expect(after.some(({ causes }) => JSON.stringify(causes) !== before)).toBe(true);
    }
  });
});
