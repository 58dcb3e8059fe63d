// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { History, type HistoryProps } from '../../components/options/history.tsx';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Language } from '../../utils/language/language.ts';
import { incidentOf, MET_AT } from './followed.tsx';
import { show } from './render.tsx';

afterEach(cleanup);

const title = (id: string): string => explanationOf(id)!.title.zh;
const OPEN = incidentOf({ note: '已打电话' });
const SOLVED = incidentOf({
  id: 'b',
  entry: 'pay-unavailable',
  host: 'buy.tmall.com',
  at: MET_AT - 60_000,
  resolved: { at: MET_AT, cause: 'limit-insufficient' },
});
const MET = [{ entry: 'risk-blocked', product: 'baitiao', host: 'trade.jd.com', at: MET_AT + 60_000 }];

function open(more: Partial<HistoryProps> = {}, language: Language = 'zh-CN') {
  const props = {
    incidents: [OPEN, SOLVED],
    history: MET,
    keepsHistory: true,
    onKeep: vi.fn(),
    onClear: vi.fn(),
    onOpen: vi.fn(),
    ...more,
  };
  return { ...props, ...show(<History {...props} />, { language }) };
}

const lines = (): string[] => screen.getAllByRole('listitem').map((item) => item.textContent);
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('lists what was met and what was followed, newest first, and how it ended', () => {
  open();
  expect(lines()).toEqual([
    `${title('risk-blocked')}2026-11-20 18:06 · 京东白条 · trade.jd.com`,
    `${title('overdue')}2026-11-20 18:05 · 花呗 · cashier.alipay.com · 跟进中已打电话打开`,
    `${title('pay-unavailable')}2026-11-20 18:04 · 花呗 · buy.tmall.com · 已解决：${title('limit-insufficient')}`,
  ]);
});

test.each([
  ['白条', ['risk-blocked']],
  ['TMALL 2026-11', ['pay-unavailable']],
  ['打电话', ['overdue']],
  ['已解决', ['pay-unavailable']],
  ['花呗 跟进', ['overdue']],
])('“%s” finds %j', async (query, ids) => {
  const { user } = open();
  await user.type(screen.getByRole('searchbox', { name: '在记录里查找' }), query);
  expect(lines().map((line) => ids.some((id) => line.startsWith(title(id))))).toEqual(ids.map(() => true));
});

test('what fits nothing says so', async () => {
  const { user } = open();
  await user.type(screen.getByRole('searchbox'), 'zzz');
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  expect(screen.getByText('没有对得上的记录。')).toBeVisible();
});

test('what is still followed can be opened', async () => {
  const { user, onOpen } = open();
  await user.click(button(`打开 ${title('overdue')}`));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('a');
  expect(screen.getAllByRole('button', { name: /^打开/ })).toHaveLength(1);
});

test('is cleared after a second click, and says what stays', async () => {
  const { user, onClear } = open();
  await user.click(button('清空记录'));
  expect(onClear).not.toHaveBeenCalled();
  await user.click(button('清空，跟进中的留下'));
  expect(onClear).toHaveBeenCalledOnce();
});

test('can be switched off, and says that private windows are left out', async () => {
  const { user, onKeep } = open();
  expect(screen.getByText(/隐私窗口里的一概不记。/)).toBeVisible();
  await user.click(screen.getByRole('switch', { name: '记下遇到过的问题' }));
  expect(onKeep).toHaveBeenCalledExactlyOnceWith(false);
});

test('a long one is shown piece by piece', async () => {
  const history = Array.from({ length: 45 }, (_, index) => ({ entry: 'overdue', at: MET_AT - index * 86_400_000 }));
  const { user } = open({ incidents: [], history });
  expect(lines()).toHaveLength(20);
  await user.click(button('再显示 20 条'));
  await user.click(button('再显示 5 条'));
  expect(lines()).toHaveLength(45);
  expect(screen.queryByRole('button', { name: /^再显示/ })).toBeNull();
});

test('what was met and then followed on that day is listed once', () => {
  const { entry, host, at } = OPEN;
  open({
    incidents: [OPEN],
    history: [
      { entry, host: host!, at: at - 1000 },
      { entry, host: 'other.example', at },
    ],
  });
  expect(lines()).toHaveLength(2);
});

test('an empty one offers nothing to search or clear', () => {
  open({ incidents: [], history: [] });
  expect(screen.getByText('还没有记录。')).toBeVisible();
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('an entry that this version does not know is named by its id', () => {
  open({ incidents: [], history: [{ entry: 'later-entry', at: MET_AT }] });
  expect(within(screen.getByRole('listitem')).getByText('later-entry')).toBeVisible();
});

test('speaks English', () => {
  open({}, 'en');
  expect(lines()[1]).toContain('2026-11-20 18:05 · Huabei · cashier.alipay.com · being followed');
});
