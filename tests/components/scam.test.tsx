// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Hint } from '../../components/hint/hint.tsx';
import { catalogue, explanationOf } from '../../utils/catalogue/catalogue.ts';
import { scamFindingOf } from '../../utils/page/finding.ts';
import type { Scam } from '../../utils/scam/types.ts';
import { button, lookFor, openPopup, panel, ready, tab } from './open-popup.tsx';
import { matchOf, show, shownEntries } from './render.tsx';

afterEach(cleanup);

const TEXT = '花呗客服热线：400-123-4567';
const scam: Scam = {
  kind: 'number',
  contact: 'alipay',
  spans: [
    { start: 0, end: 2 },
    { start: 2, end: 4 },
    { start: 7, end: 19 },
  ],
};
const REASON = catalogue.scamReasons['number']!.zh;
const ENTRY = explanationOf('unfreeze-scam')!.title.zh;
const finding = (...others: string[]) =>
  scamFindingOf(
    TEXT,
    scam,
    others.map((id) => matchOf(id, TEXT, '花呗')),
    0,
  );
const marked = (root: HTMLElement) => [...root.querySelectorAll('q strong')].map((element) => element.textContent);

describe('the hint for words that swindle', () => {
  it('says so, why, by which words, and gives the right number', () => {
    show(<Hint findings={[finding('overdue')]} onDismiss={vi.fn()} />);
    const hint = screen.getByRole('region', { name: '付款受阻助手的说明' });
    expect(within(hint).getByRole('heading', { name: '这很像骗局' })).toBeVisible();
    expect(hint).toHaveTextContent(REASON);
    expect(hint).toHaveTextContent('支付宝客服 95188');
    expect(marked(hint).join('')).toBe('花呗客服400-123-4567');
    expect(hint).not.toHaveTextContent('很可能');
    expect(shownEntries()).toEqual(['unfreeze-scam']);
  });

  it('announces it', async () => {
    show(<Hint findings={[finding()]} onDismiss={vi.fn()} />);
    const said = `付款受阻助手：这很像骗局。${REASON}要找就找：支付宝客服 95188。`;
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(said));
  });

  it('opens the entry on swindles, and comes back', async () => {
    const { user } = show(<Hint findings={[finding('overdue')]} onDismiss={vi.fn()} />);
    await user.click(button('看怎么办'));
    expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'unfreeze-scam');
    await user.click(button('返回'));
    expect(screen.getByRole('heading', { name: '这很像骗局' })).toBeVisible();
  });

  it('is put together to the same words', () => {
    show(<Hint findings={[finding()]} onDismiss={vi.fn()} hasRoom={false} />);
    expect(screen.getByText('这很像骗局')).toBeVisible();
  });

  it('speaks English, and never gives the number of the page as right', () => {
    show(<Hint findings={[finding()]} onDismiss={vi.fn()} />, { language: 'en' });
    expect(screen.getByRole('heading', { name: 'This looks like a scam' })).toBeVisible();
    expect(screen.getByText('95188', { selector: '.number' })).toBeVisible();
    expect(screen.queryByText('400-123-4567', { selector: '.number' })).toBeNull();
  });
});

describe('what was pasted', () => {
  const lookup = () => Promise.resolve({ matches: [], near: [], scam });
  const note = () => screen.getByRole('region', { name: '这很像骗局' });
  const told = () => screen.findByRole('region', { name: '这很像骗局' });

  it('is warned of before anything else, though no entry fits', async () => {
    const { user } = openPopup({ lookup });
    await lookFor(user, TEXT);
    expect(note()).toHaveTextContent(REASON);
    expect(note()).toHaveTextContent('支付宝客服 95188');
    expect(note()).toHaveTextContent('你写的：');
    expect(marked(note())).toEqual(['花呗客服', '400-123-4567']);
    const nothing = screen.getByText('没有找到对得上的', { selector: '.nothing-title' });
    expect(note().compareDocumentPosition(nothing)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(within(panel()).getAllByRole('status')[0]).toHaveTextContent('这很像骗局');
  });

  it('leads to the entry on swindles and back', async () => {
    const { user } = openPopup({ lookup, initialQuery: TEXT });
    await user.click(within(await told()).getByRole('button', { name: '看怎么办' }));
    expect(screen.getByRole('heading', { name: ENTRY })).toBeVisible();
    await user.click(button('返回'));
    expect(note()).toBeVisible();
  });

  it('is not warned of where nothing swindles', async () => {
    openPopup({ initialQuery: '花呗额度不足' });
    await screen.findByText('找到 3 条');
    expect(screen.queryByText('这很像骗局')).toBeNull();
  });
});

it('the popup tells what swindles on the page, and what else that text says', async () => {
  const { user } = openPopup({ tab: ready('watching', [finding('overdue')]) });
  expect(tab(/本页 1/)).toHaveAttribute('aria-selected', 'true');
  expect(within(panel()).getByRole('region', { name: '这很像骗局' })).toHaveTextContent('页面写着：');
  await user.click(screen.getByText('也可能是（1）'));
  expect(shownEntries(panel())).toEqual(['overdue']);
});

it('no reason is given that no longer holds', () => {
  const reason = catalogue.scamReasons['number']!;
  reason.until = '2026-01-01';
  show(<Hint findings={[finding()]} onDismiss={vi.fn()} now={new Date('2026-11-22')} />);
  delete reason.until;
  expect(screen.queryByText(REASON)).toBeNull();
  expect(screen.getByText('95188')).toBeVisible();
});
