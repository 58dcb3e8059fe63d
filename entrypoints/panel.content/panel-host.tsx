/** The element that holds the hint on the page: there while something is shown, and only then. */
import { createShadowRootUi, type ContentScriptContext, type ShadowRootContentScriptUi } from '#imports';
import { createRoot, type Root } from 'react-dom/client';
import type { DismissScope } from '../../components/hint/dismiss-menu.tsx';
import { Hint } from '../../components/hint/hint.tsx';
import css from '../../components/styles/hint-sheet.css?inline';
import type { Language } from '../../utils/language/language.ts';
import type { Finding } from '../../utils/page/types.ts';
import { keepFocus } from './keep-focus.ts';
import { Placer } from './placer.ts';
import { PutAway } from './put-away.ts';
import { TopLayer } from './top-layer.ts';
import { PanelProviders } from './panel-providers.tsx';

/** A page may take our element away once by accident, rebuilding its body; twice is a wish. */
const RETURNS_MAX = 1;
/** What happens in the hint is no business of the page: not of its shortcuts, focus traps and scroll locks. */
const OWN_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'click', 'auxclick', 'dblclick', 'contextmenu', 'focusin', 'focusout', 'input'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend', 'wheel', 'change'],
];
/** An updated extension leaves this script without a background, and no event tells. */
const ALIVE_EVERY_MS = 2_000;

export interface PanelHostOptions {
  language: Language;
  onDismiss: (scope: DismissScope, finding: Finding) => void;
}

type Ui = ShadowRootContentScriptUi<Root>;

export class PanelHost {
  readonly #ui: Ui;
  readonly #options: PanelHostOptions;
  readonly #layer: TopLayer;
  readonly #placer: Placer;
  readonly #putAway: PutAway;
  readonly #giveFocusBack: () => void;
  #findings: readonly Finding[] = [];
  #hasRoom = true;
  #returns = 0;

  private constructor(ctx: ContentScriptContext, ui: Ui, anchor: HTMLElement, options: PanelHostOptions) {
    this.#ui = ui;
    this.#options = options;
    this.#layer = new TopLayer(ui.shadowHost, ui.shadow);
    this.#putAway = new PutAway(ui.shadowHost);
    this.#giveFocusBack = keepFocus(ui.shadow);
    this.#placer = new Placer({
      ctx,
      anchor,
      host: ui.shadowHost,
      layer: this.#layer,
      onRoom: (hasRoom) => this.#setRoom(hasRoom),
      onRemoved: () => this.#comeBack(),
    });
  }

  static async create(ctx: ContentScriptContext, options: PanelHostOptions): Promise<PanelHost> {
    const anchor = document.createElement('div');
    anchor.className = 'ph-anchor';
    const ui = await createShadowRootUi(ctx, {
      name: 'pay-hint',
      position: 'inline',
      anchor: 'html',
      append: 'last',
      mode: 'closed',
      isolateEvents: OWN_EVENTS,
      css,
      onMount: (container) => {
        container.append(anchor);
        return createRoot(anchor);
      },
      onRemove: (root) => root?.unmount(),
    });
    const host = new PanelHost(ctx, ui, anchor, options);
    // Asking whether the script is still valid is what makes it notice.
    ctx.setInterval(() => undefined, ALIVE_EVERY_MS);
    ctx.onInvalidated(() => host.stop());
    return host;
  }

  /** @param findings newest first; none takes the element off the page */
  show(findings: readonly Finding[]): void {
    const [newest] = this.#returns > RETURNS_MAX ? [] : findings;
    if (newest?.message !== this.#findings[0]?.message) this.#hasRoom = true;
    this.#findings = newest ? findings : [];
    if (!newest) {
      this.#leave();
      return;
    }
    if (!this.#ui.mounted) {
      this.#ui.mount();
      this.#layer.enter();
    }
    this.#render();
    this.#placer.start(newest.message);
  }

  stop(): void {
    this.#leave();
    this.#putAway.stop();
  }

  #leave(): void {
    this.#placer.stop();
    this.#giveFocusBack();
    this.#ui.remove();
  }

  #setRoom(hasRoom: boolean): void {
    if (this.#hasRoom === hasRoom) return;
    this.#hasRoom = hasRoom;
    this.#render();
  }

  #render(): void {
    this.#ui.mounted?.render(
      <PanelProviders language={this.#options.language}>
        <Hint
          findings={this.#findings}
          host={location.hostname}
          hasRoom={this.#hasRoom}
          onDismiss={(scope, finding) => {
            if (scope === 'now') this.#putAway.add(finding.message);
            this.#options.onDismiss(scope, finding);
          }}
        />
      </PanelProviders>,
    );
  }

  #comeBack(): void {
    // Inside a dialog it goes with the dialog, which is no wish.
    if (!this.#ui.shadowHost.parentElement) this.#returns += 1;
    if (this.#returns > RETURNS_MAX) this.show([]);
    else this.#layer.enter();
  }
}
