/** Pause, scan, and what the extension promises. */
import { Pause, Play, ScanSearch } from 'lucide-react';
import { useText, type TextTools } from '../language.tsx';
import { strings } from '../strings.ts';
import { usePopup, usePopupState } from './popup-context.tsx';
import type { PopupState } from './popup-store.ts';
import { useScan } from './use-tab-act.ts';

function scanText(scan: PopupState['scan'], { t }: TextTools): string {
  if (scan === 'idle') return '';
  if (scan === 'running') return t(strings.scanning);
  if ('error' in scan) return t(scan.error === 'not-allowed' ? strings.scanNotAllowed : strings.scanFailed);
  return scan.found > 0 ? t(strings.scanFound, { n: scan.found }) : t(strings.scanNothing);
}

export function PopupFooter() {
  const text = useText();
  const { t } = text;
  const { tab, paused, onSetPaused } = usePopup().props;
  const scan = usePopupState((state) => state.scan);
  const start = useScan();
  const canScan = tab.state !== 'loading' && !(tab.state === 'ready' && tab.status === 'not-a-page');
  const PauseIcon = paused ? Play : Pause;
  return (
    <footer className="popup-footer">
      <p className="scan-result" role="status">
        {scanText(scan, text)}
      </p>
      <div className="popup-actions">
        <button type="button" className="button" onClick={() => void start()} disabled={!canScan || scan === 'running'}>
          <ScanSearch size={16} aria-hidden />
          {t(strings.scan)}
        </button>
        <button type="button" className="button" onClick={() => onSetPaused(!paused)}>
          <PauseIcon size={16} aria-hidden />
          {t(paused ? strings.resumeAll : strings.pauseAll)}
        </button>
      </div>
      <p className="promise">{t(strings.promise)}</p>
    </footer>
  );
}
