/**
 * Watches a page for text that may report a failure.
 *
 *     added or changed nodes ──► slices ──► blocks ──► spotter ──► reveals ──► report
 *     (mutation observer,        (≤ 2 ms)   (short     (first      (only when
 *      only queues)                          text)      sieve)      it is seen)
 */
import { blocksIn, textOf } from './blocks.ts';
import { isConnected, parentOf } from './dom.ts';
import { LateShadows } from './late-shadows.ts';
import { Reveals } from './reveals.ts';
import { Slices, type Work } from './slices.ts';
import { TEXTS_MAX } from '../../utils/messages/limits.ts';
import { pageKindOf, type PageKind } from '../../utils/page/page-kind.ts';
import { isQuiet, rememberElement } from '../../utils/page/standing.ts';
import { isSuccess } from '../../utils/page/success.ts';
import { BlockTraits } from './page-traits.ts';
import { Reported } from './reported.ts';
import { forgetPlaces, isFloating, isMessageBox, isResult, isUnchosen, mayReport, speaksOfPaying } from './place.ts';

/** Blocks shorter than this say nothing. */
const MIN_CHARS = 3;
/** A page that goes on reporting after this many has no failure to tell of. */
const REPORTS_MAX = 200;

export interface Report {
  /** What came into view at one look. */
  texts: string[];
  /** It stands in a dialog, an alert or a toast. */
  strong: boolean;
}

export interface WatcherOptions {
  /** Longer blocks are no messages. */
  maxChars: number;
  spot: (text: string) => boolean;
  report: (report: Report) => void;
  /** The page has put another document in its place, under the same address. */
  onReplaced: () => void;
  /** It says in view that a payment went through. */
  onSuccess: () => void;
  /** `setTimeout` that ends with the content script. */
  later: (run: () => void, ms: number) => void;
}

export class Watcher {
  readonly #options: WatcherOptions;
  readonly #slices: Slices;
  readonly #reveals: Reveals;
  readonly #observer = new MutationObserver((records) => {
    this.#queue(records);
  });
  readonly #lateShadows: LateShadows;
  readonly #observed = new WeakSet<Node>();
  readonly #reported = new Reported((element) => this.#textOf(element));
  /** Came into view and is to be judged. */
  readonly #shown = new Set<Element>();
  /** Outside a message box nothing is said before it is known what kind of page it is. */
  #undecided = new Set<Element>();
  #traits = new BlockTraits();
  /** Kept for a turn: from a change, or something that is shown, until all of it has been read and judged. */
  #knownKind: PageKind | undefined;
  #isTurnOver = false;
  /** What is to be read, or being read. */
  #readings = 0;
  #reports = 0;
  #isFirstLook = true;
  #isAsked = false;

  constructor(options: WatcherOptions) {
    this.#options = options;
    const slices = new Slices(options.later, () => this.#onIdle());
    this.#slices = slices;
    this.#reveals = new Reveals({ slices, onShown: (element) => this.#onShown(element), later: options.later });
    this.#lateShadows = new LateShadows((shadow) => this.#readShadow(shadow), options.later);
    // Not its root element: `document.open` replaces that.
    this.#observe(document);
    this.#readPage();
  }

  /**
   * Reads the whole page again, for a person who asks: what was said before is news, wherever one could pay lines are
   * reports too, and so is what stands beside ways to pay that cannot be chosen.
   */
  scan(): void {
    this.#isAsked = true;
    this.#readPage();
  }

  #readPage(): void {
    this.#reports = 0;
    this.#reported.clear();
    this.#traits = new BlockTraits();
    this.#isFirstLook = true;
    this.#beginTurn();
    this.#queueRead(document.body);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#reveals.stop();
    this.#lateShadows.stop();
    this.#slices.clear();
    // A slice that is on its way decides nothing any more.
    this.#undecided.clear();
    this.#reported.clear();
  }

  #observe(root: Node): void {
    if (this.#observed.has(root)) return;
    this.#observed.add(root);
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #queue(records: readonly MutationRecord[]): void {
    this.#slices.onChange();
    if (this.#isTurnOver) this.#beginTurn();
    if (records.some(({ target, addedNodes }) => target === document && addedNodes.length > 0)) this.#startOver();
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') this.#queueRead(parentOf(target) ?? target);
      else for (const node of addedNodes) this.#queueRead(node);
    }
    // Where nodes were only taken away, too, something is gone, and something may be uncovered.
    if (this.#readings === 0) this.#onRead();
  }

  #queueRead(root: Node): void {
    this.#readings += 1;
    this.#slices.add(this.#read(root));
  }

  #beginTurn(): void {
    this.#isTurnOver = false;
    this.#knownKind = undefined;
    forgetPlaces();
  }

  #startOver(): void {
    this.#slices.clear();
    this.#readings = 0;
    this.#shown.clear();
    this.#undecided.clear();
    this.#options.onReplaced();
    this.#readPage();
  }

  *#read(root: Node): Work {
    try {
      if (isConnected(root)) yield* this.#readBlocks(root);
    } finally {
      this.#readings -= 1;
      if (this.#readings === 0) this.#onRead();
    }
  }

  *#readBlocks(root: Node): Work {
    const onShadow = (shadow: ShadowRoot): void => this.#observe(shadow);
    const onPlain = (element: Element): void => this.#lateShadows.remember(element);
    for (const block of blocksIn(root, { onShadow, onPlain })) {
      if (block) this.#readBlock(block);
      yield;
    }
  }

  #readShadow(shadow: ShadowRoot): void {
    this.#observe(shadow);
    this.#queueRead(shadow);
  }

  /** All that has changed was read. What was likely is looked at next, and behind that what is gone is forgotten. */
  #onRead(): void {
    this.#slices.add(this.#reported.forgetGone());
    this.#lateShadows.look();
    this.#reveals.look();
  }

  #readBlock(block: Element): void {
    const { maxChars, spot } = this.#options;
    const text = this.#textOf(block);
    this.#traits.note(block, text);
    if (text.length < MIN_CHARS || text.length > maxChars || (!spot(text) && !isSuccess(text))) return;
    if (!this.#reported.has(block, text)) this.#reveals.watch(block);
  }

  #textOf(element: Element): string {
    return textOf(element, this.#options.maxChars);
  }

  #onShown(element: Element): void {
    if (this.#isTurnOver) this.#beginTurn();
    if (isSuccess(this.#textOf(element))) this.#slices.add(this.#end(element));
    // At once: what these words stood in before will soon be forgotten.
    else if (!this.#reported.isStaying(element) && !this.#shown.has(element)) {
      this.#shown.add(element);
      this.#slices.add(this.#judge(element));
    }
  }

  *#end(element: Element): Work {
    // A page that opens with it says nothing of what comes later; a frame may have opened to say it.
    if (this.#isFirstLook && top === self) return;
    yield;
    if (isResult(element)) this.#options.onSuccess();
  }

  *#judge(element: Element): Work {
    try {
      const isStrong = isMessageBox(element);
      yield;
      // What is there when the page opens may be a template that holds every message there is: look at it as a whole.
      if (isStrong && !this.#isFirstLook) yield* this.#sendBox(element);
      else if (isStrong || mayReport(element, this.#isAsked)) this.#undecided.add(element);
    } finally {
      this.#shown.delete(element);
    }
  }

  #onIdle(): void {
    const isFirst = this.#isFirstLook;
    this.#isFirstLook = false;
    this.#isTurnOver = true;
    if (this.#undecided.size > 0) this.#slices.add(this.#decide(isFirst));
  }

  #kind(): PageKind {
    this.#knownKind ??= pageKindOf(this.#traits.read());
    return this.#knownKind === 'other' && this.#isAsked ? 'paying' : this.#knownKind;
  }

  /** On a page that is not there to pay on, only what floats above it can be a report; where it talks, hardly that. */
  *#sendBox(element: Element): Work {
    const kind = this.#kind();
    yield;
    if (kind === 'paying' || isFloating(element)) yield* this.#send([element], kind !== 'talking');
  }

  *#decide(isFirst: boolean): Work {
    const undecided = this.#undecided;
    this.#undecided = new Set();
    const isPaying = this.#kind() === 'paying';
    const elements: Element[] = [];
    let isTold = !isFirst;
    for (const element of undecided) {
      yield;
      if (isPaying && this.#isAsked && isUnchosen(element)) {
        // Each is about a way to pay of its own.
        yield* this.#send([element], false);
        continue;
      }
      const isAbove = (!isPaying || !isTold) && isFloating(element);
      if (!isPaying && !isAbove) continue;
      elements.push(element);
      // All or nothing: what stands beside a failure tells whether it is one or an example.
      isTold ||= isAbove || speaksOfPaying(this.#textOf(element));
    }
    if (isTold) yield* this.#send(elements, false);
  }

  *#send(elements: readonly Element[], strong: boolean): Work {
    const { maxChars, spot, report } = this.#options;
    const texts: string[] = [];
    const above: string[] = [];
    for (const element of elements) {
      yield;
      const text = this.#textOf(element);
      if (text.length > maxChars || !spot(text)) continue;
      this.#reported.add(element, text);
      rememberElement(text, element);
      if (isQuiet(text)) continue;
      texts.push(text);
      if (elements.length > TEXTS_MAX && isFloating(element)) above.push(text);
    }
    // So many lines are a template or talk. What floats above them is told all the same, unless that comes in numbers too.
    const told = texts.length > TEXTS_MAX ? above : texts;
    if (told.length === 0 || told.length > TEXTS_MAX || this.#reports >= REPORTS_MAX) return;
    this.#reports += 1;
    report({ texts: told, strong });
  }
}
