/** The system's notifications: asked for when first wanted, and silent about what they are about. */
import { browser } from '#imports';
import { liveStore } from '../storage/live-store.ts';
import { openIncident } from './open-incident.ts';

const PERMISSION = { permissions: ['notifications' as const] };
const ICON = '/icons/128.png';

/** The whole title, since it may stand on a locked screen: the extension's own would say that a payment failed. */
const TITLE = 'PayHint';

/** To be called in a click, or the browser refuses. @returns whether the person allowed it */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(PERMISSION);

export const canNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** @param id of the incident, which is all that ties the notification to it */
export async function notify(id: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON),
    title: TITLE,
    message: browser.i18n.getMessage('reminder'),
  });
}

async function onClicked(id: string): Promise<void> {
  await browser.notifications.clear(id);
  await openIncident(id);
}
const listener = (id: string): void => void onClicked(id);

/** Opens the incident of a notification that is clicked. Until it is allowed there is nothing to listen to. */
export function listenToNotifications(): void {
  const { notifications } = browser as Partial<typeof browser>;
  if (notifications?.onClicked.hasListener(listener) === false) notifications.onClicked.addListener(listener);
}

function watchPermission(onChange: (isAllowed: boolean) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const tell = (): void => void canNotify().then(onChange);
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  return () => {
    onAdded.removeListener(tell);
    onRemoved.removeListener(tell);
  };
}

/** Whether notifications may be shown. */
export const permissionStore = liveStore({ read: canNotify, watch: watchPermission });
