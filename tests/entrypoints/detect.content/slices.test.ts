import { beforeEach, expect, it, vi } from 'vitest';
import { createSlices } from '../../../entrypoints/detect.content/slices.ts';

let now = 0;
let waiting: (() => void)[] = [];
const onIdle = vi.fn();
const later = (run: () => void): void => void waiting.push(run);
/** Gives the page its turn, and runs what waited for it. */
const nextSlice = (): void => {
  const runs = waiting;
  waiting = [];
  for (const run of runs) run();
};

/** Steps that take a millisecond each and write down that they were done. */
function* work(name: string, steps: number, log: string[]): Generator {
  for (let step = 1; step <= steps; step++) {
    now += 1;
    log.push(`${name}${step}`);
    yield;
  }
}

beforeEach(() => {
  now = 0;
  waiting = [];
  onIdle.mockReset();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

it('does nothing at once', () => {
  const log: string[] = [];
  createSlices(later, onIdle).add(work('a', 1, log));
  expect(log).toEqual([]);
  expect(waiting).toHaveLength(1);
});

it('stops after four milliseconds and goes on when the page had its turn', () => {
  const log: string[] = [];
  createSlices(later, onIdle).add(work('a', 6, log));
  nextSlice();
  expect(log).toEqual(['a1', 'a2', 'a3', 'a4']);
  expect(onIdle).not.toHaveBeenCalled();
  expect(waiting).toHaveLength(1);
  nextSlice();
  expect(log).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6']);
  expect(onIdle).toHaveBeenCalledOnce();
  expect(waiting).toHaveLength(0);
});

it('does one work after the other, and waits once for both', () => {
  const log: string[] = [];
  const slices = createSlices(later, onIdle);
  slices.add(work('a', 2, log));
  slices.add(work('b', 1, log));
  expect(waiting).toHaveLength(1);
  nextSlice();
  expect(log).toEqual(['a1', 'a2', 'b1']);
});

it('starts again for work that comes after all was done', () => {
  const log: string[] = [];
  const slices = createSlices(later, onIdle);
  slices.add(work('a', 1, log));
  nextSlice();
  slices.add(work('b', 1, log));
  nextSlice();
  expect(log).toEqual(['a1', 'b1']);
  expect(onIdle).toHaveBeenCalledTimes(2);
});

it('drops work that throws, and goes on with the rest', () => {
  const log: string[] = [];
  const slices = createSlices(later, onIdle);
  slices.add(
    (function* (): Generator {
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
  const slices = createSlices(later, onIdle);
  slices.add(work('a', 6, log));
  nextSlice();
  slices.clear();
  nextSlice();
  expect(log).toEqual(['a1', 'a2', 'a3', 'a4']);
});
