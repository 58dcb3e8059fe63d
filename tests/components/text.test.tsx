// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { useText } from '../../components/language.tsx';
import { excerpt } from '../../components/text/excerpt.ts';
import { RichText } from '../../components/text/rich-text.tsx';
import { typeset } from '../../components/text/typeset.ts';
import { show } from './render.tsx';

afterEach(cleanup);

const joined = (message: string, spans: { start: number; end: number }[], max?: number): string =>
  excerpt(message, spans, max)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('marks the words relied on, in the order of the message, overlaps as one', () => {
  const spans = [
    { start: 4, end: 6 },
    { start: 0, end: 2 },
    { start: 5, end: 7 },
  ];
  expect(joined('花呗可用额度不足', spans)).toBe('[花呗]可用[额度不]足');
});

test('begins a long message close to the first marked word', () => {
  const message = `${'字'.repeat(60)}额度不足${'字'.repeat(60)}`;
  expect(joined(message, [{ start: 60, end: 64 }], 20)).toBe('…字字字字字字字字[额度不足]字字字字字字字字…');
});

test('spans outside the message are ignored', () => {
  expect(joined('不足', [{ start: -4, end: 40 }])).toBe('[不足]');
  expect(joined('不足', [{ start: 5, end: 9 }])).toBe('不足');
});

test('an uncut excerpt is the message itself, whatever the spans', () => {
  const spans = fc.array(fc.record({ start: fc.integer({ min: -5, max: 90 }), end: fc.integer({ min: -5, max: 90 }) }));
  const message = fc.string({ maxLength: 80 }).filter((text) => !/\s/.test(text));
  fc.assert(
    fc.property(message, spans, (text, marks) => {
      const pieces = excerpt(text, marks);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

test('Chinese gets its own punctuation; times, amounts and English stay', () => {
  expect(typeset('原因:额度(总额)不足,请于 8:00 付 1,299 元(App)', 'zh-CN')).toBe(
    '原因：额度（总额）不足，请于 8:00 付 1,299 元(App)',
  );
  expect(typeset('看“额度”,再付', 'zh-TW')).toBe('看「额度」，再付');
});

test('amounts and phone numbers do not break', () => {
  const { container } = show(<p>{<RichText text="打 0571-88158090，付 ¥1,299.00 就行" />}</p>);
  const kept = [...container.querySelectorAll('.number')].map((element) => element.textContent);
  expect(kept).toEqual(['0571-88158090', '¥1,299.00']);
  expect(container).toHaveTextContent('打 0571-88158090，付 ¥1,299.00 就行');
});

function Greeting() {
  const { t } = useText();
  return <p>{t({ zh: '你好,{name}', en: 'Hello, {name}', hant: '您好,{name}' }, { name: 'a,b' })}</p>;
}

test.each([
  ['zh-CN', '你好，a,b'],
  ['zh-TW', '您好，a,b'],
  ['en', 'Hello, a,b'],
] as const)('speaks %s, words from outside as they are', (language, words) => {
  show(<Greeting />, { language });
  expect(screen.getByText(words)).toBeVisible();
});
