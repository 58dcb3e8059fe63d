/** Opens the popup in tests, every callback watched. */
import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import type { Language } from '../../utils/language/language.ts';
import type { Finding, TabStatus } from '../../utils/page/types.ts';
import { matchOf, show } from './render.tsx';

export const HOST = 'buy.tmall.com';

export const ready = (status: TabStatus, findings: Finding[] = []): PopupProps['tab'] => ({
  state: 'ready',
  status,
  ...(status === 'not-a-page' ? {} : { host: HOST }),
  findings,
});

/** Finds three entries for anything with 花, nothing for the rest. */
export function lookup(text: string): ReturnType<PopupProps['lookup']> {
  if (!text.includes('花')) return Promise.resolve({ matches: [], near: ['system-busy', 'pay-unavailable'] });
  const ids = ['pay-unavailable', 'limit-insufficient', 'overdue'];
  const matches = ids.map((id) => matchOf(id, text, '花', { product: 'huabei' }));
  return Promise.resolve({ matches, near: [] });
}

/** @returns the props given, the user who acts and what render gives */
export function openPopup(more: Partial<PopupProps> = {}, language: Language = 'zh-CN') {
  const props = {
    tab: ready('watching'),
    paused: false,
    snoozedUntil: 0,
    lookup: vi.fn(lookup),
    onPause: vi.fn<PopupProps['onPause']>(),
    onResume: vi.fn(),
    onSetSite: vi.fn(),
    onScan: vi.fn<PopupProps['onScan']>(() => Promise.resolve({ found: 0 })),
    onAllowSite: vi.fn(),
    onOpenOptions: vi.fn(),
    onReadNotice: vi.fn(),
    ...more,
  };
  return { ...props, ...show(<Popup {...props} />, { language }) };
}

export const search = (): HTMLElement => screen.getByRole('searchbox', { name: '查找' });

/** Types into the search box, and lets the answer come. */
export async function lookFor(user: UserEvent, text: string): Promise<void> {
  await user.type(search(), text);
  await act(() => Promise.resolve());
}

export const tab = (name: RegExp): HTMLElement => screen.getByRole('tab', { name });
export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const panel = (): HTMLElement => screen.getByRole('tabpanel');
