/** The summary for customer service, in plain words. Pure. */
import type { Explanation } from '../../knowledge/types.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { dayOf } from '../../utils/catalogue/expiry.ts';
import type { Incident } from '../../utils/incidents/incident.ts';
import { redact } from '../../utils/redact/redact.ts';
import type { TextTools } from '../language.tsx';
import { summaryStrings as words } from './strings.ts';

/** What the person adds: nothing of it is kept. */
export interface Additions {
  /** What the message says, if they paste it. */
  message: string;
  /** What they ask for. */
  wish: string;
  /** Whether private details in these two are hidden. */
  hides: boolean;
}

/** A time as people write it down, in the person's own zone. */
export function timeText(at: number): string {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${dayOf(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Steps are ticked under one count: the general ones, then those of each variant. */
const allSteps = ({ steps, variants = [] }: Explanation): Explanation['steps'] => [
  ...steps,
  ...variants.flatMap((variant) => variant.steps),
];

function triedLines({ ticks }: Incident, explanation: Explanation, { t }: TextTools): string[] {
  const steps = allSteps(explanation);
  const done = ticks.toSorted((a, b) => a - b).flatMap((tick) => steps[tick] ?? []);
  if (done.length === 0) return [t(words.triedNothing)];
  return [t(words.tried), ...done.map((step, place) => `${place + 1}. ${t(step)}`)];
}

/** @returns the lines of the summary; the evidence checklist of the entry is its end */
export function summaryText(
  incident: Incident,
  explanation: Explanation,
  { message, wish, hides }: Additions,
  text: TextTools,
): string {
  const { t } = text;
  const { recovery } = explanation;
  const shown = (words: string): string => (hides ? redact(words.trim()) : words.trim());
  const product = incident.product && catalogue.products[incident.product]?.name;
  const evidence = explanation.evidence.flatMap((key) => catalogue.evidence[key] ?? []);
  const lines = [
    t(words.problem, { title: t(explanation.title) }),
    product && t(words.product, { product: t(product) }),
    t(words.when, { time: timeText(incident.at) }),
    incident.host && t(words.where, { host: incident.host }),
    message.trim() && t(words.message, { message: shown(message) }),
    incident.actDay && 'from' in recovery && t(words.act, { date: incident.actDay, from: t(recovery.from) }),
    ...triedLines(incident, explanation, text),
    wish.trim() && t(words.asks, { wish: shown(wish) }),
    ...(evidence.length > 0 ? [t(words.evidence), ...evidence.map((item) => `- ${t(item)}`)] : []),
  ];
  return lines.filter(Boolean).join('\n');
}
