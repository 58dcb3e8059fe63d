import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readIncidents } from '../../../utils/storage/incidents.ts';
import { onFollow, onOpenIncident, onTicked } from '../../../utils/tab/follow-up.ts';
import { HOST, sender as tabSender, useTab } from './on-a-tab.ts';

useTab();

const sender = { ...tabSender, tab: { ...tabSender.tab!, incognito: false } };
const privateSender = { ...tabSender, tab: { ...tabSender.tab!, incognito: true } };
const FOLLOW = { type: 'follow', entry: 'overdue', product: 'huabei', ticks: [1] } as const;
const TICK = { type: 'ticked', entry: 'overdue', step: 2, done: true } as const;
const start = { ...FOLLOW, ticks: [1] };

describe('from a page', () => {
  it('a problem is followed with the host of its tab, and its steps are ticked', async () => {
    await onFollow(start, sender);
    await onTicked(TICK, sender);
    expect(await readIncidents()).toMatchObject([{ entry: 'overdue', product: 'huabei', host: HOST, ticks: [1, 2] }]);
  });

  it.each([
    ['in a private window', privateSender],
    ['outside a tab', { id: fakeBrowser.runtime.id }],
  ])('%s nothing is kept', async (_, from) => {
    await onFollow(start, from);
    expect(await readIncidents()).toEqual([]);
    await onFollow(start, sender);
    await onTicked(TICK, from);
    expect(await readIncidents()).toMatchObject([{ ticks: [1] }]);
  });

  it('only a problem that is kept is opened', async () => {
    await onFollow(start, sender);
    const { id } = (await readIncidents())[0]!;
    const before = (await fakeBrowser.tabs.query({})).length;
    await onOpenIncident({ type: 'open-incident', id: 'made-up' });
    expect(await fakeBrowser.tabs.query({})).toHaveLength(before);
    await onOpenIncident({ type: 'open-incident', id });
    expect((await fakeBrowser.tabs.query({})).at(-1)?.url).toContain(`incident=${id}`);
  });
});
