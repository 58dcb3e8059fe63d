/** The problems that are followed up, and what can be done about them, for every surface that shows entries. */
import { createContext, use, useState } from 'react';
import { openIncidentOf, type Change, type Incident, type Start } from '../../utils/incidents/incident.ts';

export interface Following {
  /** Open and resolved, newest first. */
  incidents: readonly Incident[];
  /** Nothing may be kept of this window. */
  isPrivate: boolean;
  follow: (start: Start) => void;
  /** Ticks a step of the open incident about an entry. */
  tick: (incident: Incident, index: number, done: boolean) => void;
  /** Left out on a page, which only leads to the extension's own: what is typed there is nobody else's. */
  own?: {
    change: (id: string, change: Change) => void;
    /** Asks for notifications where they are not allowed yet. @param day `YYYY-MM-DD` */
    remind: (id: string, day: string) => void;
    mayNotify: boolean;
    remove: (id: string) => void;
  };
  /** Shows an incident in the extension's own page. */
  openPage?: (incident: Incident) => void;
}

const FollowingContext = createContext<Following | undefined>(undefined);

/** Without it, nothing can be followed: the handbook's pages have none. */
export const FollowingProvider = FollowingContext;

export function useFollowing(): Following | undefined {
  return use(FollowingContext);
}

interface Ticking {
  ticked: readonly number[];
  onTick: (index: number, done: boolean) => void;
}

/**
 * Where the ticks of an entry are kept: with its open incident, or for as long as the surface is open where there is
 * none or the window is private.
 * @param ticking of the surface
 */
export function useTicking(entry: string, ticking: Ticking): Ticking {
  const following = useFollowing();
  const incident = following && openIncidentOf(following.incidents, entry);
  // A tick shows at once; what is kept follows a moment later and takes its place.
  const [ahead, setAhead] = useState<{ of: Incident; ticks: readonly number[] }>();
  if (!incident || following.isPrivate) return ticking;
  const ticked = ahead?.of === incident ? ahead.ticks : incident.ticks;
  const onTick = (index: number, done: boolean): void => {
    const others = ticked.filter((tick) => tick !== index);
    setAhead({ of: incident, ticks: done ? [...others, index] : others });
    following.tick(incident, index, done);
  };
  return { ticked, onTick };
}

/** @returns whether an entry was followed when it was opened: its standing comes first then, and stays where it is */
export function useWasFollowed(entry: string): boolean {
  const following = useFollowing();
  const [wasFollowed] = useState(() => openIncidentOf(following?.incidents ?? [], entry) !== undefined);
  return wasFollowed;
}
