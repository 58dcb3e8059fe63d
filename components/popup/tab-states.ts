/** What to say of a tab, and the one thing to do about it. Pure. */
import { CircleAlert, CirclePause, EyeOff, Globe, LoaderCircle, Lock, ScanSearch, type LucideIcon } from 'lucide-react';
import type { LocalText } from '../../utils/language/language.ts';
import type { Values } from '../language.tsx';
import { strings } from '../strings.ts';
import type { PopupTab } from './popup-context.tsx';

export type TabAct = 'scan' | 'allow' | 'resume' | 'turn-on' | 'lookup';

export interface TabState {
  icon: LucideIcon;
  title: LocalText;
  body?: LocalText;
  values?: Values;
  act?: { name: TabAct; label: LocalText };
  /** Worth a line above the look-up, because hints will not appear. */
  isOff: boolean;
}

const LOOKUP = { name: 'lookup', label: strings.goLookup } as const;

function stateOfStatus(status: Extract<PopupTab, { state: 'ready' }>['status'], canAllow: boolean): TabState {
  switch (status) {
    case 'paused':
      return {
        icon: CirclePause,
        title: strings.paused,
        body: strings.pausedBody,
        act: { name: 'resume', label: strings.resumeAll },
        isOff: true,
      };
    case 'site-off':
      return {
        icon: EyeOff,
        title: strings.siteOff,
        body: strings.siteOffBody,
        act: { name: 'turn-on', label: strings.turnOnSite },
        isOff: true,
      };
    case 'no-permission':
      return {
        icon: Lock,
        title: strings.noPermission,
        body: strings.noPermissionBody,
        act: canAllow ? { name: 'allow', label: strings.allowSite } : { name: 'scan', label: strings.scan },
        isOff: true,
      };
    case 'not-a-page':
      return { icon: Globe, title: strings.notAPage, body: strings.notAPageBody, act: LOOKUP, isOff: false };
    case 'watching':
      return { icon: ScanSearch, title: strings.watching, body: strings.watchingBody, act: LOOKUP, isOff: false };
  }
}

/**
 * @param paused everything is paused, whatever the tab says
 * @param canAllow whether permission for the site can be asked for
 */
export function tabStateOf(tab: PopupTab, paused: boolean, canAllow: boolean): TabState {
  if (tab.state === 'loading') return { icon: LoaderCircle, title: strings.loading, isOff: false };
  if (tab.state === 'error')
    return {
      icon: CircleAlert,
      title: strings.error,
      body: strings.errorBody,
      values: { reason: tab.reason },
      act: { name: 'scan', label: strings.scan },
      isOff: true,
    };
  const status = paused && tab.status !== 'not-a-page' ? 'paused' : tab.status;
  return stateOfStatus(status, canAllow);
}
