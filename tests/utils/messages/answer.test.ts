import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, type Sender } from '../../../utils/messages/answer.ts';

const sender: Sender = { id: fakeBrowser.runtime.id };
const seen = { type: 'seen', texts: ['付款失败'], strong: false };

function listen() {
  const handlers = {
    seen: vi.fn(() => Promise.resolve<unknown>(true)),
    replaced: vi.fn(() => Promise.resolve<unknown>(undefined)),
    succeeded: vi.fn(() => Promise.resolve<unknown>(undefined)),
    ready: vi.fn(() => Promise.resolve<unknown>([])),
    dismissed: vi.fn(() => Promise.resolve<unknown>(undefined)),
    follow: vi.fn(() => Promise.resolve<unknown>(undefined)),
    ticked: vi.fn(() => Promise.resolve<unknown>(undefined)),
    'open-incident': vi.fn(() => Promise.resolve<unknown>(undefined)),
    'look-up': vi.fn(() => Promise.resolve<unknown>(undefined)),
  };
  answer(handlers);
  return handlers;
}

/** @returns what the listener returned, and where it answers */
async function send(message: unknown, from: Sender = sender) {
  const reply = vi.fn();
  const [returned] = await fakeBrowser.runtime.onMessage.trigger(message, from, reply);
  return { returned, reply };
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('answers with what the handler of the message gives', async () => {
  const handlers = listen();
  const { returned, reply } = await send(seen);
  expect(returned).toBe(true);
  await vi.waitFor(() => expect(reply).toHaveBeenCalledExactlyOnceWith(true));
  expect(handlers.seen).toHaveBeenCalledExactlyOnceWith(seen, sender);
  expect(handlers.ready).not.toHaveBeenCalled();
  expect(handlers.dismissed).not.toHaveBeenCalled();
});

it.each([
  ['a message that is no request', { type: 'erase' }, sender],
  ['a request with a field too many', { ...seen, tabId: 1 }, sender],
  ['no message at all', undefined, sender],
  ['a message of another extension', seen, { id: 'another-extension' }],
  ['a message of nobody', seen, {}],
])('drops %s', async (_what, message, from) => {
  const handlers = listen();
  const { returned, reply } = await send(message, from);
  expect(returned).toBeUndefined();
  expect(handlers.seen).not.toHaveBeenCalled();
  expect(reply).not.toHaveBeenCalled();
});

describe('what only pages of the extension may ask', () => {
  const lookUp = { type: 'look-up', text: '花呗用不了' };
  const popup: Sender = { ...sender, url: fakeBrowser.runtime.getURL('/popup.html') };

  it('is answered to the popup', async () => {
    const handlers = listen();
    handlers['look-up'].mockResolvedValue('found');
    const { reply } = await send(lookUp, popup);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledExactlyOnceWith('found'));
    expect(handlers['look-up']).toHaveBeenCalledExactlyOnceWith(lookUp, popup);
  });

  it.each([
    ['a content script', { ...sender, url: 'https://cashier.example/pay' }],
    ['a page that names the popup', { ...sender, url: `https://cashier.example/?${String(popup.url)}` }],
    ['a sender without an address', sender],
    ['another extension', { id: 'another-extension', url: popup.url }],
  ])('is refused to %s', async (_who, from) => {
    const handlers = listen();
    const { returned, reply } = await send(lookUp, from as Sender);
    expect(returned).toBeUndefined();
    expect(handlers['look-up']).not.toHaveBeenCalled();
    expect(reply).not.toHaveBeenCalled();
  });
});

it('answers with undefined where a handler fails, and says so on the console', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const handlers = listen();
  const error = new Error('no such tab');
  handlers.ready.mockRejectedValue(error);
  const { returned, reply } = await send({ type: 'ready' });
  expect(returned).toBe(true);
  await vi.waitFor(() => expect(reply).toHaveBeenCalledExactlyOnceWith(undefined));
  expect(log).toHaveBeenCalledWith('payhint:', error);
});
