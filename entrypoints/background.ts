/**
 * The background reads like a table of contents: what is seen is matched, kept and shown; what is dismissed stays so;
 * the badge follows; choices and permissions take effect at once; words are looked up;
 * what is followed up is kept, and reminders come when they are due.
 */
import { browser, defineBackground } from '#imports';
import { lookUp } from '../utils/match/look-up.ts';
import { answer } from '../utils/messages/answer.ts';
import { listenToNotifications } from '../utils/reminders/notifications.ts';
import { onAlarm, setAlarms } from '../utils/reminders/reminders.ts';
import { watchIncidents } from '../utils/storage/incidents.ts';
import { watchSettings } from '../utils/storage/settings.ts';
import { onAllowed, registerSites } from '../utils/tab/allowed-sites.ts';
import { createAskMenu, onAsk } from '../utils/tab/ask-menu.ts';
import {
  dismiss,
  forgetTab,
  leaveTabs,
  obey,
  onMoved,
  onReplaced,
  onSeen,
  onSucceeded,
  resend,
} from '../utils/tab/findings.ts';
import { onFollow, onOpenIncident, onTicked } from '../utils/tab/follow-up.ts';
import { showBadge } from '../utils/tab/badge.ts';

export default defineBackground(() => {
  answer({
    seen: (message, sender) => onSeen(message, sender),
    replaced: (_message, sender) => onReplaced(sender),
    succeeded: (_message, sender) => onSucceeded(sender),
    ready: (_message, sender) => resend(sender),
    dismissed: (message, sender) => dismiss(message, sender),
    follow: (message, sender) => onFollow(message, sender),
    ticked: (message, sender) => onTicked(message, sender),
    'open-incident': (message) => onOpenIncident(message),
    'look-up': ({ text }) => Promise.resolve(lookUp(text)),
  });
  watchSettings((settings, before) => void obey(settings, before));

  // An update forgets what was registered.
  browser.runtime.onInstalled.addListener(() => {
    void registerSites();
    void createAskMenu();
    void setAlarms();
  });
  browser.contextMenus.onClicked.addListener((click) => void onAsk(click));
  browser.permissions.onAdded.addListener((added) => {
    void onAllowed(added);
    listenToNotifications();
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) void registerSites().then(leaveTabs);
  });

  // Alarms follow what is stored, and a browser that starts has to set them again.
  browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm));
  browser.runtime.onStartup.addListener(() => void setAlarms());
  watchIncidents(() => void setAlarms());
  listenToNotifications();

  browser.tabs.onUpdated.addListener((tabId, change) => void onMoved(tabId, change));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  void showBadge.style();
});
