/** Joins the popup to the tab it stands on, to the settings and to the matcher. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Popup } from '../../components/popup/popup.tsx';
import { lookUp } from '../../utils/match/look-up.ts';
import { resume, setPaused, setSite, snooze } from '../../utils/storage/settings.ts';
import { askForSite } from '../../utils/tab/allowed-sites.ts';
import { createTabStore } from './tab-store.ts';
import { scanTab } from './scan-tab.ts';

export function PopupShell({ initialQuery }: { initialQuery: string }) {
  const [store] = useState(createTabStore);
  const { tab, paused, snoozedUntil, tabId, isReset } = useStore(store);
  useEffect(() => store.getState().start(), [store]);
  const host = tab.state === 'ready' ? tab.host : undefined;
  return (
    <Popup
      tab={tab}
      paused={paused}
      snoozedUntil={snoozedUntil}
      {...(isReset ? { notice: 'settings-reset' as const } : {})}
      lookup={lookUp}
      initialQuery={initialQuery}
      onPause={(kind) => void (kind === 'day' ? snooze() : setPaused(true))}
      onResume={() => void resume()}
      onSetSite={(isOn) => void (host && setSite(host, isOn))}
      onScan={() => scanTab(tabId)}
      {...(host ? { onAllowSite: () => void askForSite(host) } : {})}
    />
  );
}
