/** What the parts say to each other. Each receiver checks what it gets and drops what does not fit. */
import { findingSchema, matchSchema, scamSchema } from '../storage/tabs.ts';
import { LOOK_UP_MAX_CHARS, MESSAGE_MAX_CHARS, STEPS_MAX, TEXTS_MAX } from './limits.ts';
import { z } from '../zod.ts';

/** To the background. */
export const requestSchema = z.discriminatedUnion('type', [
  /** Detector: these texts came into view together; `strong` when they stand in a dialog, an alert or a toast. */
  z.strictObject({
    type: z.literal('seen'),
    texts: z.array(z.string().max(MESSAGE_MAX_CHARS)).max(TEXTS_MAX),
    strong: z.boolean(),
  }),
  /** Detector: the frame's document was put in the place of another, under the same address. */
  z.strictObject({ type: z.literal('replaced') }),
  /** Detector: the page says that a payment went through. */
  z.strictObject({ type: z.literal('succeeded') }),
  /** Panel: ready to show. */
  z.strictObject({ type: z.literal('ready') }),
  /** Panel: the person wants no more of this. `host`: that of the top page, '' where the panel's frame cannot tell. */
  z.strictObject({
    type: z.literal('dismissed'),
    scope: z.enum(['now', 'message', 'site']),
    key: z.string(),
    host: z.string(),
  }),
  /** Panel: the person follows a problem up. */
  z.strictObject({
    type: z.literal('follow'),
    entry: z.string(),
    product: z.string().optional(),
    ticks: z.array(z.number().int().min(0)).max(STEPS_MAX),
  }),
  /** Panel: a step of what is followed was done, or was not after all. */
  z.strictObject({ type: z.literal('ticked'), entry: z.string(), step: z.number().int().min(0), done: z.boolean() }),
  /** Panel: show an incident in the extension's own page. */
  z.strictObject({ type: z.literal('open-incident'), id: z.string() }),
  /** Popup: what a person typed or pasted; answered with what `lookUp` gives. */
  z.strictObject({ type: z.literal('look-up'), text: z.string().max(LOOK_UP_MAX_CHARS) }),
]);
export type Request = z.infer<typeof requestSchema>;

/** The answer to `look-up`. */
export const lookedUpSchema = z.strictObject({
  matches: z.array(matchSchema),
  near: z.array(z.string()),
  scam: scamSchema.optional(),
});

/** To the panel: everything that is to be shown; nothing removes it. */
export const showSchema = z.strictObject({ type: z.literal('show'), findings: z.array(findingSchema) });
export type Show = z.infer<typeof showSchema>;

/**
 * To the detector: read the whole page again, or leave it alone because it may not be read any more. `moved`: it may be
 * on another page by now; it answers with the time at which the page began, in milliseconds since the epoch, unless it
 * is a frame's and has told nothing.
 */
export const orderSchema = z.strictObject({ type: z.enum(['scan', 'leave', 'moved']) });
export type Order = z.infer<typeof orderSchema>;
