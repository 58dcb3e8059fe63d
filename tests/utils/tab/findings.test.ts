import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../../utils/messages/answer.ts';
import { keyOf } from '../../../utils/page/finding.ts';
import { dismissMessage, readSettings, setPaused, setSite } from '../../../utils/storage/settings.ts';
import { readFindings } from '../../../utils/storage/tabs.ts';
import { dismiss, forgetTab, hostOf, onSeen, resend } from '../../../utils/tab/findings.ts';

const TAB = 3;
const HOST = 'cashier.example';
const FAILURE = '交易已关闭';
const OTHER_FAILURE = '花呗额度不足，付款失败';
const sender = senderOf(`https://${HOST}/pay?id=1`);

function senderOf(url?: string): Sender {
  return { id: fakeBrowser.runtime.id, tab: { id: TAB, ...(url === undefined ? {} : { url }) } } as Sender;
}

const see = (text: string, from = sender): Promise<boolean> => onSeen({ type: 'seen', text, strong: true }, from);
const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({ tabId: TAB });
const messages = async (): Promise<string[]> => (await readFindings(TAB)).map(({ message }) => message);

const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript');
const toPanel = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
const withPanel = (): unknown => toPanel.mockResolvedValue(true);

beforeEach(() => {
  fakeBrowser.reset();
  inject.mockReset().mockResolvedValue([]);
  toPanel.mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
});
afterEach(() => vi.useRealTimers());

async function expectNothing(): Promise<void> {
  expect(await messages()).toEqual([]);
  expect(await badge()).toBe('');
  expect(toPanel).not.toHaveBeenCalled();
  expect(inject).not.toHaveBeenCalled();
}

describe('a failure that is seen', () => {
  it('is kept, counted and shown', async () => {
    vi.useFakeTimers({ now: 1000, toFake: ['Date'] });
    expect(await see(FAILURE)).toBe(true);
    const [finding] = await readFindings(TAB);
    expect(finding).toMatchObject({ key: keyOf(FAILURE), message: FAILURE, at: 1000 });
    expect(finding?.matches[0]?.id).toBe('order-expired');
    expect(await badge()).toBe('1');
    expect(inject).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: TAB, frameIds: [0] },
      files: ['/content-scripts/panel.js'],
    });
  });

  it('is handed to the panel that is there already', async () => {
    withPanel();
    await see(FAILURE);
    expect(toPanel).toHaveBeenCalledExactlyOnceWith(
      TAB,
      { type: 'show', findings: await readFindings(TAB) },
      { frameId: 0 },
    );
    expect(inject).not.toHaveBeenCalled();
  });

  it('brings one panel when two come together', async () => {
    let arrive = (): void => undefined;
    inject.mockReturnValue(new Promise((resolve) => (arrive = () => resolve([]))));
    const both = Promise.all([see(FAILURE), see(OTHER_FAILURE)]);
    await vi.waitFor(() => expect(toPanel).toHaveBeenCalledTimes(2));
    arrive();
    expect(await both).toEqual([true, true]);
    expect(inject).toHaveBeenCalledOnce();
    expect(await messages()).toEqual([OTHER_FAILURE, FAILURE]);
    expect(await badge()).toBe('2');
  });

  it('brings a new panel where the first one is gone', async () => {
    await see(FAILURE);
    await see(OTHER_FAILURE);
    expect(inject).toHaveBeenCalledTimes(2);
  });

  it('is tried again after a panel that could not come', async () => {
    inject.mockRejectedValueOnce(new Error('Cannot access the page.'));
    await expect(see(FAILURE)).rejects.toThrow('Cannot access');
    expect(await see(FAILURE)).toBe(true);
    expect(inject).toHaveBeenCalledTimes(2);
  });

  it('counts once when it is seen twice', async () => {
    await see('花呗额度不足，还差 20 元');
    await see('花呗额度不足，还差 35 元');
    expect(await messages()).toEqual(['花呗额度不足，还差 35 元']);
    expect(await badge()).toBe('1');
  });
});

describe('nothing comes of', () => {
  it('words that report no failure', async () => {
    expect(await see('共 3 件商品，合计 59 元')).toBe(false);
    await expectNothing();
  });

  it('a failure while paused', async () => {
    await setPaused(true);
    expect(await see(FAILURE)).toBe(false);
    await expectNothing();
  });

  it('a failure on a site that is off', async () => {
    await setSite(HOST, false);
    expect(await see(FAILURE)).toBe(false);
    await expectNothing();
  });

  it('a message that was dismissed, whatever its amount', async () => {
    await dismissMessage(keyOf('花呗额度不足，还差 20 元'));
    expect(await see('花呗额度不足，还差 35 元')).toBe(false);
    await expectNothing();
  });

  it('a failure outside a tab', async () => {
    expect(await see(FAILURE, { id: fakeBrowser.runtime.id })).toBe(false);
    await expectNothing();
  });
});

describe('resend', () => {
  it('gives what is known of the tab', async () => {
    await see(FAILURE);
    expect(await resend(sender)).toEqual(await readFindings(TAB));
    expect(await resend({})).toEqual([]);
  });
});

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
    toPanel.mockRejectedValue(new Error('Receiving end does not exist.'));
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

it.each([
  ['https://pay.example:8443/a?b', 'pay.example'],
  ['about:blank', ''],
  ['not an address', ''],
  ['', ''],
  [undefined, ''],
])('reads of %j the host %j', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
