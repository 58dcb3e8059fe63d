/** Codes: what each provider's table says, how a code may be written, and when it is no code at all. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sources } from '../../knowledge/sources.ts';
import { buildCodes, findCodes, type CodeTable } from '../../utils/match/codes.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');
const filesOf = (folder: string): string[] => readdirSync(join(KNOWLEDGE, folder));

const tables: [string, CodeTable][] = [];
for (const file of filesOf('codes')) {
  const module = (await import(pathToFileURL(join(KNOWLEDGE, 'codes', file)).href)) as Record<string, CodeTable>;
  tables.push(...Object.entries(module));
}
const codes = buildCodes(tables.map(([, table]) => table));
const entryIds = filesOf('entries').map((file) => file.replace(/\.ts$/, ''));
const find = (text: string): string[] => findCodes(text, codes).map(({ id }) => id);

const LABELS: Record<string, (value: string) => string> = {
  respCode: (value) => `"respCode":"${value}"`,
  '8583': (value) => `[61000${value}]`,
  refusal: (value) => `refusalReasonCode: ${value}`,
  resultStatus: (value) => `resultStatus={${value}};memo={}`,
  wcpay: (value) => `get_brand_wcpay_request:${value}`,
};
const WORD = /^[A-Z]?[a-z]+$/;

test('the folder holds the seven files that it should', () => {
  expect(tables.map(([name]) => name)).toEqual(
    expect.arrayContaining(['alipay', 'wechat', 'unionpay', 'stripe', 'adyen', 'paypal', 'generic']),
  );
});

describe.each(tables)('%s', (_, table) => {
  test('names a source, and entries that exist', () => {
    expect(Object.keys(sources)).toContain(table.source);
    expect(Object.entries(table.codes).filter(([, id]) => !entryIds.includes(id))).toEqual([]);
  });

  test.each(Object.entries(table.codes))('%s is %s in every safe form, beside other text', (code, id) => {
    const [label = '', ...value] = code.split('.');
    const written = LABELS[label]?.(value.join('.'));
    if (written !== undefined) {
      expect(find(`支付失败，${written}，请稍后再试`)).toContain(id);
      return;
    }
    expect(find(code)).toEqual([id]);
    expect(find(` “${code.replaceAll('_', ' ').toLowerCase()}”。`)).toEqual([id]);
    if (WORD.test(code)) {
      expect(find(`支付失败：${code}，请稍后再试`)).toEqual([]);
      return;
    }
    const upper = code.toUpperCase();
    const forms = [code, upper, `ACQ.${upper}`, upper.replaceAll('_', '-'), upper.replaceAll('_', '.')];
    for (const form of forms) expect(find(`支付失败（${form}），请稍后再试`), form).toEqual([id]);
    if (code.includes('_')) expect(find(`Error code: ${code.toLowerCase()}. Try again.`)).toEqual([id]);
  });
});

test.each([
  ['ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH', 'bankcard-insufficient'],
  ['acq_payment_auth_code_invalid', 'payment-code-expired'],
  ['ACQ.MOBILE_PAYMENT_SWITCH_OFF', 'payment-switch-off'],
  ['acq seller been blocked', 'merchant-restricted'],
  ['USER_AMOUNT_EXCEED_LIMIT', 'payment-limit'],
  ['resultStatus = 8000', 'result-unknown'],
  ['NOT_ENOUGH', 'balance-insufficient'],
  ['OrderPaid', 'already-paid'],
  ['chooseWXPay:fail', 'payment-failed'],
  ['requestPayment:fail cancel', 'user-cancelled'],
  ['respCode=51', 'bankcard-insufficient'],
  ['响应码51', 'bankcard-insufficient'],
  ['應答碼：64', 'bankcard-insufficient'],
  ['余额不足[6100051]', 'bankcard-insufficient'],
  ['authentication_required', 'verification-failed'],
  ['Your card was refused: lost_card.', 'card-invalid'],
  ['"refusalReason":"12 : Not enough balance"', 'bankcard-insufficient'],
  ['Refusal reason: Expired Card please use another', 'card-invalid'],
  ['INSTRUMENT_DECLINED', 'card-declined'],
  ["Cardholder's Activity Limit Exceeded", 'payment-limit'],
  ['payment_timed_out', 'order-expired'],
  ['timeout', 'system-busy'],
])('%s means %s', (text, id) => {
  expect(new Set(find(text))).toEqual(new Set([id]));
});

test('a number that two lists read in two ways gives both, at one place', () => {
  const hits = findCodes('交易失败，应答码：61', codes);
  expect(hits).toEqual([
    { id: 'card-invalid', start: 9, end: 11, code: '61' },
    { id: 'payment-limit', start: 9, end: 11, code: '61' },
  ]);
});

test('offsets point into the original, in order, through full width and invisible breaks', () => {
  const text =
    '错误：ＡＣＱ．ＴＲＡＤＥ＿ＨＡＳ＿ＣＬＯＳＥ。又：insufficient_\u200Bfunds; refusal reason: 4 : Expired Card';
  const hits = findCodes(text, codes);
  expect(hits.map(({ id }) => id)).toEqual(['order-expired', 'bankcard-insufficient', 'system-busy', 'card-invalid']);
  expect(hits.map(({ code }) => code)).toEqual([
    'ＡＣＱ．ＴＲＡＤＥ＿ＨＡＳ＿ＣＬＯＳＥ',
    'insufficient_\u200Bfunds',
    '4',
    'Expired Card',
  ]);
  for (const { start, end, code } of hits) expect(text.slice(start, end)).toBe(code);
  expect(find('"refusalReason": "NotEnoughBalance", met twice')).toEqual(['bankcard-insufficient']);
  expect(find('aop.ACQ.SYSTEM_ERROR')).toEqual(['system-busy']);
  expect(find('i18n: errors.card_declined')).toEqual(['card-declined']);
});

test.each([
  ['付款时提示余额不足，我换了一张卡，51 元一共付了 2 次，订单号 6100051，验证码 61。'],
  ['第 64 号柜台的应答很慢，响应时间 51 秒。HTTP response code 404. 编号[7100051]，型号 (6100051)。'],
  ['您的訂單已關閉，請於 30 分鐘內重新下單；客服電話 95516，應付 61 元。'],
  ['Authentication required before checkout. If your card is declined, a time-out may follow; see Refunds.'],
  ['Your bank said do not honor. Insufficient funds, an expired card or a lost card are fraudulent signs.'],
  ['A card-declined email was sent.Cancelled orders are not supported.Please call. After refusal 2 weeks passed.'],
  [
    'It says insufficient.Funds will arrive later, in\u200Bsuf\u200Bfi\u200Bcient\u200Bfunds is no code, NotEnough is none.',
  ],
  ['constructor __proto__ toString hasOwnProperty acq.constructor refusal: constructor respCode=toString'],
  ['Timeout, refused, cancelled, fraud: which of the four applies to order_12345 or file_name.txt?'],
  ['SystemError and CardDeclined are classes of ours; InsufficientBalance too.'],
  [''],
])('no code in: %s', (text) => {
  expect(find(text)).toEqual([]);
});

test('two tables that contradict each other do not build', () => {
  const table = (code: string, id: string): CodeTable => ({ source: 'background', codes: { [code]: id } });
  expect(() => buildCodes([table('CARD_EXPIRED', 'a'), table('CardExpired', 'b')])).toThrow(/CardExpired/);
  expect(buildCodes([table('CARD_EXPIRED', 'a'), table('card.expired', 'a')])).toEqual({ cardexpired: 'a' });
});

/** Look-ups, and characters handed to expressions other than the tokenizer, which walks the text once. */
function countSteps(text: string): number {
  let steps = 0;
  const counted = new Proxy(codes, {
    getOwnPropertyDescriptor: (...args) => (steps++, Reflect.getOwnPropertyDescriptor(...args)),
  });
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')!;
  const native = exec.value as (this: RegExp, input: string) => RegExpExecArray | null;
  RegExp.prototype.exec = function (input) {
    steps += input.length === text.length ? 1 : input.length;
    return native.call(this, input);
  };
  try {
    findCodes(text, counted);
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', exec);
  }
  return steps;
}

test.each([
  'a',
  '_',
  '.',
  'a.',
  'a_',
  'A-',
  'ACQ.',
  'acq_',
  '[6100051',
  'refusal: ',
  'refusal reason=a ',
  'respCode=',
  '应答码',
  ' 51',
  '\u200B',
  '＿',
])('ten times the text takes ten times the steps: %j', (unit) => {
  const [small, large] = [10_000, 100_000].map((length) =>
    countSteps(unit.repeat(length / unit.length) + ' end of text'),
  );
  expect(large! / small!).toBeLessThan(10.5);
});
