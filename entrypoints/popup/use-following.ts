/** Following problems up in the extension's own page, where everything can be done about them. */
import { useMemo } from 'react';
import type { Following } from '../../components/follow/following.tsx';
import { useLive } from '../../components/use-live.ts';
import { reminderTime } from '../../utils/incidents/expectation.ts';
import { askToNotify, permissionStore } from '../../utils/reminders/notifications.ts';
import { changeIncident, follow, removeIncident } from '../../utils/storage/incidents.ts';
import { incidentsStore } from '../../utils/storage/stores.ts';

function remind(id: string, day: string): void {
  // Asked first, within the click; and kept whatever the answer is, even where asking closes the popup.
  void askToNotify();
  void changeIncident(id, { remindAt: reminderTime(day) });
}

/**
 * @param isPrivate whether the popup stands on a private window
 * @returns undefined until what is kept has been read
 */
export function useFollowingHere(isPrivate: boolean): Following | undefined {
  const incidents = useLive(incidentsStore);
  const mayNotify = useLive(permissionStore) ?? false;
  return useMemo(
    () =>
      incidents && {
        incidents,
        isPrivate,
        follow: (start) => void follow(start),
        tick: ({ id }, tick, done) => void changeIncident(id, { tick, done }),
        own: {
          change: (id, change) => void changeIncident(id, change),
          remind,
          remove: (id) => void removeIncident(id),
          mayNotify,
        },
      },
    [incidents, isPrivate, mayNotify],
  );
}
