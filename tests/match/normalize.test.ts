/** The one form that texts are brought into, and the way back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traditionalToSimplified } from '../../utils/build/script-fold.ts';
import { DAMAGED, normalize } from '../../utils/match/normalize.ts';

const fold = traditionalToSimplified();
const textOf = (original: string): string => normalize(original, fold).text;

describe('folds', () => {
  it.each([
    ['script', '無法使用螞蟻花唄付款', '无法使用蚂蚁花呗付款'],
    ['what OpenCC keeps apart', '帳戶、賬單與妳的台灣臺灣', '账户账单与你的台湾台湾'],
    ['full width', 'Ｐａｙ　Ｌａｔｅｒ　１２３', 'pay later 123'],
    ['case', 'PayPal DECLINED', 'paypal declined'],
    ['compatible forms', '① ㈱ ﬁle ⅳ', '1株file iv'],
    ['radicals that look like characters', '⽀付⾦额', '支付金额'],
    ['white space of every kind', '花\u00A0呗\u3000不\n可\r\n用\t了', '花呗不可用了'],
    ['white space between words', ' Card \u00A0\n declined ', 'card declined'],
    ['what cannot be seen', '花\u200B呗\uFEFF不\u2060可\u00AD用\u{E0001}\u3164', '花呗不可用'],
    ['punctuation', '【花呗】—“不可用”、《付款》', '花呗不可用付款'],
    ['emoji', '⚠️ 花呗😢不可用👨‍👩‍👧！', '花呗不可用'],
    ['punctuation between words', 'card-declined (error)', 'card declined error'],
    ['apostrophes', "can't can’t can＇t", 'cant cant cant'],
  ])('%s', (_, original, text) => {
    expect(textOf(original)).toBe(text);
  });
});

describe('sentences', () => {
  const breaksOf = (original: string): number[] => [...normalize(original, fold).breaks];
  const questionsOf = (original: string): number[] => [...normalize(original, fold).questions];

  it.each(['。', '！', '；', '!', ';', '…', '｡', '. ', '． ', '\u2028'])('end at %j', (end) => {
    expect(breaksOf(`失败${end}请重试`)).toEqual([2]);
    expect(questionsOf(`失败${end}请重试`)).toEqual([]);
  });

  it.each(['，', ',', '、', '：', ' ', '\n', '“', '）'])('go on after %j', (mark) => {
    expect(breaksOf(`失败${mark}请重试`)).toEqual([]);
  });

  it('go on after a point inside a number or a code', () => {
    expect(breaksOf('还差12.50元，见ACQ.ERROR')).toEqual([]);
  });

  it('part the words on both sides', () => {
    expect(textOf('Failed!Retry')).toBe('failed retry');
  });

  it.each(['能用吗？', '能用吗?', 'Can I?'])('%s is a question', (original) => {
    const { text, breaks, questions } = normalize(original, fold);
    expect([...breaks]).toEqual([text.length]);
    expect([...questions]).toEqual([text.length]);
  });
});

describe('damage', () => {
  it('is kept where a character was lost', () => {
    expect(textOf('花\uFFFD不可用')).toBe(`花${DAMAGED}不可用`);
  });

  it('may be what a question mark between two characters is', () => {
    const { text, breaks, questions } = normalize('无法使?花呗', fold);
    expect(text).toBe(`无法使${DAMAGED}花呗`);
    expect([...breaks, ...questions]).toEqual([3, 3]);
  });

  it.each(['无法使?，请换一种', '花呗，?法使用'])('is what a question mark beside a comma is: %s', (original) => {
    const { text, breaks } = normalize(original, fold);
    expect(text).toContain(DAMAGED);
    expect(breaks.size).toBe(0);
  });

  it.each(['怎么办？花呗', '怎么办??花呗', 'Why?花呗', '怎么办? 花呗'])('is not in %s', (original) => {
    expect(textOf(original)).not.toContain(DAMAGED);
  });
});

describe('offsets', () => {
  const originals = fc.string({
    unit: fc.constantFrom(
      ...Array.from('花唄無法用(wú)（）[]?？。.,，！ \n\u200B\uFFFDＡa1１’…'),
      '😢',
      '㈱',
      'ﬁ',
      '𠮷',
      '(wú)',
      'ㄨˊ',
    ),
    maxLength: 40,
  });

  it('point to the very characters that a folded character was made of', () => {
    fc.assert(
      fc.property(originals, (original) => {
        const { text, starts, ends } = normalize(original, fold);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        Array.from(text, (char) => {
          const at = text.indexOf(char);
          if (char === DAMAGED || char === ' ') return;
          expect(textOf(original.slice(starts[at], ends[at]))).toContain(char);
        });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('go forward, and never outside the text', () => {
    fc.assert(
      fc.property(originals, (original) => {
        const { text, starts, ends, breaks } = normalize(original, fold);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        expect([...ends].sort((a, b) => a - b)).toEqual(ends);
        starts.forEach((start, at) => expect(start).toBeLessThanOrEqual(ends[at]!));
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(original.length);
        for (const at of breaks) expect(at).toBeLessThanOrEqual(text.length);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('leave nothing to do a second time', () => {
    fc.assert(
      fc.property(originals, (original) => {
        const once = textOf(original);
        expect(textOf(once)).toBe(once);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('span the gloss between two characters, and an emoji', () => {
    const original = '無(wú)法😢使用';
    const { text, starts, ends } = normalize(original, fold);
    const at = text.indexOf('无法使用');
    expect(original.slice(starts[at], ends[at + 3])).toBe(original);
    expect(original.slice(starts[at + 1], ends[at + 1])).toBe('法');
  });
});
