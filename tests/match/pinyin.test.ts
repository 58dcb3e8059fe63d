/** Pinyin in the lookup box: what it is read as, what is left alone, and which entry it leads to. */
import { describe, expect, test, vi } from 'vitest';
import { loadCatalogue } from '../../utils/build/load.ts';
import { chainOf } from '../../utils/match/pinyin-chain.ts';
import { unpackPinyin } from '../../utils/match/pinyin-table.ts';
import { toHanzi } from '../../utils/match/pinyin.ts';
import { compiled, reader } from './compiled.ts';

const TABLE_MAX_BYTES = 60_000;

const { entries } = await loadCatalogue();
const table = unpackPinyin(compiled.pinyin);
const codes = Object.keys(compiled.codes).map((code) => code.replace(/^[~=]/, ''));
const englishExamples = entries
  .flatMap(({ examples }) => examples.match)
  .filter((text) => /^[ -~]+$/.test(text) && text.split(' ').length > 2);

const read = (text: string): string => toHanzi(text, table).text;

describe('full spellings', () => {
  test.each([
    ['huabei', '花呗'],
    ['hua bei', '花呗'],
    ['huabei yongbuliao', '花呗用不了'],
    ['huabeiyongbuliao', '花呗用不了'],
    ['hua bei yong bu liao', '花呗用不了'],
    ['HuaBei YongBuLiao', '花呗用不了'],
    ['ｈｕａｂｅｉ', '花呗'],
    ['jiebei jiebuliao', '借呗借不了'],
    ['yuqi le zenme huifu', '逾期了怎么恢复'],
    ['wei shen me fu kuan shi bai', '为什么付款失败'],
    ['huankuan shibai', '还款失败'],
    ['hai kuan shi bai', '还款失败'],
    ['huabei huanbuliao', '花呗还不了'],
    ['yonghu bei dongjie le', '用户被冻结了'],
    ['yinhangka guoqi le', '银行卡过期了'],
    ['ka li qian bu gou', '卡里钱不够'],
    ['yanzhengma shoubudao', '验证码收不到'],
    ['mima cuowu', '密码错误'],
    ['zhimaxinyong', '芝麻信用'],
    ["zhifu xian'e", '支付限额'],
    ['wo de huabei weishenme bu neng yong', '我的花呗为什么不能用'],
    ['women de huabei', '我们的花呗'],
    ['wo you edu ye fu bu liao', '我有额度也付不了'],
  ])('%s is %s', (typed, meant) => {
    expect(toHanzi(typed, table)).toEqual({ text: meant, isPinyin: true });
  });
});

describe('initials, and initials among full spellings', () => {
  test.each([
    ['hb', '花呗'],
    ['zfb', '支付宝'],
    ['yhk', '银行卡'],
    ['hbyongbuliao', '花呗用不了'],
    ['hbybl', '花呗用不了'],
    ['HBYBL', '花呗用不了'],
    ['hb ybl', '花呗用不了'],
    ['ybl', '用不了'],
    ['zmb', '怎么办'],
    ['jb jie bu liao', '借呗借不了'],
    ['jb edu', '借呗额度'],
    ['zfsb', '支付失败'],
    ['edbz', '额度不足'],
    ['yebz', '余额不足'],
    ['zfb zhanghu yichang', '支付宝账户异常'],
    ['yhkguoqi', '银行卡过期'],
  ])('%s is %s', (typed, meant) => {
    expect(toHanzi(typed, table)).toEqual({ text: meant, isPinyin: true });
  });

  test('a full spelling beats initials', () => {
    const lines = ['gu固|e额|ge个', '固额个', '', '', '固额', ''];
    expect(chainOf(['ge'], unpackPinyin(lines.join('\n')))).toMatchObject([{ text: '个' }]);
    expect(chainOf(['ge'], unpackPinyin(lines.with(0, 'gu固|e额').join('\n')))).toMatchObject([{ text: '固额' }]);
  });

  test('a word that is nothing but initials of two letters, and no product, says too little', () => {
    expect(toHanzi('sb', table)).toEqual({ text: 'sb', isPinyin: false });
  });
});

describe('a word that is still being typed', () => {
  test.each([
    ['huab', '花呗'],
    ['zhif', '支付'],
    ['huabei yongb', '花呗用不'],
  ])('%s begins %s', (typed, meant) => {
    expect(read(typed)).toMatch(new RegExp(`^${meant}`));
  });

  test('only at the end, and only from four letters on', () => {
    expect(toHanzi('zhif。', table).isPinyin).toBe(false);
    expect(toHanzi('bun', table).isPinyin).toBe(false);
    expect(toHanzi('bune', table).text).toBe('不能');
  });
});

describe('mixed with what is no pinyin', () => {
  test.each([
    ['花呗 yongbuliao', '花呗 用不了'],
    ['我的huabei被冻结了', '我的花呗被冻结了'],
    ['huabei用不了，zenmeban？', '花呗用不了，怎么办？'],
    ['alipay yongbuliao', 'alipay 用不了'],
    ['visa ka bang bu shang', 'visa 卡绑不上'],
    ['huabei 500 yuan fu bu liao', '花呗 500 元付不了'],
  ])('%s is %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });
});

describe('left alone', () => {
  test.each([
    'card declined',
    'payment limit exceeded',
    'insufficient balance',
    'payment pending',
    'line pay',
    'Your payment failed. Please try again',
    'He can change the date, you can manage the rest',
    'my huabei is not working at all',
    'machine',
    'language name',
    'pin',
    'ACQ.TRADE_HAS_CLOSE',
    'do_not_honor',
    'www.taobao.com',
    'zhifu_yichang',
    'huabei.zhifu',
    'ZFB51',
    'xnqwkr',
    '申请(qǐng)无(wú)法受理',
    '花呗用不了，怎么办？',
    '花唄無法使用',
    '',
  ])('%s', (text) => {
    expect(toHanzi(text, table)).toEqual({ text, isPinyin: false });
  });

  test('every error code that the catalogue knows', () => {
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => toHanzi(code, table).isPinyin)).toEqual([]);
  });

  test('every English sentence that is an example', () => {
    expect(englishExamples.length).toBeGreaterThan(100);
    expect(englishExamples.filter((text) => toHanzi(text, table).isPinyin)).toEqual([]);
  });
});

describe('what is looked up', () => {
  test.each([
    ['huabei', 'pay-unavailable'],
    ['hbyongbuliao', 'pay-unavailable'],
    ['hbybl', 'pay-unavailable'],
    ['huabei edu buzu', 'limit-insufficient'],
    ['jiebei jiebuliao', 'borrow-failed'],
    ['jb jie bu liao', 'borrow-failed'],
    ['yinhangka guoqi', 'card-invalid'],
    ['zhifubao zhanghu yichang', 'account-abnormal'],
    ['yuqi le zenme huifu', 'overdue'],
    ['hb ed jiang le', 'limit-reduced'],
    ['xinyongka bang bu shang', 'card-binding-failed'],
  ])('%s finds %s', (typed, id) => {
    expect(reader.lookup(read(typed))[0]?.id).toBe(id);
  });
});

test('the table is small', () => {
  expect(Buffer.byteLength(compiled.pinyin)).toBeLessThanOrEqual(TABLE_MAX_BYTES);
});

test('of two phrases with one spelling the more frequent is read', () => {
  const lines = ['jie借结|bu不|liao了', '不了借结', '不了 借不了 结不了', '', '', ''];
  expect(toHanzi('jiebuliao', unpackPinyin(lines.join('\n'))).text).toBe('借不了');
  expect(toHanzi('jiebuliao', unpackPinyin(lines.with(2, '不了 结不了 借不了').join('\n'))).text).toBe('结不了');
});

test.each(['xianguangai', 'huabei ', "e'", 'a ', 'zzz', 'hb', ' '])(
  'the work grows with the text and no faster: %j again and again',
  (unit) => {
    const get = vi.spyOn(Map.prototype, 'get');
    const workFor = (count: number): number => {
      get.mockClear();
      toHanzi(unit.repeat(count), table);
      return get.mock.calls.length;
    };
    const small = workFor(200);
    expect(workFor(2000)).toBeLessThanOrEqual(small * 11);
    get.mockRestore();
  },
);
