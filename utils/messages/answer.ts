/** The background's end of the messages. */
import { browser } from '#imports';
import { requestSchema, type Request } from './messages.ts';

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];
type Of<Type extends Request['type']> = Extract<Request, { type: Type }>;

export type Handlers = {
  [Type in Request['type']]: (message: Of<Type>, sender: Sender) => Promise<unknown>;
};

/** Calls the handler of each message that fits; the others, and those of other extensions, are dropped. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
    const handler = handlers[parsed.data.type] as (message: Request, sender: Sender) => Promise<unknown>;
    handler(parsed.data, sender).then(sendResponse, (error: unknown) => {
      console.error('payhint:', error);
      sendResponse(undefined);
    });
    // The answer comes later.
    return true;
  });
}
