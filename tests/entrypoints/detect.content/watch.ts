/** A page that is watched, for the tests of the watcher: what stands on it, what is added, what was reported. */
import { afterEach, beforeEach, vi } from 'vitest';
import { setPage, stubLayout } from './page.ts';
import { Watcher, type Report } from '../../../entrypoints/detect.content/watcher.ts';

export const FAILURE = '花呗付款失败';

export const report = vi.fn<(report: Report) => void>();
export const onReplaced = vi.fn<() => void>();
export const onSuccess = vi.fn();
export const texts = (): string[] => report.mock.calls.flatMap(([report]) => report.texts);
/** Lets mutation observers, slices and fading end. */
export const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1000);

let watcher: Watcher | undefined;

/** Anything with 失败 passes the sieve. */
export function start(): Watcher {
  watcher = new Watcher({
    maxChars: 300,
    spot: (text) => text.includes('失败'),
    report,
    onReplaced,
    onSuccess,
    later: (run, ms) => void setTimeout(run, ms),
  });
  return watcher;
}

/** Starts on a page and lets it settle. */
export async function watchPage(html: string): Promise<Watcher> {
  setPage(html);
  const started = start();
  await settle();
  return started;
}

/** Starts on a page and stops the clock after its first block was read, before anything is decided. */
export async function readFirstBlock(html: string): Promise<Watcher> {
  setPage(html);
  const started = start();
  vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(0).mockReturnValueOnce(9);
  await vi.advanceTimersToNextTimerAsync();
  return started;
}

export function add(html: string): HTMLElement {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild as HTMLElement;
}

/** Every test of the file has a clock, a layout and a watcher of its own. */
export function useWatcher(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    stubLayout();
    report.mockReset();
    onReplaced.mockReset();
    onSuccess.mockReset();
  });
  afterEach(() => {
    watcher?.stop();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}
