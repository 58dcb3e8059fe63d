/** The background's end of the messages. */
import { browser } from '#imports';
import { requestSchema, type Request } from './messages.ts';

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];
type Of<Type extends Request['type']> = Extract<Request, { type: Type }>;

export type Handlers = {
  [Type in Request['type']]: (message: Of<Type>, sender: Sender) => Promise<unknown>;
};

/** Requests that pages of the extension may make, and content scripts may not. */
const OWN_PAGES_ONLY: ReadonlySet<Request['type']> = new Set(['look-up']);

/** A content script sends from the address of the page that it stands in. */
const isOwnPage = ({ url = '' }: Sender): boolean => url.startsWith(browser.runtime.getURL('/'));

/** Calls the handler of each message that fits; the others, and those of other extensions, are dropped. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
    if (OWN_PAGES_ONLY.has(parsed.data.type) && !isOwnPage(sender)) return undefined;
    const handler = handlers[parsed.data.type] as (message: Request, sender: Sender) => Promise<unknown>;
    handler(parsed.data, sender).then(sendResponse, (error: unknown) => {
      console.error('payhint:', error);
      sendResponse(undefined);
    });
    // The answer comes later.
    return true;
  });
}
