import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readHistory } from '../../../../utils/storage/history.ts';
import { readIncidents } from '../../../../utils/storage/incidents.ts';
import { DATA_VERSION, migrate } from '../../../../utils/storage/migrations/migrate.ts';
import { PARTS } from '../../../../utils/storage/migrations/migration.ts';
import { readSetAside } from '../../../../utils/storage/set-aside.ts';
import { readSettings } from '../../../../utils/storage/settings.ts';
import { storedBy } from './stored.ts';

beforeEach(() => fakeBrowser.reset());

/** What this version reads where another stored `data`. */
async function readAll(data: object): Promise<{ settings: unknown; incidents: unknown; history: unknown }> {
  await fakeBrowser.storage.local.set(data);
  return { settings: await readSettings(), incidents: await readIncidents(), history: await readHistory() };
}

const versions = Object.keys(storedBy).map(Number);

it('there is a sample of every version, the last with every part', () => {
  expect(versions).toEqual(Array.from({ length: DATA_VERSION }, (_, index) => index + 1));
  expect(Object.keys(storedBy[DATA_VERSION]!).toSorted()).toEqual([...PARTS].toSorted());
});

describe.each(versions)('data of version %i', (version) => {
  const sample = storedBy[version]!;

  it('is read, and nothing of it is set aside', async () => {
    const { settings, incidents, history } = await readAll(sample);
    expect((await readSetAside()).items).toEqual([]);
    expect(settings).toMatchObject({ paused: true, sitesOff: ['buy.tmall.com'], dismissed: ['3-x'] });
    expect(incidents).toHaveLength('incidents' in sample ? 2 : 0);
    expect(history).toHaveLength('history' in sample ? 1 : 0);
  });

  it('loses no field', async () => {
    const read = await readAll(sample);
    for (const [part, stored] of Object.entries(sample)) {
      const { version: _, ...fields } = stored as Record<string, object> & { list?: object[] };
      expect(read[part as keyof typeof read]).toMatchObject(fields.list ?? fields);
    }
  });
});

it('gives settings of version 1 the values that were meant before there was a choice', async () => {
  const { settings } = await readAll(storedBy[1]!);
  expect(settings).toMatchObject({ snoozedUntil: 0, language: 'auto', keepsHistory: true });
});

it.each([
  ['a later one', DATA_VERSION + 1],
  ['none that there is', 0],
  ['half', 1.5],
  ['text', '2'],
])('data of a version that is %s is set aside as it is', async (_, version) => {
  const settings = { ...(storedBy[2]!.settings as object), version };
  expect(migrate('settings', settings)).toBeUndefined();
  await readAll({ settings });
  expect((await readSetAside()).items).toEqual([{ part: 'settings', value: settings }]);
});
