// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Hint } from '../../components/hint/hint.tsx';
import { MissReport } from '../../components/report/miss-report.tsx';
import { button, lookFor, openPopup, search } from './open-popup.tsx';
import { limitFinding, show } from './render.tsx';

afterEach(cleanup);

const draft = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: '反馈的内容', hidden: true });
const unfold = '说得不对，或没有认出来？';

test('the draft quotes the message with what is private hidden, and names what was shown', async () => {
  const message = '付款 58.00 元失败（ACQ.SYSTEM_ERROR），卡号 4111 1111 1111 1111，收款人：张三';
  const { user } = show(<MissReport message={message} id="limit-insufficient" />);
  await user.click(screen.getByText(unfold));
  expect(draft()).toHaveValue(
    [
      '提示的原文：付款 58.00 元失败（ACQ.SYSTEM_ERROR），卡号 [卡号]，收款人：[姓名]',
      '给出的说明：可用额度不足 (limit-insufficient)',
      '哪里不对，其实是什么：',
    ].join('\n'),
  );
});

test('what is copied is what stands there, changes included', async () => {
  const { user } = show(<MissReport message="付款失败" />);
  await user.click(screen.getByText(unfold));
  await user.type(draft(), '其实是网络断了');
  await user.click(button('复制这段'));
  const copied = await navigator.clipboard.readText();
  expect(copied).toBe(draft().value);
  expect(copied).toMatch(/没有找到对得上的\n.*其实是网络断了$/);
  expect(await screen.findByText('已复制')).toBeVisible();
  await user.type(draft(), '。');
  expect(screen.queryByText('已复制')).toBeNull();
});

test('where there is no clipboard the text is selected to be copied by hand', async () => {
  const { user } = show(<MissReport message="付款失败" />);
  await user.click(screen.getByText(unfold));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('NotAllowedError'));
  await user.click(button('复制这段'));
  expect(await screen.findByText(/没能复制，文字已选中/)).toBeVisible();
  const { selectionStart, selectionEnd, value } = draft();
  expect(value.slice(selectionStart, selectionEnd)).toBe(value);
});

test('another message brings another draft', () => {
  const { update } = show(<MissReport message="付款失败" />);
  update(<MissReport message="交易关闭" />);
  expect(draft().value).toContain('交易关闭');
});

test('stands in the hint below an explanation and below what else it may be', async () => {
  const { user } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
  await user.click(button('看怎么办'));
  expect(draft().value).toContain('提示的原文：花呗可用额度不足，请更换付款方式');
  await user.click(button('返回'));
  await user.click(button('不是这个原因'));
  expect(draft().value).toContain('limit-insufficient');
});

test('stands in the popup where nothing fits, and below an entry, with the words that were typed', async () => {
  const { user } = openPopup();
  await lookFor(user, '天气');
  expect(draft().value).toContain('提示的原文：天气\n给出的说明：没有找到对得上的');
  await user.clear(search());
  await lookFor(user, '花被{Enter}');
  expect(draft().value).toContain('提示的原文：花被\n给出的说明：');
});
