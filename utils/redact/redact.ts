/**
 * Hides from a text what says who somebody is or what would let others in: card, phone, identity and order numbers,
 * e-mail addresses, names and addresses behind their labels, codes. Amounts, dates, error codes and hotlines stay, for
 * they are what a text about a failed payment is about. A person reads the result before it goes anywhere: no rule
 * knows every name.
 */
import { rulesAfterNumbers, rulesBeforeNumbers } from './labelled.ts';
import { numberRules } from './numbers.ts';
import { MARKS, type Rule } from './types.ts';

const RULES: readonly Rule[] = [...rulesBeforeNumbers, ...numberRules, ...rulesAfterNumbers];

/** Full-width letters, digits and signs by their common ones, each in its own place. */
function fold(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function apply(text: string, { find, kindOf }: Rule): string {
  let result = '';
  let done = 0;
  for (const { indices } of fold(text).matchAll(find)) {
    const [start, end] = indices?.groups?.['hide'] ?? [0, 0];
    const kind = kindOf(fold(text.slice(start, end)));
    if (!kind) continue;
    result += text.slice(done, start) + MARKS[kind];
    done = end;
  }
  return result + text.slice(done);
}

/** @returns the text with what is private replaced by its kind in brackets; the same again when it is given again */
export function redact(text: string): string {
  const hidden = RULES.reduce(apply, text);
  // What was hidden may have stood in the way of what stands beside it. Every round leaves less to hide.
  return hidden === text ? text : redact(hidden);
}
