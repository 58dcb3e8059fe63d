import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addFinding, clearFindings, readFindings, removeFinding, watchFindings } from '../../../utils/storage/tabs.ts';
import { findingWith } from '../samples.ts';

const TAB = 4;
const keys = async (tabId = TAB): Promise<string[]> => (await readFindings(tabId)).map(({ key }) => key);

beforeEach(() => fakeBrowser.reset());

describe('findings of a tab', () => {
  it('stand newest first, five at most', async () => {
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await addFinding(TAB, findingWith(key));
    expect(await keys()).toEqual(['f', 'e', 'd', 'c', 'b']);
  });

  it('are replaced by those with the same key', async () => {
    await addFinding(TAB, findingWith('a', 1));
    await addFinding(TAB, findingWith('b', 2));
    expect(await addFinding(TAB, findingWith('a', 3))).toEqual([findingWith('a', 3), findingWith('b', 2)]);
    expect(await readFindings(TAB)).toEqual([findingWith('a', 3), findingWith('b', 2)]);
  });

  it('do not undo each other when they come together', async () => {
    await Promise.all([addFinding(TAB, findingWith('a')), addFinding(TAB, findingWith('b'))]);
    expect(await keys()).toEqual(['b', 'a']);
    await Promise.all([removeFinding(TAB, 'a'), addFinding(TAB, findingWith('c'))]);
    expect(await keys()).toEqual(['c', 'b']);
  });

  it('are kept apart from those of other tabs, and for the session only', async () => {
    await addFinding(TAB, findingWith('a'));
    await addFinding(TAB + 1, findingWith('b'));
    await clearFindings(TAB);
    expect(await keys()).toEqual([]);
    expect(await keys(TAB + 1)).toEqual(['b']);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('are removed one by one', async () => {
    await addFinding(TAB, findingWith('a'));
    await addFinding(TAB, findingWith('b'));
    expect(await removeFinding(TAB, 'b')).toEqual([findingWith('a')]);
    expect(await keys()).toEqual(['a']);
  });

  it('say what swindles in them', async () => {
    const scam = { kind: 'number', spans: [{ start: 0, end: 2 }], contact: 'alipay' } as const;
    const finding = { ...findingWith('a'), scam: { ...scam, spans: [...scam.spans] } };
    await addFinding(TAB, finding);
    expect(await readFindings(TAB)).toEqual([finding]);
  });

  it.each([
    ['text', 'broken'],
    ['an unknown kind of swindle', [{ ...findingWith('a'), scam: { kind: 'new', spans: [], contact: 'alipay' } }]],
    ['a finding without matches', [{ ...findingWith('a'), matches: [] }]],
  ])('are none where %s is stored', async (_what, value) => {
    await fakeBrowser.storage.session.set({ [`tab-${TAB}`]: value });
    expect(await readFindings(TAB)).toEqual([]);
    await addFinding(TAB, findingWith('b'));
    expect(await keys()).toEqual(['b']);
  });
});

describe('watchFindings', () => {
  it('tells of changes on its tab until it is stopped', async () => {
    const onChange = vi.fn();
    const stop = watchFindings(TAB, onChange);
    await addFinding(TAB + 1, findingWith('other'));
    expect(onChange).not.toHaveBeenCalled();
    await addFinding(TAB, findingWith('a'));
    expect(onChange).toHaveBeenLastCalledWith([findingWith('a')]);
    await clearFindings(TAB);
    expect(onChange).toHaveBeenLastCalledWith([]);
    stop();
    await addFinding(TAB, findingWith('b'));
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
