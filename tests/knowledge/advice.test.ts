/** Debt-safe, safe and honest: what no text may say, in any of the three languages. */
import { describe, expect, it, test } from 'vitest';
import { payNow } from '../../knowledge/pay-now.ts';
import type { Text } from '../../knowledge/types.ts';
import { traditionalToSimplified, withTraditional } from '../../utils/build/script-fold.ts';
import { creditAdvice, debtAdvice, forbiddenAdvice, offences, promises } from './advice-rules.ts';
import { allTexts, catalogue, entryTexts, type ShownText } from './texts.ts';

const everywhere = [...forbiddenAdvice, promises];
const fold = traditionalToSimplified();

/** Taiwan's words in simplified characters: what the build makes of a text, as the Chinese patterns can read it. */
function taiwanese(text: Text): string {
  const { hant } = withTraditional(text) as { hant: string };
  return [...hant].map((character) => fold.get(character) ?? character).join('');
}

interface Reading {
  language: string;
  patterns: 'zh' | 'en';
  read: (text: Text) => string;
}
const READINGS: readonly Reading[] = [
  { language: 'Simplified Chinese', patterns: 'zh', read: ({ zh }) => zh },
  { language: 'Traditional Chinese', patterns: 'zh', read: taiwanese },
  { language: 'English', patterns: 'en', read: ({ en }) => en },
];

describe.each([...everywhere, debtAdvice, creditAdvice])('rule: $name', (rule) => {
  describe.each(READINGS)('$language', ({ patterns, read }) => {
    const pattern = rule[patterns];

    it.each(pattern.caught)('catches: %s', (text) => {
      expect(offences(read({ zh: text, en: text }), pattern)).toHaveLength(1);
    });

    it.each(pattern.allowed)('allows: %s', (text) => {
      expect(offences(read({ zh: text, en: text }), pattern)).toEqual([]);
    });
  });
});

test('there are texts to read', () => {
  expect(entryTexts.length).toBeGreaterThan(catalogue.entries.length * 10);
  expect(allTexts.some(({ where }) => where.startsWith('strings.ts'))).toBe(true);
  expect(entryTexts.filter(({ isDebt }) => isDebt).length).toBeGreaterThan(200);
});

describe.each(READINGS)('all texts, $language', ({ patterns, read }) => {
  const found = (texts: readonly ShownText[], rule: (typeof everywhere)[number]): string[] =>
    texts.flatMap((text) => offences(read(text), rule[patterns]).map((sentence) => `${text.where}: ${sentence}`));

  it.each(everywhere)('nothing of: $name', (rule) => {
    expect(found(allTexts, rule)).toEqual([]);
  });

  it(`nothing of: ${debtAdvice.name}`, () => {
    const forDebtors = entryTexts.filter(({ isDebt }) => isDebt);
    expect(found(forDebtors, debtAdvice)).toEqual([]);
  });
});

/** Every way to pay, by whether somebody in debt may be pointed to it: none of these uses a limit or another's money. */
const SAFE_IN_DEBT = ['check-bill', 'other-method', 'smaller-order', 'keep-order'];
const UNSAFE_IN_DEBT = ['combined', 'split-order', 'temporary-limit', 'repay-part', 'other-wallet', 'ask-someone'];

test('every way to pay is known to be safe or unsafe in debt', () => {
  expect([...SAFE_IN_DEBT, ...UNSAFE_IN_DEBT].sort()).toEqual(Object.keys(payNow).sort());
  const marked = Object.entries(payNow).flatMap(([key, { inDebt }]) => (inDebt ? [key] : []));
  expect(marked).toEqual(SAFE_IN_DEBT);
});

const indebted = catalogue.entries.filter(({ explanation }) => explanation.debt);

test('what speaks of the reader’s debt is marked so', () => {
  const ids = indebted.map(({ id }) => id);
  const owed = catalogue.entries.filter(({ explanation: { title } }) => /逾期|还不起|欠款|负债/.test(title.zh));
  expect(owed.length).toBeGreaterThan(4);
  expect(ids).toEqual(expect.arrayContaining(owed.map(({ id }) => id)));
  expect(ids).toEqual(expect.arrayContaining(['hardship', 'income-drop', 'repay-failed', 'collection-address-book']));
});

test.each(indebted)('$id points nobody in debt to more spending', ({ explanation }) => {
  expect(explanation.payNow.filter((key) => !SAFE_IN_DEBT.includes(key))).toEqual([]);
});

test('the one entry that says “use it more” says first for whom that is wrong', () => {
  const steps = catalogue.entries.find(({ id }) => id === 'low-activity')?.explanation.steps ?? [];
  const tellsToUse = steps.filter(({ zh }) => /可以用支付宝付|可以用，/.test(zh));
  expect(steps[0]?.zh).toMatch(/逾期|欠款/);
  expect(tellsToUse.length).toBeGreaterThan(0);
  for (const { zh, en } of tellsToUse) {
    expect(zh).toMatch(/没有欠款压力/);
    expect(en).toMatch(/debt is no concern/i);
  }
});
