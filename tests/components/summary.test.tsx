// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SummaryForm } from '../../components/follow/summary-form.tsx';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Incident } from '../../utils/incidents/incident.ts';
import type { Language } from '../../utils/language/language.ts';
import { followingOf, incidentOf, NOW } from './followed.tsx';
import { show } from './render.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const MESSAGE = '付款失败，卡号 6222021234567890123，手机 13812345678，金额 58.00 元';

function open(more: Partial<Incident> = {}, language: Language = 'zh-CN') {
  const incident = incidentOf({ note: '只给自己看的备注', ...more });
  const explanation = explanationOf(incident.entry)!;
  const { own } = followingOf();
  return show(<SummaryForm {...own} incident={incident} explanation={explanation} now={NOW} />, { language });
}

const preview = (): string => screen.getByLabelText(/^(将要复制的内容|What will be copied)$/).textContent;
const box = (name: RegExp): HTMLElement => screen.getByRole('textbox', { name });

describe('the summary', () => {
  test('says what, when and where, what was tried and what can be provided', () => {
    const { steps } = explanationOf('overdue')!;
    open({ ticks: [1, 0], actDay: '2026-11-20' });
    const lines = preview().split('\n');
    expect(lines.slice(0, 8)).toEqual([
      `问题（自己判断的，不一定准）：${explanationOf('overdue')!.title.zh}`,
      '产品：花呗',
      '时间：2026-11-20 18:05',
      '网站：cashier.alipay.com',
      '2026-11-20：逾期款全部还清',
      '已经做过：',
      `1. ${steps[0]!.zh}`,
      `2. ${steps[1]!.zh}`,
    ]);
    expect(lines[8]).toBe('可以提供的材料：');
    expect(preview()).toContain('- 页面提示的原文和出现时间');
    expect(preview()).toContain('- 还款凭证、银行流水中的那一笔');
  });

  test('names the steps of a product by their own words', () => {
    const { steps, variants } = explanationOf('overdue')!;
    open({ product: 'baitiao', ticks: [steps.length] });
    expect(preview()).toContain(`1. ${variants![0]!.steps[0]!.zh}`);
  });

  test('holds neither the note nor a message that was not pasted', () => {
    open();
    expect(preview()).not.toContain('备注');
    expect(preview()).not.toContain('提示的原文：');
    expect(preview()).toContain('已经做过：还没有');
  });

  test('hides what is private in what is pasted and asked for, until the person wants it otherwise', async () => {
    const { user } = open();
    await user.type(box(/提示的原文/), MESSAGE);
    await user.type(box(/希望对方/), '请打 13812345678');
    expect(preview()).not.toMatch(/6222021234567890123|13812345678/);
    expect(preview()).toContain('金额 58.00 元');
    await user.click(screen.getByRole('checkbox', { name: /隐去卡号/ }));
    expect(preview()).toContain(`提示的原文：${MESSAGE}`);
    expect(preview()).toContain('希望你们：请打 13812345678');
  });

  test('speaks English', () => {
    open({}, 'en');
    expect(preview()).toMatch(/^Problem \(my own reading of it\): .*\nProduct: Huabei\nWhen: 2026-11-20 18:05\n/);
  });
});

describe('what is seen is what', () => {
  test('is copied', async () => {
    const { user } = open();
    await user.type(box(/提示的原文/), MESSAGE);
    await user.click(screen.getByRole('button', { name: '复制' }));
    expect(await screen.findByText('已复制')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(preview());
  });

  test('is saved as a text file', async () => {
    const saved: [string, Blob][] = [];
    let blob: Blob | undefined;
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (it: Blob) => ((blob = it), 'blob:x'), revokeObjectURL: vi.fn() }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push([this.download, blob!]);
    });
    const { user } = open();
    await user.click(screen.getByRole('button', { name: '存成文本文件' }));
    expect(saved.map(([name]) => name)).toEqual(['payhint-2026-11-22.txt']);
    expect(await saved[0]![1].text()).toBe(`${preview()}\n`);
  });
});

test('a clipboard that refuses is told of', async () => {
  const { user } = open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(await screen.findByText(/没有复制成/)).toBeVisible();
});
