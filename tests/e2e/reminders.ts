/** Alarms and notifications, in the background that they belong to. */
import type { browser } from 'wxt/browser';
import type { Incident } from '../../utils/incidents/incident.ts';
import type { Session } from './browser.ts';
import { backgroundOf } from './kept.ts';

/** In the background that the functions below run in. */
declare const chrome: typeof browser;

export async function keptIncidents(session: Session): Promise<Incident[]> {
  const background = await backgroundOf(session);
  return background.evaluate(async () => {
    const { incidents } = await chrome.storage.local.get<{ incidents?: { list: Incident[] } }>('incidents');
    return incidents?.list ?? [];
  });
}

/** @returns times of the alarms that are set, in milliseconds since the epoch */
export async function alarmTimes(session: Session): Promise<number[]> {
  const background = await backgroundOf(session);
  return background.evaluate(async () => (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));
}

/**
 * The clock of the computer cannot be moved under the browser, so time moves the other way: the reminder that is stored
 * gets a time that has just passed. What follows is the browser's: it sees the change, sets the alarm, and it goes off.
 */
export async function letReminderComeDue(session: Session): Promise<void> {
  const background = await backgroundOf(session);
  await background.evaluate(async () => {
    const { incidents } = await chrome.storage.local.get<{ incidents: { list: Incident[] } }>('incidents');
    const list = incidents.list.map((incident) => ({
      ...incident,
      ...(incident.reminder && { reminder: { ...incident.reminder, at: Date.now() - 1 } }),
    }));
    await chrome.storage.local.set({ incidents: { ...incidents, list } });
  });
}

/** @returns ids of the notifications that are shown */
export async function shownNotifications(session: Session): Promise<string[]> {
  const background = await backgroundOf(session);
  return background.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

/** Notifications are drawn by the system; what the browser tells of a click on one is told here in its place. */
export async function clickNotification(session: Session, id: string): Promise<void> {
  const background = await backgroundOf(session);
  await background.evaluate((clicked) => {
    const { onClicked } = chrome.notifications as unknown as { onClicked: { dispatch(id: string): void } };
    onClicked.dispatch(clicked);
  }, id);
}
