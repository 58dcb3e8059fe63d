import { expect, it } from 'vitest';
import { searchIndexOf } from '../../../utils/build/handbook/search-index.ts';
import { loadCatalogue } from '../../../utils/build/load.ts';
import { createSearch } from '../../../utils/handbook/search.ts';

const FOLD = '額额帳账戶户';
const search = createSearch({
  fold: FOLD,
  phrases: {
    'limit-short': ['可用额度不足', '花呗额度不够用', 'not enough limit left'],
    overdue: ['有一笔逾期还没还清', 'something here is overdue', '花呗'],
    frozen: ['整个支付账户被限制了', 'your payment account is restricted'],
  },
});

it.each([
  ['part of a phrase', '额度不足', 'limit-short'],
  ['the other script', '可用額度不足', 'limit-short'],
  ['spaces, marks and full width', ' 可用 额度，不足！ ', 'limit-short'],
  ['capitals', 'NOT Enough limit', 'limit-short'],
  ['a whole message', '抱歉，您的可用额度不足，请更换付款方式', 'limit-short'],
  ['words that are only alike', '支付账户怎么限制了', 'frozen'],
  ['words in another order', 'payment account restricted', 'frozen'],
])('finds an entry by %s', (_, typed, id) => {
  expect(search(typed)[0]).toBe(id);
});

it('finds nothing where nothing is alike, and nothing for nothing', () => {
  expect(search('天气预报')).toEqual([]);
  expect(search('xyzzy')).toEqual([]);
  expect(search(' ！ ')).toEqual([]);
});

it('counts no short phrase that stands in a longer query', () => {
  expect(search('花呗看不到了是为什么')).not.toContain('overdue');
});

it('puts what holds the query before what is alike', () => {
  const found = createSearch({ fold: '', phrases: { alike: ['额度不够用了'], holds: ['可用额度不足怎么办才好'] } });
  expect(found('额度不足')).toEqual(['holds', 'alike']);
});

it('shows all that hold the query, and few that are alike', () => {
  const ids = Array.from({ length: 15 }, (_, index) => `entry-${index}`);
  const withPhrase = (text: string) =>
    createSearch({ fold: '', phrases: Object.fromEntries(ids.map((id) => [id, [text]])) });
  expect(withPhrase('额度不足')('额度')).toHaveLength(15);
  expect(withPhrase('额度不足')('额度不对')).toHaveLength(10);
});

it('has titles, sentences and words of lookup in every language, and leads from each to its entry', async () => {
  const catalogue = await loadCatalogue();
  const index = searchIndexOf(catalogue);
  const find = createSearch(index);
  expect(Object.keys(index.phrases)).toHaveLength(catalogue.entries.length);
  for (const { id, explanation, examples } of catalogue.entries) {
    const { title, sentence } = explanation;
    for (const text of [title.zh, title.en, sentence.zh, sentence.en, examples.lookup[0]!])
      expect(find(text), `${id}: ${text}`).toContain(id);
  }
  expect(find('可用額度不足')[0]).toBe('limit-insufficient');
  // Taiwan's own word, which folding alone does not lead to: 帳號 is 账号 here and 账户 there.
  expect(index.phrases['unfreeze-scam']?.some((phrase) => phrase.includes('共享萤幕'))).toBe(true);
});
