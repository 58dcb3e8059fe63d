/** One frame, watched while the person wants it: what the settings say, and what there is to tell the background. */
import { browser, type ContentScriptContext } from '#imports';
import { data } from 'virtual:payhint/spotter';
import { createSpotter } from '../../utils/match/spot.ts';
import { MESSAGE_MAX_CHARS } from '../../utils/messages/limits.ts';
import type { Request } from '../../utils/messages/messages.ts';
import { isWatched, SETTINGS_KEY, snoozeEnd } from '../../utils/storage/watch.ts';
import { createPageStart } from './page-start.ts';
import { topHost } from './top-host.ts';
import { Watcher } from './watcher.ts';

/** A snooze is looked at anew this often: timers stand still while the computer sleeps. */
const RECHECK_MS = 3_600_000;

export class WatchedFrame {
  readonly #ctx: ContentScriptContext;
  readonly #spot = createSpotter(data);
  #watcher: Watcher | undefined;
  /** Whether what it says of its page bears on findings: a frame within speaks for those of its own only. */
  speaksForPage = window.top === window;
  /** Since when the page has been there, in milliseconds since the epoch. */
  pageStart = createPageStart(performance.timeOrigin);

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
  }

  /** Begins or ends as the settings say. A page that the browser prepares unseen waits until the person goes there. */
  async apply(): Promise<void> {
    if ((document as { prerendering?: boolean }).prerendering) return;
    const settings: unknown = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    if (this.#ctx.isInvalid || !isWatched(settings, topHost())) this.stop();
    else this.#watcher ??= this.#start();
    const end = snoozeEnd(settings);
    if (end > 0) this.#later(() => void this.apply(), Math.min(end - Date.now(), RECHECK_MS));
  }

  /** Looks at the page as at one that opens. */
  restart(): Promise<void> {
    this.pageStart = createPageStart(Date.now());
    this.stop();
    return this.apply();
  }

  /** Reads the whole page again. @returns whether it is watched at all */
  scan(): boolean {
    this.#watcher?.scan();
    return this.#watcher !== undefined;
  }

  stop(): void {
    this.#watcher?.stop();
    this.#watcher = undefined;
  }

  #start(): Watcher {
    return new Watcher({
      maxChars: MESSAGE_MAX_CHARS,
      spot: this.#spot,
      report: ({ texts, strong }) => {
        this.speaksForPage = true;
        this.#tell({ type: 'seen', texts, strong });
      },
      onSuccess: () => this.#tell({ type: 'succeeded' }),
      onReplaced: () => this.#tell({ type: 'replaced' }),
      later: (run, ms) => this.#later(run, ms),
    });
  }

  #tell(message: Request): void {
    // First, so that what is found on a new page is younger than the page.
    this.pageStart();
    // An extension that was updated leaves this script without a background: it falls silent.
    if (this.#ctx.isInvalid) this.stop();
    else void browser.runtime.sendMessage(message).catch(() => undefined);
  }

  /** Not `ctx.setTimeout`, which keeps a listener for every timer there ever was. */
  #later(run: () => void, ms: number): void {
    setTimeout(() => {
      if (this.#ctx.isValid) run();
    }, ms);
  }
}
