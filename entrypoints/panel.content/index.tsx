/** Stage 2, injected into the top frame when something was found: the hint, in a closed shadow root. */
import {
  browser,
  createShadowRootUi,
  defineContentScript,
  type ContentScriptContext,
  type ShadowRootContentScriptUi,
} from '#imports';
import { createRoot, type Root } from 'react-dom/client';
import { z } from 'zod';
import { Hint } from '../../components/hint/hint.tsx';
import type { DismissScope } from '../../components/hint/dismiss-menu.tsx';
import { LanguageProvider } from '../../components/language.tsx';
import { resolveLanguage } from '../../utils/language/language.ts';
import { showSchema } from '../../utils/messages/messages.ts';
import { HOST_PATTERNS } from '../../utils/page/hosts.ts';
import type { Finding } from '../../utils/page/types.ts';
import { findingSchema } from '../../utils/storage/tabs.ts';
import css from '../../components/styles/hint-sheet.css?inline';

/** The page may take our element away once by accident, rebuilding its body; twice is a wish. */
const RETURNS_MAX = 1;

type Ui = ShadowRootContentScriptUi<Root>;

function dismiss(scope: DismissScope, { key }: Finding): void {
  void browser.runtime.sendMessage({ type: 'dismissed', scope, key });
}

function createUi(ctx: ContentScriptContext): Promise<Ui> {
  return createShadowRootUi(ctx, {
    name: 'pay-hint',
    position: 'inline',
    anchor: 'html',
    append: 'last',
    mode: 'closed',
    isolateEvents: true,
    css,
    onMount: (container) => createRoot(container),
    onRemove: (root) => root?.unmount(),
  });
}

export default defineContentScript({
  matches: HOST_PATTERNS,
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const language = resolveLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
    const ui = await createUi(ctx);
    let findings: Finding[] = [];
    let returns = 0;

    const show = (next: Finding[]): void => {
      findings = next;
      if (findings.length === 0) {
        ui.remove();
        return;
      }
      if (!ui.mounted) ui.mount();
      ui.mounted?.render(
        <LanguageProvider language={language}>
          <div className="ph-anchor">
            <Hint findings={findings} onDismiss={dismiss} />
          </div>
        </LanguageProvider>,
      );
    };
    const removal = new MutationObserver(() => {
      if (findings.length === 0 || ui.shadowHost.isConnected) return;
      ui.remove();
      if (returns++ < RETURNS_MAX) show(findings);
      else findings = [];
    });
    removal.observe(document.documentElement, { childList: true });
    ctx.onInvalidated(() => removal.disconnect());

    browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse) => {
      const parsed = showSchema.safeParse(message);
      if (!parsed.success) return;
      show(parsed.data.findings as Finding[]);
      sendResponse(true);
    });
    const first = z.array(findingSchema).safeParse(await browser.runtime.sendMessage({ type: 'ready' }));
    if (first.success) show(first.data as Finding[]);
  },
});
