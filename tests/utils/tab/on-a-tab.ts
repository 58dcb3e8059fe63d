/** A tab on which failures are seen, for the tests of `findings.ts`: its panel, its badge, what is kept of it. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, vi } from 'vitest';
import type { Sender } from '../../../utils/messages/answer.ts';
import { readFindings } from '../../../utils/storage/tabs.ts';
import { onSeen } from '../../../utils/tab/findings.ts';

export const TAB = 3;
export const HOST = 'cashier.example';
export const FAILURE = '交易已关闭';
export const OTHER_FAILURE = '花呗额度不足，付款失败';

/** @param url left out where it may not be read */
export function senderOf(url?: string): Sender {
  return { id: fakeBrowser.runtime.id, tab: { id: TAB, ...(url === undefined ? {} : { url }) } } as Sender;
}

export const sender = senderOf(`https://${HOST}/pay?id=1`);

export const see = (text: string, from = sender): Promise<boolean> =>
  onSeen({ type: 'seen', texts: [text], strong: true }, from);
export const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({ tabId: TAB });
export const messages = async (): Promise<string[]> => (await readFindings(TAB)).map(({ message }) => message);

export const inject = vi.fn<(injection: unknown) => Promise<unknown>>();
export const toPanel = vi.fn<(tabId: number, message: unknown, to?: { frameId?: number }) => Promise<unknown>>();
export const withPanel = (): unknown => toPanel.mockResolvedValue(true);
export const withoutPanel = (): unknown => toPanel.mockRejectedValue(new Error('Receiving end does not exist.'));

/** Every test of the file starts with an empty browser and no panel. */
export function useTab(): void {
  Object.assign(fakeBrowser.scripting, { executeScript: inject });
  Object.assign(fakeBrowser.tabs, { sendMessage: toPanel });
  beforeEach(() => {
    fakeBrowser.reset();
    inject.mockReset().mockResolvedValue([]);
    toPanel.mockReset();
    withoutPanel();
  });
}
