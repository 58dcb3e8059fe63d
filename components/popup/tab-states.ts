/** What to say of a tab, and the one thing to do about it. Pure. */
import {
  AlarmClock,
  CircleAlert,
  CirclePause,
  EyeOff,
  Globe,
  LoaderCircle,
  Lock,
  ScanSearch,
  type LucideIcon,
} from 'lucide-react';
import type { LocalText } from '../../utils/language/language.ts';
import type { TabStatus } from '../../utils/page/types.ts';
import type { Values } from '../language.tsx';
import { strings } from '../strings.ts';
import type { PopupTab } from './popup-context.tsx';
import { restText } from './rest-text.ts';

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
const RESUME = { name: 'resume', label: strings.resumeAll } as const;
const SCAN = { name: 'scan', label: strings.scan } as const;

/** What lies outside the tab and bears on it. */
export interface Surroundings {
  paused: boolean;
  /** Milliseconds since the epoch; 0 where nothing is snoozed. */
  snoozedUntil: number;
  now: Date;
  /** Permission for the site can be asked for. */
  canAllow: boolean;
}

const PAUSED: TabState = {
  icon: CirclePause,
  title: strings.paused,
  body: strings.pausedBody,
  act: RESUME,
  isOff: true,
};

function snoozed({ snoozedUntil, now }: Surroundings): TabState {
  const { text: title, values } = restText(snoozedUntil, now);
  return { icon: AlarmClock, title, values, body: strings.snoozedBody, act: RESUME, isOff: true };
}

function stateOfStatus(status: TabStatus, canAllow: boolean): TabState {
  switch (status) {
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
        act: canAllow ? { name: 'allow', label: strings.allowSite } : SCAN,
        isOff: true,
      };
    case 'not-a-page':
      return { icon: Globe, title: strings.notAPage, body: strings.notAPageBody, act: LOOKUP, isOff: false };
    case 'watching':
      return { icon: ScanSearch, title: strings.watching, body: strings.watchingBody, act: LOOKUP, isOff: false };
  }
}

/** A pause or a snooze stands before whatever the tab says. */
export function tabStateOf(tab: PopupTab, around: Surroundings): TabState {
  if (tab.state === 'loading') return { icon: LoaderCircle, title: strings.loading, isOff: false };
  if (tab.state === 'error')
    return {
      icon: CircleAlert,
      title: strings.error,
      body: strings.errorBody,
      values: { reason: tab.reason },
      act: SCAN,
      isOff: true,
    };
  if (tab.status !== 'not-a-page' && around.paused) return PAUSED;
  if (tab.status !== 'not-a-page' && around.snoozedUntil > 0) return snoozed(around);
  return stateOfStatus(tab.status, around.canAllow);
}
