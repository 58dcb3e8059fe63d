/** The nine areas, in the order in which they are shown, and what each holds. */
import {
  CalendarClock,
  CreditCard,
  Package,
  PhoneCall,
  ShieldCheck,
  Store,
  UserX,
  WalletCards,
  Wifi,
  type LucideIcon,
} from 'lucide-react';
import type { Area } from '../../knowledge/types.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';

export const AREA_ICONS: Readonly<Record<Area, LucideIcon>> = {
  pay: CreditCard,
  account: WalletCards,
  repay: CalendarClock,
  security: ShieldCheck,
  order: Package,
  merchant: Store,
  system: Wifi,
  collection: PhoneCall,
  platform: UserX,
};

export const AREAS = Object.keys(AREA_ICONS) as readonly Area[];

const NEAREST_MAX = 3;
const USUAL_AREAS: readonly Area[] = ['pay', 'account', 'repay'];

/**
 * @param near ids of entries, nearest first
 * @returns where to browse when nothing fits: their areas, and then the usual ones
 */
export function nearestAreas(near: readonly string[]): Area[] {
  const areas = near.flatMap((id) => catalogue.explanations[id]?.area ?? []);
  return [...new Set([...areas, ...USUAL_AREAS])].slice(0, NEAREST_MAX);
}

/** @returns ids of an area's entries: what people see first, causes after it */
export function entriesOf(area: Area): string[] {
  const rank = (id: string): number => (catalogue.explanations[id]?.kind === 'symptom' ? 0 : 1);
  return Object.keys(catalogue.explanations)
    .filter((id) => catalogue.explanations[id]?.area === area)
    .sort((a, b) => rank(a) - rank(b));
}
