// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../../components/language.tsx';
import { Options } from '../../components/options/options.tsx';

afterEach(cleanup);

function show(sitesOff: string[] = []) {
  const onLanguage = vi.fn();
  const onSwitchOn = vi.fn();
  render(
    <LanguageProvider language="zh-CN">
      <Options language="auto" sitesOff={sitesOff} onLanguage={onLanguage} onSwitchOn={onSwitchOn} />
    </LanguageProvider>,
  );
  return { onLanguage, onSwitchOn };
}

it('offers the browser’s language and each language by its own name', async () => {
  const { onLanguage } = show();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '跟随浏览器' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: '繁體中文' }));
  expect(onLanguage).toHaveBeenCalledExactlyOnceWith('zh-TW');
});

it('lists the sites that are off and switches one on again', async () => {
  const { onSwitchOn } = show(['a.example', 'b.example']);
  await userEvent.click(screen.getByRole('button', { name: '重新开启 b.example' }));
  expect(onSwitchOn).toHaveBeenCalledExactlyOnceWith('b.example');
});

it('says so when no site is off', () => {
  show();
  expect(screen.getByText('没有关闭任何网站。')).toBeTruthy();
});
