/**
 * Stage 1, on every page of the listed hosts and in all its frames: watch, sieve, ask the background. It reads visible
 * text only, touches nothing, and holds no React, no zod and no explanations.
 */
import { browser, defineContentScript } from '#imports';
import { HOST_PATTERNS } from '../../utils/page/hosts.ts';
import { SETTINGS_KEY } from '../../utils/storage/watch.ts';
import { WatchedFrame } from './watched-frame.ts';

export default defineContentScript({
  matches: HOST_PATTERNS,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const frame = new WatchedFrame(ctx);
    const onSettings = (changes: object): void => {
      if (SETTINGS_KEY in changes) void frame.apply();
    };
    const onMessage = (message: unknown, _sender: unknown, reply: (answer: boolean | number) => void): void => {
      if (typeof message !== 'object' || message === null || !('type' in message)) return;
      if (message.type === 'leave') ctx.notifyInvalidated();
      if (message.type === 'scan' && frame.scan()) reply(true);
      if (message.type === 'moved' && frame.speaksForPage) reply(frame.pageStart());
    };

    // Kept by name: where the extension was replaced, `browser.storage` is gone when the listeners are to go.
    const settings = browser.storage.local.onChanged;
    const messages = browser.runtime.onMessage;
    settings.addListener(onSettings);
    messages.addListener(onMessage);
    // A page that was kept for the way back, or prepared for the way ahead, is one that opens.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) void frame.restart();
    });
    ctx.addEventListener(document, 'prerenderingchange', () => void frame.restart());
    ctx.onInvalidated(() => {
      frame.stop();
      settings.removeListener(onSettings);
      messages.removeListener(onMessage);
    });
    await frame.apply();
  },
});
