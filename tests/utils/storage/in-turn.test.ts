import { expect, it } from 'vitest';
import { createTurns } from '../../../utils/storage/in-turn.ts';

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
