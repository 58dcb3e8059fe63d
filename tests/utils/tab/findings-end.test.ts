import { beforeEach, describe, expect, it } from 'vitest';
import { keyOf } from '../../../utils/page/finding.ts';
import { readSettings } from '../../../utils/storage/settings.ts';
import { readFindings } from '../../../utils/storage/tabs.ts';
import { dismiss, forgetTab, hostOf, onReplaced } from '../../../utils/tab/findings.ts';
import {
  badge,
  FAILURE,
  HOST,
  inject,
  messages,
  OTHER_FAILURE,
  see,
  sender,
  senderOf,
  TAB,
  toPanel,
  useTab,
  withoutPanel,
  withPanel,
} from './on-a-tab.ts';

useTab();

describe('dismiss', () => {
  const dismissFailure = (scope: 'now' | 'message' | 'site', from = sender): Promise<void> =>
    dismiss({ type: 'dismissed', scope, key: keyOf(FAILURE) }, from);

  beforeEach(async () => {
    await see(FAILURE);
    await see(OTHER_FAILURE);
    withPanel();
    toPanel.mockClear();
  });

  it('for now takes the finding away and remembers nothing', async () => {
    await dismissFailure('now');
    expect(await messages()).toEqual([OTHER_FAILURE]);
    expect(await badge()).toBe('1');
    expect(toPanel.mock.lastCall?.[1]).toEqual({ type: 'show', findings: await readFindings(TAB) });
    expect((await readSettings()).dismissed).toEqual([]);
  });

  it('for this message lasts', async () => {
    await dismissFailure('message');
    expect(await messages()).toEqual([OTHER_FAILURE]);
    expect((await readSettings()).dismissed).toEqual([keyOf(FAILURE)]);
    expect(await see(FAILURE)).toBe(false);
  });

  it('for this site clears the tab and turns the site off', async () => {
    await dismissFailure('site');
    expect(await messages()).toEqual([]);
    expect(await badge()).toBe('');
    expect(toPanel.mock.lastCall?.[1]).toEqual({ type: 'show', findings: [] });
    expect((await readSettings()).sitesOff).toEqual([HOST]);
  });

  it('for a site whose address may not be read turns off no other', async () => {
    await dismissFailure('site', senderOf());
    expect(await messages()).toEqual([]);
    expect((await readSettings()).sitesOff).toEqual([]);
  });

  it('injects no panel to show that nothing is left', async () => {
    inject.mockClear();
    withoutPanel();
    await dismissFailure('site');
    expect(inject).not.toHaveBeenCalled();
  });
});

describe('forgetTab', () => {
  it('clears findings, badge and panel', async () => {
    await see(FAILURE);
    withPanel();
    await forgetTab(TAB);
    expect(await messages()).toEqual([]);
    expect(await badge()).toBe('');
    expect(toPanel.mock.lastCall?.[1]).toEqual({ type: 'show', findings: [] });
  });

  it('leaves a tab alone of which nothing is known', async () => {
    await forgetTab(TAB);
    expect(toPanel).not.toHaveBeenCalled();
  });
});

it('forgets a document that was replaced, unless it was that of a frame in it', async () => {
  await see(FAILURE);
  await onReplaced({ ...sender, frameId: 7 });
  expect(await messages()).toEqual([FAILURE]);
  await onReplaced({ ...sender, frameId: 0 });
  expect(await messages()).toEqual([]);
});

it.each([
  ['https://pay.example:8443/a?b', 'pay.example'],
  ['about:blank', ''],
  ['not an address', ''],
  ['', ''],
  [undefined, ''],
])('reads of %j the host %j', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
