/** Runs long work in short slices, so that the page never waits for it. */

/** The page draws every 16 ms; a quarter of that is not felt. */
const SLICE_MS = 4;

export interface Slices {
  /** Adds work: each step of the generator is one small piece. */
  add(work: Generator): void;
  /** Forgets what has not been done. */
  clear(): void;
}

/**
 * @param later how to come back after the page had its turn
 * @param onIdle called whenever all work is done
 */
export function createSlices(later: (run: () => void) => void, onIdle: () => void): Slices {
  let queue: Generator[] = [];
  let isWaiting = false;

  const run = (): void => {
    isWaiting = false;
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const [first] = queue;
      if (!first) {
        onIdle();
        return;
      }
      if (step(first)) queue.shift();
    }
    wait();
  };
  const wait = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    later(run);
  };

  return {
    add(work) {
      queue.push(work);
      wait();
    },
    clear() {
      queue = [];
    },
  };
}

/** @returns whether the work is done; work that throws, because the page changed under it, is done too */
function step(work: Generator): boolean {
  try {
    return work.next().done === true;
  } catch {
    return true;
  }
}
