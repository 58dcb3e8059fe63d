/**
 * Looks into the hint. Its shadow root is closed to the page; the protocol hands closed trees over, and asks in a sandbox,
 * where nothing that the page has overridden answers. Nothing is clicked but by real mouse events.
 */
import type { Frame, Page } from 'puppeteer-core';
import { until, type Box, type Hint } from '../hint.ts';
import { contextOf, type Firefox } from './browser.ts';

const POLL_MS = 80;

type Target = Page | Frame;

/** What is read of a node as the protocol writes it. */
interface Node {
  sharedId: string;
  value: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: Node[];
    shadowRoot?: Node | null;
  };
}

const childrenOf = ({ value }: Node): Node[] => [
  ...(value.shadowRoot ? [value.shadowRoot] : []),
  ...(value.children ?? []),
];

function* descendants(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* descendants(child);
}

function textOf(node: Node): string {
  if (node.value.localName === 'style') return '';
  return node.value.nodeType === 3 ? (node.value.nodeValue ?? '') : childrenOf(node).map(textOf).join('');
}

const attribute = (node: Node, name: string): string | undefined => node.value.attributes?.[name];

/** @throws Error when there are two: one hint speaks for the tab */
async function hintNodes({ protocol }: Firefox, target: Target): Promise<Node[]> {
  const { result } = await protocol.send('browsingContext.locateNodes', {
    context: contextOf(target),
    locator: { type: 'css', value: 'pay-hint' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const { nodes } = result as { nodes: Node[] };
  if (nodes.length > 1) throw new Error(`${nodes.length} hints at once on ${target.url()}`);
  return nodes.flatMap((host) => [...descendants(host)]);
}

const MEASURE = `(node) => {
  const { x, y, width, height } = node.getBoundingClientRect();
  const isSeen = node.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
  return isSeen ? JSON.stringify({ x, y, width, height }) : '';
}`;

/** @returns where the node is in the viewport of its page or frame; undefined when it is not seen or gone by now */
async function boxOf({ protocol }: Firefox, target: Target, { sharedId }: Node): Promise<Box | undefined> {
  const { result } = await protocol.send('script.callFunction', {
    functionDeclaration: MEASURE,
    arguments: [{ sharedId }],
    target: { context: contextOf(target), sandbox: 'tests' },
    awaitPromise: false,
  });
  const { value } = (result as { result?: { value?: string } }).result ?? {};
  return value ? (JSON.parse(value) as Box) : undefined;
}

async function shown(firefox: Firefox, target: Target, name: string): Promise<{ node: Node; box: Box }[]> {
  const marked = (await hintNodes(firefox, target)).filter((node) => attribute(node, name) !== undefined);
  const measured = await Promise.all(marked.map(async (node) => ({ node, box: await boxOf(firefox, target, node) })));
  return measured.flatMap(({ node, box }) => (box ? [{ node, box }] : []));
}

/** @returns what the hint shows at this moment; undefined while there is none */
export async function readHint(firefox: Firefox, target: Target): Promise<Hint | undefined> {
  const entries = await shown(firefox, target, 'data-entry-id');
  if (entries.length === 0) return undefined;
  return {
    entries: entries.map(({ node }) => attribute(node, 'data-entry-id') ?? ''),
    text: entries.map(({ node }) => textOf(node)).join('\n'),
  };
}

/** Waits for the hint. @throws Error when there is none by the deadline */
export const hint = (firefox: Firefox, target: Target): Promise<Hint> =>
  until(`a hint on ${target.url()}`, () => readHint(firefox, target));

/** Waits for the hint to go. @throws Error when it still stands at the deadline */
export const hintGone = (firefox: Firefox, target: Target): Promise<true> =>
  until('the hint gone', async () => ((await readHint(firefox, target)) ? undefined : true));

/** @throws Error when a hint is shown within `ms` */
export async function noHint(firefox: Firefox, target: Target, ms: number): Promise<void> {
  const deadline = performance.now() + ms;
  while (performance.now() < deadline) {
    const found = await readHint(firefox, target);
    if (found) throw new Error(`A hint where none belongs: ${found.entries.join()} on ${target.url()}: ${found.text}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Waits for the hint in its place. @returns what it is: card, pill or opened, and where it stands */
export async function formOf(firefox: Firefox, target: Target): Promise<{ form: string; box: Box }> {
  const [first] = await until('a hint in its place', async () => {
    const forms = await shown(firefox, target, 'data-form');
    return forms.length > 0 ? forms : undefined;
  });
  return { form: attribute(first!.node, 'data-form') ?? '', box: first!.box };
}

/** @returns all that the hint says, seen or not */
export async function textInHint(firefox: Firefox, target: Target): Promise<string> {
  const [host] = await hintNodes(firefox, target);
  return host ? textOf(host) : '';
}

/** Clicks the button of the hint whose label or text is `name`. @throws Error when there is none in view */
export async function clickInHint(firefox: Firefox, page: Page, name: string): Promise<void> {
  const isNamed = (node: Node): boolean => (attribute(node, 'aria-label') ?? textOf(node)).trim() === name;
  const isControl = (node: Node): boolean =>
    node.value.localName === 'button' || ['menuitem', 'button'].includes(attribute(node, 'role') ?? '');
  const box = await until(`button "${name}" in the hint`, async () => {
    const button = (await hintNodes(firefox, page)).find((node) => isControl(node) && isNamed(node));
    return button && boxOf(firefox, page, button);
  });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
