/** A surface around which problems are followed up, every callback watched. */
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import { FollowingProvider, type Following } from '../../components/follow/following.tsx';
import type { Incident } from '../../utils/incidents/incident.ts';

/** 20 November 2026 in the evening. */
export const MET_AT = new Date(2026, 10, 20, 18, 5).getTime();
export const NOW = new Date(2026, 10, 22, 9, 30);

export const incidentOf = (more: Partial<Incident> = {}): Incident => ({
  id: 'a',
  entry: 'overdue',
  product: 'huabei',
  host: 'cashier.alipay.com',
  at: MET_AT,
  ticks: [],
  note: '',
  ...more,
});

/** @returns what the extension's own pages give, with its callbacks watched */
export function followingOf(incidents: readonly Incident[] = [], more: Partial<Following> = {}) {
  const own = { change: vi.fn(), remind: vi.fn(), remove: vi.fn(), mayNotify: true };
  return { incidents, isPrivate: false, follow: vi.fn(), tick: vi.fn(), own, ...more };
}

export const around = (following: Following, element: ReactElement): ReactElement => (
  <FollowingProvider value={following}>{element}</FollowingProvider>
);
