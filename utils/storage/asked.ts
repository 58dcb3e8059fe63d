/** Words on their way from the context menu to the popup: in session storage, and only until the popup has read them. */
import { storage } from '#imports';

/** A longer selection is cut: what failed stands in its first screenful or nowhere. */
const ASKED_MAX_CHARS = 2000;

const asked = storage.defineItem<unknown>('session:asked');

export const keepAsked = (text: string): Promise<void> => asked.setValue(text.trim().slice(0, ASKED_MAX_CHARS));

/** @returns the words, which are forgotten with that; '' where there are none */
export async function takeAsked(): Promise<string> {
  const text = await asked.getValue();
  await asked.removeValue();
  return typeof text === 'string' ? text : '';
}
