// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../../components/language.tsx';
import { Options, type OptionsProps } from '../../components/options/options.tsx';

afterEach(cleanup);

function show(more: Partial<OptionsProps> = {}) {
  const props = {
    language: 'auto' as const,
    paused: false,
    snoozedUntil: 0,
    sitesAllowed: [],
    sitesOff: [],
    dismissed: 0,
    shortcut: 'Alt+Shift+F',
    onLanguage: vi.fn(),
    onResume: vi.fn(),
    onRevoke: vi.fn(),
    onSwitchOn: vi.fn(),
    onForgetDismissed: vi.fn(),
    onChangeShortcut: vi.fn(),
    ...more,
  };
  render(
    <LanguageProvider language="zh-CN">
      <Options {...props} />
    </LanguageProvider>,
  );
  return props;
}

it('offers the browser’s language and each language by its own name', async () => {
  const { onLanguage } = show();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '跟随浏览器' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: '繁體中文' }));
  expect(onLanguage).toHaveBeenCalledExactlyOnceWith('zh-TW');
});

it('lists the sites that are off and switches one on again', async () => {
  const { onSwitchOn } = show({ sitesOff: ['a.example', 'b.example'] });
  await userEvent.click(screen.getByRole('button', { name: '重新开启 b.example' }));
  expect(onSwitchOn).toHaveBeenCalledExactlyOnceWith('b.example');
});

it('lists the sites that were allowed by their hosts, and takes one back', async () => {
  const { onRevoke } = show({ sitesAllowed: ['*://*/*', '*://pay.example/*'] });
  expect(screen.getByText('所有网站')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '不再允许 pay.example' }));
  expect(onRevoke).toHaveBeenCalledExactlyOnceWith('*://pay.example/*');
});

it.each([
  [{ paused: true }, '已全部暂停'],
  [{ snoozedUntil: new Date(2026, 2, 2, 8, 5).getTime(), now: new Date(2026, 2, 1, 8, 5) }, '已暂停到明天 08:05'],
])('%o: says “%s” and resumes', async (rest, says) => {
  const { onResume } = show(rest);
  expect(screen.getByText(says)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '恢复提示' }));
  expect(onResume).toHaveBeenCalledOnce();
});

it('counts the messages that are hidden, and brings them back', async () => {
  const { onForgetDismissed } = show({ dismissed: 3 });
  expect(screen.getByText(/^3 条/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '重新提示' }));
  expect(onForgetDismissed).toHaveBeenCalledOnce();
});

it.each([
  ['Alt+Shift+F', 'Alt+Shift+F'],
  ['', '没有设置'],
])('shows the shortcut “%s” and leads to where it is changed', async (shortcut, says) => {
  const { onChangeShortcut } = show({ shortcut });
  expect(screen.getByText(says)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '到浏览器里更改' }));
  expect(onChangeShortcut).toHaveBeenCalledOnce();
});

it('says of each list that it is empty', () => {
  show();
  for (const words of ['没有关闭任何网站。', /没有另外允许的网站/, '没有暂停。', '没有隐藏任何消息。'])
    expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['到浏览器里更改']);
});
