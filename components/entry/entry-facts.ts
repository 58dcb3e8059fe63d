/** What an explanation states and what it rests on. Pure. */
import type { Claim, Explanation } from '../../knowledge/types.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';

/** The steps of each variant are ticked under numbers that follow those of the general steps. */
export function stepOffset(explanation: Explanation, product: string | undefined): number {
  let offset = explanation.steps.length;
  for (const variant of explanation.variants ?? []) {
    if (variant.product === product) return offset;
    offset += variant.steps.length;
  }
  return 0;
}

/** @returns keys of everybody who may be asked: those of all products, each once */
export function contactKeysOf({ contacts, variants = [] }: Explanation): string[] {
  return [...new Set([...contacts, ...variants.flatMap((variant) => variant.contacts ?? [])])];
}

/** Every statement of an explanation in the order in which it is shown. */
export function claimsOf(explanation: Explanation): Claim[] {
  const { recovery } = explanation;
  const note = 'unknown' in recovery ? recovery.unknown : recovery.note;
  return [
    explanation.sentence,
    ...explanation.check,
    ...(explanation.variants ?? []).flatMap((variant) => variant.steps),
    ...explanation.steps,
    ...(note ? [note] : []),
    ...contactKeysOf(explanation).flatMap((key) => catalogue.contacts[key]?.use ?? []),
    ...explanation.avoid,
    ...explanation.scams.flatMap((key) => catalogue.scams[key] ?? []),
    ...explanation.why,
    ...(explanation.disagreements ?? []).flatMap((disagreement) => disagreement.views),
  ];
}

/** @returns keys of the sources, each once, in the order in which the statements that rest on them are shown */
export function sourceKeysOf(explanation: Explanation): string[] {
  const { recovery } = explanation;
  const keys = claimsOf(explanation).flatMap((claim) => claim.basis);
  if ('basis' in recovery) keys.push(...recovery.basis);
  return [...new Set(keys)].filter((key) => key in catalogue.sources);
}

/** @returns the latest day on which one of the sources was looked at, empty when none is known */
export function checkedOn(keys: readonly string[]): string {
  return keys.reduce((latest, key) => {
    const checked = catalogue.sources[key]?.checked ?? '';
    return checked > latest ? checked : latest;
  }, '');
}
