/**
 * Stage 1, on every page of the listed hosts and in all its frames: watch, sieve, ask the background. It reads visible
 * text only, touches nothing, and holds no React, no zod and no explanations.
 */
import { browser, defineContentScript } from '#imports';
import { data } from 'virtual:payhint/spotter';
import { createSpotter } from '../../utils/match/spot.ts';
import { MESSAGE_MAX_CHARS } from '../../utils/messages/limits.ts';
import { HOST_PATTERNS } from '../../utils/page/hosts.ts';
import { isWatched, SETTINGS_KEY } from '../../utils/storage/watch.ts';
import { Watcher, type Report } from './watcher.ts';

export default defineContentScript({
  matches: HOST_PATTERNS,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const spot = createSpotter(data);
    let watcher: Watcher | undefined;

    const stop = (): void => {
      watcher?.stop();
      watcher = undefined;
    };
    const later = (run: () => void, ms: number): void => void ctx.setTimeout(run, ms);
    const report = ({ texts, strong }: Report): void => {
      // An extension that was updated leaves this script without a background: it falls silent.
      if (ctx.isInvalid) stop();
      else void browser.runtime.sendMessage({ type: 'seen', texts, strong }).catch(() => undefined);
    };
    const apply = (settings: unknown): void => {
      if (!isWatched(settings, location.hostname)) stop();
      else watcher ??= new Watcher({ maxChars: MESSAGE_MAX_CHARS, spot, report, later });
    };
    const onSettings = (changes: Record<string, { newValue?: unknown }>): void => {
      const change = changes[SETTINGS_KEY];
      if (change) apply(change.newValue);
    };
    const onMessage = (message: unknown, _sender: unknown, reply: (answer: boolean) => void): void => {
      const isScan = typeof message === 'object' && message !== null && 'type' in message && message.type === 'scan';
      if (!isScan || !watcher) return;
      watcher.scan();
      reply(true);
    };

    browser.storage.local.onChanged.addListener(onSettings);
    browser.runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(() => {
      stop();
      browser.storage.local.onChanged.removeListener(onSettings);
      browser.runtime.onMessage.removeListener(onMessage);
    });
    apply((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  },
});
