/** Joins the popup to the tab it stands on, to the settings and to the matcher. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Popup } from '../../components/popup/popup.tsx';
import { lookUp } from '../../utils/match/look-up.ts';
import { setPaused, setSite } from '../../utils/storage/settings.ts';
import { createTabStore } from './tab-store.ts';
import { scanTab } from './scan-tab.ts';

export function PopupShell() {
  const [store] = useState(createTabStore);
  const { tab, paused, tabId, isReset } = useStore(store);
  useEffect(() => store.getState().start(), [store]);
  const host = tab.state === 'ready' ? tab.host : undefined;
  return (
    <Popup
      tab={tab}
      paused={paused}
      {...(isReset ? { notice: 'settings-reset' as const } : {})}
      lookup={lookUp}
      onSetPaused={(next) => void setPaused(next)}
      onSetSite={(isOn) => void (host && setSite(host, isOn))}
      onScan={() => scanTab(tabId)}
    />
  );
}
