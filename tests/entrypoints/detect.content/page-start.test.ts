// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPageStart } from '../../../entrypoints/detect.content/page-start.ts';

beforeEach(() => vi.useFakeTimers({ now: 5000 }));
afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});

it('begins with the document', () => {
  expect(createPageStart(1000)()).toBe(1000);
});

it.each(['/pay?step=2', '/#methods'])('goes on at %s', (address) => {
  history.replaceState(null, '', new URL(address, location.href).pathname);
  const start = createPageStart(1000);
  const before = start();
  history.pushState(null, '', address);
  expect(start()).toBe(before);
});

it.each(['/result', '/#/result'])('begins anew at %s, once', (address) => {
  const start = createPageStart(1000);
  history.pushState(null, '', address);
  expect(start()).toBe(5000);
  vi.advanceTimersByTime(1000);
  expect(start()).toBe(5000);
});
