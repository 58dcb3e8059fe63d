// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Hint } from '../../components/hint/hint.tsx';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import { findingOf, limitFinding, matchOf, show, shownEntries, tiedFinding, unknownFinding } from './render.tsx';

afterEach(cleanup);

const titleOf = (id: string): string => explanationOf(id)?.title.zh ?? '';
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('the card says what, why and how surely, and quotes the page', () => {
  show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  const hint = screen.getByRole('region', { name: '付款受阻助手的说明' });
  expect(within(hint).getByRole('heading', { name: '可用额度不足' })).toBeVisible();
  expect(hint).toHaveTextContent('这一单的金额超过了现在可用的额度。');
  expect(within(hint).getByText('很可能')).toBeVisible();
  expect(hint).toHaveTextContent('页面写着：花呗可用额度不足，请更换付款方式');
  expect(within(hint).getByText('可用额度不足', { selector: 'strong' })).toBeVisible();
  expect(shownEntries()).toEqual(['limit-insufficient']);
});

test('appears without taking the focus', () => {
  show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  expect(document.body).toHaveFocus();
});

test('the live region stands empty before it speaks', async () => {
  show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  await waitFor(() => expect(region).toHaveTextContent('付款受阻助手：很可能是“可用额度不足”。'));
});

test('opens into the explanation and back, the focus with it', async () => {
  const onOpenEntry = vi.fn();
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} onOpenEntry={onOpenEntry} />);
  await user.click(button('看怎么办'));
  expect(onOpenEntry).toHaveBeenCalledExactlyOnceWith('limit-insufficient');
  expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'limit-insufficient');
  expect(screen.getByRole('heading', { name: '可用额度不足' })).toHaveFocus();
  await user.click(button('返回'));
  expect(button('看怎么办')).toHaveFocus();
});

test('a related entry opens on top, and back leads to the row that opened it', async () => {
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  await user.click(button('看怎么办'));
  await user.click(button(titleOf('limit-reduced')));
  expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'limit-reduced');
  await user.click(button('返回'));
  expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'limit-insufficient');
  expect(button(titleOf('limit-reduced'))).toHaveFocus();
});

test('ticks stay while the hint stays', async () => {
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  await user.click(button('看怎么办'));
  await user.click(screen.getByRole('checkbox', { name: /提前还一部分/ }));
  await user.click(button('返回'));
  await user.click(button('看怎么办'));
  expect(screen.getByRole('checkbox', { name: /提前还一部分/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: /组合付款/ })).not.toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: /提前还一部分/ }));
  expect(screen.getByRole('checkbox', { name: /提前还一部分/ })).not.toBeChecked();
});

test('"not the reason" offers the other match first, then what is related', async () => {
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  await user.click(button('不是这个原因'));
  const [first, ...rest] = shownEntries();
  expect(first).toBe('pay-unavailable');
  expect(rest).toContain('limit-reduced');
  expect(shownEntries()).not.toContain('limit-insufficient');
  await user.click(button(new RegExp(titleOf('pay-unavailable'))));
  expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'pay-unavailable');
});

test('a symptom offers its ranked causes', async () => {
  const message = '该支付方式不可用';
  const finding = findingOf(message, matchOf('pay-unavailable', message, '不可用'));
  const { user } = show(<Hint findings={[finding]} onDismiss={vi.fn()} />);
  await user.click(button('不是这个原因'));
  const causes = explanationOf('pay-unavailable')?.causes ?? [];
  expect(causes.length).toBeGreaterThan(1);
  expect(shownEntries().slice(0, causes.length)).toEqual(causes);
});

test('two close possibilities are two equal lines, none named as the cause', async () => {
  const { user } = show(<Hint findings={[tiedFinding]} onDismiss={vi.fn()} />);
  expect(shownEntries()).toEqual(['risk-blocked', 'scene-not-supported']);
  expect(screen.getByRole('heading')).toHaveTextContent('可能是其中一个');
  expect(screen.queryByText('很可能')).toBeNull();
  expect(screen.queryByRole('button', { name: '看怎么办' })).toBeNull();
  await user.click(button(titleOf('scene-not-supported')));
  expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'scene-not-supported');
});

test.each([
  ['scores apart', { confidence: 'possible', score: 0.45 }],
  ['one of them likely', { confidence: 'likely', score: 0.55 }],
] as const)('no tie: %s', (_, second) => {
  const [first, other] = tiedFinding.matches;
  if (!first || !other) throw new Error('two matches expected');
  const lead = second.confidence === 'likely' ? { ...first, confidence: 'likely' as const } : first;
  show(<Hint findings={[{ ...tiedFinding, matches: [lead, { ...other, ...second }] }]} onDismiss={vi.fn()} />);
  expect(shownEntries()).toEqual(['risk-blocked']);
});

test.each(['unknown', 'pending'] as const)('outcome %s: the bill comes first', async (outcome) => {
  const matches = unknownFinding.matches.map((match) => ({ ...match, outcome }));
  const { user } = show(<Hint findings={[{ ...unknownFinding, matches }]} onDismiss={vi.fn()} />);
  const note = screen.getByText('先看账单，别急着再付');
  expect(note.compareDocumentPosition(screen.getByRole('heading'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(button('看怎么办'));
  expect(screen.getByText('先看账单，别急着再付')).toBeVisible();
});

test('a failed payment does not speak of the bill', () => {
  show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  expect(screen.queryByText('先看账单，别急着再付')).toBeNull();
});

test('several findings: newest first, one step at a time', async () => {
  const { user } = show(<Hint findings={[unknownFinding, limitFinding]} onDismiss={vi.fn()} />);
  expect(screen.getByText('第 1 条，共 2 条')).toBeInTheDocument();
  expect(button('上一条')).toBeDisabled();
  await user.click(button('下一条'));
  expect(shownEntries()).toEqual(['limit-insufficient']);
  expect(button('下一条')).toBeDisabled();
});

test('what is being read stays when something newer is found', async () => {
  const { user, update } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  await user.click(button('看怎么办'));
  update(<Hint findings={[unknownFinding, limitFinding]} onDismiss={vi.fn()} />);
  expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'limit-insufficient');
});

test('what is not being read gives way to something newer', () => {
  const { update } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  update(<Hint findings={[unknownFinding, limitFinding]} onDismiss={vi.fn()} />);
  expect(shownEntries()).toEqual(['result-unknown']);
});

test.each([
  ['关闭', 'now'],
  ['不再提示这条', 'message'],
  ['此网站不再提示', 'site'],
] as const)('menu: %s', async (item, scope) => {
  const onDismiss = vi.fn();
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={onDismiss} />);
  await user.click(button('更多选项'));
  await user.click(screen.getByRole('menuitem', { name: item }));
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith(scope, limitFinding);
});

test('the menu works by keyboard; Escape closes it and not the hint', async () => {
  const onDismiss = vi.fn();
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={onDismiss} />);
  act(() => button('更多选项').focus());
  await user.keyboard('{Enter}');
  expect(screen.getByRole('menuitem', { name: '关闭' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(button('更多选项')).toHaveFocus();
  expect(onDismiss).not.toHaveBeenCalled();
  await user.keyboard('{Enter}{ArrowDown}{Enter}');
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith('message', limitFinding);
});

test('Escape closes only from inside', async () => {
  const onDismiss = vi.fn();
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={onDismiss} />);
  await user.keyboard('{Escape}');
  expect(onDismiss).not.toHaveBeenCalled();
  act(() => button('看怎么办').focus());
  await user.keyboard('{Escape}');
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith('now', limitFinding);
});

test('the close button closes for now', async () => {
  const onDismiss = vi.fn();
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={onDismiss} />);
  await user.click(button('关闭'));
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith('now', limitFinding);
});

test('clicks and keys that a page makes up do nothing', () => {
  const onDismiss = vi.fn();
  show(<Hint findings={[limitFinding]} onDismiss={onDismiss} />, { trustAll: false });
  fireEvent.click(button('关闭'));
  fireEvent.click(button('看怎么办'));
  fireEvent.keyDown(button('看怎么办'), { key: 'Escape' });
  expect(onDismiss).not.toHaveBeenCalled();
  expect(screen.queryByRole('article')).toBeNull();
});

test('a finding of which this version knows no entry shows nothing', () => {
  const { container } = show(
    <Hint findings={[findingOf('x', matchOf('no-such-entry', 'x', 'x'))]} onDismiss={vi.fn()} />,
  );
  expect(container).toBeEmptyDOMElement();
});

test('page text is text, never markup', () => {
  const message = '<img src=x onerror=alert(1)>额度不足';
  show(
    <Hint findings={[findingOf(message, matchOf('limit-insufficient', message, '额度不足'))]} onDismiss={vi.fn()} />,
  );
  expect(screen.getByRole('region')).toHaveTextContent('<img src=x onerror=alert(1)>额度不足');
  expect(document.querySelector('img')).toBeNull();
});

test('speaks English', async () => {
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />, { language: 'en' });
  expect(screen.getByRole('region')).toHaveAttribute('lang', 'en');
  await user.click(button('What to do'));
  expect(screen.getByRole('heading', { name: 'Is it this?' })).toBeVisible();
});

test('without room it is a pill, which takes no focus, and opens by hand', async () => {
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} hasRoom={false} />);
  expect(shownEntries()).toEqual(['limit-insufficient']);
  expect(screen.queryByRole('button', { name: '看怎么办' })).toBeNull();
  expect(document.body).toHaveFocus();
  await user.click(button(/^可用额度不足，展开/));
  expect(screen.getByRole('heading', { name: '可用额度不足' })).toHaveFocus();
  expect(button('看怎么办')).toBeVisible();
});

test('folds to a pill and opens again by keyboard', async () => {
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  act(() => button('收起').focus());
  await user.keyboard('{Enter}');
  expect(button(/^可用额度不足，展开/)).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { name: '可用额度不足' })).toHaveFocus();
});

test('a hint that loses its room takes no focus with it', () => {
  const { update } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  update(<Hint findings={[limitFinding]} onDismiss={vi.fn()} hasRoom={false} />);
  expect(button(/^可用额度不足，展开/)).toBeVisible();
  expect(document.body).toHaveFocus();
});
