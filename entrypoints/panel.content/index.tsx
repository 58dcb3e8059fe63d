/** Stage 2, injected into the top frame when something was found: the hint, in a closed shadow root. */
import { browser, defineContentScript } from '#imports';
import { chosenLanguage } from '../../utils/language/language.ts';
import { showSchema, type Request } from '../../utils/messages/messages.ts';
import { HOST_PATTERNS } from '../../utils/page/hosts.ts';
import type { Finding } from '../../utils/page/types.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { findingSchema } from '../../utils/storage/tabs.ts';
import { topHost } from '../detect.content/top-host.ts';
import { PanelHost } from './panel-host.tsx';
import { z } from '../../utils/zod.ts';

const ask = (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

export default defineContentScript({
  matches: HOST_PATTERNS,
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const host = await PanelHost.create(ctx, {
      language: chosenLanguage((await readSettings()).language, [browser.i18n.getUILanguage(), ...navigator.languages]),
      onDismiss: (scope, { key }) => void ask({ type: 'dismissed', scope, key, host: topHost() }),
    });
    const onMessage = (message: unknown, _sender: unknown, reply: (isShown: boolean) => void): void => {
      const parsed = showSchema.safeParse(message);
      if (!parsed.success) return;
      host.show(parsed.data.findings as Finding[]);
      reply(true);
    };
    browser.runtime.onMessage.addListener(onMessage);
    // A page may be kept for the way back: it is kept without a hint, and told anew what still holds.
    ctx.addEventListener(window, 'pagehide', () => host.show([]));
    ctx.onInvalidated(() => browser.runtime.onMessage.removeListener(onMessage));

    const findings = z.array(findingSchema).safeParse(await ask({ type: 'ready' }));
    if (findings.success) host.show(findings.data as Finding[]);
  },
});
