/** What the hint on a page asks for when a problem is followed up. Nothing comes of it in a private window. */
import type { Sender } from '../messages/answer.ts';
import type { Request } from '../messages/messages.ts';
import { openIncident } from '../reminders/open-incident.ts';
import { follow, readIncidents, tickStep } from '../storage/incidents.ts';
import { hostOf } from './host-of.ts';

type Of<Type extends Request['type']> = Extract<Request, { type: Type }>;

const isPrivate = ({ tab }: Sender): boolean => tab?.incognito !== false;

export async function onFollow({ entry, product, ticks }: Of<'follow'>, sender: Sender): Promise<void> {
  if (isPrivate(sender)) return;
  await follow({ entry, product, ticks, host: hostOf(sender.tab?.url) || undefined });
}

export async function onTicked({ entry, step, done }: Of<'ticked'>, sender: Sender): Promise<void> {
  if (!isPrivate(sender)) await tickStep(entry, step, done);
}

/** A page can name only what is kept. */
export async function onOpenIncident({ id }: Of<'open-incident'>): Promise<void> {
  const incidents = await readIncidents();
  if (incidents.some((incident) => incident.id === id)) await openIncident(id);
}
