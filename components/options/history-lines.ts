/** What the history lists: problems that were met, and those that are or were followed up. Pure. */
import { catalogue, explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Incident } from '../../utils/incidents/incident.ts';
import { isSame, type Meeting } from '../../utils/storage/history.ts';
import { causeName } from '../follow/causes.ts';
import { timeText } from '../follow/summary-text.ts';
import type { TextTools } from '../language.tsx';
import { historyStrings } from './strings.ts';

export interface HistoryLine {
  key: string;
  at: number;
  title: string;
  /** When, with what and where. */
  facts: string;
  /** How it stands, for what was followed up. */
  standing?: string;
  note?: string;
  /** Id of the incident, while it is open. */
  incident?: string;
}

function lineOf({ entry, product, host, at }: Meeting, { t }: TextTools): Omit<HistoryLine, 'key'> {
  const explanation = explanationOf(entry);
  const name = product && catalogue.products[product]?.name;
  return {
    at,
    // An entry that this version does not know is named by its id.
    title: explanation ? t(explanation.title) : entry,
    facts: [timeText(at), name && t(name), host].filter(Boolean).join(' · '),
  };
}

function incidentLine(incident: Incident, text: TextTools): HistoryLine {
  const { id, note, resolved } = incident;
  const line = { ...lineOf(incident, text), key: id, note };
  if (!resolved) return { ...line, standing: text.t(historyStrings.open), incident: id };
  return { ...line, standing: text.t(historyStrings.resolved, { cause: text.t(causeName(resolved.cause)) }) };
}

/** @returns newest first; what was met and then followed is listed once */
export function historyLines(
  incidents: readonly Incident[],
  history: readonly Meeting[],
  text: TextTools,
): HistoryLine[] {
  const met = history
    .filter((meeting) => !incidents.some((incident) => isSame(incident, meeting)))
    .map((meeting, place) => ({ ...lineOf(meeting, text), key: `met-${place}` }));
  return [...incidents.map((incident) => incidentLine(incident, text)), ...met].toSorted((a, b) => b.at - a.at);
}

/** @returns the lines that hold every word of the query, in whatever part */
export function searchLines(lines: readonly HistoryLine[], query: string): HistoryLine[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(({ title, facts, standing, note }) => {
    const text = [title, facts, standing, note].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
