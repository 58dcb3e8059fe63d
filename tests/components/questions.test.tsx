// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Hint } from '../../components/hint/hint.tsx';
import { catalogue, explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Language } from '../../utils/language/language.ts';
import { lookFor, openPopup, ready } from './open-popup.tsx';
import { findingOf, limitFinding, matchOf, show, shownEntries, tiedFinding } from './render.tsx';

afterEach(cleanup);

const MESSAGE = '花呗暂不可用';
const unavailable = findingOf(MESSAGE, matchOf('pay-unavailable', MESSAGE, '暂不可用', { product: 'huabei' }));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const question = (): HTMLElement => screen.getByRole('heading', { level: 3, name: /？$/ });
const result = (): HTMLElement => screen.getByRole('heading', { level: 3, name: /^(看来是|还不能确定)/ });
const causes = (): (string | undefined)[] => shownEntries();
const wordsOf = (id: string): string => document.querySelector(`[data-entry-id="${id}"] .badge`)?.textContent ?? '';

/** The hint of a symptom, at its first question. */
async function ask(finding = unavailable, language: Language = 'zh-CN') {
  const shown = show(<Hint findings={[finding]} host="buy.tmall.com" onDismiss={vi.fn()} />, { language });
  await shown.user.click(button(language === 'en' ? 'What to do' : '看怎么办'));
  await shown.user.click(button(language === 'en' ? 'Answer a few questions' : '问几个问题，找出原因'));
  return shown;
}

describe('the way in', () => {
  test('is the one primary button of a symptom', async () => {
    const { user } = show(<Hint findings={[unavailable]} onDismiss={vi.fn()} />);
    await user.click(button('看怎么办'));
    const primary = [...document.querySelectorAll('.button-primary')].map((element) => element.textContent);
    expect(primary).toEqual(['问几个问题，找出原因']);
  });

  test('is not there on a cause', async () => {
    const { user } = show(<Hint findings={[limitFinding]} onDismiss={vi.fn()} />);
    await user.click(button('看怎么办'));
    expect(screen.queryByRole('button', { name: /问几个问题/ })).toBeNull();
  });

  test('is on the card where two causes tie, and asks about those two', async () => {
    const { user } = show(<Hint findings={[tiedFinding]} onDismiss={vi.fn()} />);
    await user.click(button('问几个问题，找出原因'));
    expect(causes()).toEqual(['risk-blocked', 'scene-not-supported']);
    expect(question()).toBeVisible();
  });

  test.each(Object.keys(catalogue.explanations).filter((id) => explanationOf(id)?.causes))(
    'is there for %s',
    async (id) => {
      const finding = findingOf('x', matchOf(id, 'x', 'x'));
      await ask(finding);
      expect(question()).toBeVisible();
      expect(causes().length).toBe(explanationOf(id)?.causes?.length);
    },
  );
});

describe('a question', () => {
  test('has its answers, “don’t know” last, a line on how to find out, and its number', async () => {
    await ask();
    const answers = within(screen.getByRole('group')).getAllByRole('button');
    expect(answers.length).toBeGreaterThan(2);
    expect(answers.at(-1)).toHaveTextContent('不知道');
    expect(screen.getByText('怎么看：')).toBeVisible();
    expect(screen.getByText('第 1 个，最多 5 个')).toBeVisible();
    expect(screen.queryByRole('button', { name: '上一个问题' })).toBeNull();
  });

  test('an answer puts the causes in another order, in words, and asks on', async () => {
    const { user } = await ask();
    const before = causes();
    expect(wordsOf('account-abnormal')).toBe('可能');
    await user.click(button('有风险或限制'));
    expect(causes()).not.toEqual(before);
    expect([...causes()].sort()).toEqual([...before].sort());
    expect(causes()[0]).toBe('account-abnormal');
    expect(wordsOf('overdue')).toBe('不太像');
    expect(screen.getAllByText('比刚才更像').length).toBeGreaterThan(0);
    expect(screen.getByText('第 2 个，最多 5 个')).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\d\s?%/);
  });

  test('“don’t know” leaves the causes as they are', async () => {
    const { user } = await ask();
    const before = causes();
    const first = question().textContent;
    await user.click(button('不知道'));
    expect(causes()).toEqual(before);
    expect(question().textContent).not.toBe(first);
    expect(screen.queryByText('比刚才更像')).toBeNull();
  });

  test('the focus goes on to the next one', async () => {
    const { user } = await ask();
    expect(screen.getByRole('heading', { name: '找出原因' })).toHaveFocus();
    await user.click(button('不知道'));
    expect(question()).toHaveFocus();
  });

  test('arrow keys move between the answers, sideways too', async () => {
    const { user } = await ask();
    const answers = within(screen.getByRole('group')).getAllByRole('button');
    answers[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(answers[1]).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(answers[2]).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowUp}');
    expect(answers[0]).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('第 2 个，最多 5 个')).toBeVisible();
  });

  test('every cause opens its entry, and back leads to the same question', async () => {
    const { user } = await ask();
    await user.click(button('有风险或限制'));
    const asked = question().textContent;
    await user.click(button(/这笔付款被风控拦下/));
    expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'risk-blocked');
    await user.click(button('返回'));
    expect(question().textContent).toBe(asked);
    expect(button(/这笔付款被风控拦下/)).toHaveFocus();
  });
});

describe('going back', () => {
  test('the previous question comes with the order of then', async () => {
    const { user } = await ask();
    const first = question().textContent;
    const before = causes();
    await user.click(button('有风险或限制'));
    await user.click(button('上一个问题'));
    expect(question().textContent).toBe(first);
    expect(causes()).toEqual(before);
  });

  test('starting over forgets every answer', async () => {
    const { user } = await ask();
    const first = question().textContent;
    await user.click(button('不知道'));
    await user.click(button('不知道'));
    await user.click(button('从头再来'));
    expect(question().textContent).toBe(first);
    expect(screen.getByText('第 1 个，最多 5 个')).toBeVisible();
  });

  test('answers outlast leaving the questions, but not the hint', async () => {
    const { user, unmount } = await ask();
    await user.click(button('有风险或限制'));
    await user.click(button('返回'));
    await user.click(button('问几个问题，找出原因'));
    expect(screen.getByText('第 2 个，最多 5 个')).toBeVisible();
    unmount();
    await ask();
    expect(screen.getByText('第 1 个，最多 5 个')).toBeVisible();
  });
});

describe('the result', () => {
  test('says what it looks like, that it is inferred, and leads to the steps', async () => {
    const { user } = await ask();
    await user.click(button('有风险或限制'));
    await user.click(button('什么付款方式都不行'));
    expect(result()).toHaveTextContent('看来是：整个支付账户被限制了');
    expect(screen.getByText('这是按你的回答推断的，不是平台给出的原因。')).toBeVisible();
    expect(screen.getByText('问了 2 个')).toBeVisible();
    expect(wordsOf('account-abnormal')).toBe('很可能');
    await user.click(button('看怎么办'));
    expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'account-abnormal');
  });

  test('does not pretend after five times “don’t know”', async () => {
    const { user } = await ask();
    for (let asked = 0; asked < 5; asked += 1) await user.click(button('不知道'));
    expect(result()).toHaveTextContent('还不能确定，最像的是：');
    expect(screen.getByText(/分不太清/)).toBeVisible();
    expect(screen.queryByText('很可能')).toBeNull();
  });

  test('a result that is not known puts the bill first, on the questions and after them', async () => {
    const matches = unavailable.matches.map((match) => ({ ...match, outcome: 'unknown' as const }));
    const { user } = await ask({ ...unavailable, matches });
    const note = screen.getByText('先看账单，别急着再付');
    expect(note.compareDocumentPosition(question())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(button(/这件商品或商家不支持/));
    const [way] = within(screen.getByRole('region', { name: '现在先这样付' })).getAllByRole('listitem');
    expect(way).toHaveTextContent('先看账单');
  });
});

describe('a reader who has told of debt', () => {
  test('is not told to use it more, nor of a limit to claim, whatever they open next', async () => {
    const finding = findingOf('额度变少', matchOf('limit-reduced', '额度变少', '额度变少'));
    const { user } = await ask(finding);
    while (screen.queryByRole('button', { name: '各处欠款加起来，还着吃力' }) === null)
      await user.click(button('不知道'));
    await user.click(button('各处欠款加起来，还着吃力'));
    await user.click(button(/用得太少，被停用了/));
    expect(screen.getByRole('article')).toHaveTextContent('先把欠款还少');
    expect(screen.getByRole('article')).not.toHaveTextContent('没有欠款压力的话');
  });

  test('sees everything again after taking the answer back', async () => {
    const finding = findingOf('额度变少', matchOf('limit-reduced', '额度变少', '额度变少'));
    const { user } = await ask(finding);
    while (screen.queryByRole('button', { name: '各处欠款加起来，还着吃力' }) === null)
      await user.click(button('不知道'));
    await user.click(button('各处欠款加起来，还着吃力'));
    await user.click(button('从头再来'));
    await user.click(button(/用得太少，被停用了/));
    expect(screen.getByRole('article')).toHaveTextContent('没有欠款压力的话');
  });

  test('is one whose finding is a debt', async () => {
    const message = '花呗已逾期';
    const finding = findingOf(message, matchOf('overdue', message, '逾期'), matchOf('low-activity', message, '花呗', { score: 0.2, confidence: 'possible' })); // prettier-ignore
    const { user } = show(<Hint findings={[finding]} onDismiss={vi.fn()} />);
    await user.click(button('不是这个原因'));
    await user.click(button(/用得太少，被停用了/));
    expect(screen.getByRole('article')).not.toHaveTextContent('没有欠款压力的话');
  });
});

describe('in the popup', () => {
  test('a symptom that was looked up asks, opens what it finds, and comes back', async () => {
    const { user } = openPopup();
    await lookFor(user, '花呗用不了');
    await user.click(button(/这个付款方式现在用不了/));
    await user.click(button('问几个问题，找出原因'));
    expect(screen.getByText('第 1 个，最多 5 个')).toBeVisible();
    await user.click(button('不知道'));
    const asked = question().textContent;
    await user.click(button(/整个支付账户被限制了/));
    expect(screen.getByRole('article')).toHaveAttribute('data-entry-id', 'account-abnormal');
    await user.click(button('返回'));
    expect(question().textContent).toBe(asked);
    expect(screen.getByText('第 2 个，最多 5 个')).toBeVisible();
  });

  test('a tie found on the page offers the questions under its two lines', async () => {
    const { user } = openPopup({ tab: ready('watching', [tiedFinding]) });
    await user.click(button('问几个问题，找出原因'));
    expect(causes()).toEqual(['risk-blocked', 'scene-not-supported']);
  });

  test('a finding on JD’s cashier is not offered Alipay’s ways to pay', async () => {
    const finding = findingOf('支付失败', matchOf('payment-failed', '支付失败', '支付失败'));
    const tab = { ...ready('watching', [finding]), host: 'pcashier.jd.com' };
    const { user } = openPopup({ tab });
    await user.click(button(/付款失败，没说原因/));
    const ways = screen.getByRole('region', { name: '现在先这样付' });
    expect(ways).toHaveTextContent('换银行卡，或收银台列出的其他方式');
    expect(ways).not.toHaveTextContent('余额宝');
  });
});

test.each([
  ['en', 'Question 1, at most 5', 'Don’t know'],
  ['zh-TW', '第 1 個，最多 5 個', '不知道'],
] as const)('speaks %s', async (language, progress, dontKnow) => {
  const shown = show(<Hint findings={[tiedFinding]} onDismiss={vi.fn()} />, { language });
  await shown.user.click(document.querySelector<HTMLElement>('[data-opens="questions"]')!);
  expect(screen.getByText(progress)).toBeVisible();
  expect(button(dontKnow)).toBeVisible();
});
