import { beforeEach, describe, expect, it } from 'vitest';
import { keyOf } from '../../../utils/page/finding.ts';
import { readSettings } from '../../../utils/storage/settings.ts';
import { readFindings } from '../../../utils/storage/tabs.ts';
import { dismiss, forgetTab, onMoved, onReplaced, onSucceeded } from '../../../utils/tab/findings.ts';
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
  withoutPanel,
  withPanel,
} from './on-a-tab.ts';

useTab();

describe('dismiss', () => {
  const dismissFailure = (scope: 'now' | 'message' | 'site', from = sender, host = HOST): Promise<void> =>
    dismiss({ type: 'dismissed', scope, key: keyOf(FAILURE), host }, from);

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

  it('in a private window leaves nothing behind', async () => {
    const inPrivate = { ...sender, tab: { ...sender.tab, incognito: true } } as typeof sender;
    await dismissFailure('message', inPrivate);
    await dismissFailure('site', inPrivate);
    expect(await messages()).toEqual([]);
    expect(await readSettings()).toMatchObject({ dismissed: [], sitesOff: [] });
  });

  it('for a site whose address may not be read turns off no other', async () => {
    await dismissFailure('site', senderOf(), '');
    expect(await messages()).toEqual([]);
    expect((await readSettings()).sitesOff).toEqual([]);
  });

  it('for a site whose address only the frame knows turns off that one', async () => {
    await dismissFailure('site', senderOf(), 'shop.example');
    expect((await readSettings()).sitesOff).toEqual(['shop.example']);
  });

  it('for a site whose address is known does not ask the frame', async () => {
    await dismissFailure('site', sender, 'shop.example');
    expect((await readSettings()).sitesOff).toEqual([HOST]);
  });

  it('injects no panel to show that nothing is left', async () => {
    inject.mockClear();
    withoutPanel();
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

it('forgets a document that was replaced, unless it was that of a frame in it', async () => {
  await see(FAILURE);
  await onReplaced({ ...sender, frameId: 7 });
  expect(await messages()).toEqual([FAILURE]);
  await onReplaced({ ...sender, frameId: 0 });
  expect(await messages()).toEqual([]);
});

describe('when the tab may be on another page', () => {
  const URL_OF_TAB = `https://${HOST}/other`;
  const say = (start: number | undefined): Promise<unknown> =>
    start === undefined ? Promise.reject(new Error('Nobody there.')) : Promise.resolve(start);
  let inFrame: number | undefined;

  /** The page's detector says when the page began; `undefined`: there is none. */
  const withDetector = (...starts: (number | undefined)[]): void => {
    toPanel.mockImplementation((_tab, message, to) => {
      if ((message as { type: string }).type !== 'moved') return Promise.resolve(true);
      if (to?.frameId !== 0) return say(inFrame);
      return say(starts.length > 1 ? starts.shift() : starts[0]);
    });
  };

  beforeEach(async () => {
    inFrame = undefined;
    await see(FAILURE);
  });

  it.each([
    ['another address', { status: 'loading', url: URL_OF_TAB }],
    ['another address, as Firefox tells it', { url: URL_OF_TAB }],
    ['something that has loaded', { status: 'complete' }],
  ])('%s: what is older than the page goes', async (_what, change) => {
    withDetector(Date.now() + 1);
    await onMoved(TAB, change);
    expect(await messages()).toEqual([]);
    expect(await badge()).toBe('');
  });

  it.each([
    ['another address', { status: 'loading', url: URL_OF_TAB }],
    ['something that has loaded', { status: 'complete' }],
  ])('%s: what was found on the page stays', async (_what, change) => {
    withDetector(0);
    await onMoved(TAB, change);
    expect(await messages()).toEqual([FAILURE]);
  });

  it('at a new address nobody answers, and all goes', async () => {
    withDetector(undefined);
    await onMoved(TAB, { status: 'loading', url: URL_OF_TAB });
    expect(await messages()).toEqual([]);
  });

  it('where something has loaded the detector may be late', async () => {
    withDetector(undefined, 0);
    await onMoved(TAB, { status: 'complete' });
    expect(await messages()).toEqual([FAILURE]);
    withDetector(undefined);
    await onMoved(TAB, { status: 'complete' });
    expect(await messages()).toEqual([]);
  });

  it('the page may not be entered, and a frame that told something speaks for it', async () => {
    withDetector(undefined);
    inFrame = 0;
    await onMoved(TAB, { status: 'complete' });
    expect(await messages()).toEqual([FAILURE]);
    inFrame = Date.now() + 1;
    await onMoved(TAB, { status: 'complete' });
    expect(await messages()).toEqual([]);
  });

  it.each([[{ status: 'loading' }], [{}]])('of %j nothing follows', async (change) => {
    withDetector(undefined);
    await onMoved(TAB, change);
    expect(await messages()).toEqual([FAILURE]);
  });
});

it('what failed is over when it has worked', async () => {
  await see(FAILURE);
  await onSucceeded(sender);
  expect(await messages()).toEqual([]);
  await onSucceeded({});
});
