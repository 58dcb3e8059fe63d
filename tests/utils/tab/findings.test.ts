import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keyOf } from '../../../utils/page/finding.ts';
import { dismissMessage, setPaused, setSite } from '../../../utils/storage/settings.ts';
import { readFindings } from '../../../utils/storage/tabs.ts';
import { resend } from '../../../utils/tab/findings.ts';
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
  withPanel,
} from './on-a-tab.ts';

useTab();
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
    expect(toPanel).toHaveBeenCalledExactlyOnceWith(TAB, { type: 'show', findings: await readFindings(TAB) });
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

  it('is shown in its own frame where the page around it may not be entered', async () => {
    inject.mockRejectedValueOnce(new Error('Cannot access the page.'));
    expect(await see(FAILURE, { ...senderOf(), frameId: 7 })).toBe(true);
    expect(inject.mock.calls.map(([injection]) => injection)).toMatchObject([
      { target: { tabId: TAB, frameIds: [0] } },
      { target: { tabId: TAB, frameIds: [7] } },
    ]);
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

it('keeps of a text that grows what it comes to', async () => {
  const text = '花呗可用额度不足，请更换付款方式';
  for (let end = 6; end <= text.length; end++) await see(text.slice(0, end));
  expect(await messages()).toEqual([text]);
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
