import { describe, expect, it } from 'vitest';
import { isAsking, isQuestion, pageKindOf, type PageKind, type PageTraits } from '../../../utils/page/page-kind.ts';

/** A page of middling length that gives no sign. */
const NOTHING: PageTraits = {
  path: '/index.htm',
  title: '',
  headings: [],
  buttons: [],
  choices: 0,
  hasAmount: false,
  proseChars: 0,
  questions: 0,
  chars: 900,
};
const TILL: Partial<PageTraits> = { buttons: ['确认付款 ¥290.00'], hasAmount: true };

const kinds = (cases: [string, PageKind, Partial<PageTraits>][]): void => {
  it.each(cases)('%s: %s', (_what, kind, traits) => {
    expect(pageKindOf({ ...NOTHING, ...traits })).toBe(kind);
  });
};

describe('by what stands on it', () => {
  kinds([
    ['nothing that tells', 'other', {}],
    ['a button to pay with, and an amount', 'paying', TILL],
    ['a button to pay with, and ways to choose from', 'paying', { buttons: ['去支付'], choices: 2 }],
    ['a button to pay with, and nothing to pay', 'other', { buttons: ['去支付'], choices: 1 }],
    ['an amount, and another button', 'other', { buttons: ['确认收货', '待付款'], hasAmount: true }],
    ['an English till', 'paying', { buttons: ['Place order'], hasAmount: true }],
    ['a cart', 'paying', { buttons: ['结算 (2)'], hasAmount: true }],
    ['a till above long terms and questions', 'paying', { ...TILL, proseChars: 5000, questions: 9 }],
    ['a till at an address that talks', 'paying', { ...TILL, path: '/news/pay' }],
    ['much prose', 'talking', { proseChars: 800 }],
    ['a little prose, and no other sign', 'talking', { proseChars: 200 }],
    ['a little prose on an order page', 'paying', { proseChars: 799, title: '订单详情' }],
    ['much prose on an order page', 'talking', { proseChars: 800, title: '订单详情' }],
    ['three questions', 'talking', { questions: 3, title: '付款' }],
    ['two questions', 'paying', { questions: 2, title: '付款' }],
    ['next to nothing', 'paying', { chars: 300 }],
    ['next to nothing, and a coupon', 'other', { chars: 30, title: '激活卡券' }],
    ['something to buy', 'other', { buttons: ['加入购物车', '立即购买'], title: '支付宝花呗专享' }],
    ['something to buy, described at length', 'other', { buttons: ['立即购买'], proseChars: 5000 }],
    ['an offer of credit', 'other', { buttons: ['立即开通'], title: '花呗' }],
  ]);
});

describe('by its name', () => {
  kinds([
    ['a cashier', 'paying', { title: '收银台 - 青禾文具' }],
    ['a cashier in a shop whose name comes first', 'paying', { title: '青禾文具_結帳' }],
    ['a wallet, by its heading', 'paying', { headings: ['我的钱包'] }],
    ['an English checkout', 'paying', { title: 'Checkout | Camellia Books' }],
    ['a long line that speaks of paying', 'other', { headings: ['本店恕不接受任何形式的货到付款，敬请谅解'] }],
    ['a result', 'paying', { headings: ['乐购', '支付失败'], questions: 5 }],
    ['a result in English', 'paying', { headings: ['Payment failed'] }],
    ['an answer called like a result', 'talking', { title: '帮助中心', headings: ['支付失败'] }],
    ['an article called like a result', 'talking', { headings: ['支付失败'], proseChars: 900 }],
    ['a question', 'talking', { headings: ['花呗付款失败怎么办'] }],
    ['a question further down', 'paying', { headings: ['付款结果', '为什么付不了款？'] }],
    ['help', 'talking', { title: '订单问题 - 帮助中心' }],
    ['help in Traditional Chinese', 'talking', { title: '付款說明' }],
    ['a search for the very words', 'other', { title: '花呗付款失败 - 搜索' }],
    ['settings', 'other', { title: '支付设置' }],
  ]);
});

describe('by its address', () => {
  kinds([
    ['a cashier', 'paying', { path: '/standard/lightpay/lightPayCashier.htm' }],
    ['a checkout', 'paying', { path: '/auction/buy_now.jhtml' }],
    ['an order', 'paying', { path: '/shopping/order/getOrderInfo.action' }],
    ['a route in the hash', 'paying', { path: '/index.html#/repay/result' }],
    ['a result', 'paying', { path: '/payfail' }],
    ['help on paying', 'talking', { path: '/help/pay' }],
    ['an agreement', 'talking', { path: '/agreement/paymentService' }],
    ['a word that only holds the letters', 'other', { path: '/repertoire/display' }],
    ['a product', 'other', { path: '/item/7731' }],
  ]);
});

it.each([
  ['花呗付款失败怎么办', true, true],
  ['能用花呗吗', true, true],
  ['问 能用花呗', true, true],
  ['Why was my card declined?', true, true],
  ['忘记密码？', false, true],
  ['付款失败', false, false],
  ['Somehow it failed', false, false],
])('%j is a question: %s; it asks: %s', (text, question, asks) => {
  expect([isQuestion(text), isAsking(text)]).toEqual([question, asks]);
});
