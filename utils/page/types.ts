/** What is known of a tab. */
import type { Match } from '../match/types.ts';
import type { Scam } from '../scam/types.ts';

/** One failure message seen on a page, or one that swindles. */
export interface Finding {
  /** Same words, same key: used to dismiss a message and to count each once. */
  key: string;
  /** The message as the page shows it, at most `MESSAGE_MAX_CHARS` characters. */
  message: string;
  /** Best first, at most three, never empty. */
  matches: Match[];
  /** What of the message only swindlers ask for; the first match is then the entry on swindles. */
  scam?: Scam;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Why a tab is not being read, or that it is, pauses apart. */
export type TabStatus = 'watching' | 'site-off' | 'no-permission' | 'not-a-page';
