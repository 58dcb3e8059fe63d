/** The types of the catalogue, derived from the schemas that check it. */
import type { z } from 'zod';
import type * as schema from './schema.ts';

export type Text = z.input<typeof schema.textSchema>;
export type Claim = z.input<typeof schema.claimSchema>;
export type Step = z.input<typeof schema.stepSchema>;
export type Explanation = z.input<typeof schema.explanationSchema>;
export type Examples = z.input<typeof schema.examplesSchema>;
export type Signals = z.input<typeof schema.signalsSchema>;
export type Question = z.input<typeof schema.questionSchema>;
export type Source = z.input<typeof schema.sourceSchema>;
export type PayWay = z.input<typeof schema.payNowSchema>;
export type Cashier = z.infer<typeof schema.cashierSchema>;
export type Contact = z.input<typeof schema.contactSchema>;
export type Product = z.input<typeof schema.productSchema>;

export type Area = Explanation['area'];
export type Outcome = NonNullable<Signals['outcome']>;

/** Texts that train the model and belong to no entry's examples. */
export interface OtherTexts {
  /** What pages show, by entry. */
  match: Record<string, string[]>;
  /** What people type, by entry. */
  lookup: Record<string, string[]>;
  /** What pages show, nothing to explain. */
  page: string[];
  /** What people type, nothing to explain. */
  questions: string[];
}

/** One entry as the whole catalogue knows it: its id is its file's name. */
export interface Entry {
  id: string;
  signals: Signals;
  explanation: Explanation;
  examples: Examples;
}
