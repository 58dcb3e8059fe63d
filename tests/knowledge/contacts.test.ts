/** Numbers and addresses: only those of contacts.ts, and none of those that circulate as official and are not. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { contacts } from '../../knowledge/contacts.ts';
import { KNOWLEDGE_DIR } from '../../utils/build/load.ts';
import { allTexts, catalogue, entryTexts, type ShownText } from './texts.ts';
import { CONTRADICTS, WRONG_ADDRESSES, WRONG_FACTS, WRONG_NUMBERS } from './wrong-facts.ts';

/** Dates, times, amounts with a thousands separator and standards look like numbers to call and are none. */
const OTHER_DIGITS = /GB\/T \d+-\d+|\d{4}-\d{2}-\d{2}|\d{2}:\d{2}|\d{1,3}(,\d{3})+|\d{4}[–-]\d{4}(?!\d)/g;
const LONG = /\+?\d[\d ()-]{3,}\d/g;
const EMERGENCY = /(?<!\d)1[12]\d(?!\d|[.,]\d| ?[元个条天次分期家种%])/g;
const MAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;
const URL = /\b(https?:\/\/|www\.)\S+|\b[\w-]+\.(com|cn|net|org|gov|top|xyz|cc|vip|io|info|hk|tw)\b/gi;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** @returns everything in `text` that somebody could call, write to or open, or take for it */
function addressesIn(text: string): string[] {
  const bare = text.replace(OTHER_DIGITS, '·');
  const numbers = [...(bare.match(LONG) ?? []), ...(bare.match(EMERGENCY) ?? [])].filter(
    (number) => number.length < 5 || digitsOf(number).length > 4,
  );
  return [...numbers, ...(text.match(MAIL) ?? []), ...(text.match(URL) ?? [])];
}

describe('what counts as an address', () => {
  it.each([
    ['拨打 95188 问', ['95188']],
    ['打110报警', ['110']],
    ['请打 110 报警', ['110']],
    ['call 110 now', ['110']],
    ['0571-88158090', ['0571-88158090']],
    ['+86 400 888 8888', ['+86 400 888 8888']],
    ['写信到 help@example.com', ['help@example.com', 'example.com']],
    ['打开 https://example.com/a', ['https://example.com/a']],
    ['见 pay.example.cn', ['example.cn']],
  ])('%s', (text, expected) => {
    expect(addressesIn(text)).toEqual(expected);
  });

  it.each([
    '2026-03-31 前、22:00 至次日 08:00',
    '77,512 条，1,000 元，100,000 元',
    'GB/T 45251-2025、2020–2025 年、2018 年',
    '约 110 元，有 120 条',
    'Alipay+ RISK_REJECT, 3-D Secure',
  ])('none in: %s', (text) => {
    expect(addressesIn(text)).toEqual([]);
  });
});

const known = new Set(Object.values(contacts).flatMap(({ number }) => (number === '' ? [] : [number])));

const found = (texts: readonly ShownText[]): { where: string; address: string }[] =>
  texts.flatMap(({ zh, en, where }) =>
    [zh, en].flatMap((text) => addressesIn(text).map((address) => ({ where, address }))),
  );

test('no text holds a number, e-mail or address that contacts.ts does not', () => {
  expect(found(allTexts).filter(({ address }) => !known.has(address))).toEqual([]);
});

test('entries name contacts by key: no number at all stands in their texts', () => {
  expect(found(entryTexts)).toEqual([]);
});

test('every contact says what it is for, by whom it is confirmed and when that was checked', () => {
  for (const [key, { use }] of Object.entries(catalogue.contacts)) {
    const sources = use.basis.map((id) => catalogue.sources[id]);
    expect(sources, key).not.toContain(undefined);
    for (const source of sources) expect(source?.checked, key).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('no number stands twice', () => {
  const numbers = Object.values(contacts).flatMap(({ number }) => (number === '' ? [] : [digitsOf(number)]));
  expect([...new Set(numbers)]).toEqual(numbers);
});

const ROOT = join(KNOWLEDGE_DIR, '..');
const files = ['knowledge', 'components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|html|css)$/.test(file))
    .map((file) => join(folder, file)),
);
const sources = files.map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

/** @returns the files in which the number stands, however it is grouped */
const filesWith = (number: string): string[] => {
  const grouped = new RegExp(`(?<!\\d)(\\+?86[ -]?)?${[...number].join('[ ()-]?')}(?!\\d)`);
  return sources.filter(({ text }) => grouped.test(text)).map(({ file }) => file);
};

test('the search reaches the whole project and finds grouped numbers', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(filesWith('057188158090')).toEqual([join('knowledge', 'contacts.ts')]);
  expect(filesWith('4008822528')).toEqual([join('knowledge', 'contacts.ts')]);
});

test.each(Object.entries(WRONG_NUMBERS))('%s is nowhere: %s', (number) => {
  expect(filesWith(number)).toEqual([]);
  expect([...known].map(digitsOf)).not.toContain(number);
});

test.each(WRONG_ADDRESSES)('%s is nowhere', (address) => {
  expect(sources.filter(({ text }) => text.includes(address)).map(({ file }) => file)).toEqual([]);
});

describe.each(WRONG_FACTS)('wrong: $name', ({ says, caught, allowed }) => {
  it.each(caught)('catches: %s', (text) => expect(text).toMatch(says));
  it.each(allowed)('allows: %s', (text) => expect(text).not.toMatch(says));

  it('is in no text', () => {
    const found = allTexts.filter(({ zh, en }) => [zh, en].some((text) => says.test(text) && !CONTRADICTS.test(text)));
    expect(found.map(({ where }) => where)).toEqual([]);
  });
});
