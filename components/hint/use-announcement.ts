/** Words for a live region: it must be there, empty, before it says anything. */
import { useEffect, useState } from 'react';

/** Long enough for a screen reader to have noticed the empty region. */
const ANNOUNCE_DELAY_MS = 150;

/**
 * @param words what to say
 * @returns nothing at first, then the words; again after each change
 */
export function useAnnouncement(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), ANNOUNCE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}
