// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { find, setPage } from './page.ts';
import { BlockTraits } from '../../../entrypoints/detect.content/page-traits.ts';

const LONG = '这是一段很长的文字，说的是购物、付款和退货的种种规矩。'.repeat(3);

afterEach(() => {
  document.title = '';
});

it('reads labels off the page', () => {
  setPage(`<h1> 确认
    订单 </h1><h2></h2><div role="heading">付款方式</div><h3>${LONG}</h3>
    <label><input type="radio"> 花呗</label><span role="radio">余额</span>
    <a href="#">帮助</a><a class="Btn-primary">去支付</a><input type="submit" value="提交订单"><div role="button">返回</div>`);
  document.title = '收银台';
  expect(new BlockTraits().read()).toMatchObject({
    path: '/',
    title: '收银台',
    headings: ['确认 订单', '付款方式'],
    buttons: ['去支付', '提交订单', '返回'],
    choices: 2,
  });
});

it('counts what it was told of the blocks that still stand', () => {
  setPage(`<p id="a"></p><p id="b"></p><p id="c"></p><p id="d"></p>`);
  const traits = new BlockTraits();
  traits.note(find('#a'), LONG);
  traits.note(find('#a'), LONG);
  traits.note(find('#b'), '花呗为什么不能用？');
  traits.note(find('#c'), '应付 ¥58.00');
  traits.note(find('#d'), '付款成功');
  expect(traits.read()).toMatchObject({
    proseChars: LONG.length,
    questions: 1,
    hasAmount: true,
    chars: LONG.length + '花呗为什么不能用？应付 ¥58.00付款成功'.length,
  });
  document.body.innerHTML = '';
  expect(traits.read()).toMatchObject({ proseChars: 0, questions: 0, hasAmount: false, chars: 0 });
});

it.each([['¥ 58'], ['￥0.01'], ['HK$180.00'], ['58.00 元'], ['USD 42']])('%s is an amount', (text) => {
  const traits = new BlockTraits();
  traits.note(setPage('<p></p>'), text);
  expect(traits.read().hasAmount).toBe(true);
});

it('keeps a bounded number of blocks, and makes room where they are gone', () => {
  setPage('<p></p>'.repeat(500));
  const traits = new BlockTraits();
  for (const block of document.querySelectorAll('p')) traits.note(block, LONG);
  expect(traits.read().proseChars).toBe(400 * LONG.length);
  setPage('<p></p>'.repeat(800));
  for (const block of document.querySelectorAll('p')) traits.note(block, LONG);
  expect(traits.read().proseChars).toBe(400 * LONG.length);
});
