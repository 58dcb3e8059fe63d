/** Joins the popup to the tab it stands on, to what is stored and to the matcher in the background. */
import { browser } from '#imports';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { FollowingProvider } from '../../components/follow/following.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import type { OpenEntry } from '../../components/popup/popup-store.ts';
import { useLive } from '../../components/use-live.ts';
import { markSetAsideRead } from '../../utils/storage/set-aside.ts';
import { resume, setPaused, setSite, snooze } from '../../utils/storage/settings.ts';
import { setAsideStore } from '../../utils/storage/stores.ts';
import { askForListed, askForSite } from '../../utils/tab/allowed-sites.ts';
import { askLookUp, wakeBackground } from './ask-look-up.ts';
import { createTabStore } from './tab-store.ts';
import { scanTab } from './scan-tab.ts';
import { useFollowingHere } from './use-following.ts';

interface PopupShellProps {
  initialQuery: string;
  initialEntry: OpenEntry | undefined;
}

export function PopupShell(initial: PopupShellProps) {
  const [store] = useState(createTabStore);
  const { tab, paused, snoozedUntil, mayReadListed, tabId, isPrivate } = useStore(store);
  useEffect(() => store.getState().start(), [store]);
  useEffect(wakeBackground, []);
  const setAside = useLive(setAsideStore);
  const following = useFollowingHere(isPrivate);
  if (!following) return null;
  const host = tab.state === 'ready' ? tab.host : undefined;
  return (
    <FollowingProvider value={following}>
      <Popup
        {...initial}
        tab={tab}
        paused={paused}
        snoozedUntil={snoozedUntil}
        {...(setAside?.isRead === false ? { notice: 'set-aside' as const } : {})}
        lookup={askLookUp}
        onPause={(kind) => void (kind === 'day' ? snooze() : setPaused(true))}
        onResume={() => void resume()}
        onSetSite={(isOn) => void (host && setSite(host, isOn))}
        onScan={() => scanTab(tabId)}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
        onReadNotice={() => void markSetAsideRead()}
        {...(mayReadListed ? {} : { onAllowListed: () => void askForListed() })}
        {...(host ? { onAllowSite: () => void askForSite(host) } : {})}
      />
    </FollowingProvider>
  );
}
