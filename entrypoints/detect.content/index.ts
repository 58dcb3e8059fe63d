/**
 * Stage 1, on every page of the listed hosts and in all its frames: watch, sieve, ask the background. It reads visible
 * text only, touches nothing, and holds no React, no zod and no explanations.
 */
import { browser, defineContentScript } from '#imports';
import { data } from 'virtual:payhint/spotter';
import { createSpotter } from '../../utils/match/spot.ts';
import { MESSAGE_MAX_CHARS } from '../../utils/messages/limits.ts';
import { HOST_PATTERNS } from '../../utils/page/hosts.ts';
import { isWatched, SETTINGS_KEY, snoozeEnd } from '../../utils/storage/watch.ts';
import { topHost } from './top-host.ts';
import { Watcher, type Report } from './watcher.ts';

/** A snooze is looked at anew this often: timers stand still while the computer sleeps. */
const RECHECK_MS = 3_600_000;

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
    // Not `ctx.setTimeout`, which keeps a listener for every timer there ever was.
    const later = (run: () => void, ms: number): void => {
      setTimeout(() => {
        if (ctx.isValid) run();
      }, ms);
    };
    const report = ({ texts, strong }: Report): void => {
      // An extension that was updated leaves this script without a background: it falls silent.
      if (ctx.isInvalid) stop();
      else void browser.runtime.sendMessage({ type: 'seen', texts, strong }).catch(() => undefined);
    };
    const apply = async (): Promise<void> => {
      const settings: unknown = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
      if (ctx.isInvalid || !isWatched(settings, topHost())) stop();
      else watcher ??= new Watcher({ maxChars: MESSAGE_MAX_CHARS, spot, report, later });
      const end = snoozeEnd(settings);
      if (end > 0) later(() => void apply(), Math.min(end - Date.now(), RECHECK_MS));
    };
    const onSettings = (changes: object): void => {
      if (SETTINGS_KEY in changes) void apply();
    };
    const onMessage = (message: unknown, _sender: unknown, reply: (answer: boolean) => void): void => {
      if (typeof message !== 'object' || message === null || !('type' in message)) return;
      if (message.type === 'leave') ctx.notifyInvalidated();
      if (message.type !== 'scan' || !watcher) return;
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
    await apply();
  },
});
