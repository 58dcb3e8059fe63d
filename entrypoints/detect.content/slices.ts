/** Runs long work in short slices, so that the page never waits for it. */

/** The page draws every 16 ms; an eighth of that is not felt, nor is what the last step and the garbage add to it. */
const SLICE_MS = 2;
/** A page that is not drawn, in a tab behind others, is measured all the same. */
const FRAME_MAX_MS = 100;

/**
 * What work yields whose next step measures the page. Where the page has changed, that step would have to lay it out,
 * which takes longer than a slice on a large page: it is done right after the page was drawn, when nothing has changed.
 */
export const MEASURE = Symbol('measure');

/** A piece of work; each step is small. */
export type Work = Generator<typeof MEASURE | undefined, void>;

type Later = (run: () => void, ms: number) => void;

function afterFrame(run: () => void, later: Later): void {
  let hasRun = false;
  const once = (): void => {
    if (!hasRun) run();
    hasRun = true;
  };
  requestAnimationFrame(() => later(once, 0));
  later(once, FRAME_MAX_MS);
}

export class Slices {
  readonly #later: Later;
  readonly #onIdle: () => void;
  #queue: Work[] = [];
  #isWaiting = false;
  /** The next step measures. */
  #measures = false;
  /** Since the page last changed. */
  #isDrawn = false;

  /**
   * @param later `setTimeout`: how to come back after the page had its turn
   * @param onIdle called whenever all work is done
   */
  constructor(later: Later, onIdle: () => void) {
    this.#later = later;
    this.#onIdle = onIdle;
  }

  add(work: Work): void {
    this.#queue.push(work);
    this.#wait();
  }

  /** The page has changed: what measures it waits until it was drawn. */
  onChange(): void {
    this.#isDrawn = false;
  }

  /** Forgets what has not been done. */
  clear(): void {
    this.#queue = [];
    this.#measures = false;
  }

  get #mustWait(): boolean {
    return this.#measures && !this.#isDrawn;
  }

  #wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    if (!this.#mustWait) this.#later(() => this.#run(), 0);
    else
      afterFrame(() => {
        this.#isDrawn = true;
        this.#run();
      }, this.#later);
  }

  #run(): void {
    this.#isWaiting = false;
    const end = performance.now() + SLICE_MS;
    while (!this.#mustWait && performance.now() < end) {
      const [first] = this.#queue;
      if (!first) {
        this.#onIdle();
        return;
      }
      const { done, value } = step(first);
      if (done) this.#queue.shift();
      this.#measures = value === MEASURE;
    }
    this.#wait();
  }
}

const DONE: IteratorResult<undefined, void> = { done: true, value: undefined };

/** Work that throws, because the page changed under it, is done. */
function step(work: Work): IteratorResult<typeof MEASURE | undefined, void> {
  try {
    return work.next();
  } catch {
    return DONE;
  }
}
