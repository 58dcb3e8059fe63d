import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../../utils/redact/redact.ts';
import { MARKS } from '../../../utils/redact/types.ts';

describe('hides', () => {
  it.each([
    ['卡号 6222 0212 3456 7890 128 已冻结', '卡号 [卡号] 已冻结'],
    ['卡号4111-1111-1111-1111', '卡号[卡号]'],
    ['卡号６２２２０２１２３４５６７８９０', '卡号[单号]'],
    ['手机 138 0013 8000 收不到短信', '手机 [电话] 收不到短信'],
    ['+86 13800138000', '+86 [电话]'],
    ['固话 0571-88156688', '固话 [电话]'],
    ['身份证110101 19900307 123X有误', '身份证[证件号]有误'],
    ['老证 110101900307123', '老证 [证件号]'],
    ['写信到 li.si+pay@mail.example.com 申诉', '写信到 [邮箱] 申诉'],
    ['订单号：T2024010200 已关闭', '订单号：[单号] 已关闭'],
    ['交易 4200001A2B3C4D5E6F 失败', '交易 [单号] 失败'],
    ['请求 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed 超时', '请求 [单号] 超时'],
    ['收款人：张三，账户异常', '收款人：[姓名]，账户异常'],
    ['收款人张三丰（尾号 1234）', '收款人[姓名]（尾号 1234）'],
    ['户名 *三 与卡号不符', '户名 [姓名] 与卡号不符'],
    ['持卡人 姓名：阿迪力·买买提', '持卡人 姓名：[姓名]'],
    ['Cardholder Name: John Q. Smith', 'Cardholder Name: [姓名]'],
    ['Payee JANE DOE is restricted', 'Payee [姓名] is restricted'],
    ['收货地址：浙江省杭州市西湖区文三路 1 号，张三 13800138000。请确认', '收货地址：[地址]。请确认'],
    ['收货地址北京市朝阳区建国路', '收货地址[地址]'],
    ['验证码：482913，请勿泄露', '验证码：[密码或验证码]，请勿泄露'],
    ['482913 是您的验证码', '[密码或验证码] 是您的验证码'],
    ['Your verification code is 4829', 'Your verification code is [密码或验证码]'],
    ['支付密码 a1b2c3', '支付密码 [密码或验证码]'],
  ])('%s', (text, hidden) => {
    expect(redact(text)).toBe(hidden);
  });
});

describe('leaves readable', () => {
  it.each([
    '应付金额 ¥1,234,567.89，还差 ￥20.00',
    '付款 5000.00 元，可用额度 12345.67 元',
    'ACQ.TRADE_HAS_CLOSE（AE150003094）',
    'PAYMENT_AUTH_CODE_INVALID insufficient_funds do_not_honor 51',
    '请于 2024-01-02 10:20:30 之后再试，或致电 95188、400-820-8820',
    '截止 2024-01-02 1000 元',
    '收款人账户异常，持卡人身份信息有误，付款方余额不足',
    '收货地址不在配送范围内',
    '密码错误次数过多，请 3 小时后再试；验证码错误',
    '验证码错误，错误码 10086',
    'Payee account is restricted',
    '尾号 1234 的储蓄卡不支持',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('an amount beside a number that is hidden', () => {
    expect(redact('¥100.00 138 0013 8000')).toBe('¥100.00 [电话]');
    expect(redact('付款 58.00 元 6222021234567890123')).toBe('付款 58.00 元 [单号]');
  });
});

const digits = (min: number, max = min): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: min, maxLength: max });
const phone = digits(9).map((rest) => `13${rest}`);
const born = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const identity = fc
  .tuple(digits(6), born, digits(3), fc.constantFrom(...Array.from('0123456789Xx')))
  .map((parts) => parts.join(''));
const card = digits(12, 19);
const order = fc
  .tuple(fc.constantFrom('TRADE', 'a', 'Xy'), digits(11, 24), fc.constantFrom('', 'b', 'QZ'))
  .map((parts) => parts.join(''));
const email = fc.tuple(digits(5), fc.constantFrom('qq.com', 'mail.example.com')).map((parts) => parts.join('@'));
const name = fc.constantFrom('张三', '欧阳小红', '陈某某', '李*明').map((who) => `户名：${who}`);

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
/** In groups of four, as cards are embossed. */
const spaced =
  (separator: string) =>
  (text: string): string =>
    /^\d+$/.test(text) && text.length % 4 !== 1 ? text.replace(/(\d{4})(?=\d)/g, `$1${separator}`) : text;
const disguise = fc.constantFrom(
  (text: string) => text,
  wide,
  spaced(' '),
  spaced('-'),
  spaced('\u200b'),
  spaced('　'),
);

/** What stands around: no digits and none of the labels, or it would be a matter of what belongs to what. */
const around = fc.string({ unit: fc.constantFrom(...Array.from('付款失败请重试，。：（）!? \nQW¥元')), maxLength: 20 });
const secret = fc.oneof(phone, identity, card, order, email, name);
const folded = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-]/g, '');

describe('whatever the place', () => {
  it('nothing that is to be hidden survives', () => {
    fc.assert(
      fc.property(around, secret, disguise, around, (before, hidden, put, after) => {
        const kept = folded(redact(before + put(hidden) + after));
        expect(kept).not.toContain(folded(hidden).replace('户名:', ''));
        expect(kept).not.toMatch(/\d{7}/);
      }),
      { numRuns: 3000 },
    );
  });

  it('what stands around it does', () => {
    fc.assert(
      fc.property(around, secret, around, (before, hidden, after) => {
        const marks = Object.values(MARKS).map((mark) => mark.slice(1, -1));
        const rest = redact(`${before}。${hidden}。${after}`);
        expect(rest.startsWith(`${before}。`)).toBe(true);
        expect(rest.endsWith(`。${after}`)).toBe(true);
        expect(marks.some((mark) => rest.includes(`[${mark}]`))).toBe(true);
      }),
    );
  });

  it('a second time changes nothing', () => {
    const words = fc.constantFrom(
      ...[
        '收款人',
        '姓名',
        '：',
        ':',
        ' ',
        '张三',
        '收货地址',
        '北京市',
        '验证码',
        '是',
        '订单号',
        '[',
        ']',
        '\n',
        '，',
      ],
      ...['1234', '13800138000', '62220212', 'a1b2c3', 'payee', 'John', '-', '.', '@', 'x.cn', '密码', '系'],
    );
    const text = fc.array(fc.oneof(words, digits(1, 20)), { maxLength: 16 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const once = redact(given);
        expect(redact(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });
});
