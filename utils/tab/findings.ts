/** From a text that came into view on a tab to a hint on that tab. */
import { browser } from '#imports';
import { engine } from '../match/engine.ts';
import type { Sender } from '../messages/answer.ts';
import type { Order, Request } from '../messages/messages.ts';
import { isBare, sift, type Readers } from '../page/sift.ts';
import type { Finding } from '../page/types.ts';
import { remember, type Meeting } from '../storage/history.ts';
import { addFinding, clearFindings, readFindings, removeFinding } from '../storage/tabs.ts';
import { scamIn } from '../scam/scam-in.ts';
import { createTurns } from '../storage/in-turn.ts';
import { dismissMessage, readSettings, setSite, type Settings } from '../storage/settings.ts';
import { isWatched } from '../storage/watch.ts';
import { hostOf } from './host-of.ts';
import { showPanel } from './panel.ts';

type Of<Type extends Request['type']> = Extract<Request, { type: Type }>;

/** Messages of one failure come within this: a toast says that it failed, a line says why. */
const SAME_FAILURE_MS = 5000;

/** A reason is what is left of a bare "payment failed" beside it, and a whole text of what it was while it grew. */
const outdoes = (finding: Finding, other: Finding): boolean =>
  (isBare(other) && !isBare(finding)) || (finding.key !== other.key && finding.message.startsWith(other.message));

async function keep(tabId: number, finding: Finding): Promise<void> {
  const recent = (await readFindings(tabId)).filter(({ at }) => finding.at - at < SAME_FAILURE_MS);
  if (isBare(finding) && recent.some((other) => !isBare(other))) return;
  await addFinding(tabId, finding);
  for (const other of recent) if (outdoes(finding, other)) await removeFinding(tabId, other.key);
}

/** What is kept is read and written: one after the other, or each would undo the other. */
const inTurn = createTurns();

function keepAll(tabId: number, findings: readonly Finding[]): Promise<Finding[]> {
  return inTurn(async () => {
    for (const finding of findings) await keep(tabId, finding);
    return readFindings(tabId);
  });
}

/** What the history keeps of findings: what they most likely are, never what the page said. */
const meetingsOf = (findings: readonly Finding[], host: string): Meeting[] =>
  findings.flatMap(({ at, matches: [best] }) =>
    best ? [{ entry: best.id, at, ...(host && { host }), ...(best.product && { product: best.product }) }] : [],
  );

const READERS: Readers = {
  read: (text) => engine().read(text, 'auto'),
  scamIn: (text) => scamIn(text, 'auto'),
};

/** @returns whether any of the texts was taken for a failure, or for a swindle */
export async function onSeen({ texts, strong }: Of<'seen'>, { tab, frameId }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const found = sift({ texts, isStrong: strong, at: Date.now() }, READERS);
  const settings = await readSettings();
  const wanted = found.filter(({ key }) => !settings.dismissed.includes(key));
  if (wanted.length === 0 || !isWatched(settings, hostOf(tab.url))) return false;
  await showPanel(tab.id, await keepAll(tab.id, wanted.toReversed()), frameId);
  if (settings.keepsHistory && !tab.incognito) await remember(meetingsOf(wanted, hostOf(tab.url)));
  return true;
}

/** @returns what the panel on the sender's tab is to show */
export async function resend({ tab }: Sender): Promise<Finding[]> {
  if (tab?.id === undefined || !isWatched(await readSettings(), hostOf(tab.url))) return [];
  return readFindings(tab.id);
}

/** A choice takes effect at once: hints go where they are not wanted any more, and come back where they are again. */
export async function obey(settings: Settings, before: Settings): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    const isWanted = isWatched(settings, hostOf(url));
    if (id === undefined || isWanted === isWatched(before, hostOf(url))) continue;
    const findings = await readFindings(id);
    if (findings.length > 0) await showPanel(id, isWanted ? findings : []);
  }
}

/** `now` takes the finding from the tab; `message` and `site` also last, but for private windows, of which nothing stays. */
export async function dismiss({ scope, key, host: told }: Of<'dismissed'>, { tab }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  if (scope === 'message' && !tab.incognito) await dismissMessage(key);
  // The address of a shop that we may not enter is known to the cashier in its frame alone.
  const host = hostOf(tab.url) || told;
  // Without a host the choice would fall on every page whose address may not be read.
  if (scope === 'site' && host && !tab.incognito) await setSite(host, false);
  const findings = scope === 'site' ? [] : await removeFinding(tab.id, key);
  if (scope === 'site') await clearFindings(tab.id);
  await showPanel(tab.id, findings);
}

/** The person took a permission back: pages that it opened to us are left alone. */
export async function leaveTabs(): Promise<void> {
  const order: Order = { type: 'leave' };
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || url !== undefined) continue;
    await browser.tabs.sendMessage(id, order).catch(() => undefined);
    await forgetTab(id);
  }
}

/**
 * In its turn: what is seen on the next page is kept after it.
 * @param before what was found since then stays, in milliseconds since the epoch
 */
export async function forgetTab(tabId: number, before = Infinity): Promise<void> {
  const left = await inTurn(async () => {
    const findings = await readFindings(tabId);
    const old = findings.filter(({ at }) => at < before);
    if (old.length === 0) return undefined;
    for (const { key } of old) await removeFinding(tabId, key);
    if (old.length === findings.length) await clearFindings(tabId);
    return findings.filter((finding) => !old.includes(finding));
  });
  if (left) await showPanel(tabId, left);
}

/** At the end of loading, the detector may be a moment late. */
const DETECTOR_LATE_MS = 500;

/**
 * The tab has another address, or has loaded something: what was found goes with its page. Neither tells what happened: a
 * query or a hash may have changed in place, and an advert may have loaded in a frame. The detector knows: that of the
 * page, or that of a cashier's frame in a page which may not be entered; where there is none, there is a new page.
 */
export async function onMoved(tabId: number, { status, url }: { status?: string; url?: string }): Promise<void> {
  if (url === undefined && status !== 'complete') return;
  if ((await readFindings(tabId)).length === 0) return;
  let start = await pageStart(tabId, { frameId: 0 });
  if (start === undefined && status === 'complete') {
    await new Promise((resolve) => setTimeout(resolve, DETECTOR_LATE_MS));
    start = (await pageStart(tabId, { frameId: 0 })) ?? (await pageStart(tabId, {}));
  }
  await forgetTab(tabId, start);
}

/** @returns when the tab's page began, or whichever frame answers; undefined where nobody can tell */
async function pageStart(tabId: number, frames: { frameId?: number }): Promise<number | undefined> {
  const order: Order = { type: 'moved' };
  const answer: unknown = await browser.tabs.sendMessage(tabId, order, frames).catch(() => undefined);
  return typeof answer === 'number' ? answer : undefined;
}

/** What failed has worked after all. */
export async function onSucceeded({ tab }: Sender): Promise<void> {
  if (tab?.id !== undefined) await forgetTab(tab.id);
}

/** Tabs tell of new pages, but not of a document that took the place of another. */
export async function onReplaced({ tab, frameId }: Sender): Promise<void> {
  if (tab?.id !== undefined && frameId === 0) await forgetTab(tab.id);
}
