// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OwnData, type OwnDataProps } from '../../components/options/own-data.tsx';
import { saveText } from '../../components/controls/save-text.ts';
import type { ImportProblem } from '../../utils/storage/own-data.ts';
import { NOW } from './followed.tsx';
import { show } from './render.tsx';

vi.mock('../../components/controls/save-text.ts', () => ({ saveText: vi.fn() }));

afterEach(() => {
  cleanup();
  vi.mocked(saveText).mockClear();
});

function open(more: Partial<OwnDataProps> = {}) {
  const props = {
    setAside: [],
    onExport: vi.fn(() => Promise.resolve('{"payhint":"own-data"}')),
    onImport: vi.fn<OwnDataProps['onImport']>(() => Promise.resolve(undefined)),
    onDelete: vi.fn(() => Promise.resolve()),
    onDiscardSetAside: vi.fn(),
    now: NOW,
    ...more,
  };
  return { ...props, ...show(<OwnData {...props} />) };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const FILE = new File(['the text'], 'payhint.json', { type: 'application/json' });

test('exports to one file that carries the day', async () => {
  const { user } = open();
  await user.click(button('导出到文件'));
  await vi.waitFor(() =>
    expect(saveText).toHaveBeenCalledExactlyOnceWith(
      'payhint-data-2026-11-22.json',
      '{"payhint":"own-data"}',
      'application/json',
    ),
  );
});

describe('an import', () => {
  test('says what became of the data', async () => {
    const { user, onImport } = open();
    await user.upload(screen.getByLabelText('从文件导入'), FILE);
    expect(await screen.findByText(/^已导入：设置换成了文件里的/)).toBeVisible();
    expect(onImport).toHaveBeenCalledExactlyOnceWith('the text');
  });

  test.each<[ImportProblem, string]>([
    [{ kind: 'not-json' }, '它不是完整的 JSON 文件。'],
    [{ kind: 'not-ours' }, '它不是从付款受阻助手导出的。'],
    [{ kind: 'too-big' }, '文件太大，不会是从这里导出的。'],
    [{ kind: 'other-version' }, '它来自这一版不认识的版本，请先更新付款受阻助手。'],
    [{ kind: 'missing', place: 'incidents.list[1].note' }, '里面缺少“incidents.list[1].note”。'],
    [{ kind: 'unknown', place: 'settings.theme' }, '里面有认不得的“settings.theme”。'],
    [{ kind: 'wrong', place: 'history.list[0].at' }, '里面的“history.list[0].at”不是能用的值。'],
  ])('that is refused for %j says why and that nothing changed', async (problem, why) => {
    const { user } = open({ onImport: () => Promise.resolve(problem) });
    await user.upload(screen.getByLabelText('从文件导入'), FILE);
    expect(await screen.findByText(`没有导入，什么都没有改。${why}`)).toBeVisible();
  });

  test('that breaks says so', async () => {
    const { user } = open({ onImport: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });
    await user.upload(screen.getByLabelText('从文件导入'), FILE);
    expect(await screen.findByText(/^没有做成：.*quota exceeded/)).toBeVisible();
  });
});

test('deletes everything after a second click', async () => {
  const { user, onDelete } = open();
  await user.click(button('删除全部数据'));
  expect(button('取消')).toHaveFocus();
  await user.click(button('取消'));
  await user.click(button('删除全部数据'));
  expect(onDelete).not.toHaveBeenCalled();
  await user.click(button('全部删除，不能恢复'));
  expect(await screen.findByText('已全部删除。')).toBeVisible();
  expect(onDelete).toHaveBeenCalledOnce();
});

describe('what was set aside', () => {
  const setAside = [{ part: 'incidents', value: { list: 'broken' } }];

  test('is told of, and saved as it is', async () => {
    const { user } = open({ setAside });
    expect(screen.getByText('有 1 份存下的数据读不出来，已原样放在一边。')).toBeVisible();
    await user.click(button('存成文件'));
    const [name, text] = vi.mocked(saveText).mock.calls[0]!;
    expect(name).toBe('payhint-set-aside-2026-11-22.json');
    expect(JSON.parse(text)).toEqual(setAside);
  });

  test('is thrown away after a second click only', async () => {
    const { user, onDiscardSetAside } = open({ setAside });
    await user.click(button('丢弃'));
    expect(onDiscardSetAside).not.toHaveBeenCalled();
    await user.click(button('丢弃，不能恢复'));
    expect(onDiscardSetAside).toHaveBeenCalledOnce();
  });

  test('is not spoken of where there is nothing', () => {
    open();
    expect(screen.queryByText(/读不出来/)).toBeNull();
  });
});
