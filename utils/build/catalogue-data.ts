/** What `virtual:payhint/catalogue` holds. */
import type { Claim, Contact, Explanation, PayWay, Product, Question, Source, Text } from '../../knowledge/types.ts';

export interface CatalogueData {
  explanations: Record<string, Explanation>;
  contacts: Record<string, Contact>;
  products: Record<string, Product>;
  sources: Record<string, Source>;
  payNow: Record<string, PayWay>;
  evidence: Record<string, Text[]>;
  scams: Record<string, Claim>;
  /** Why a text is taken for a swindle, by `ScamKind`. */
  scamReasons: Record<string, Claim>;
  questions: Record<string, Question>;
}
