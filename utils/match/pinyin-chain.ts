/** The cheapest way to read a stretch of letters as phrases, characters and words left alone. */
import type { PinyinTable, SyllableNode } from './pinyin-table.ts';

/** A link of the chain; it covers the letters from `from` up to its own place. */
export interface Link {
  cost: number;
  from: number;
  text: string;
  /** How surely this is pinyin. */
  weight: number;
  /** The word stands as it was typed. */
  isForeign: boolean;
}

/** What is known of the words before they are read. */
export interface Context {
  /** The text ends with them, perhaps in the middle of a word. */
  isLast?: boolean;
  /** The text is pinyin: `you` and `he` are syllables, not English. */
  isPinyin?: boolean;
}

/** The weight of what is surely pinyin: a phrase in full, a product; initials have as much with three letters. */
export const SURE_WEIGHT = 4;
const INITIALS_EXTRA_WEIGHT = 1;

const SYLLABLE_MAX_CHARS = 6;
const INITIALS_MIN_CHARS = 2;
const INITIALS_MAX_CHARS = 6;
/** A known English word is left alone unless phrases run over it: `wei shen me`. */
const ENGLISH_COST = 5;
/** Any other word is left alone where only a chain of rare characters could be made of it. */
const FOREIGN_COST = 8;
const FOREIGN_COST_PER_CHAR = 4;
/** A phrase whose last syllable is still being typed: `zhif`. With fewer letters it could be anything. */
const UNFINISHED_COST = 6;
const UNFINISHED_MIN_CHARS = 4;

/** Fills in, letter by letter, the best link that ends there. */
class Reading {
  readonly links: (Link | undefined)[] = [];
  readonly #letters: string;
  readonly #table: PinyinTable;
  readonly #context: Context;
  /** Where the links begin that are being tried. */
  #from = 0;

  constructor(letters: string, table: PinyinTable, context: Context) {
    this.#letters = letters;
    this.#table = table;
    this.#context = context;
  }

  /** @param word the word that begins here, if one does */
  readFrom(from: number, word: string | undefined): void {
    if (from > 0 && !this.links[from]) return;
    this.#from = from;
    this.#walk(from, this.#table.root, 0);
    this.#readInitials();
    if (word !== undefined) this.#leaveAlone(word);
  }

  #add(to: number, link: Omit<Link, 'from'>): void {
    const end = this.#skip(to);
    const cost = (this.links[this.#from]?.cost ?? 0) + link.cost;
    if (cost < (this.links[end]?.cost ?? Infinity)) this.links[end] = { ...link, cost, from: this.#from };
  }

  /** What parts words may part syllables too: `hua bei`, `xi'an`. */
  #skip(at: number): number {
    let next = at;
    while (this.#letters[next] === ' ' || this.#letters[next] === "'") next++;
    return next;
  }

  #walk(at: number, node: SyllableNode, depth: number): void {
    if (depth > 0 && this.#context.isLast) this.#finish(at, node);
    for (let end = at + 1; end <= at + SYLLABLE_MAX_CHARS && end <= this.#letters.length; end++) {
      const next = node.next.get(this.#letters.slice(at, end));
      if (!next) continue;
      const weight = depth > 0 ? SURE_WEIGHT : 0;
      if (next.word) this.#add(end, { ...next.word, weight, isForeign: false });
      this.#walk(this.#skip(end), next, depth + 1);
    }
  }

  #finish(at: number, node: SyllableNode): void {
    const count = this.#letters.length - at;
    if (count === 0 || count >= SYLLABLE_MAX_CHARS) return;
    const left = this.#letters.slice(at);
    const weight = this.#letters.length - this.#from >= UNFINISHED_MIN_CHARS ? SURE_WEIGHT : 0;
    for (const [syllable, { best }] of node.next) {
      if (!best || !syllable.startsWith(left)) continue;
      this.#add(this.#letters.length, { text: best.text, cost: best.cost + UNFINISHED_COST, weight, isForeign: false });
    }
  }

  #readInitials(): void {
    for (let length = INITIALS_MIN_CHARS; length <= INITIALS_MAX_CHARS; length++) {
      const word = this.#table.initials.get(this.#letters.slice(this.#from, this.#from + length));
      const weight = word?.isProduct ? SURE_WEIGHT : length + INITIALS_EXTRA_WEIGHT;
      if (word) this.#add(this.#from + length, { text: word.text, cost: word.cost, weight, isForeign: false });
    }
  }

  #leaveAlone(word: string): void {
    const lower = word.toLowerCase();
    const isSyllable = this.#context.isPinyin && this.#table.root.next.has(lower);
    const isEnglish = this.#table.english.has(lower) && !isSyllable;
    const cost = isEnglish ? ENGLISH_COST : FOREIGN_COST + FOREIGN_COST_PER_CHAR * word.length;
    this.#add(this.#from + word.length, { text: word, cost, weight: 0, isForeign: true });
  }
}

/**
 * @param words of an alphabet, as typed; only white space parts them
 * @returns the links of the chain, in order; the work is linear, a syllable and a phrase having a longest
 */
export function chainOf(words: readonly string[], table: PinyinTable, context: Context = {}): Link[] {
  const letters = words.join(' ').toLowerCase();
  const reading = new Reading(letters, table, context);
  let next = 0;
  let start = 0;
  for (let at = 0; at < letters.length; at++) {
    const word = at === start ? words[next++] : undefined;
    if (word !== undefined) start += word.length + 1;
    reading.readFrom(at, word);
  }
  const chain: Link[] = [];
  for (let link = reading.links[letters.length]; link; link = link.from > 0 ? reading.links[link.from] : undefined)
    chain.push(link);
  return chain.reverse();
}
