/** Who is not to be pointed to spending or borrowing. Pure. */
import type { Claim, Explanation } from '../../knowledge/types.ts';

type Explain = (id: string) => Pick<Explanation, 'kind' | 'debt'> | undefined;

/**
 * @param ids entries that were named to the reader as what it is, or that were opened on the way
 * @returns whether one of them is a cause that has to do with owing money; a symptom may have other causes
 */
export function speaksOfDebt(ids: readonly string[], explain: Explain): boolean {
  return ids.some((id) => {
    const explanation = explain(id);
    return explanation?.kind === 'cause' && explanation.debt;
  });
}

/** @returns whether a statement may be shown to this reader */
export function isFit({ spends }: Pick<Claim, 'spends'>, owes: boolean): boolean {
  return !(owes && spends);
}
