import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Slices, MEASURE, type Work } from '../../../entrypoints/detect.content/slices.ts';

let now = 0;
let waiting: (() => void)[] = [];
const onIdle = vi.fn();
let frames: (() => void)[] = [];
/** What waits for longer does so for pages that are not drawn. */
const later = (run: () => void, ms: number): void => void (ms === 0 ? waiting : hidden).push(run);
let hidden: (() => void)[] = [];
/** Gives the page its turn, and runs what waited for it. */
const nextSlice = (): void => {
  const runs = waiting;
  waiting = [];
  for (const run of runs) run();
};

/** Steps that take a millisecond each and write down that they were done. */
function* work(name: string, steps: number, log: string[]): Work {
  for (let step = 1; step <= steps; step++) {
    now += 1;
    log.push(`${name}${step}`);
    yield;
  }
}

beforeEach(() => {
  now = 0;
  [waiting, frames, hidden] = [[], [], []];
  onIdle.mockReset();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

it('does nothing at once', () => {
  const log: string[] = [];
  new Slices(later, onIdle).add(work('a', 1, log));
  expect(log).toEqual([]);
  expect(waiting).toHaveLength(1);
});

it('stops after two milliseconds and goes on when the page had its turn', () => {
  const log: string[] = [];
  new Slices(later, onIdle).add(work('a', 3, log));
  nextSlice();
  expect(log).toEqual(['a1', 'a2']);
  expect(onIdle).not.toHaveBeenCalled();
  expect(waiting).toHaveLength(1);
  nextSlice();
  expect(log).toEqual(['a1', 'a2', 'a3']);
  expect(onIdle).toHaveBeenCalledOnce();
  expect(waiting).toHaveLength(0);
});

it('does one work after the other, and waits once for both', () => {
  const log: string[] = [];
  const slices = new Slices(later, onIdle);
  slices.add(work('a', 1, log));
  slices.add(work('b', 1, log));
  expect(waiting).toHaveLength(1);
  nextSlice();
  expect(log).toEqual(['a1', 'b1']);
});

it('starts again for work that comes after all was done', () => {
  const log: string[] = [];
  const slices = new Slices(later, onIdle);
  slices.add(work('a', 1, log));
  nextSlice();
  slices.add(work('b', 1, log));
  nextSlice();
  expect(log).toEqual(['a1', 'b1']);
  expect(onIdle).toHaveBeenCalledTimes(2);
});

it('drops work that throws, and goes on with the rest', () => {
  const log: string[] = [];
  const slices = new Slices(later, onIdle);
  slices.add(
    (function* (): Work {
      yield;
      throw new Error('the page changed');
    })(),
  );
  slices.add(work('b', 1, log));
  nextSlice();
  expect(log).toEqual(['b1']);
  expect(onIdle).toHaveBeenCalledOnce();
});

it('forgets what is cleared', () => {
  const log: string[] = [];
  const slices = new Slices(later, onIdle);
  slices.add(work('a', 3, log));
  nextSlice();
  slices.clear();
  nextSlice();
  expect(log).toEqual(['a1', 'a2']);
});

describe('a step that measures the page', () => {
  function* measuring(log: string[]): Work {
    log.push('before');
    yield MEASURE;
    log.push('measured');
    yield MEASURE;
    log.push('again');
  }
  const draw = (): void => {
    for (const run of frames.splice(0)) run();
    nextSlice();
  };

  it('is done after the page was drawn, with those that follow', () => {
    const log: string[] = [];
    new Slices(later, onIdle).add(measuring(log));
    nextSlice();
    nextSlice();
    expect(log).toEqual(['before']);
    draw();
    expect(log).toEqual(['before', 'measured', 'again']);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it.each([
    ['goes on in the next slice', false, 3],
    ['waits for another frame where the page has changed', true, 2],
  ])('%s', (_, isChanged, done) => {
    const log: string[] = [];
    const slices = new Slices(later, onIdle);
    slices.add(measuring(log));
    nextSlice();
    vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(0).mockReturnValueOnce(3);
    draw();
    expect(log).toEqual(['before', 'measured']);
    if (isChanged) slices.onChange();
    nextSlice();
    nextSlice();
    expect(log).toHaveLength(done);
    draw();
    expect(log).toHaveLength(3);
  });

  it('is done once, and in time, where nothing is drawn', () => {
    const log: string[] = [];
    new Slices(later, onIdle).add(measuring(log));
    nextSlice();
    for (const run of hidden) run();
    expect(log).toEqual(['before', 'measured', 'again']);
    draw();
    expect(onIdle).toHaveBeenCalledOnce();
  });
});
