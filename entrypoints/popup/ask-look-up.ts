/** Lookup by way of the background: the popup opens faster without a matcher of its own. */
import { browser } from '#imports';
import type { LookedUp } from '../../utils/match/look-up.ts';
import { LOOK_UP_MAX_CHARS } from '../../utils/messages/limits.ts';
import { lookedUpSchema, type Request } from '../../utils/messages/messages.ts';

/**
 * @param text what a person typed or pasted, of any length
 * @returns undefined where the background gives no answer; rejects where it cannot be reached
 */
export async function askLookUp(text: string): Promise<LookedUp | undefined> {
  const request: Request = { type: 'look-up', text: text.slice(0, LOOK_UP_MAX_CHARS) };
  const parsed = lookedUpSchema.safeParse(await browser.runtime.sendMessage(request));
  return parsed.success ? (parsed.data as LookedUp) : undefined;
}

/** Wakes the background, which may sleep, so that what is typed next need not wait for it. */
export function wakeBackground(): void {
  askLookUp('').catch(() => undefined);
}
