/** The summary for customer service: seen first, then copied or saved. */
import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { dayOf } from '../../utils/catalogue/expiry.ts';
import { copyText } from '../controls/copy-text.ts';
import { saveText } from '../controls/save-text.ts';
import { useText } from '../language.tsx';
import type { IncidentFieldsProps } from './incident-fields.tsx';
import { summaryStrings } from './strings.ts';
import { summaryText } from './summary-text.ts';

type CopyState = 'idle' | 'copied' | 'failed';

function Area({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <textarea className="input" rows={2} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}

function Acts({ summary, now }: { summary: string; now: Date }) {
  const { t } = useText();
  const [copied, setCopied] = useState<CopyState>('idle');
  const copy = async (): Promise<void> => setCopied((await copyText(summary)) ? 'copied' : 'failed');
  const said = { idle: '', copied: t(summaryStrings.copied), failed: t(summaryStrings.copyFailed) }[copied];
  return (
    <>
      <div className="field-line">
        <button type="button" className="button" onClick={() => void copy()}>
          <Copy size={16} aria-hidden />
          {t(summaryStrings.copy)}
        </button>
        <button type="button" className="button" onClick={() => saveText(`payhint-${dayOf(now)}.txt`, `${summary}\n`)}>
          <Download size={16} aria-hidden />
          {t(summaryStrings.save)}
        </button>
      </div>
      <p className="note" role="status">
        {said}
      </p>
    </>
  );
}

export function SummaryForm({ incident, explanation, now }: IncidentFieldsProps) {
  const text = useText();
  const { t } = text;
  const [message, setMessage] = useState('');
  const [wish, setWish] = useState('');
  const [hides, setHides] = useState(true);
  const summary = summaryText(incident, explanation, { message, wish, hides }, text);
  return (
    <div className="follow">
      <Area label={t(summaryStrings.pasted)} value={message} onChange={setMessage} />
      <Area label={t(summaryStrings.wish)} value={wish} onChange={setWish} />
      <label className="field-check">
        <input type="checkbox" className="tick" checked={hides} onChange={() => setHides(!hides)} />
        {t(summaryStrings.hides)}
      </label>
      <p className="note">{t(summaryStrings.check)}</p>
      <pre className="preview" aria-label={t(summaryStrings.preview)} tabIndex={0}>
        {summary}
      </pre>
      <Acts key={summary} summary={summary} now={now} />
    </div>
  );
}
