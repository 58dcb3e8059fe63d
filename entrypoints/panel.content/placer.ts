/**
 * Keeps the hint where it covers nothing.
 *
 *     page changes, scrolls, resizes ──► next frame ──► measure ──► choose ──► move by transform
 *     the hint changes its size     ──► same frame ──►
 *
 * Nothing runs while nothing changes. Moving by transform shifts no layout.
 */
import type { ContentScriptContext } from '#imports';
import type { Dimensions, Rect } from '@floating-ui/core';
import { freePlace, leastPlace, type Ask, type Place } from '../../utils/page/choose-place.ts';
import { stayingBox } from './message-box.ts';
import { barsOf, clickableIn, obstaclesIn, rectsOf, type Obstacle } from './obstacles.ts';
import { TopLayer } from './top-layer.ts';

/** Pages with a clock or an animation change all the time: they are looked at no more often than this. */
const CHANGE_EVERY_MS = 100;
/** Attributes by which pages show, hide and move what they hold. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'disabled'];
/** More clickable things than this in the way of one hint, and the place is full. */
const CLICKABLE_MAX = 16;
/** An opened hint scrolls by itself: it may be this much lower where there is little room. */
const OPENED_HEIGHTS_PX = [520, 440, 360, 280];
const OPENED_MAX_PX = 640;
const OPENED_MAX_SHARE = 0.7;

export interface PlacerOptions {
  ctx: ContentScriptContext;
  host: HTMLElement;
  /** Positioned inside the host; holds the hint, whose element says by `data-form` what it is. */
  anchor: HTMLElement;
  layer: TopLayer;
  /** Told when the card fits nowhere, and when it is worth another try. */
  onRoom: (hasRoom: boolean) => void;
  /** Told when the page has taken the host away. */
  onRemoved: () => void;
}

export class Placer {
  readonly #options: PlacerOptions;
  readonly #changes = new MutationObserver(() => this.#onChange());
  readonly #size = new ResizeObserver(() => void this.#place());
  #listening: AbortController | undefined;
  #message = '';
  #now: Place | undefined;
  #form: string | undefined;
  #obstacles: Set<Obstacle> | undefined;
  #isWaiting = false;
  #isChangeWaiting = false;

  constructor(options: PlacerOptions) {
    this.#options = options;
  }

  /** @param message the newest finding's words */
  start(message: string): void {
    if (message !== this.#message) this.#now = undefined;
    this.#message = message;
    if (!this.#listening) this.#listen();
    this.#obstacles = undefined;
    this.#soon();
  }

  stop(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#changes.disconnect();
    this.#size.disconnect();
    this.#now = undefined;
  }

  #listen(): void {
    const { anchor, onRoom } = this.#options;
    this.#listening = new AbortController();
    const listening = { capture: true, passive: true, signal: this.#listening.signal };
    addEventListener('scroll', () => this.#soon(), listening);
    for (const type of ['toggle', 'transitionend', 'animationend'])
      document.addEventListener(type, () => this.#onChange(), listening);
    addEventListener(
      'resize',
      () => {
        onRoom(true);
        this.#soon();
      },
      listening,
    );
    this.#changes.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    anchor.style.visibility = 'hidden';
    this.#size.observe(anchor);
  }

  #onChange(): void {
    if (!this.#options.host.isConnected) this.#options.onRemoved();
    if (this.#isChangeWaiting) return;
    this.#isChangeWaiting = true;
    this.#options.ctx.setTimeout(() => {
      this.#isChangeWaiting = false;
      this.#obstacles = undefined;
      this.#soon();
    }, CHANGE_EVERY_MS);
  }

  #soon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#options.ctx.requestAnimationFrame(() => {
      this.#isWaiting = false;
      void this.#place();
    });
  }

  async #place(): Promise<void> {
    const { host, anchor, layer, onRoom } = this.#options;
    const hint = anchor.querySelector<HTMLElement>('[data-form]');
    if (!this.#listening || !hint || !host.isConnected) return;
    layer.enter();
    // A page that zooms its root element would zoom the hint, and the measures with it.
    anchor.style.zoom = String(1 / host.currentCSSZoom);
    const form = hint.dataset['form'];
    // What was right for one size is odd for another: a pill goes to its corner.
    if (form !== this.#form && [form, this.#form].includes('pill')) this.#now = undefined;
    this.#form = form;
    if (form !== 'opened') hint.style.maxHeight = '';
    const place = form === 'opened' ? await this.#placeOpened(hint) : await this.#placeFree(sizeOf(anchor));
    if (form === 'card' && !place) onRoom(false);
    this.#move(place, sizeOf(anchor));
  }

  #move(place: Place | undefined, { width, height }: Dimensions): void {
    const { anchor, layer } = this.#options;
    this.#now = place;
    anchor.style.visibility = place ? 'visible' : 'hidden';
    if (!place) return;
    anchor.style.transform = `translate(${place.x}px, ${place.y}px)`;
    layer.raise(place.x + width / 2, place.y + height / 2);
  }

  /** By itself the hint covers nothing. */
  async #placeFree(size: Dimensions): Promise<Place | undefined> {
    const obstacles = this.#collect();
    for (let found = 0; found < CLICKABLE_MAX; found++) {
      const place = await freePlace(this.#ask(size, obstacles));
      const clickable = place && clickableIn({ ...place, ...size }, this.#options.host);
      if (!clickable) return place;
      obstacles.add(clickable);
    }
    return undefined;
  }

  /** What the person has opened stays open: lower where that helps, and else where it covers least. */
  async #placeOpened(hint: HTMLElement): Promise<Place> {
    const obstacles = this.#collect();
    const { width, height } = naturalSize(hint);
    const heights = [height, ...OPENED_HEIGHTS_PX.filter((lower) => lower < height)];
    for (const lower of heights) {
      const place = await freePlace(this.#ask({ width, height: lower }, obstacles));
      if (!place) continue;
      hint.style.maxHeight = `${lower}px`;
      return place;
    }
    hint.style.maxHeight = `${height}px`;
    const least = await leastPlace(this.#ask({ width, height }, obstacles));
    return least ?? { x: 0, y: 0, side: 'free' };
  }

  #collect(): Set<Obstacle> {
    return (this.#obstacles ??= new Set([...obstaclesIn(document), ...barsOf(this.#options.host)]));
  }

  #ask(size: Dimensions, obstacles: Iterable<Obstacle>): Ask {
    const box = stayingBox(this.#message);
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const isInView = box && box.bottom > 0 && box.top < viewport.height && box.right > 0 && box.left < viewport.width;
    return { viewport, size, taken: rectsOf(obstacles), beside: isInView ? plain(box) : undefined, now: this.#now };
  }
}

const plain = ({ x, y, width, height }: DOMRect): Rect => ({ x, y, width, height });

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement): Dimensions => ({
  width: offsetWidth,
  height: offsetHeight,
});

/** @returns the size without the limit that was set before; measured without lifting it, which would lose the scroll */
function naturalSize(hint: HTMLElement): Dimensions {
  const scroll = hint.querySelector('.hint-scroll');
  const frame = scroll ? hint.offsetHeight - scroll.clientHeight : 0;
  const height = scroll ? scroll.scrollHeight + frame : hint.offsetHeight;
  return { width: hint.offsetWidth, height: Math.min(height, OPENED_MAX_PX, innerHeight * OPENED_MAX_SHARE) };
}
