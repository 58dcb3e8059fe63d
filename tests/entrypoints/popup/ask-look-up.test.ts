import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askLookUp, wakeBackground } from '../../../entrypoints/popup/ask-look-up.ts';
import { LOOK_UP_MAX_CHARS } from '../../../utils/messages/limits.ts';
import { requestSchema } from '../../../utils/messages/messages.ts';
import { findingWith } from '../../utils/samples.ts';

const toBackground = vi.fn<(message: unknown) => Promise<unknown>>();
Object.assign(fakeBrowser.runtime, { sendMessage: toBackground });
beforeEach(() => {
  toBackground.mockReset();
});

const ANSWER = { matches: findingWith('a').matches, near: ['overdue'] };

it('gives what the background answers', async () => {
  toBackground.mockResolvedValue(ANSWER);
  expect(await askLookUp('花呗用不了')).toEqual(ANSWER);
  expect(toBackground).toHaveBeenCalledExactlyOnceWith({ type: 'look-up', text: '花呗用不了' });
});

it('cuts what is longer than the background takes', async () => {
  toBackground.mockResolvedValue(ANSWER);
  await askLookUp('花'.repeat(LOOK_UP_MAX_CHARS + 1));
  const message = requestSchema.parse(toBackground.mock.calls[0]?.[0]);
  expect(message).toEqual({ type: 'look-up', text: '花'.repeat(LOOK_UP_MAX_CHARS) });
});

it.each([undefined, null, true, { matches: [] }, { ...ANSWER, matches: [{ id: 'overdue' }] }])(
  'takes %j for no answer',
  async (answer) => {
    toBackground.mockResolvedValue(answer);
    expect(await askLookUp('花呗用不了')).toBeUndefined();
  },
);

it('rejects where the background cannot be reached', async () => {
  toBackground.mockRejectedValue(new Error('Receiving end does not exist.'));
  await expect(askLookUp('花呗用不了')).rejects.toThrow('Receiving end');
});

it('wakes the background, and minds no refusal', async () => {
  toBackground.mockRejectedValue(new Error('Receiving end does not exist.'));
  wakeBackground();
  await vi.waitFor(() => expect(toBackground.mock.settledResults).toMatchObject([{ type: 'rejected' }]));
  expect(requestSchema.parse(toBackground.mock.calls[0]?.[0])).toEqual({ type: 'look-up', text: '' });
});
