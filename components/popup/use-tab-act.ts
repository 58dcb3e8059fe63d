/** The state of the tab, and how the one thing that it offers is carried out. */
import { usePopup } from './popup-context.tsx';
import { tabStateOf, type TabAct, type TabState } from './tab-states.ts';

export function useTabState(): TabState {
  const { tab, paused, snoozedUntil, now, onAllowSite } = usePopup().props;
  return tabStateOf(tab, { paused, snoozedUntil, now: now ?? new Date(), canAllow: onAllowSite !== undefined });
}

/** @returns starts a scan of the tab and keeps what comes of it */
export function useScan(): () => Promise<void> {
  const { props, store } = usePopup();
  return async () => {
    if (store.getState().scan === 'running') return;
    store.getState().setScan('running');
    const result = await props.onScan().catch(() => ({ error: 'failed' as const }));
    store.getState().setScan(result);
    if ('found' in result && result.found > 0) store.getState().selectTab('page');
  };
}

export function useTabAct(): (act: TabAct) => void {
  const { props, focusSearch } = usePopup();
  const scan = useScan();
  return (act) => {
    if (act === 'scan') void scan();
    else if (act === 'allow') props.onAllowSite?.();
    else if (act === 'resume') props.onResume();
    else if (act === 'turn-on') props.onSetSite(true);
    else focusSearch();
  };
}
