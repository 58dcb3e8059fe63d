/**
 * Looks into the hint. Its shadow root is closed to the page and to Playwright's selectors alike; the debugging protocol
 * sees the whole tree. Nothing is clicked but by real mouse events: the extension trusts no others.
 */
import type { CDPSession, Frame, Page } from 'playwright-core';

/** Each look costs the browser some 10 ms of work, and several tests look at once. */
const POLL_MS = 80;
/** A hint that has come stays. */
const WATCH_POLL_MS = 250;
/** A toast is over sooner; what comes later than this on a busy machine comes never. */
const HINT_DEADLINE_MS = 10_000;

/** What is read of a `DOM.Node` of the protocol, whose types Playwright keeps to itself. */
interface Node {
  nodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  /** Names and values by turns. */
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

export interface Hint {
  /** Ids of the entries shown, in their order. */
  entries: string[];
  text: string;
}

/** A page's own document, or that of a frame from another site: what the browser keeps in a process of its own. */
type Target = Page | Frame;

const sessions = new WeakMap<Target, Promise<CDPSession>>();

function sessionOf(page: Target): Promise<CDPSession> {
  const context = 'context' in page ? page.context() : page.page().context();
  const session = sessions.get(page) ?? context.newCDPSession(page);
  sessions.set(page, session);
  return session;
}

const childrenOf = (node: Node): Node[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];

function* descendants(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* descendants(child);
}

function attribute(node: Node, name: string): string | undefined {
  const list = node.attributes ?? [];
  const index = list.findIndex((item, i) => i % 2 === 0 && item === name);
  return index < 0 ? undefined : list[index + 1];
}

function textOf(node: Node): string {
  if (node.nodeName === 'STYLE') return '';
  return node.nodeType === 3 ? node.nodeValue : childrenOf(node).map(textOf).join('');
}

/** Nodes of the tab's `<pay-hint>`, itself included. @throws Error when there are two: one hint speaks for the tab */
async function hintNodes(page: Target): Promise<Node[]> {
  const cdp = await sessionOf(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts = [...descendants(root)].filter((node) => node.nodeName === 'PAY-HINT');
  if (hosts.length > 1) throw new Error(`${hosts.length} hints at once on ${page.url()}`);
  return hosts.flatMap((host) => [...descendants(host)]);
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Asks in a world of its own, where nothing that the page has overridden answers. */
async function isSeen(page: Target, { nodeId }: Node): Promise<boolean> {
  const cdp = await sessionOf(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { objectId } = (await cdp.send('DOM.resolveNode', { nodeId, executionContextId })).object;
  const functionDeclaration = 'function () { return this.checkVisibility({ visibilityProperty: true }) }';
  const options = { functionDeclaration, returnByValue: true, ...(objectId && { objectId }) };
  return (await cdp.send('Runtime.callFunctionOn', options)).result.value === true;
}

/** @returns where the node is in the viewport; undefined when it is hidden, has no box or an empty one */
async function boxOf(page: Target, node: Node): Promise<Box | undefined> {
  const { nodeId } = node;
  const cdp = await sessionOf(page);
  // The node may be gone by now.
  if (!(await isSeen(page, node).catch(() => false))) return undefined;
  const model = await cdp.send('DOM.getBoxModel', { nodeId }).then(
    (answer) => answer.model,
    () => undefined,
  );
  const [x, y] = model?.border ?? [];
  if (!model || x === undefined || y === undefined || model.width === 0 || model.height === 0) return undefined;
  return { x, y, width: model.width, height: model.height };
}

/** Scrolls the hint so that the node is in view, as a person would. */
async function boxInView(page: Target, node: Node): Promise<Box | undefined> {
  const cdp = await sessionOf(page);
  await cdp.send('DOM.scrollIntoViewIfNeeded', { nodeId: node.nodeId }).catch(() => undefined);
  return boxOf(page, node);
}

async function shownEntries(page: Target): Promise<{ node: Node; box: Box }[]> {
  const shown = [];
  for (const node of await hintNodes(page)) {
    const box = attribute(node, 'data-entry-id') === undefined ? undefined : await boxOf(page, node);
    if (box) shown.push({ node, box });
  }
  return shown;
}

/** @returns what the hint shows at this moment; undefined while there is none */
export async function readHint(page: Target): Promise<Hint | undefined> {
  const shown = await shownEntries(page);
  if (shown.length === 0) return undefined;
  const entries = shown.map(({ node }) => attribute(node, 'data-entry-id') ?? '');
  return { entries, text: shown.map(({ node }) => textOf(node)).join('\n') };
}

/** @returns where the first shown entry stands in the viewport */
export async function hintBox(page: Page): Promise<Box | undefined> {
  return (await shownEntries(page))[0]?.box;
}

/** @returns what the hint is at this moment and where it stands; undefined while there is none to see */
export async function formOf(page: Target): Promise<{ form: string; box: Box } | undefined> {
  for (const node of await hintNodes(page)) {
    const form = attribute(node, 'data-form');
    const box = form === undefined ? undefined : await boxOf(page, node);
    if (form !== undefined && box) return { form, box };
  }
  return undefined;
}

/** Asks `read` until it answers. @throws Error when it has not by the deadline */
export async function until<T>(what: string, read: () => Promise<T | undefined>, ms = HINT_DEADLINE_MS): Promise<T> {
  const deadline = Date.now() + ms;
  for (;;) {
    const answer = await read();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Waits for the hint. @throws Error when there is none by the deadline */
export function hint(page: Target, ms = HINT_DEADLINE_MS): Promise<Hint> {
  return until(`a hint on ${page.url()}`, () => readHint(page), ms);
}

/** Waits for the hint to go. @throws Error when it still stands at the deadline */
export async function hintGone(page: Page, ms = HINT_DEADLINE_MS): Promise<void> {
  await until('the hint gone', async () => ((await readHint(page)) ? undefined : true), ms);
}

/** Watches the page for `ms` milliseconds. @throws Error as soon as a hint is shown */
export async function noHint(page: Page, ms: number): Promise<void> {
  const deadline = Date.now() + ms;
  while (Date.now() < deadline) {
    const shown = await readHint(page);
    if (shown) throw new Error(`A hint where none belongs: ${shown.entries.join()} on ${page.url()}: ${shown.text}`);
    await new Promise((resolve) => setTimeout(resolve, WATCH_POLL_MS));
  }
}

/** Waits for the button of the hint whose label or text is `name`. @returns where it is @throws Error when there is none */
export function boxInHint(page: Target, name: string): Promise<Box> {
  return until(`button "${name}" in the hint`, async () => {
    const named = (node: Node): boolean => (attribute(node, 'aria-label') ?? textOf(node)).trim() === name;
    const isControl = (node: Node): boolean =>
      node.nodeName === 'BUTTON' || attribute(node, 'role') === 'menuitem' || attribute(node, 'role') === 'button';
    const button = (await hintNodes(page)).find((node) => isControl(node) && named(node));
    return button && boxInView(page, button);
  });
}

/** Clicks that button. @throws Error when there is no such button in view */
export async function clickInHint(page: Page, name: string): Promise<void> {
  const box = await boxInHint(page, name);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Makes the page's own `shadowRoot` answer with the hint's closed root, as long as the hint stands. */
export async function shadowOfHint(page: Page): Promise<void> {
  const cdp = await sessionOf(page);
  const [host] = await hintNodes(page);
  const root = host?.shadowRoots?.[0];
  if (!host || !root) throw new Error(`no hint on ${page.url()}`);
  const [element, shadow] = await Promise.all(
    [host, root].map(async ({ nodeId }) => (await cdp.send('DOM.resolveNode', { nodeId })).object.objectId),
  );
  await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: `function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }) }`,
    arguments: [{ objectId: shadow! }],
    objectId: element!,
  });
}

/** Ticks a step of the opened entry. @param place from 0 */
export async function tickInHint(page: Page, place: number): Promise<void> {
  const box = await until(`step ${place} in the hint`, async () => {
    const node = (await hintNodes(page)).filter((each) => attribute(each, 'class') === 'tick')[place];
    return node && boxInView(page, node);
  });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** @returns the whole of what the hint says */
export async function textInHint(page: Page): Promise<string> {
  const [host] = await hintNodes(page);
  return host ? textOf(host) : '';
}
