/**
 * Error codes in a text: `ACQ.TRADE_HAS_CLOSE`, `insufficient_funds`, `NotEnoughBalance`, `respCode=51`.
 *
 * A code hides as ordinary English once its capitals and underscores are gone, so inside a longer text it must keep
 * them; alone it may be written in any way. Everything hangs on tokens, hence the work is linear in the text.
 */
import { hasHumps, hitOf, idOf, keyOf, NAME, squash, WORD, type CodeHit, type Codes, type Token } from './code-key.ts';
import { labelledHits } from './code-labels.ts';

export type { CodeHit, Codes } from './code-key.ts';

/** One provider's table, as `knowledge/codes/` holds it. */
export interface CodeTable {
  /** Key of `knowledge/sources.ts`. */
  source: string;
  /** Entry id by code, written as the vendor writes it. */
  codes: Readonly<Record<string, string>>;
}

/** Longer than any code with its spaces; what is longer is not looked up. */
const CODE_MAX_CHARS = 80;
/** Zero-width characters and soft hyphens are what pages put into long codes, for line breaks. */
const TOKEN = /[\w.\-\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
const SPACED = /^[\w .'’\-\u00AD\u200B-\u200D\u2060\uFEFF]+$/;
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/g;
const ALIPAY = /^acq[^a-z0-9]/i;
const ALIPAY_KEY_CHARS = 'acq'.length;

/**
 * For the build.
 * @param tables one per provider
 * @returns what `findCodes` reads
 * @throws Error where two tables, or two ways to write one code, name different entries
 */
export function buildCodes(tables: Iterable<CodeTable>): Codes {
  const codes: Record<string, string> = {};
  const owners = new Map<string, string>();
  for (const [code, id] of [...tables].flatMap((table) => Object.entries(table.codes))) {
    const key = keyOf(code);
    const bare = key.replace(NAME, '').replace(WORD, '');
    const other = owners.get(bare);
    if (other !== undefined && other !== id) throw new Error(`code ${code}: "${id}" here, "${other}" elsewhere`);
    owners.set(bare, id);
    codes[key] = id;
  }
  return codes;
}

/** @returns the entry of a code that is safe inside a longer text */
function idInProse(value: string, codes: Codes): string | undefined {
  const hasSmall = /[a-z]/.test(value);
  const isMixed = hasSmall && /[A-Z]/.test(value);
  const isApart = /[_.]/.test(value);
  const isAlipay = ALIPAY.test(value);
  // "time-out", "card-declined": a hyphen, or a break that cannot be seen, parts English words too.
  if (/[^\w.]/.test(value) && hasSmall && !isApart && !isAlipay) return undefined;
  // A space lost after a full stop: "insufficient.Funds".
  if (value.includes('.') && isMixed && !isAlipay) return undefined;
  const key = squash(value);
  if (!isApart && hasHumps(value)) return idOf(codes, NAME + key);
  return idOf(codes, key, NAME + key) ?? (isAlipay ? idOf(codes, key.slice(ALIPAY_KEY_CHARS)) : undefined);
}

/** @returns the token without what cannot begin or end a code, or undefined when it is too long for one */
function trim({ value, start }: Token): Token | undefined {
  if (value.length > CODE_MAX_CHARS) return undefined;
  const tail = value.replace(/^[^a-z0-9]+/i, '');
  return { value: tail.replace(/[^a-z0-9]+$/i, ''), start: start + value.length - tail.length };
}

/** The token as a whole, or else what its full stops part: `error.card_declined`, `aop.ACQ.SYSTEM_ERROR`. */
function proseHits(token: Token, codes: Codes): CodeHit[] {
  const whole = trim(token);
  const id = whole && idInProse(whole.value, codes);
  if (whole && id !== undefined) return [hitOf(id, whole)];
  if (!token.value.includes('.')) return [];
  let start = token.start;
  return token.value.split('.').flatMap((value) => {
    const part = trim({ value, start });
    start += value.length + 1;
    const partId = part && idInProse(part.value, codes);
    return part && partId !== undefined ? [hitOf(partId, part)] : [];
  });
}

/** @returns the hit when the text is a code and nothing else: `Do not honor`, `timeout` */
function wholeHit(text: string, codes: Codes): CodeHit | undefined {
  const trimmed = text.trim();
  if (trimmed.length > CODE_MAX_CHARS) return undefined;
  const value = trimmed.replace(EDGES, '');
  if (!SPACED.test(value)) return undefined;
  const key = squash(value);
  const short = ALIPAY.test(value) ? key.slice(ALIPAY_KEY_CHARS) : key;
  const id = idOf(codes, key, NAME + key, WORD + key, short);
  return id === undefined ? undefined : hitOf(id, { value, start: text.indexOf(value) });
}

function hitsInside(text: string, codes: Codes): CodeHit[] {
  // By place and entry: a refusal's name is met after its label, and once more as a token.
  const hits = new Map<string, CodeHit>();
  for (const match of text.matchAll(TOKEN)) {
    const token = { value: match[0], start: match.index };
    const short = trim(token);
    for (const hit of [...proseHits(token, codes), ...(short ? labelledHits(text, short, codes) : [])])
      hits.set(`${hit.start} ${hit.id}`, hit);
  }
  return [...hits.values()];
}

/**
 * @param text any text; full width counts as half width
 * @param codes what `buildCodes` made
 * @returns the codes in it, in order; several with one span where the text does not say which list a number is from
 */
export function findCodes(text: string, codes: Codes): CodeHit[] {
  const plain = text.replace(FULL_WIDTH, (char) => (char === '\u3000' ? ' ' : char.normalize('NFKC')));
  const whole = wholeHit(plain, codes);
  const hits = whole ? [whole] : hitsInside(plain, codes);
  return hits.map((hit) => ({ ...hit, code: text.slice(hit.start, hit.end) })).sort((a, b) => a.start - b.start);
}
