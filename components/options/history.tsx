/** The history: searched, opened, cleared, or not kept at all. */
import { useMemo, useState } from 'react';
import type { Incident } from '../../utils/incidents/incident.ts';
import type { Meeting } from '../../utils/storage/history.ts';
import { ConfirmButton } from '../controls/confirm-button.tsx';
import { Switch } from '../controls/switch.tsx';
import { useText } from '../language.tsx';
import { historyLines, searchLines, type HistoryLine } from './history-lines.ts';
import { historyStrings } from './strings.ts';

/** Lines shown at first, and with every further click. */
const PAGE_LINES = 20;

export interface HistoryProps {
  incidents: readonly Incident[];
  history: readonly Meeting[];
  keepsHistory: boolean;
  onKeep: (keeps: boolean) => void;
  /** Forgets what was met and what is solved. */
  onClear: () => void;
  /** @param id of an incident */
  onOpen: (id: string) => void;
}

function Line({ line, onOpen }: { line: HistoryLine; onOpen: HistoryProps['onOpen'] }) {
  const { t } = useText();
  const { title, facts, standing, note, incident } = line;
  return (
    <li className="history-line">
      <span className="options-item">
        <span className="history-title">{title}</span>
        <span className="history-facts">{[facts, standing].filter(Boolean).join(' · ')}</span>
        {note && <span className="history-facts">{note}</span>}
      </span>
      {incident && (
        <button
          type="button"
          className="button"
          aria-label={t(historyStrings.showItem, { item: title })}
          onClick={() => onOpen(incident)}
        >
          {t(historyStrings.show)}
        </button>
      )}
    </li>
  );
}

function Lines({ lines, onOpen }: { lines: readonly HistoryLine[]; onOpen: HistoryProps['onOpen'] }) {
  const { t } = useText();
  const [shown, setShown] = useState(PAGE_LINES);
  const rest = Math.min(PAGE_LINES, lines.length - shown);
  return (
    <>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <Line key={line.key} line={line} onOpen={onOpen} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE_LINES)}>
          {t(historyStrings.more, { n: rest })}
        </button>
      )}
    </>
  );
}

export function History({ incidents, history, keepsHistory, onKeep, onClear, onOpen }: HistoryProps) {
  const text = useText();
  const { t } = text;
  const [query, setQuery] = useState('');
  const lines = useMemo(() => historyLines(incidents, history, text), [incidents, history, text]);
  const found = searchLines(lines, query);
  return (
    <section className="options-group" aria-label={t(historyStrings.title)}>
      <h2>{t(historyStrings.title)}</h2>
      <div className="options-switch">
        <span>{t(historyStrings.keep)}</span>
        <Switch label={t(historyStrings.keep)} checked={keepsHistory} onChange={onKeep} />
      </div>
      <p className="options-note">{t(historyStrings.keepWhy)}</p>
      {lines.length === 0 && <p className="options-empty">{t(historyStrings.empty)}</p>}
      {lines.length > 0 && (
        <>
          <input
            type="search"
            className="input options-search"
            aria-label={t(historyStrings.search)}
            placeholder={t(historyStrings.search)}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <p className="options-empty" role="status">
            {found.length === 0 && t(historyStrings.nothingFits)}
          </p>
          <Lines key={query} lines={found} onOpen={onOpen} />
          <ConfirmButton label={historyStrings.clear} sure={historyStrings.clearSure} onConfirm={onClear} />
        </>
      )}
    </section>
  );
}
