/** What pinyin is read with: phrases by their syllables and by their initials, unpacked from one string. */

/** Phrases that share a beginning share nodes; the step from node to node is a syllable. */
export interface SyllableNode {
  next: Map<string, SyllableNode>;
  /** What is spelt by the syllables so far: of phrases with one spelling the most frequent. */
  word?: PinyinWord;
  /** The most frequent phrase that begins so. */
  best?: PinyinWord;
}

export interface PinyinWord {
  text: string;
  /** The rarer, the higher; comparable among phrases and characters. */
  cost: number;
}

export interface PinyinTable {
  root: SyllableNode;
  initials: Map<string, PinyinWord & { isProduct: boolean }>;
  /** English words that could be read as pinyin. */
  english: Set<string>;
}

/** A phrase is likelier than the characters of which it consists. */
const PHRASE_COST = 3;
const CHARACTER_COST = 4;
const INITIALS_COST = 6;

/** Words occur about as often as their rank says: the n-th a n-th as often as the first. */
const costOf = (base: number, rank: number): number => base + Math.log(rank + 1);

const newNode = (): SyllableNode => ({ next: new Map() });

/** Every way to spell the phrase, one item a character. */
function spellings(phrase: string, readings: ReadonlyMap<string, string[]>): string[][] {
  return [...phrase].reduce<string[][]>(
    (begun, char) => begun.flatMap((spelling) => (readings.get(char) ?? []).map((syllable) => [...spelling, syllable])),
    [[]],
  );
}

function insert(root: SyllableNode, spelling: readonly string[], word: PinyinWord): void {
  let node = root;
  for (const syllable of spelling) {
    let next = node.next.get(syllable);
    if (!next) node.next.set(syllable, (next = newNode()));
    node = next;
    if (spelling.length > 1) node.best ??= word;
  }
  node.word ??= word;
}

/** `hua花话|bei呗被` → the syllables of each character. */
function unpackReadings(packed: string): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const group of packed.split('|')) {
    const syllable = /^[a-z]*/.exec(group)?.[0] ?? '';
    for (const char of group.slice(syllable.length)) readings.set(char, [...(readings.get(char) ?? []), syllable]);
  }
  return readings;
}

/**
 * @param packed what `packPinyin` made. Six lines, each with the most frequent first: characters by syllable, all
 * characters, phrases, products, phrases that are known by their initials too, English words
 * @returns the table for `toHanzi`; takes some milliseconds, so make it once
 */
export function unpackPinyin(packed: string): PinyinTable {
  const [syllables = '', characters = '', ...lists] = packed.split('\n');
  const [phrases = [], products = [], short = [], english = []] = lists.map((line) => line.split(' ').filter(Boolean));
  const readings = unpackReadings(syllables);
  const table: PinyinTable = { root: newNode(), initials: new Map(), english: new Set(english) };
  [...characters].forEach((text, rank) => {
    for (const spelling of spellings(text, readings))
      insert(table.root, spelling, { text, cost: costOf(CHARACTER_COST, rank) });
  });
  phrases.forEach((text, rank) => {
    for (const spelling of spellings(text, readings))
      insert(table.root, spelling, { text, cost: costOf(PHRASE_COST, rank) });
  });
  [...products, ...short].forEach((text, rank) => {
    const word = { text, cost: costOf(INITIALS_COST, rank), isProduct: rank < products.length };
    for (const spelling of spellings(text, readings)) {
      const letters = spelling.map((syllable) => syllable[0] ?? '').join('');
      if (!table.initials.has(letters)) table.initials.set(letters, word);
    }
  });
  return table;
}
