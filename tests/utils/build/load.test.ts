import { describe, expect, it } from 'vitest';
import { claimsIn, loadCatalogue } from '../../../utils/build/load.ts';
import { draftEntry, entriesFolder } from './entries-folder.ts';

describe('a folder that is right', () => {
  it('is loaded, sorted by id, with the tables beside it', async () => {
    const second = draftEntry(({ signals }) => (signals.rules = ['order closed "其他"']));
    const dir = await entriesFolder({ 'b-entry': second, 'a-entry': draftEntry() });
    const catalogue = await loadCatalogue(dir);
    expect(catalogue.entries).toEqual([
      { id: 'a-entry', ...draftEntry() },
      { id: 'b-entry', ...second },
    ]);
    expect(Object.keys(catalogue.products)).toContain('huabei');
    expect(Object.keys(catalogue.contacts)).toContain('alipay');
  });

  it('may refer to its own entries', async () => {
    const first = draftEntry(({ explanation }) => (explanation.related = ['b-entry']));
    const second = draftEntry(({ signals }) => (signals.rules = ['order closed "其他"']));
    const dir = await entriesFolder({ 'a-entry': first, 'b-entry': second });
    expect((await loadCatalogue(dir)).entries).toHaveLength(2);
  });
});

it('finds every basis with the path of its statement', () => {
  const value = {
    why: [{ basis: ['a'] }, { basis: ['b', 'c'] }],
    retry: { zh: '' },
    recovery: { unknown: { basis: [] } },
  };
  expect(claimsIn(value, 'explanation')).toEqual([
    { field: 'explanation.why.0', basis: ['a'] },
    { field: 'explanation.why.1', basis: ['b', 'c'] },
    { field: 'explanation.recovery.unknown', basis: [] },
  ]);
});
