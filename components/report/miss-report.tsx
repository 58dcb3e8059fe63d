/** "This is wrong": a text to read, change and copy. It goes nowhere by itself. */
import { Copy, MessageSquareWarning } from 'lucide-react';
import { useRef, useState } from 'react';
import { copyText } from '../controls/copy-text.ts';
import { FoldedSection } from '../entry/section.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { reportText, type Reported } from './report-text.ts';

const OUTCOMES = { none: undefined, copied: strings.reportCopied, failed: strings.reportNotCopied };

function Draft(reported: Reported) {
  const text = useText();
  const { t } = text;
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<keyof typeof OUTCOMES>('none');
  const [first] = useState(() => reportText(reported, text));
  const copy = async (): Promise<void> => {
    // Selected as well, so that it can be copied by hand where the page does not let us.
    field.current?.select();
    const isCopied = await copyText(field.current?.value ?? '');
    setOutcome(isCopied ? 'copied' : 'failed');
  };
  const says = OUTCOMES[outcome];
  return (
    <>
      <p className="report-note">{t(strings.reportNote)}</p>
      <textarea
        ref={field}
        className="report-text"
        aria-label={t(strings.reportLabel)}
        rows={6}
        spellCheck={false}
        defaultValue={first}
        onChange={() => setOutcome('none')}
      />
      <div className="report-actions">
        <button type="button" className="button" onClick={() => void copy()}>
          <Copy size={16} aria-hidden />
          {t(strings.reportCopy)}
        </button>
        <span role="status">{says && t(says)}</span>
      </div>
    </>
  );
}

export function MissReport(reported: Reported) {
  const { t } = useText();
  // Another message, another draft.
  const key = `${reported.id ?? ''} ${reported.message ?? ''}`;
  return (
    <FoldedSection title={t(strings.report)} icon={MessageSquareWarning}>
      <Draft key={key} {...reported} />
    </FoldedSection>
  );
}
