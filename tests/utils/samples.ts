/** Findings and matches that tests make up. */
import type { Match } from '../../utils/match/types.ts';
import type { Finding } from '../../utils/page/types.ts';

export const matchOf = (id: string): Match => ({
  id,
  score: 0.8,
  confidence: 'likely',
  quote: '失败',
  spans: [{ start: 2, end: 4 }],
  outcome: 'failed',
});

export const findingWith = (key: string, at = 0): Finding => ({
  key,
  message: `付款失败 ${key}`,
  matches: [matchOf('payment-failed')],
  at,
});
