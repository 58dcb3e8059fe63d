/**
 * The shape of everything in this folder, as zod schemas. Types are derived from them (`types.ts`), so the two cannot
 * drift. Runs in tests and at build time only: no bundle holds zod because of this file.
 */
import { z } from 'zod';

const date = z.iso.date();
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case expected');

/** One text in the two languages that are written by hand; Traditional Chinese is made from `zh` at build time. */
export const textSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** A text that states something: where it comes from, and the day after which it is no longer true, if there is one. */
export const claimSchema = textSchema.extend({
  basis: z.array(id).min(1),
  until: date.optional(),
  /** Leads to using credit or spending more: not for a reader who owes money. */
  spends: z.literal(true).optional(),
});

export const stepSchema = claimSchema.extend({ who: z.enum(['you', 'platform', 'bank', 'merchant', 'authority']) });

const recoverySchema = z.union([
  z
    .strictObject({
      min: z.number().int().min(0),
      max: z.number().int().min(0),
      unit: z.enum(['minute', 'hour', 'day', 'week', 'month', 'year']),
      /** The act or event from which the time runs. */
      from: textSchema,
      basis: z.array(id).min(1),
      note: claimSchema.optional(),
    })
    .refine((range) => range.min <= range.max, 'min is greater than max'),
  z.strictObject({ unknown: claimSchema }),
]);

const retrySchema = textSchema.extend({
  when: z.enum(['now', 'after-change', 'not-again']),
  /** As with a claim. */
  spends: z.literal(true).optional(),
});

export const explanationSchema = z.strictObject({
  kind: z.enum(['cause', 'symptom']),
  area: z.enum(['pay', 'account', 'repay', 'security', 'order', 'merchant', 'system', 'collection', 'platform']),
  /** Products the entry is about, keys of `products.ts`; empty when it does not depend on one. */
  products: z.array(id),
  title: textSchema,
  /** The most likely reason in one plain sentence of at most 60 characters. */
  sentence: claimSchema.refine((text) => text.zh.length <= 60, 'zh is longer than 60 characters'),
  why: z.array(claimSchema).min(1),
  check: z.array(claimSchema).min(1),
  steps: z.array(stepSchema).min(1),
  avoid: z.array(claimSchema).min(1),
  recovery: recoverySchema,
  retry: retrySchema,
  /** Keys of `pay-now.ts`; shown in that file's order (least harm first). */
  payNow: z.array(id),
  /** Keys of `evidence.ts`. */
  evidence: z.array(id),
  /** Keys of `contacts.ts`, the first is the one to call. */
  contacts: z.array(id),
  /** Keys of `scams.ts`. */
  scams: z.array(id),
  related: z.array(id),
  /** Symptom only: the causes behind it, likeliest first. */
  causes: z.array(id).min(2).optional(),
  /** Where the sources disagree: every view, each with its source. */
  disagreements: z.array(z.strictObject({ about: textSchema, views: z.array(claimSchema).min(2) })).optional(),
  /** What differs for one product. */
  variants: z
    .array(z.strictObject({ product: id, steps: z.array(stepSchema).min(1), contacts: z.array(id).optional() }))
    .optional(),
  /** Concerns debt: nothing in it may suggest spending or borrowing more. */
  debt: z.boolean(),
});

export const examplesSchema = z.strictObject({
  /** What a page shows: the entry comes first in automatic mode. */
  match: z.array(z.string().min(1)),
  /** What a person types: the entry comes first in lookup mode. */
  lookup: z.array(z.string().min(1)).min(1),
  /** Page text with the same words that reports no failure: automatic mode stays silent. */
  miss: z.array(z.string().min(1)).min(1),
});

const probabilities = z
  .record(id, z.number().min(0).max(1))
  .refine((shares) => Object.values(shares).reduce((sum, share) => sum + share, 0) < 1.0001, 'more than 1 in all');

/** One guided question. Its id is its file's name. */
export const questionSchema = z.strictObject({
  text: textSchema,
  /** How to find out, in one line. */
  how: claimSchema,
  /** Answers to choose from; yes and no when left out. “Don’t know” is always there besides. */
  options: z
    .record(id, textSchema)
    .refine((options) => Object.keys(options).length > 1, 'two answers at least')
    .optional(),
  /** P(answer | cause) by cause. What is left of 1 is spread evenly over the answers that are not named. */
  given: z.record(id, probabilities),
  /** The same for every cause that `given` does not name. */
  otherwise: probabilities,
  /** Symptoms that it makes sense for; every one when left out. */
  onlyFor: z.array(id).min(1).optional(),
  /** Questions that an answer to this one answers too. */
  settles: z.array(id).optional(),
  /** Answers that tell that the reader owes money and may not be pointed to spending. */
  debt: z.array(id).optional(),
});

export const signalsSchema = z.strictObject({
  /** Rules of automatic and lookup mode, in the notation of `utils/match/rule.ts`. */
  rules: z.array(z.string().min(1)).min(1),
  /** Rules of lookup mode only. */
  lookup: z.array(z.string().min(1)).optional(),
  /** What the message says of the payment itself; `failed` when left out. */
  outcome: z.enum(['failed', 'unknown', 'pending']).optional(),
  /** Rules of messages that leave open whether the money is gone. */
  unknown: z.array(z.string().min(1)).optional(),
  /** Rules of messages that say that it is on its way. */
  pending: z.array(z.string().min(1)).optional(),
});

export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** When it was published; left out where the source does not say. */
  published: z.string().optional(),
  grade: z.enum(['A', 'B', 'C', 'K']),
  checked: date,
  reviewBy: date,
});

/** Whose cashier it is, which decides what else can be chosen there. */
export const cashierSchema = z.enum(['alipay', 'wechat', 'jd', 'other']);

export const payNowSchema = textSchema.extend({
  /** Uses neither a limit nor somebody else’s money: fit for a reader who owes money. */
  inDebt: z.boolean(),
  /** What it is called in a cashier that differs; `none` where it is not to be had. */
  at: z.partialRecord(cashierSchema, z.union([textSchema, z.literal('none')])).optional(),
});

export const contactSchema = z.strictObject({
  number: z.string().regex(/^[\d-]*$/),
  name: textSchema,
  use: claimSchema,
});

export const productSchema = z.strictObject({
  name: textSchema,
  /** Other names that pages and people use. */
  names: z.array(z.string()),
  /** Misspellings: lookup mode only. */
  typos: z.array(z.string()),
  /** Pay-later or loan: whose limit and debt it is about. */
  credit: z.boolean(),
});
