import { expect, it, vi } from 'vitest';
import { liveStore } from '../../../utils/storage/live-store.ts';

/** A source whose first answer and whose changes come when the test says so. */
function sourceOf() {
  let tell: (value: string) => void = () => undefined;
  let answer: (value: string) => void = () => undefined;
  const stop = vi.fn();
  return {
    read: () => new Promise<string>((resolve) => (answer = resolve)),
    watch: (onChange: (value: string) => void) => ((tell = onChange), stop),
    tell: (value: string) => tell(value),
    answer: async (value: string) => {
      answer(value);
      await Promise.resolve();
    },
    stop,
  };
}

it('holds nothing at first, then what is stored, then every change', async () => {
  const source = sourceOf();
  const store = liveStore(source);
  const end = store.start();
  expect(store.getState().value).toBeUndefined();
  await source.answer('stored');
  expect(store.getState().value).toBe('stored');
  source.tell('changed');
  expect(store.getState().value).toBe('changed');
  end();
  expect(source.stop).toHaveBeenCalledOnce();
});

it('does not go back to what was read before a change', async () => {
  const source = sourceOf();
  const store = liveStore(source);
  store.start();
  source.tell('changed');
  await source.answer('stored before');
  expect(store.getState().value).toBe('changed');
});

it('takes nothing more once it has ended', async () => {
  const source = sourceOf();
  const store = liveStore(source);
  store.start()();
  await source.answer('late');
  expect(store.getState().value).toBeUndefined();
});
