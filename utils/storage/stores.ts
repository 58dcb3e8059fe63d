/** What is stored, for the surfaces to show: each store follows storage, so they all show the same. */
import { readHistory, watchHistory } from './history.ts';
import { readIncidents, watchIncidents } from './incidents.ts';
import { liveStore } from './live-store.ts';
import { readSetAside, watchSetAside } from './set-aside.ts';
import { readSettings, watchSettings } from './settings.ts';

export const settingsStore = liveStore({ read: readSettings, watch: watchSettings });
export const incidentsStore = liveStore({ read: readIncidents, watch: watchIncidents });
export const historyStore = liveStore({ read: readHistory, watch: watchHistory });
export const setAsideStore = liveStore({ read: readSetAside, watch: watchSetAside });
