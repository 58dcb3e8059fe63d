/** Pause, scan, and what the extension promises. */
import { Pause, Play, ScanSearch } from 'lucide-react';
import { Menu } from '../controls/menu.tsx';
import { useText, type TextTools } from '../language.tsx';
import { strings } from '../strings.ts';
import { usePopup, usePopupState, type PauseKind, type PopupTab } from './popup-context.tsx';
import type { PopupState } from './popup-store.ts';
import { useScan } from './use-tab-act.ts';

function scanText(scan: PopupState['scan'], { t }: TextTools): string {
  if (scan === 'idle') return '';
  if (scan === 'running') return t(strings.scanning);
  if ('error' in scan) return t(scan.error === 'not-allowed' ? strings.scanNotAllowed : strings.scanFailed);
  return scan.found > 0 ? t(strings.scanFound, { n: scan.found }) : t(strings.scanNothing);
}

/** What is switched off is not read, scan or no scan. */
const canScan = (tab: PopupTab): boolean =>
  tab.state === 'error' || (tab.state === 'ready' && tab.status !== 'not-a-page' && tab.status !== 'site-off');

function PauseButton({ isResting }: { isResting: boolean }) {
  const { t } = useText();
  const { onPause, onResume } = usePopup().props;
  if (isResting)
    return (
      <button type="button" className="button" onClick={onResume}>
        <Play size={16} aria-hidden />
        {t(strings.resumeAll)}
      </button>
    );
  return (
    <Menu<PauseKind>
      label={t(strings.pause)}
      placement="above"
      items={[
        { key: 'day', label: t(strings.pauseDay) },
        { key: 'all', label: t(strings.pauseAll) },
      ]}
      onChoose={onPause}
      trigger={(props) => (
        <button type="button" className="button" {...props}>
          <Pause size={16} aria-hidden />
          {t(strings.pause)}
        </button>
      )}
    />
  );
}

export function PopupFooter() {
  const text = useText();
  const { t } = text;
  const { tab, paused, snoozedUntil, onOpenOptions } = usePopup().props;
  const scan = usePopupState((state) => state.scan);
  const start = useScan();
  const isResting = paused || snoozedUntil > 0;
  return (
    <footer className="popup-footer">
      <p className="scan-result" role="status">
        {scanText(scan, text)}
      </p>
      <div className="popup-actions">
        <button
          type="button"
          className="button"
          onClick={() => void start()}
          disabled={isResting || !canScan(tab) || scan === 'running'}
        >
          <ScanSearch size={16} aria-hidden />
          {t(strings.scan)}
        </button>
        <PauseButton isResting={isResting} />
      </div>
      <p className="promise">{t(strings.promise)}</p>
      <button type="button" className="button button-quiet popup-options" onClick={onOpenOptions}>
        {t(strings.openOptions)}
      </button>
    </footer>
  );
}
