import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readHistory, remember } from '../../../utils/storage/history.ts';
import { changeIncident, follow, readIncidents } from '../../../utils/storage/incidents.ts';
import { deleteAll, exportData, FILE_MAX_CHARS, importData } from '../../../utils/storage/own-data.ts';
import { readSetAside } from '../../../utils/storage/set-aside.ts';
import { DEFAULT_SETTINGS, readSettings, setPaused, setSite } from '../../../utils/storage/settings.ts';
import { addFinding, readFindings } from '../../../utils/storage/tabs.ts';
import { findingWith } from '../samples.ts';
import { storedBy } from './migrations/stored.ts';

beforeEach(() => fakeBrowser.reset());

const everything = async (): Promise<unknown> => fakeBrowser.storage.local.get(null);

async function fill(): Promise<void> {
  await setSite('buy.tmall.com', false);
  await follow({ entry: 'overdue', ticks: [1] }, 1000);
  await remember([{ entry: 'overdue', host: 'cashier.alipay.com', at: 1000 }]);
}

/** A file of ours with one thing changed. */
async function fileWith(change: (file: Record<string, unknown>) => unknown): Promise<string> {
  const file = JSON.parse(await exportData()) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

it('what is exported brings everything back', async () => {
  await fill();
  const before = await everything();
  const file = await exportData();
  await deleteAll();
  expect(await everything()).toEqual({});
  expect(await importData(file)).toBeUndefined();
  expect(await everything()).toEqual(before);
});

it('the file says what it is and when it was made, and may be read by people', async () => {
  const text = await exportData(new Date('2026-11-20T08:00:00Z'));
  expect(text).toMatch(/^\{\n {2}"payhint": "own-data",/);
  expect(JSON.parse(text)).toMatchObject({ version: 3, exportedAt: '2026-11-20T08:00:00.000Z' });
});

describe('an import', () => {
  it('takes the settings of the file and adds its problems to those that are there', async () => {
    await fill();
    const [first] = await readIncidents();
    const file = await exportData();
    await deleteAll();
    await setPaused(true);
    await follow({ entry: 'limit-reduced', ticks: [] }, 2000);
    await remember([{ entry: 'limit-reduced', at: 2000 }]);
    expect(await importData(file)).toBeUndefined();
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['buy.tmall.com'] });
    expect((await readIncidents()).map(({ entry }) => entry)).toEqual(['limit-reduced', 'overdue']);
    expect((await readIncidents())[1]).toEqual(first);
    expect((await readHistory()).map(({ at }) => at)).toEqual([2000, 1000]);
  });

  it('brings the same problem once, as the file has it', async () => {
    await fill();
    const file = await exportData();
    await changeIncident((await readIncidents())[0]!.id, { note: '后来写的' });
    await importData(file);
    expect(await readIncidents()).toMatchObject([{ entry: 'overdue', note: '' }]);
  });

  it.each(Object.keys(storedBy).map(Number))('takes a file of version %i', async (version) => {
    const parts = storedBy[version]!;
    expect(await importData(JSON.stringify({ payhint: 'own-data', version, ...parts }))).toBeUndefined();
    expect(await readSettings()).toMatchObject({ paused: true, sitesOff: ['buy.tmall.com'] });
  });

  it('sets aside what it writes over and nobody could read', async () => {
    await fill();
    const file = await exportData();
    await fakeBrowser.storage.local.set({ incidents: 'broken' });
    await importData(file);
    expect((await readSetAside()).items).toEqual([{ part: 'incidents', value: 'broken' }]);
    expect(await readIncidents()).toHaveLength(1);
  });

  it('leaves alone what the file does not speak of', async () => {
    await fill();
    await importData(await fileWith((file) => delete file['settings']));
    expect((await readSettings()).sitesOff).toEqual(['buy.tmall.com']);
  });
});

describe('a bad file changes nothing and is refused with the place:', () => {
  const incidents = (incident: object) => (file: Record<string, unknown>) => {
    const { list } = file['incidents'] as { list: object[] };
    list.push({ ...list[0], id: 'b', ...incident });
  };
  it.each<[string, (file: Record<string, unknown>) => unknown, object]>([
    ['a wrong value', incidents({ at: '昨天' }), { kind: 'wrong', place: 'incidents.list[1].at' }],
    ['a day that is none', incidents({ actDay: '2026-02-30' }), { kind: 'wrong', place: 'incidents.list[1].actDay' }],
    ['a missing field', incidents({ note: undefined }), { kind: 'missing', place: 'incidents.list[1].note' }],
    ['a field too many', incidents({ page: '花呗' }), { kind: 'unknown', place: 'incidents.list[1].page' }],
    ['settings that are a list', (file) => (file['settings'] = []), { kind: 'wrong', place: 'settings' }],
    ['no history at all', (file) => (file['history'] = null), { kind: 'wrong', place: 'history' }],
    ['a later version', (file) => (file['version'] = 99), { kind: 'other-version' }],
    ['another program’s', (file) => delete file['payhint'], { kind: 'not-ours' }],
  ])('%s', async (_, change, problem) => {
    await fill();
    const before = await everything();
    expect(await importData(await fileWith(change))).toEqual(problem);
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['cut off', '{"payhint": "own-da', 'not-json'],
    ['a list', '[]', 'not-ours'],
    ['far too long', ' '.repeat(FILE_MAX_CHARS + 1), 'too-big'],
  ])('%s', async (_, text, kind) => {
    expect(await importData(text)).toEqual({ kind });
    expect(await everything()).toEqual({});
  });
});

it('deletes all of it, what was set aside and found included', async () => {
  await fill();
  await addFinding(3, findingWith('a'));
  await fakeBrowser.storage.local.set({ settings: 'broken' });
  await readSettings();
  await deleteAll();
  expect(await everything()).toEqual({});
  expect(await readFindings(3)).toEqual([]);
  expect((await readSetAside()).items).toEqual([]);
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});
