import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOTE_MAX_CHARS, type Incident } from '../../../utils/incidents/incident.ts';
import {
  changeIncident,
  follow,
  INCIDENTS_MAX,
  readIncidents,
  removeIncident,
  removeResolved,
  tickStep,
  watchIncidents,
  withoutOldest,
} from '../../../utils/storage/incidents.ts';
import { readSetAside } from '../../../utils/storage/set-aside.ts';

beforeEach(() => fakeBrowser.reset());

const OVERDUE = { entry: 'overdue', product: 'huabei', host: 'cashier.alipay.com', ticks: [1] };
const only = async (): Promise<Incident> => (await readIncidents())[0]!;

async function followed(): Promise<string> {
  await follow(OVERDUE, 1000);
  return (await only()).id;
}

describe('a problem that is followed', () => {
  it('is kept by its entry, product, host and time', async () => {
    const id = await followed();
    expect(await readIncidents()).toEqual([
      { id, entry: 'overdue', product: 'huabei', host: 'cashier.alipay.com', at: 1000, ticks: [1], note: '' },
    ]);
  });

  it('is gone on with when it is followed again: its ticks are joined, its note stays', async () => {
    const id = await followed();
    await changeIncident(id, { note: '已打电话' });
    await follow({ ...OVERDUE, host: 'other.example', ticks: [3, 1] }, 2000);
    expect(await readIncidents()).toHaveLength(1);
    expect(await only()).toMatchObject({ at: 1000, host: 'cashier.alipay.com', ticks: [1, 3], note: '已打电话' });
  });

  it('is another one once the first is resolved', async () => {
    const id = await followed();
    await changeIncident(id, { resolved: { at: 1500, cause: 'overdue' } });
    await follow(OVERDUE, 2000);
    expect((await readIncidents()).map(({ at, resolved }) => [at, resolved?.cause])).toEqual([
      [2000, undefined],
      [1000, 'overdue'],
    ]);
  });

  it('takes ticks, a note, the day of the act and a reminder, and gives them up again', async () => {
    const id = await followed();
    await tickStep('overdue', 0, true);
    await tickStep('overdue', 1, false);
    await changeIncident(id, { actDay: '2026-11-20' });
    await changeIncident(id, { remindAt: 5000 });
    expect(await only()).toMatchObject({ ticks: [0], actDay: '2026-11-20' });
    expect(await only()).toMatchObject({ reminder: { at: 5000, wasShown: false } });
    await changeIncident(id, { wasReminded: true });
    expect(await only()).toMatchObject({ reminder: { at: 5000, wasShown: true } });
    await changeIncident(id, { actDay: undefined });
    await changeIncident(id, { remindAt: undefined });
    expect(await only()).not.toHaveProperty('actDay');
    expect(await only()).not.toHaveProperty('reminder');
  });

  it('reminds of nothing once it is resolved', async () => {
    const id = await followed();
    await changeIncident(id, { remindAt: 5000 });
    await changeIncident(id, { resolved: { at: 1500, cause: 'unknown' } });
    expect(await only()).not.toHaveProperty('reminder');
  });

  it('cuts a note that is a document, so that it can be read again', async () => {
    const id = await followed();
    await changeIncident(id, { note: '长'.repeat(NOTE_MAX_CHARS + 1) });
    expect((await only()).note).toHaveLength(NOTE_MAX_CHARS);
    expect((await readSetAside()).items).toEqual([]);
  });

  it('loses none of the changes that come together', async () => {
    const id = await followed();
    await Promise.all([
      changeIncident(id, { note: '一' }),
      tickStep('overdue', 4, true),
      changeIncident(id, { actDay: '2026-11-20' }),
    ]);
    expect(await only()).toMatchObject({ note: '一', ticks: [1, 4], actDay: '2026-11-20' });
  });

  it('goes when it is taken away; the resolved ones go together', async () => {
    const id = await followed();
    await follow({ entry: 'limit-reduced', ticks: [] });
    await changeIncident(id, { resolved: { at: 1500, cause: 'other' } });
    await removeResolved();
    expect((await readIncidents()).map(({ entry }) => entry)).toEqual(['limit-reduced']);
    await removeIncident((await only()).id);
    expect(await readIncidents()).toEqual([]);
  });
});

it('a tick of what is not followed is kept nowhere', async () => {
  await tickStep('overdue', 1, true);
  expect(await readIncidents()).toEqual([]);
});

it('forgets the oldest that are resolved beyond the limit, never an open one', () => {
  const incident = (at: number, isResolved: boolean): Incident => ({
    ...{ id: String(at), entry: 'overdue', at, ticks: [], note: '' },
    ...(isResolved && { resolved: { at, cause: 'other' } }),
  });
  const list = Array.from({ length: INCIDENTS_MAX + 3 }, (_, index) => incident(9000 - index, index % 2 === 0));
  list.push(incident(1, false));
  const kept = withoutOldest(list);
  expect(kept).toHaveLength(INCIDENTS_MAX);
  expect(kept.at(-1)?.at).toBe(1);
  expect(kept.filter(({ resolved }) => !resolved)).toEqual(list.filter(({ resolved }) => !resolved));
  expect(kept[0]).toBe(list[0]);
});

it('tells every listener of a change until it stops', async () => {
  const onChange = vi.fn();
  const stop = watchIncidents(onChange);
  const id = await followed();
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith([expect.objectContaining({ id })]));
  stop();
  await removeIncident(id);
  await readIncidents();
  expect(onChange).toHaveBeenCalledOnce();
});
