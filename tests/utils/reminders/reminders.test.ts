import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToNotifications } from '../../../utils/reminders/notifications.ts';
import { onAlarm, setAlarms } from '../../../utils/reminders/reminders.ts';
import { changeIncident, follow, readIncidents, removeIncident } from '../../../utils/storage/incidents.ts';

const START = new Date(2026, 10, 20, 18).getTime();
const DUE = new Date(2027, 1, 20, 10).getTime();

const contains = vi.fn<() => Promise<boolean>>();
Object.assign(fakeBrowser.permissions, { contains });
Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => `words of ${key}` });

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  fakeBrowser.reset();
  contains.mockReset().mockResolvedValue(true);
  listenToNotifications();
});
afterEach(() => vi.useRealTimers());

async function withReminder(): Promise<string> {
  await follow({ entry: 'overdue', host: 'cashier.alipay.com', ticks: [] });
  const { id } = (await readIncidents())[0]!;
  await changeIncident(id, { remindAt: DUE });
  await setAlarms();
  return id;
}

const alarms = async (): Promise<[string, number][]> =>
  (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);

/** The browser's part: alarms whose time has come go off, once. */
async function advanceTo(time: number): Promise<void> {
  vi.setSystemTime(time);
  for (const alarm of await fakeBrowser.alarms.getAll()) {
    if (alarm.scheduledTime > time) continue;
    await fakeBrowser.alarms.clear(alarm.name);
    await onAlarm(alarm);
  }
}

const shown = (): string[] => Object.keys(fakeBrowser.notifications.getAllCreateOptions());

describe('an alarm', () => {
  it('is set for the time of the reminder, moved with it, and cleared with it', async () => {
    const id = await withReminder();
    expect(await alarms()).toEqual([[`reminder:${id}`, DUE]]);
    await changeIncident(id, { remindAt: DUE + 5 });
    await setAlarms();
    expect(await alarms()).toEqual([[`reminder:${id}`, DUE + 5]]);
    await changeIncident(id, { remindAt: undefined });
    await setAlarms();
    expect(await alarms()).toEqual([]);
  });

  it.each([
    ['resolved', (id: string) => changeIncident(id, { resolved: { at: START, cause: 'other' } })],
    ['taken away', (id: string) => removeIncident(id)],
  ])('goes when the problem is %s', async (_, end) => {
    const id = await withReminder();
    await end(id);
    await setAlarms();
    expect(await alarms()).toEqual([]);
  });

  it('is set again after the browser has forgotten it', async () => {
    const id = await withReminder();
    await fakeBrowser.alarms.clearAll();
    await setAlarms();
    expect(await alarms()).toEqual([[`reminder:${id}`, DUE]]);
  });

  it('that is none of ours is left alone', async () => {
    await fakeBrowser.alarms.create('other', { when: DUE });
    await setAlarms();
    expect(await alarms()).toEqual([['other', DUE]]);
    await onAlarm({ name: 'other' });
    expect(shown()).toEqual([]);
  });
});

describe('when the time has come', () => {
  it('a notification says that there is something, and not what', async () => {
    const id = await withReminder();
    await advanceTo(DUE - 1);
    expect(shown()).toEqual([]);
    await advanceTo(DUE);
    expect(shown()).toEqual([id]);
    expect(fakeBrowser.notifications.getAllCreateOptions()[id]).toEqual({
      type: 'basic',
      iconUrl: fakeBrowser.runtime.getURL('/icons/128.png'),
      title: 'PayHint',
      message: 'words of reminder',
    });
  });

  it('it says so once, also when the browser starts again', async () => {
    const id = await withReminder();
    await advanceTo(DUE);
    expect((await readIncidents())[0]?.reminder).toEqual({ at: DUE, wasShown: true });
    await fakeBrowser.notifications.clear(id);
    await setAlarms();
    expect(await alarms()).toEqual([]);
  });

  it('a computer that was off is told when it starts', async () => {
    const id = await withReminder();
    await fakeBrowser.alarms.clearAll();
    vi.setSystemTime(DUE + 86_400_000);
    await setAlarms();
    await advanceTo(Date.now());
    expect(shown()).toEqual([id]);
  });

  it('nothing is shown where it is not allowed any more, and it is tried again later', async () => {
    const id = await withReminder();
    contains.mockResolvedValue(false);
    await advanceTo(DUE);
    expect(shown()).toEqual([]);
    contains.mockResolvedValue(true);
    await setAlarms();
    await advanceTo(DUE + 1);
    expect(shown()).toEqual([id]);
  });

  it('nothing is shown of a problem that was resolved at the last moment', async () => {
    const id = await withReminder();
    await changeIncident(id, { resolved: { at: START, cause: 'other' } });
    await onAlarm({ name: `reminder:${id}` });
    expect(shown()).toEqual([]);
  });
});

it('a click on the notification opens the problem and takes the notification away', async () => {
  const id = await withReminder();
  await advanceTo(DUE);
  expect(shown()).toEqual([id]);
  await fakeBrowser.notifications.onClicked.trigger(id);
  await vi.waitFor(async () => {
    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs.map(({ url }) => url)).toContain(
      fakeBrowser.runtime.getURL(`/popup.html?incident=${id}` as '/popup.html'),
    );
  });
  expect(shown()).toEqual([]);
});

it('listens to clicks once, however often it is told to', async () => {
  listenToNotifications();
  const id = await withReminder();
  await fakeBrowser.notifications.onClicked.trigger(id);
  await vi.waitFor(async () => expect(await fakeBrowser.tabs.query({})).not.toHaveLength(0));
  const opened = (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.includes(id));
  expect(opened).toHaveLength(1);
});
