/** Reads off the page what tells its kind. */
import { isAsking, type PageTraits } from '../../utils/page/page-kind.ts';
import { routeOf } from '../../utils/page/route.ts';
import { isConnected } from './dom.ts';
import { shortText } from './short-text.ts';

/** A block this long is prose. */
const PROSE_MIN_CHARS = 60;
const QUESTION_MAX_CHARS = 60;
const MONEY = /(?:[¥￥$€£]|\b(?:RMB|CNY|USD|HKD))\s?\d|\d\s?元/;
const HEADINGS = 'h1,h2,h3,[role=heading]';
const BUTTONS = 'button,input[type=submit],input[type=button],[role=button],[class*=btn i],[class*=button i]';
const CHOICES = 'input[type=radio],[role=radio]';
const HEADINGS_MAX = 8;
const BUTTONS_MAX = 120;
const LABEL_MAX_CHARS = 40;
/** A label, with all the white space that may stand around it. */
const RAW_MAX_CHARS = 400;
/** More than these tell nothing more. */
const KEPT_MAX = 400;

function textsOf(selector: string, max: number): string[] {
  const texts: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    if (texts.length >= max) break;
    const text = element instanceof HTMLInputElement ? element.value : (shortText(element, RAW_MAX_CHARS) ?? '');
    const label = text.trim().replace(/\s+/g, ' ');
    if (label !== '' && label.length <= LABEL_MAX_CHARS) texts.push(label);
  }
  return texts;
}

/** Remembers what was read of the blocks, so that telling the kind of a large page takes no second walk through it. */
export class BlockTraits {
  readonly #chars = new Map<Element, number>();
  readonly #questions = new Set<Element>();
  readonly #money = new Set<Element>();
  #notes = 0;

  /** Takes note of a block; a block that is read again counts once. */
  note(block: Element, text: string): void {
    if (++this.#notes % KEPT_MAX === 0) this.#forgetGone();
    if (this.#chars.size >= KEPT_MAX && !this.#chars.has(block)) return;
    this.#chars.set(block, text.length);
    if (text.length <= QUESTION_MAX_CHARS && isAsking(text)) this.#questions.add(block);
    if (MONEY.test(text)) this.#money.add(block);
  }

  /** @returns the page as it stands now */
  read(): PageTraits {
    this.#forgetGone();
    const lengths = [...this.#chars.values()];
    return {
      path: routeOf(location),
      title: document.title,
      headings: textsOf(HEADINGS, HEADINGS_MAX),
      buttons: textsOf(BUTTONS, BUTTONS_MAX),
      choices: document.querySelectorAll(CHOICES).length,
      hasAmount: this.#money.size > 0,
      proseChars: sum(lengths.filter((length) => length >= PROSE_MIN_CHARS)),
      questions: this.#questions.size,
      chars: sum(lengths),
    };
  }

  #forgetGone(): void {
    for (const kept of [this.#chars, this.#questions, this.#money])
      for (const block of kept.keys()) if (!isConnected(block)) kept.delete(block);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
