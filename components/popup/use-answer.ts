/** The answers to what is typed, each of which takes its time. */
import { useEffect, useState } from 'react';
import type { LookedUp } from '../../utils/match/look-up.ts';

export interface Answer extends LookedUp {
  /** What was asked: spans are offsets in it, whatever has been typed since. */
  text: string;
}

/**
 * @param query what the search box holds
 * @param lookup gives undefined, or rejects, where there is no answer
 * @returns the answer to the query or, until that comes, the last one; undefined at first and while nothing is asked
 */
export function useAnswer(query: string, lookup: (text: string) => Promise<LookedUp | undefined>): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  const isBlank = query.trim() === '';
  useEffect(() => {
    let isLate = false;
    const take = (found: LookedUp | undefined): void => {
      if (found && !isLate) setAnswer({ ...found, text: query });
    };
    if (isBlank) setAnswer(undefined);
    else lookup(query).then(take, () => undefined);
    return () => {
      isLate = true;
    };
  }, [query, isBlank, lookup]);
  return isBlank ? undefined : answer;
}
