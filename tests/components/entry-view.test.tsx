// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { EntryView, type EntryViewProps } from '../../components/entry/entry-view.tsx';
import type { Explanation } from '../../knowledge/types.ts';
import { catalogue, explanationOf } from '../../utils/catalogue/catalogue.ts';
import { matchOf, show, shownEntries } from './render.tsx';

afterEach(cleanup);

const NOW = new Date('2026-11-23T12:00:00');
const claim = (zh: string, until?: string) => ({ zh, en: zh, basis: ['csai'], ...(until ? { until } : {}) });

/** A whole explanation, each part different from the others. */
const sample = {
  kind: 'symptom',
  area: 'pay',
  products: ['huabei'],
  title: { zh: '标题', en: 'Title' },
  sentence: claim('一句话。'),
  why: [claim('因为这样。')],
  check: [claim('看这里。')],
  steps: [
    { ...claim('第一步。'), who: 'you' },
    { ...claim('第二步。'), who: 'bank' },
  ],
  avoid: [claim('别这样做。')],
  recovery: {
    min: 3,
    max: 7,
    unit: 'day',
    from: { zh: '还清', en: 'repaying' },
    basis: ['pipl'],
    note: claim('注意。'),
  },
  retry: { when: 'after-change', zh: '处理后再试。', en: 'Later.' },
  payNow: ['keep-order', 'other-method', 'check-bill'],
  evidence: ['general'],
  contacts: ['alipay', 'bank'],
  scams: ['unfreeze'],
  related: ['overdue', 'no-such-entry'],
  causes: ['limit-insufficient', 'risk-blocked'],
  disagreements: [{ about: { zh: '多久恢复', en: 'How long' }, views: [claim('甲说三天。'), claim('乙说一年。')] }],
  variants: [
    { product: 'baitiao', steps: [{ ...claim('白条步骤。'), who: 'platform' }], contacts: ['jd-finance'] },
    { product: 'huabei', steps: [{ ...claim('花呗步骤。'), who: 'you' }] },
  ],
  debt: true,
} satisfies Explanation;

function view(more: Partial<EntryViewProps> = {}, language: 'zh-CN' | 'en' = 'zh-CN') {
  const spies = { onTick: vi.fn(), onOpenEntry: vi.fn() };
  const entry = <EntryView id="sample" explanation={sample} ticked={[]} now={NOW} {...spies} {...more} />;
  return { ...spies, ...show(entry, { language }) };
}

test('parts stand in the order in which a person acts', () => {
  view();
  const text = screen.getByRole('article').textContent;
  const order = [
    '一句话',
    '看这里',
    '第一步',
    '3–7 天',
    '处理后再试',
    '先看账单，确认',
    '页面提示的原文',
    '支付宝客服',
    '别这样做',
    '解冻费',
    '因为这样',
    '多久恢复',
    '与蚂蚁、支付宝及任何商家无关，仅供参考',
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('steps, time and ways to pay need no click; reasons and sources do', () => {
  view();
  const isFolded = (text: RegExp): boolean => screen.getByText(text).closest('details:not([open])') !== null;
  expect(isFolded(/^第一步/)).toBe(false);
  expect(isFolded(/^3–7 天/)).toBe(false);
  expect(isFolded(/先保留订单/)).toBe(false);
  expect(isFolded(/^先收“解冻费/)).toBe(false);
  expect(isFolded(/^因为这样/)).toBe(true);
});

test('a step says who acts and is ticked by its number', async () => {
  const { onTick, user } = view({ ticked: [0] });
  expect(screen.getByRole('checkbox', { name: /第一步.*你/ })).toBeChecked();
  expect(screen.getByText('已完成 1 / 2')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /第二步.*银行/ }));
  await user.click(screen.getByRole('checkbox', { name: /第一步/ }));
  expect(onTick.mock.calls).toEqual([
    [1, true],
    [0, false],
  ]);
});

test('a product with its own steps comes with them, ticked under numbers of their own', async () => {
  const { onTick, user } = view({ product: 'huabei' });
  const own = screen.getByRole('region', { name: '花呗的做法' });
  await user.click(within(own).getByRole('checkbox', { name: /花呗步骤/ }));
  expect(onTick).toHaveBeenCalledExactlyOnceWith(3, true);
  expect(screen.queryByText(/白条步骤/)).toBeNull();
  expect(screen.getByText(/^第一步/).closest('details')).not.toHaveAttribute('open');
});

test('a variant may have other contacts', () => {
  view({ product: 'baitiao' });
  expect(screen.getByText('京东金融客服')).toBeVisible();
  expect(screen.queryByText('支付宝客服')).toBeNull();
});

test('the estimate says from when it runs and that it is one', () => {
  view();
  const part = screen.getByRole('region', { name: /多久能好/ });
  expect(part).toHaveTextContent('这是估计');
  expect(part).toHaveTextContent('3–7 天从还清算起');
  expect(part).toHaveTextContent('先处理，再试');
});

test.each([
  [{ min: 0, max: 0, unit: 'minute' }, '通常马上', 'Usually at once'],
  [{ min: 0, max: 2, unit: 'hour' }, '最多约 2 小时', 'Up to about 2 hours'],
  [{ min: 1, max: 1, unit: 'month' }, '约 1 个月', 'About 1 month'],
  [{ min: 1, max: 5, unit: 'year' }, '1–5 年', '1–5 years'],
] as const)('range %o', (range, zh, en) => {
  const explanation = { ...sample, recovery: { ...sample.recovery, ...range } };
  view({ explanation });
  expect(screen.getByText(zh)).toBeVisible();
  cleanup();
  view({ explanation }, 'en');
  expect(screen.getByText(en)).toBeVisible();
});

test('an unknown time is called so', () => {
  view({ explanation: { ...sample, recovery: { unknown: claim('来源没有写。') } } });
  const part = screen.getByRole('region', { name: '多久能好' });
  expect(part).toHaveTextContent('不确定来源没有写。');
  expect(part).not.toHaveTextContent('这是估计');
});

test('ways to pay come least harm first, whatever order the entry has', () => {
  view();
  const ways = within(screen.getByRole('region', { name: '现在先这样付' })).getAllByRole('listitem');
  expect(ways.map((way) => way.textContent)).toEqual([
    '先看账单，确认没有扣款再付',
    '换余额、余额宝或银行卡',
    '先保留订单，关闭前再来付',
  ]);
});

test('causes and related entries lead on; unknown ids are left out', async () => {
  const { onOpenEntry, user } = view();
  expect(shownEntries()).toEqual(['sample', 'limit-insufficient', 'risk-blocked', 'overdue']);
  await user.click(screen.getByRole('button', { name: /可用额度不足/ }));
  expect(onOpenEntry).toHaveBeenCalledExactlyOnceWith('limit-insufficient');
});

test('sources carry grade and date', () => {
  view();
  const source = screen.getByText('花呗为什么用不了了怎么办').closest('li');
  expect(source).toHaveTextContent('C 常见说法');
  expect(source).toHaveTextContent('核对于 2026-11-22');
  expect(screen.getByText('开放平台支付接口错误码').closest('li')).toHaveTextContent('A 官方/法规');
  expect(screen.getByText('个人信息保护法').closest('li')).toHaveTextContent('K 未经证实');
});

test('a statement that rests on nothing confirmed says so', () => {
  view({ explanation: { ...sample, check: [{ ...claim('听说的。'), basis: ['background'] }] } });
  expect(screen.getByRole('region', { name: '先确认是不是它' })).toHaveTextContent('听说的。未经证实');
});

test('a source past its review date may be out of date', () => {
  view();
  expect(screen.queryByText(/可能已过时/)).toBeNull();
  cleanup();
  view({ now: new Date('2029-01-01T12:00:00') });
  const source = screen.getByText('花呗为什么用不了了怎么办').closest('li');
  expect(source).toHaveTextContent('可能已过时（核对于 2026-11-22）');
});

test('what held until a day is shown through it, and afterwards only as out of date', () => {
  const explanation = {
    ...sample,
    steps: [{ ...claim('旧步骤。', '2026-03-31'), who: 'you' as const }, ...sample.steps],
    check: [claim('旧线索。', '2026-11-22'), claim('还在的线索。', '2026-11-23')],
    recovery: { ...sample.recovery, note: claim('旧注。', '2026-01-01') },
  };
  view({ explanation });
  const isOutdated = (text: RegExp): boolean =>
    screen.getByText(text).textContent.includes('可能已过时（核对于 2026-11-22）');
  expect(isOutdated(/^旧步骤/)).toBe(true);
  expect(isOutdated(/^旧线索/)).toBe(true);
  expect(isOutdated(/^旧注/)).toBe(true);
  expect(isOutdated(/^还在的线索/)).toBe(false);
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  expect(screen.getByRole('region', { name: '先确认是不是它' })).not.toHaveTextContent('旧线索');
});

test('a sentence past its day stays, marked', () => {
  view({ explanation: { ...sample, sentence: claim('旧话。', '2020-01-01') } });
  expect(screen.getByText(/^旧话/)).toHaveTextContent('可能已过时');
});

test('says what the match rests on: words, product, amount', () => {
  view({ match: matchOf('sample', '额度不足', '额度不足', { amount: '¥1,299.00' }), product: 'huabei' });
  expect(screen.getByRole('article')).toHaveTextContent('依据的字句：额度不足 · 花呗 · ¥1,299.00');
});

test('only our own numbers are shown', () => {
  view();
  expect(screen.getByText('95188')).toHaveClass('number');
});

test.each(Object.keys(catalogue.explanations))('%s shows in both languages', (id) => {
  const explanation = explanationOf(id);
  if (!explanation) throw new Error('entry expected');
  for (const language of ['zh-CN', 'en'] as const) {
    view({ id, explanation }, language);
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(0);
    expect(screen.getByRole('article').textContent).not.toMatch(/\{\w+\}|undefined|\[object/);
    cleanup();
  }
});
