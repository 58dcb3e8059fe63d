/** Swindles on their way through the extension: the sieve, automatic mode, lookup. */
import { expect, test } from 'vitest';
import { data } from 'virtual:payhint/spotter';
import { lookUp } from '../../utils/match/look-up.ts';
import { createSpotter } from '../../utils/match/spot.ts';
import { scamIn } from '../../utils/scam/scam-in.ts';
import { HONEST, SWINDLES } from './texts.ts';

const isSpotted = createSpotter(data);

test('every swindle passes the detector’s sieve', () => {
  expect(SWINDLES.filter(([, text]) => !isSpotted(text))).toEqual([]);
});

test('the extension’s own folding is enough for all of them, and for the honest ones', () => {
  expect(SWINDLES.filter(([kind, text]) => scamIn(text, 'auto')?.kind !== kind)).toEqual([]);
  expect(HONEST.filter((text) => scamIn(text, 'auto'))).toEqual([]);
});

test('lookup tells of a swindle in the whole of what was pasted, with or without an entry that fits', () => {
  const number = '王经理 https://t.example 支付宝客服热线：400-123-4567';
  expect(lookUp(number).scam).toMatchObject({ kind: 'number', contact: 'alipay' });
  const pasted = `您好。我是客服小王。您的花呗额度不足，付款失败了。今天可以恢复。${number}`;
  const { scam, matches } = lookUp(pasted);
  expect(matches.length).toBeGreaterThan(0);
  expect(scam?.spans.map(({ start, end }) => pasted.slice(start, end))).toEqual(['支付宝', '客服', '400-123-4567']);
  expect(lookUp('花呗额度不足').scam).toBeUndefined();
});
