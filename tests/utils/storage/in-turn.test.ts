import { expect, it, vi } from 'vitest';
import { createSharedTurns, createTurns } from '../../../utils/storage/in-turn.ts';

it('starts a task when those before it are done', async () => {
  const inTurn = createTurns();
  const log: string[] = [];
  const task = (name: string, waits: number) => async (): Promise<string> => {
    log.push(`${name} starts`);
    for (let turn = 0; turn < waits; turn++) await Promise.resolve();
    log.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(task('slow', 5)), inTurn(task('quick', 0))])).toEqual(['slow', 'quick']);
  expect(log).toEqual(['slow starts', 'slow ends', 'quick starts', 'quick ends']);
});

it('gives an error to its own caller only', async () => {
  const inTurn = createTurns();
  const failing = inTurn(() => Promise.reject(new Error('full')));
  const next = inTurn(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('full');
  expect(await next).toBe('done');
});

it('pages that share a lock wait for each other', async () => {
  const log: string[] = [];
  const [inPopup, inOptions] = [createSharedTurns('test'), createSharedTurns('test')];
  const task = (name: string) => async (): Promise<void> => {
    log.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve));
    log.push(`${name} ends`);
  };
  await Promise.all([inPopup(task('popup')), inOptions(task('options'))]);
  expect(log).toEqual(['popup starts', 'popup ends', 'options starts', 'options ends']);
  await expect(inPopup(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
});

it('without locks, each page takes its own turns', async () => {
  vi.stubGlobal('navigator', {});
  const inTurn = createSharedTurns('test');
  vi.unstubAllGlobals();
  expect(await Promise.all([inTurn(() => Promise.resolve(1)), inTurn(() => Promise.resolve(2))])).toEqual([1, 2]);
});
