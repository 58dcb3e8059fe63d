/**
 * Messages that the person has put away for now. The page may go on showing such a message and draw it anew as often as
 * it likes: it stays quiet until it has been gone for a while, or gone at all after the person has done something on the
 * page, which makes its return a new failure.
 */
import { elementOf, setQuiet } from '../../utils/page/standing.ts';
import { isVisible } from '../detect.content/visible.ts';

const MESSAGES_MAX = 20;
/** A page that fetches its state anew leaves such a gap; a person who tries again takes longer. */
const GONE_MS = 1_000;

interface State {
  /** On the clock of `performance.now`; undefined while it has been there in every frame. */
  goneAt: number | undefined;
  hasActed: boolean;
}

export class PutAway {
  readonly #host: Element;
  readonly #messages = new Map<string, State>();
  readonly #changes = new MutationObserver(() => this.#soon());
  #listening: AbortController | undefined;
  #isWaiting = false;

  /** @param host clicks on it are none on the page */
  constructor(host: Element) {
    this.#host = host;
  }

  /** What is gone already can only come back anew: nothing is to be kept quiet. */
  add(message: string): void {
    if (this.#messages.size >= MESSAGES_MAX || !isShown(message)) return;
    setQuiet(message, true);
    this.#messages.set(message, { goneAt: undefined, hasActed: false });
    this.#listen();
  }

  stop(): void {
    for (const message of this.#messages.keys()) setQuiet(message, false);
    this.#messages.clear();
    this.#rest();
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const listening = { capture: true, passive: true, signal: this.#listening.signal };
    for (const type of ['pointerdown', 'keydown'])
      addEventListener(
        type,
        ({ isTrusted, target }) => {
          if (isTrusted && target !== this.#host) this.#update((state) => (state.hasActed = true));
        },
        listening,
      );
    this.#changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  #rest(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#changes.disconnect();
  }

  /** What is drawn anew is never missing for a whole frame. */
  #soon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#update((state, message) => this.#look(state, message));
    });
  }

  #look(state: State, message: string): void {
    const isGone = !isShown(message);
    if (isGone && state.goneAt === undefined) setTimeout(() => this.#soon(), GONE_MS);
    state.goneAt = isGone ? (state.goneAt ?? performance.now()) : undefined;
  }

  #update(change: (state: State, message: string) => void): void {
    for (const [message, state] of this.#messages) {
      change(state, message);
      if (!isOver(state)) continue;
      setQuiet(message, false);
      this.#messages.delete(message);
    }
    if (this.#messages.size === 0) this.#rest();
  }
}

function isOver({ goneAt, hasActed }: State): boolean {
  return goneAt !== undefined && (hasActed || performance.now() - goneAt >= GONE_MS);
}

const dense = (text: string): string => text.replace(/\s+/g, '');

/** Reads the page's text only when the element that held the message is gone: another may have taken its place. */
function isShown(message: string): boolean {
  const element = elementOf(message);
  if (element?.isConnected && isVisible(element) && dense(element.textContent).includes(dense(message))) return true;
  return dense(document.body.innerText).includes(dense(message));
}
