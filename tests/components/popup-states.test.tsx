// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { HOST, button, lookup, openPopup, panel, ready, search, tab } from './open-popup.tsx';
import { limitFinding, show, shownEntries } from './render.tsx';

afterEach(cleanup);

const MORNING = new Date(2026, 2, 2, 9, 30);
const NOON = new Date(2026, 2, 2, 12, 5).getTime();

test('the site switch shows and sets the site', async () => {
  const { onSetSite, user } = openPopup();
  const site = screen.getByRole('switch', { name: `在 ${HOST} 上提示` });
  expect(site).toBeChecked();
  await user.click(site);
  expect(onSetSite).toHaveBeenCalledExactlyOnceWith(false);
});

test('pauses for a day or until further notice', async () => {
  const onPause = vi.fn<PopupProps['onPause']>();
  const { user } = openPopup({ onPause });
  await user.click(button('暂停提示'));
  await user.click(screen.getByRole('menuitem', { name: '暂停一天' }));
  await user.click(button('暂停提示'));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onPause.mock.calls).toEqual([['day'], ['all']]);
});

test('Escape closes the menu of pauses, not the popup', async () => {
  const { user, onPause } = openPopup();
  await user.click(button('暂停提示'));
  const escape = createEvent.keyDown(document.activeElement!, { key: 'Escape' });
  fireEvent(document.activeElement!, escape);
  expect(escape.defaultPrevented).toBe(true);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(button('暂停提示')).toHaveFocus();
  expect(onPause).not.toHaveBeenCalled();
});

test.each([
  ['paused', { paused: true }],
  ['snoozed', { snoozedUntil: NOON }],
])('%s: resumes, and scans nothing until then', async (_, props) => {
  const { user, onResume } = openPopup({ ...props, now: MORNING });
  expect(button('扫描此页')).toBeDisabled();
  await user.click(within(screen.getByRole('contentinfo')).getByRole('button', { name: '恢复提示' }));
  expect(onResume).toHaveBeenCalledOnce();
});

test('the promise is in view', () => {
  openPopup();
  expect(screen.getByText('不联网 · 不读输入框 · 数据只在这台设备上')).toBeVisible();
});

interface StateCase {
  name: string;
  props: Partial<PopupProps>;
  says: string;
  act?: string;
  calls?: 'onResume' | 'onSetSite' | 'onAllowSite' | 'onScan';
}

const states: StateCase[] = [
  { name: 'loading', props: { tab: { state: 'loading' } }, says: '正在看这个标签页…' },
  {
    name: 'error',
    props: { tab: { state: 'error', reason: '没有回应' } },
    says: '原因：没有回应。',
    act: '扫描此页',
    calls: 'onScan',
  },
  { name: 'not a page', props: { tab: ready('not-a-page') }, says: '这里不是网页', act: '去查找' },
  {
    name: 'no permission',
    props: { tab: ready('no-permission') },
    says: '还没有获准读取这个网站',
    act: '总在此网站提示',
    calls: 'onAllowSite',
  },
  {
    name: 'paused',
    props: { paused: true },
    says: '已全部暂停',
    act: '恢复提示',
    calls: 'onResume',
  },
  {
    name: 'snoozed, today',
    props: { snoozedUntil: NOON, now: MORNING },
    says: '已暂停到今天 12:05',
    act: '恢复提示',
    calls: 'onResume',
  },
  {
    name: 'snoozed, tomorrow',
    props: { snoozedUntil: NOON, now: new Date(2026, 2, 1, 12, 5) },
    says: '已暂停到明天 12:05',
    act: '恢复提示',
    calls: 'onResume',
  },
  {
    name: 'site off',
    props: { tab: ready('site-off') },
    says: '在这个网站上已关闭',
    act: '在此网站打开',
    calls: 'onSetSite',
  },
  { name: 'nothing found', props: { tab: ready('watching') }, says: '还没有发现付款受阻的提示', act: '去查找' },
];

test.each(states)('state: $name', async ({ props, says, act: label, calls }) => {
  const { user, ...all } = openPopup(props);
  await user.click(tab(/本页/));
  expect(panel()).toHaveTextContent(says);
  const acts = within(panel()).queryAllByRole('button');
  expect(acts.map((element) => element.textContent)).toEqual(label ? [label] : []);
  if (!acts[0]) return;
  await user.click(acts[0]);
  if (calls) expect(all[calls]).toHaveBeenCalledOnce();
  else expect(search()).toHaveFocus();
});

test('without a way to ask for permission, one scan is offered', async () => {
  const props: PopupProps = {
    tab: ready('no-permission'),
    paused: false,
    lookup,
    snoozedUntil: 0,
    onPause: vi.fn(),
    onResume: vi.fn(),
    onSetSite: vi.fn(),
    onScan: vi.fn<PopupProps['onScan']>(() => Promise.resolve({ found: 0 })),
    onOpenOptions: vi.fn(),
    onReadNotice: vi.fn(),
  };
  const { user } = show(<Popup {...props} />);
  await user.click(tab(/本页/));
  await user.click(within(panel()).getByRole('button', { name: '扫描此页' }));
  expect(props.onScan).toHaveBeenCalledOnce();
  expect(screen.getByRole('switch')).toBeDisabled();
});

test('while hints are off, the look-up says so and offers to turn them on', async () => {
  const { onSetSite, user } = openPopup({ tab: ready('site-off') });
  expect(screen.getByText('在这个网站上已关闭')).toBeVisible();
  expect(screen.getByRole('switch')).not.toBeChecked();
  await user.click(button('在此网站打开'));
  expect(onSetSite).toHaveBeenCalledExactlyOnceWith(true);
});

test('what was found before a site was switched off is still seen, below a line that says so', async () => {
  const { onSetSite, user } = openPopup({ tab: ready('site-off', [limitFinding]) });
  expect(shownEntries()).toContain('limit-insufficient');
  await user.click(button('在此网站打开'));
  expect(onSetSite).toHaveBeenCalledExactlyOnceWith(true);
  expect(button('扫描此页')).toBeDisabled();
});

test('the browser’s own pages have no site to switch and nothing to scan', () => {
  openPopup({ tab: ready('not-a-page') });
  expect(screen.queryByRole('switch')).toBeNull();
  expect(button('扫描此页')).toBeDisabled();
});

test('data that was set aside is told of until it was read', async () => {
  const { user, onReadNotice } = openPopup({ notice: 'set-aside' });
  expect(screen.getByText(/读不出来，已原样放到一边/)).toBeVisible();
  await user.click(button('知道了'));
  expect(onReadNotice).toHaveBeenCalledOnce();
});

test('leads to the history, the data and the options', async () => {
  const { user, onOpenOptions } = openPopup();
  await user.click(button('历史记录、数据和设置'));
  expect(onOpenOptions).toHaveBeenCalledOnce();
});

test.each([
  [{ found: 2 }, '扫描完成：发现 2 条'],
  [{ found: 0 }, '扫描完成：没有发现付款受阻的提示'],
  [{ error: 'not-allowed' }, '浏览器不允许读取这个页面'],
  [{ error: 'failed' }, '没有扫描成，请刷新页面后再试'],
] as const)('scan result %o', async (result, says) => {
  const { user } = openPopup({ onScan: () => Promise.resolve(result) });
  await user.click(button('扫描此页'));
  expect(await screen.findByText(says)).toBeVisible();
  const selected = 'found' in result && result.found > 0 ? /本页/ : /查找/;
  expect(tab(selected)).toHaveAttribute('aria-selected', 'true');
});

test('a scan runs once at a time, and a broken one is told of', async () => {
  let fail: (reason: Error) => void = () => undefined;
  const onScan = vi.fn(() => new Promise<{ found: number }>((_, reject) => (fail = reject)));
  const { user } = openPopup({ onScan });
  await user.click(button('扫描此页'));
  expect(screen.getByText('正在扫描…')).toBeVisible();
  expect(button('扫描此页')).toBeDisabled();
  act(() => fail(new Error('gone')));
  await waitFor(() => expect(screen.getByText('没有扫描成，请刷新页面后再试')).toBeVisible());
  expect(onScan).toHaveBeenCalledOnce();
});

test('listed hosts that the browser withholds are told of, and asked for', async () => {
  const onAllowListed = vi.fn();
  const { user } = openPopup({ onAllowListed });
  expect(screen.getByText(/浏览器还没有允许读取全部付款网站/)).toBeVisible();
  await user.click(button('允许'));
  expect(onAllowListed).toHaveBeenCalledOnce();
});
