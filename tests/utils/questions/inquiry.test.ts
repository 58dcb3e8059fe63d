import { describe, expect, it, test } from 'vitest';
import type { Question } from '../../../knowledge/types.ts';
import { normalized } from '../../../utils/questions/belief.ts';
import { DONT_KNOW, inquire, QUESTIONS_MAX, type Answer, type Subject } from '../../../utils/questions/inquiry.ts';
import { priorOf } from '../../../utils/questions/prior.ts';
import { isSameRanking, rankCauses } from '../../../utils/questions/ranking.ts';

const text = { zh: '问', en: 'ask' };
const draft = (cause: string, more: Partial<Question> = {}): Question => ({
  text,
  how: { ...text, basis: ['background'] },
  given: { [cause]: { yes: 0.95 } },
  otherwise: { no: 0.95 },
  ...more,
});

const causes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const subject: Subject = { prior: normalized(new Map(causes.map((id) => [id, 1]))), symptoms: ['failed'] };
/** One question for each cause. */
const plain = Object.fromEntries(causes.map((id) => [`is-${id}`, draft(id)]));
const yes = (id: string): Answer => ({ question: `is-${id}`, option: 'yes' });
const no = (id: string): Answer => ({ question: `is-${id}`, option: 'no' });
const dontKnow = (id: string): Answer => ({ question: `is-${id}`, option: DONT_KNOW });

describe('what is asked next', () => {
  it('is what tells most', () => {
    const halves = draft('', { given: Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { yes: 0.95 }])) });
    expect(inquire(subject, [], { ...plain, 'z-halves': halves }).next).toBe('z-halves');
  });

  it('is, of several that tell as much, the one that the catalogue names first', () => {
    expect(inquire(subject, [], plain).next).toBe('is-a');
  });

  it('is never asked twice, known or not', () => {
    expect(inquire(subject, [no('a')], plain).next).toBe('is-b');
    expect(inquire(subject, [dontKnow('a'), dontKnow('b')], plain).next).toBe('is-c');
  });

  it('is nothing once one cause is clear', () => {
    const few: Subject = { ...subject, prior: normalized(new Map([['a', 1], ['b', 1], ['c', 1]])) }; // prettier-ignore
    const { next, causes: ranked } = inquire(few, [no('a'), yes('c')], plain);
    expect(ranked[0]).toEqual({ id: 'c', likeliness: 'likely' });
    expect(next).toBeUndefined();
  });

  it(`is nothing after ${String(QUESTIONS_MAX)}`, () => {
    const five = causes.slice(0, QUESTIONS_MAX).map(dontKnow);
    expect(inquire(subject, five.slice(0, -1), plain).next).toBe('is-e');
    expect(inquire(subject, five, plain).next).toBeUndefined();
  });

  it('is nothing that could not change the answer', () => {
    expect(
      inquire(subject, [], { idle: draft('x'), even: draft('a', { given: {}, otherwise: { no: 0.5 } }) }).next,
    ).toBe(undefined);
    const decided: Subject = { prior: new Map([['a', 0.7], ['b', 0.3]]), symptoms: [] }; // prettier-ignore
    const weak = { 'is-a': draft('a', { given: { a: { yes: 0.5 }, b: { yes: 0.3 } } }) };
    const sides = ['yes', 'no'].map((option) => inquire(decided, [{ question: 'is-a', option }], weak).causes);
    expect(sides[0]).toEqual(sides[1]);
    expect(inquire(decided, [], weak).next).toBeUndefined();
  });

  it('is nothing that belongs to another symptom, but a tie may ask everything', () => {
    const questions = { 'is-a': draft('a', { onlyFor: ['other'] }) };
    expect(inquire(subject, [], questions).next).toBeUndefined();
    expect(inquire({ ...subject, symptoms: ['failed', 'other'] }, [], questions).next).toBe('is-a');
    expect(inquire({ ...subject, symptoms: [] }, [], questions).next).toBe('is-a');
  });

  it('is nothing that a known answer has settled; “don’t know” settles nothing', () => {
    const questions = { ...plain, 'is-a': draft('a', { settles: ['is-b'] }) };
    expect(inquire(subject, [no('a')], questions).next).toBe('is-c');
    expect(inquire(subject, [dontKnow('a')], questions).next).toBe('is-b');
  });
});

describe('what an answer does', () => {
  it('“don’t know” and a question of another version change nothing', () => {
    const { causes: before } = inquire(subject, [], plain);
    expect(inquire(subject, [dontKnow('a')], plain).causes).toEqual(before);
    expect(inquire(subject, [yes('zz'), { question: 'is-a', option: 'maybe' }], plain).causes).toEqual(before);
  });

  it('leaving the last one out leads back', () => {
    const there = inquire(subject, [no('a')], plain);
    inquire(subject, [no('a'), yes('b')], plain);
    expect(inquire(subject, [no('a')], plain)).toEqual(there);
  });

  it('tells of debt only where the answer says so', () => {
    const questions = { 'is-a': draft('a', { debt: ['yes'] }) };
    expect(inquire(subject, [yes('a')], questions).owes).toBe(true);
    expect(inquire(subject, [no('a')], questions).owes).toBe(false);
    expect(inquire(subject, [dontKnow('a')], questions).owes).toBe(false);
  });
});

describe('the list', () => {
  const words = (...shares: number[]): string[] =>
    rankCauses(new Map(shares.map((share, place) => [String(place), share]))).map(({ likeliness }) => likeliness);

  test.each([
    [
      [0.7, 0.2, 0.1],
      ['likely', 'possible', 'unlikely'],
    ],
    [
      [0.5, 0.4, 0.1],
      ['possible', 'possible', 'unlikely'],
    ],
    [
      [0.34, 0.33, 0.33],
      ['possible', 'possible', 'possible'],
    ],
  ])('%j reads %j', (shares, expected) => {
    expect(words(...shares)).toEqual(expected);
  });

  it('is ordered, and equal causes stay where they were', () => {
    const ranked = rankCauses(new Map([['a', 0.2], ['b', 0.4], ['c', 0.2], ['d', 0.2]])); // prettier-ignore
    expect(ranked.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
  });

  it('is another when the order or a word is', () => {
    const one = rankCauses(new Map([['a', 0.6], ['b', 0.4]])); // prettier-ignore
    const swapped = rankCauses(new Map([['a', 0.4], ['b', 0.6]])); // prettier-ignore
    const surer = rankCauses(new Map([['a', 0.7], ['b', 0.3]])); // prettier-ignore
    expect(isSameRanking(one, one)).toBe(true);
    expect(isSameRanking(one, swapped)).toBe(false);
    expect(isSameRanking(one, surer)).toBe(false);
  });
});

describe('what is believed at first', () => {
  const explain = (id: string) =>
    id === 'symptom' ? { causes: ['a', 'b', 'c', 'gone'] } : id === 'gone' ? undefined : {};

  it('follows the ranked causes of a symptom, those of this version', () => {
    const prior = priorOf([{ id: 'symptom', score: 1 }], explain);
    expect([...prior.keys()]).toEqual(['a', 'b', 'c']);
    expect(prior.get('a')).toBeCloseTo(2 * (prior.get('c') ?? 0));
  });

  it('follows the scores of a text', () => {
    const prior = priorOf([{ id: 'a', score: 0.6 }, { id: 'd', score: 0.3 }], explain); // prettier-ignore
    expect(prior.get('a')).toBeCloseTo(2 / 3);
  });

  it('adds what a text says of a cause to its share in the symptom', () => {
    const alone = priorOf([{ id: 'symptom', score: 1 }], explain);
    const both = priorOf([{ id: 'symptom', score: 0.5 }, { id: 'c', score: 0.4 }], explain); // prettier-ignore
    expect(both.get('c')).toBeGreaterThan(alone.get('c') ?? 1);
    expect([...both.keys()]).toHaveLength(3);
  });

  it('is nothing without anything', () => {
    expect(priorOf([], explain).size).toBe(0);
  });
});
