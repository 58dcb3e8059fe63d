/**
 * Codes that are codes only beside a word that says so: `respCode=51`, 应答码61, `refusalReasonCode: 12`,
 * `requestPayment:fail cancel`. Beside a token a window of fixed length is read, never the rest of the text.
 */
import { hitOf, idOf, NAME, squash, WORD, type CodeHit, type Codes, type Token } from './code-key.ts';

const BEFORE_MAX_CHARS = 40;
const AFTER_MAX_CHARS = 80;

const NUMBER = /^\d{1,4}$/;
/** A gateway's seven digits end in the bank's own answer. */
const BRACKETED = /^(?:10|61)000(\d\d)$/;

/** Pages do not say which of UnionPay's two lists they quote. */
const UNIONPAY = ['respcode', '8583'];
const GAP = String.raw`[\s"'=:为為是\[({【]{0,6}$`;
/** What must stand right before a number, and whose numbers it says they are. */
const LABELS: [RegExp, string[]][] = [
  [new RegExp(`resp_?code["'\\s]{0,3}[=:]${GAP}`, 'i'), UNIONPAY],
  [new RegExp(`(?:[应應]答|[响響回][应應])代?[码碼]${GAP}`), UNIONPAY],
  [new RegExp(`response[ _-]?code${GAP}`, 'i'), ['8583']],
  [new RegExp(`refusal(?:[ _-]?reason)?(?:[ _-]?(?:reason|code)|\\s?[=:])${GAP}`, 'i'), ['refusal']],
  [new RegExp(`result_?status${GAP}`, 'i'), ['resultstatus']],
];

const REFUSAL = /refusal(?:_?reason)?(?:_?raw)?$/i;
/** The refusal's name, after its number if there is one. */
const REFUSAL_NAME = /^(?:\s?reason)?["'\s]{0,3}[=:]["'\s]{0,3}(?:\d{1,2}\s?:\s?)?([\w/-]+(?: [\w/-]+){0,9})/i;
const WCPAY = /^(?:get_brand_wcpay_request|requestpayment|choosewxpay)$/i;
const WCPAY_END = /^\s?:\s?(fail cancel|cancel|fail)/i;

/** One hit for each entry that the number may mean. */
function numberHits(text: string, token: Token, codes: Codes): CodeHit[] {
  const { start, value } = token;
  const answer = BRACKETED.exec(value)?.[1];
  const isBracketed = /[[【]/.test(text[start - 1] ?? '') && /[\]】]/.test(text[start + value.length] ?? '');
  const before = text.slice(Math.max(0, start - BEFORE_MAX_CHARS), start);
  const lists = NUMBER.test(value) ? LABELS.find(([label]) => label.test(before))?.[1] : undefined;
  const keys = answer && isBracketed ? [`8583.${answer}`] : (lists ?? []).map((list) => `${list}.${value}`);
  const ids = new Set(keys.flatMap((key) => idOf(codes, key) ?? []));
  return [...ids].map((id) => hitOf(id, token));
}

/** How WeChat's call on the page ended. */
function callHits({ value, start }: Token, after: string, codes: Codes): CodeHit[] {
  const end = WCPAY.test(value) ? WCPAY_END.exec(after) : null;
  const id = end?.[1] && idOf(codes, `wcpay.${end[1].toLowerCase()}`);
  return end && id ? [hitOf(id, { value: value + end[0], start })] : [];
}

/** `"refusalReason": "Not enough balance"`; the longest run of words that is a name. */
function refusalHits({ value, start }: Token, after: string, codes: Codes): CodeHit[] {
  const name = REFUSAL.test(value) ? REFUSAL_NAME.exec(after) : null;
  if (!name?.[1]) return [];
  const at = start + value.length + name[0].length - name[1].length;
  const words = name[1].split(' ');
  for (let count = words.length; count > 0; count--) {
    const phrase = words.slice(0, count).join(' ');
    const id = idOf(codes, NAME + squash(phrase), WORD + squash(phrase));
    if (id !== undefined) return [hitOf(id, { value: phrase, start: at })];
  }
  return [];
}

/**
 * @param text in half width
 * @param token a stretch of it, short
 * @returns the codes that the token is, or announces
 */
export function labelledHits(text: string, token: Token, codes: Codes): CodeHit[] {
  const at = token.start + token.value.length;
  const after = text.slice(at, at + AFTER_MAX_CHARS);
  return [...numberHits(text, token, codes), ...callHits(token, after, codes), ...refusalHits(token, after, codes)];
}
