/** Ways to pay now for the cashier at hand. Pure. */
import type { Cashier, Outcome, PayWay, Text } from '../../knowledge/types.ts';

/** Stands first wherever money may already have gone. */
const BILL = 'check-bill';

export interface PayWaysOptions {
  /** Keys of `pay-now.ts` that the entry names. */
  keys: readonly string[];
  cashier?: Cashier | undefined;
  /** What the message says of the payment. */
  outcome?: Outcome | undefined;
  /** The reader owes money: nothing that uses a limit or somebody else’s money. */
  owes?: boolean | undefined;
}

/**
 * @param table the ways to pay, least harm first
 * @returns what to offer, in that order
 */
export function payWays(
  table: Readonly<Record<string, PayWay>>,
  { keys, cashier, outcome = 'failed', owes = false }: PayWaysOptions,
): { key: string; text: Text }[] {
  const named = outcome === 'failed' ? keys : [BILL, ...keys];
  return Object.entries(table).flatMap(([key, way]) => {
    const text = (cashier && way.at?.[cashier]) ?? way;
    const isOffered = named.includes(key) && (way.inDebt || !owes);
    return isOffered && text !== 'none' ? [{ key, text }] : [];
  });
}
