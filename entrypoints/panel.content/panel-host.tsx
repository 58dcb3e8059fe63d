/** The element that holds the hint on the page: there while something is shown, and only then. */
import { createShadowRootUi, type ContentScriptContext, type ShadowRootContentScriptUi } from '#imports';
import { createRoot, type Root } from 'react-dom/client';
import type { DismissScope } from '../../components/hint/dismiss-menu.tsx';
import { Hint } from '../../components/hint/hint.tsx';
import { LanguageProvider } from '../../components/language.tsx';
import css from '../../components/styles/hint-sheet.css?inline';
import type { Language } from '../../utils/language/language.ts';
import type { Finding } from '../../utils/page/types.ts';

/** A page may take our element away once by accident, rebuilding its body; twice is a wish. */
const RETURNS_MAX = 1;

export interface PanelHostOptions {
  language: Language;
  onDismiss: (scope: DismissScope, finding: Finding) => void;
}

type Ui = ShadowRootContentScriptUi<Root>;

export class PanelHost {
  readonly #ui: Ui;
  readonly #options: PanelHostOptions;
  readonly #removal = new MutationObserver(() => {
    this.#comeBack();
  });
  #findings: readonly Finding[] = [];
  #returns = 0;

  private constructor(ui: Ui, options: PanelHostOptions) {
    this.#ui = ui;
    this.#options = options;
  }

  static async create(ctx: ContentScriptContext, options: PanelHostOptions): Promise<PanelHost> {
    const ui = await createShadowRootUi(ctx, {
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
    const host = new PanelHost(ui, options);
    ctx.onInvalidated(() => host.stop());
    return host;
  }

  /** @param findings newest first; none takes the element off the page */
  show(findings: readonly Finding[]): void {
    this.#findings = this.#returns > RETURNS_MAX ? [] : findings;
    if (this.#findings.length === 0) {
      this.#ui.remove();
      return;
    }
    if (!this.#ui.mounted) this.#mount();
    this.#ui.mounted?.render(
      <LanguageProvider language={this.#options.language}>
        <div className="ph-anchor">
          <Hint findings={this.#findings} host={location.hostname} onDismiss={this.#options.onDismiss} />
        </div>
      </LanguageProvider>,
    );
  }

  stop(): void {
    this.#removal.disconnect();
    this.#ui.remove();
  }

  #mount(): void {
    this.#ui.mount();
    // Not once for all: `document.write` brings another root element.
    this.#removal.observe(document.documentElement, { childList: true });
  }

  #comeBack(): void {
    if (this.#findings.length === 0 || this.#ui.shadowHost.isConnected) return;
    this.#ui.remove();
    this.#returns += 1;
    this.show(this.#findings);
  }
}
