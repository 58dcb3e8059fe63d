/**
 * Watches a page for text that may report a failure.
 *
 *     added or changed nodes ──► slices ──► blocks ──► spotter ──► reveals ──► report
 *     (mutation observer,        (≤ 4 ms)   (short     (first      (only when
 *      only queues)                          text)      sieve)      it is seen)
 */
import { blocksIn, textOf } from './blocks.ts';
import { isConnected, parentOf } from './dom.ts';
import { createReveals } from './reveals.ts';
import { createSlices } from './slices.ts';
import { isMessageBox } from './visible.ts';

/** Blocks shorter than this say nothing. */
const MIN_CHARS = 3;
/** A page that goes on reporting after this many has no failure to tell of. */
const REPORTS_MAX = 200;
/** A block this long is prose. */
const PROSE_MIN_CHARS = 60;
/** With this much prose in view the page is an article: what it says of failures is not news. */
const ARTICLE_MIN_CHARS = 800;

export interface Report {
  text: string;
  /** It stands in a dialog, an alert or a toast. */
  strong: boolean;
}

export interface WatcherOptions {
  /** Longer blocks are no messages. */
  maxChars: number;
  spot(text: string): boolean;
  report(report: Report): void;
  /** `setTimeout` that ends with the content script. */
  later(run: () => void, ms: number): void;
}

export interface Watcher {
  /** Reads the whole page again, what was reported before included. */
  scan(): void;
  stop(): void;
}

export function startWatcher({ maxChars, spot, report, later }: WatcherOptions): Watcher {
  const reported = new WeakMap<Element, string>();
  const observed = new WeakSet<Node>();
  /** Outside a message box nothing is said before it is known whether the page is an article. */
  let undecided = new Set<Element>();
  let prose = new WeakMap<Element, number>();
  let proseChars = 0;
  let reports = 0;

  const send = (element: Element, strong: boolean): void => {
    const text = textOf(element, maxChars);
    if (reports >= REPORTS_MAX || text.length > maxChars || !spot(text)) return;
    reports += 1;
    reported.set(element, text);
    report({ text, strong });
  };
  const decide = (): void => {
    const elements = undecided;
    undecided = new Set();
    if (proseChars < ARTICLE_MIN_CHARS) for (const element of elements) send(element, false);
  };
  const reveals = createReveals((element) => {
    if (isMessageBox(element)) send(element, true);
    else if (!element.closest('a[href]')) {
      undecided.add(element);
      slices.add(nothing());
    }
  }, later);
  const slices = createSlices((run) => later(run, 0), decide);

  const readBlock = (block: Element): void => {
    const text = textOf(block, maxChars);
    if (text.length >= PROSE_MIN_CHARS && !prose.has(block)) {
      prose.set(block, text.length);
      proseChars += text.length;
    }
    if (text.length < MIN_CHARS || text.length > maxChars || reported.get(block) === text || !spot(text)) return;
    if (reported.has(block)) send(block, isMessageBox(block));
    else reveals.watch(block);
  };
  function* read(root: Node): Generator {
    if (!isConnected(root)) return;
    for (const block of blocksIn(root, observe)) yield readBlock(block);
  }
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') slices.add(read(parentOf(target) ?? target));
      else for (const node of addedNodes) slices.add(read(node));
    }
  });
  function observe(root: Node): void {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }
  const scan = (): void => {
    reports = 0;
    proseChars = 0;
    prose = new WeakMap();
    slices.add(read(document.body));
  };

  observe(document.documentElement);
  scan();
  return {
    scan,
    stop() {
      observer.disconnect();
      reveals.stop();
      slices.clear();
    },
  };
}

/** Work that is only there so that `onIdle` comes after what is already waiting. */
function* nothing(): Generator {
  // Nothing to do.
}
