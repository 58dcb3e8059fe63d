/** What is known of a tab. */
import type { Match } from '../match/types.ts';

/** One failure message seen on a page. */
export interface Finding {
  /** Same words, same key: used to dismiss a message and to count each once. */
  key: string;
  /** The message as the page shows it, at most `MESSAGE_MAX_CHARS` characters. */
  message: string;
  /** Best first, at most three, never empty. */
  matches: Match[];
  /** Milliseconds since the epoch. */
  at: number;
}

/** Why a tab is not being read, or that it is, pauses apart. */
export type TabStatus = 'watching' | 'site-off' | 'no-permission' | 'not-a-page';
