/** Swindles are found and honest texts are not, in both scripts, in full width and in English. */
import { expect, test } from 'vitest';
import { traditionalToSimplified } from '../../utils/build/script-fold.ts';
import { normalize } from '../../utils/match/normalize.ts';
import { countSteps } from '../match/count-steps.ts';
import { findScam } from '../../utils/scam/find-scam.ts';
import { HONEST, SWINDLES } from './texts.ts';

const fold = traditionalToSimplified();
const scamIn = (text: string) => findScam(normalize(text, fold));

/** Not one honest text may be flagged; of the swindles nearly all must be. */
const FOUND_MIN = 0.95;

test('there are eighty texts or more, half of them honest', () => {
  expect(SWINDLES.length).toBeGreaterThanOrEqual(40);
  expect(HONEST.length).toBeGreaterThanOrEqual(40);
});

test.each(HONEST)('honest: %s', (text) => {
  expect(scamIn(text)).toBeUndefined();
});

test('swindles are found, and for what they are', () => {
  const missed = SWINDLES.filter(([kind, text]) => scamIn(text)?.kind !== kind);
  expect(1 - missed.length / SWINDLES.length, missed.join('\n')).toBeGreaterThanOrEqual(FOUND_MIN);
});

test('the words that give it away are pointed at, and the right contact is named', () => {
  const text = '花呗客服热线：400-123-4567';
  const scam = scamIn(text);
  expect(scam?.contact).toBe('alipay');
  expect(scam?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['花呗', '客服', '400-123-4567']);
  expect(scamIn('京东金融官方客服：400-000-1122')?.contact).toBe('jd-finance');
  expect(scamIn('请先支付 2000 元保证金再解冻')?.contact).toBe('anti-fraud');
});

test('warnings count unless they only look like one', () => {
  const asks = '需先缴纳解冻费 300 元';
  expect(scamIn(`${asks}，请勿挂断电话，不要告诉家人`)?.kind).toBe('fee');
  expect(scamIn(`${asks}的都是骗局`)).toBeUndefined();
  expect(scamIn(`以下情形请勿相信：${asks}`)).toBeUndefined();
});

test('a person may ask whether it is one; a page that asks so explains', () => {
  const asked = normalize('客服让我先交 300 解冻费才能解冻，是不是骗子', fold);
  expect(findScam(asked, 'lookup')?.kind).toBe('fee');
  expect(findScam(asked, 'auto')).toBeUndefined();
});

test('a warning far off speaks of something else', () => {
  expect(scamIn(`请勿泄露密码。${'正在为您核实账户。'.repeat(40)}请先缴纳解冻费`)?.kind).toBe('fee');
});

const PART_CHARS = 2_000;
const FACTOR = 10;

test.each(['请先交解冻费', '解冻费', '转账 安全账户 小心', '不要挂断不要', '支付宝客服', '1 '])(
  'steps grow no faster than the text: %s',
  (unit) => {
    const stepsFor = (length: number): number => {
      const normalized = normalize(unit.repeat(Math.ceil(length / unit.length)), fold);
      return countSteps(() => void findScam(normalized));
    };
    expect(stepsFor(PART_CHARS * FACTOR) / stepsFor(PART_CHARS)).toBeLessThanOrEqual(FACTOR + 1);
  },
);
