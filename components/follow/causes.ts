/** What a problem may have been in the end. Pure. */
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import { OTHER_CAUSE, UNKNOWN_CAUSE } from '../../utils/incidents/incident.ts';
import type { LocalText } from '../../utils/language/language.ts';
import { followStrings } from './strings.ts';

/** @returns ids of entries: the causes behind a symptom, or the cause that was followed and those close to it */
export function possibleCauses(entry: string): string[] {
  const explanation = explanationOf(entry);
  const ids = explanation?.causes ?? [entry, ...(explanation?.related ?? [])];
  return ids.filter((id) => explanationOf(id)?.kind === 'cause');
}

/** @returns the cause in words; one that this version does not know is something else */
export function causeName(cause: string): LocalText {
  if (cause === UNKNOWN_CAUSE) return followStrings.causeUnknown;
  return (cause === OTHER_CAUSE ? undefined : explanationOf(cause)?.title) ?? followStrings.causeOther;
}
