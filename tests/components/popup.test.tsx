// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { entriesOf } from '../../components/entry/areas.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { catalogue, explanationOf } from '../../utils/catalogue/catalogue.ts';
import { button, lookFor, openPopup, panel, ready, search, tab } from './open-popup.tsx';
import { limitFinding, shownEntries, tiedFinding, unknownFinding } from './render.tsx';

afterEach(cleanup);

test('opens with the search box focused and nine areas to browse', () => {
  openPopup();
  expect(search()).toHaveFocus();
  expect(tab(/查找/)).toHaveAttribute('aria-selected', 'true');
  const areas = within(panel()).getAllByRole('button');
  expect(areas).toHaveLength(9);
  expect(areas[0]).toHaveTextContent(`付款${entriesOf('pay').length} 条`);
});

test('every entry of the catalogue stands in one area', () => {
  openPopup();
  const counts = within(panel())
    .getAllByRole('button')
    .map((area) => Number(/(\d+) 条/.exec(area.textContent)?.[1]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Object.keys(catalogue.explanations).length);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test('an area lists its entries, symptoms first, and back returns the focus to it', async () => {
  const { user } = openPopup();
  await user.click(button(/账户与额度/));
  expect(shownEntries()).toEqual(entriesOf('account'));
  const kinds = entriesOf('account').map((id) => explanationOf(id)?.kind);
  expect(kinds.lastIndexOf('symptom')).toBeLessThan(kinds.indexOf('cause'));
  await user.click(button('返回'));
  expect(button(/账户与额度/)).toHaveFocus();
});

test('ranks answers as one types and repeats the words they rely on', async () => {
  const { user } = openPopup();
  await lookFor(user, '花被');
  expect(shownEntries()).toEqual(['pay-unavailable', 'limit-insufficient', 'overdue']);
  expect(screen.getByText('花', { selector: 'mark' })).toBeVisible();
  expect(screen.getByText('找到 3 条')).toBeInTheDocument();
});

test('Enter opens the first answer; back returns to it', async () => {
  const { user } = openPopup();
  await lookFor(user, '花被{Enter}');
  expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'pay-unavailable');
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  await user.click(button('返回'));
  expect(search()).toHaveValue('花被');
});

test('Enter that ends an input method’s word opens nothing', async () => {
  const { user } = openPopup();
  await lookFor(user, '花');
  fireEvent.keyDown(search(), { key: 'Enter', isComposing: true });
  expect(screen.queryByRole('article')).toBeNull();
});

test('arrows lead from the box through the answers and back', async () => {
  const { user } = openPopup();
  await lookFor(user, '花被');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toHaveAttribute('data-entry-id', 'limit-insufficient');
  await user.keyboard('{Enter}');
  expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'limit-insufficient');
  await user.click(button('返回'));
  expect(document.activeElement).toHaveAttribute('data-opens', 'limit-insufficient');
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(search()).toHaveFocus();
});

test('Escape and the clear button empty the box', async () => {
  const { user } = openPopup();
  await lookFor(user, '花被{Escape}');
  expect(search()).toHaveValue('');
  await lookFor(user, '花被');
  await user.click(button('清空'));
  expect(search()).toHaveValue('');
  expect(search()).toHaveFocus();
  expect(within(panel()).getAllByRole('button')).toHaveLength(9);
});

test('nothing fits: says so and offers the nearest areas', async () => {
  const { user } = openPopup();
  await lookFor(user, '天气');
  expect(within(panel()).getByText('没有找到对得上的', { selector: '.nothing-title' })).toBeVisible();
  const [list] = within(panel()).getAllByRole('list');
  const areas = within(list!).getAllByRole('button');
  expect(areas.map((area) => area.textContent.replace(/\d.*/, ''))).toEqual(['系统与网络', '付款', '账户与额度']);
  await user.click(button(/系统与网络/));
  expect(shownEntries()).toEqual(entriesOf('system'));
});

test('typing while an area is open keeps the box focused', async () => {
  const { user } = openPopup();
  await user.click(button(/系统与网络/));
  await lookFor(user, '天');
  expect(search()).toHaveFocus();
  expect(search()).toHaveValue('天');
});

test('a given query is looked up at once, findings or not', async () => {
  openPopup({ initialQuery: '花', tab: ready('watching', [limitFinding]) });
  expect(search()).toHaveValue('花');
  await screen.findByText('找到 3 条');
  expect(shownEntries()[0]).toBe('pay-unavailable');
});

test('what was found is seen first, with the words of the page', () => {
  openPopup({ tab: ready('watching', [limitFinding, tiedFinding, unknownFinding]) });
  expect(tab(/本页 3/)).toHaveAttribute('aria-selected', 'true');
  expect(search()).toHaveFocus();
  const [first, tied, unknown] = [...panel().querySelectorAll('.finding')];
  expect(first).toHaveTextContent('页面写着：花呗可用额度不足');
  expect(tied && shownEntries(tied)).toEqual(['risk-blocked', 'scene-not-supported']);
  expect(unknown).toHaveTextContent(/^先看账单，别急着再付/);
});

test('findings that arrive later come to the front until the reader chose a tab', async () => {
  const { update, user, ...props } = openPopup({ tab: { state: 'loading' } });
  expect(tab(/查找/)).toHaveAttribute('aria-selected', 'true');
  update(<Popup {...props} tab={ready('watching', [limitFinding])} />);
  expect(tab(/本页 1/)).toHaveAttribute('aria-selected', 'true');
  await user.click(tab(/查找/));
  update(<Popup {...props} tab={ready('watching', [limitFinding, tiedFinding])} />);
  expect(tab(/查找/)).toHaveAttribute('aria-selected', 'true');
});

test('an entry of a finding keeps the product and its ticks', async () => {
  const { user } = openPopup({ tab: ready('watching', [limitFinding]) });
  const row = panel().querySelector<HTMLElement>('[data-entry-id="limit-insufficient"]');
  if (!row) throw new Error('row expected');
  await user.click(row);
  expect(screen.getByRole('article')).toHaveTextContent('花呗');
  await user.click(screen.getByRole('checkbox', { name: /提前还一部分/ }));
  await user.click(button('返回'));
  expect(document.activeElement).toHaveAttribute('data-opens', 'limit-insufficient');
  await user.keyboard('{Enter}');
  expect(screen.getByRole('checkbox', { name: /提前还一部分/ })).toBeChecked();
});

test('tabs are one stop; arrows move between them', async () => {
  const { user } = openPopup();
  expect(tab(/本页/)).toHaveAttribute('tabindex', '-1');
  act(() => tab(/查找/).focus());
  await user.keyboard('{ArrowRight}');
  expect(tab(/本页/)).toHaveFocus();
  expect(tab(/本页/)).toHaveAttribute('aria-selected', 'true');
  expect(tab(/查找/)).toHaveAttribute('tabindex', '-1');
  await user.keyboard('{Home}');
  expect(tab(/查找/)).toHaveFocus();
});

test('speaks English', () => {
  openPopup({}, 'en');
  expect(screen.getByRole('heading', { name: 'PayHint' })).toBeVisible();
  expect(screen.getByRole('tab', { name: 'Look up' })).toBeVisible();
});
