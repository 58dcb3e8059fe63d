// @vitest-environment jsdom
/** Once debt is known, no screen that can follow suggests spending or borrowing: all answers × all entries × languages. */
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, test } from 'vitest';
import { EntryView } from '../../components/entry/entry-view.tsx';
import { LanguageProvider } from '../../components/language.tsx';
import type { Language } from '../../utils/language/language.ts';
import { LANGUAGES } from '../../utils/language/language.ts';
import { traditionalToSimplified } from '../../utils/build/script-fold.ts';
import { catalogue, explanationOf } from '../../utils/catalogue/catalogue.ts';
import { speaksOfDebt } from '../../utils/catalogue/owes.ts';
import { creditAdvice, debtAdvice, offences } from '../knowledge/advice-rules.ts';
import { reachable } from '../knowledge/paths.ts';

afterEach(cleanup);

const ids = Object.keys(catalogue.explanations);
const fold = traditionalToSimplified();
const QUOTES: Readonly<Record<string, string>> = { '「': '“', '」': '”' };
/** Where a text of its own begins. */
const BLOCKS = 'p, li, dt, dd, h2, h3, summary, .retry-text, .row-sentence';

/** @returns what is wrong with the words shown */
function wrongIn(texts: readonly string[], language: Language): string[] {
  const pattern = language === 'en' ? 'en' : 'zh';
  return texts.flatMap((text) => {
    const folded = [...text].map((character) => QUOTES[character] ?? fold.get(character) ?? character).join('');
    return [debtAdvice, creditAdvice].flatMap((rule) => offences(folded, rule[pattern]));
  });
}

/** @returns every text of an entry as a reader sees it */
function textsOf(id: string, language: Language, owes: boolean, product?: string): string[] {
  const explanation = explanationOf(id);
  if (!explanation) throw new Error(id);
  const { container } = render(
    <LanguageProvider language={language}>
      <EntryView {...{ id, explanation, owes, product }} ticked={[]} onTick={() => {}} onOpenEntry={() => {}} />
    </LanguageProvider>,
  );
  const texts = [...container.querySelectorAll(BLOCKS)].map((block) => block.textContent);
  cleanup();
  return texts;
}

/** Each entry as it is, and once for each product that it has steps of its own for. */
const screens = ids.flatMap((id) => [
  { id, product: undefined },
  ...(explanationOf(id)?.variants ?? []).map(({ product }) => ({ id, product })),
]);

describe.each(LANGUAGES)('in %s, to a reader who owes money', (language) => {
  test.each(screens)('$id ($product) suggests neither spending nor borrowing', ({ id, product }) => {
    const texts = textsOf(id, language, true, product);
    expect(texts.length).toBeGreaterThan(8);
    expect(wrongIn(texts, language)).toEqual([]);
  });

  test('the questions suggest neither', () => {
    const words = (text: { zh: string; en: string }): string => (language === 'en' ? text.en : text.zh);
    const texts = Object.values(catalogue.questions).flatMap(({ text, how, options = {} }) =>
      [text, how, ...Object.values(options)].map(words),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(wrongIn(texts, language)).toEqual([]);
  });
});

test('the same screens would not pass for everybody: the rule has something to find', () => {
  const open = ids.filter((id) => wrongIn(textsOf(id, 'zh-CN', false), 'zh-CN').length > 0);
  expect(open).toEqual(
    expect.arrayContaining(['low-activity', 'limit-insufficient', 'installment-limit', 'not-activated']),
  );
});

test('something to do is always left, and a way to pay where there was one', () => {
  for (const { steps, payNow } of Object.values(catalogue.explanations)) {
    expect(steps.some(({ spends }) => !spends)).toBe(true);
    if (payNow.length > 0) expect(payNow.some((key) => catalogue.payNow[key]?.inDebt)).toBe(true);
  }
});

describe('debt is known', () => {
  it('from the answer on, along every path that leads on from it', () => {
    const told = reachable.filter(({ inquiry }) => inquiry.owes);
    expect(told.length).toBeGreaterThan(1000);
    for (const { after } of told) expect(after.every(({ owes }) => owes)).toBe(true);
  });

  it('from every answer that tells of it, and from no other', () => {
    for (const { answers, inquiry } of reachable) {
      const tells = answers.some(({ question, option }) => catalogue.questions[question]?.debt?.includes(option));
      expect(inquiry.owes).toBe(tells);
    }
  });

  it('from every question that asks about owing: one of its answers says so', () => {
    const asking = Object.entries(catalogue.questions).filter(([, { text, options = {} }]) =>
      /逾期|欠|吃力|晚还|收入变少/.test([text, ...Object.values(options)].map(({ zh }) => zh).join()),
    );
    expect(asking.length).toBeGreaterThan(6);
    expect(asking.filter(([, { debt = [] }]) => debt.length === 0).map(([id]) => id)).toEqual([]);
  });

  it.each(['overdue', 'linked-loan-overdue', 'high-debt-ratio', 'hardship', 'income-drop', 'collection-address-book'])(
    'from %s being what it is',
    (id) => {
      expect(speaksOfDebt([id], explanationOf)).toBe(true);
    },
  );

  it('but not from a symptom that may have other causes, nor from a cause that has nothing to do with it', () => {
    expect(speaksOfDebt(['frozen-or-closed', 'limit-insufficient', 'no-such-entry'], explanationOf)).toBe(false);
  });
});
