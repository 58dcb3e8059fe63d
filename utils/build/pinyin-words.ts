/** What the catalogue's own words do not say of how people type. */

/** Known by their initials; two words of the lexicon, or too rare in the examples. */
export const ABBREVIATED = [
  '余额不足',
  '额度不足',
  '账户异常',
  '账号异常',
  '用不了',
  '付不了',
  '还不了',
  '借不了',
  '打不开',
];

/** Sums are masked in the examples, hence no 元; alone, qian is seldom 前. */
export const PREFERRED = ['元', '钱'];

/** Readings instead of the dictionary's: all that people type, whatever the word. 还 is more often 归还 than 还是. */
export const READINGS: Record<string, string[]> = {
  呗: ['bei'],
  还: ['huan', 'hai'],
  了: ['le', 'liao'],
  校: ['xiao', 'jiao'],
  降: ['jiang'],
  重: ['chong', 'zhong'],
  行: ['hang', 'xing'],
  得: ['de'],
  度: ['du'],
  调: ['tiao', 'diao'],
  略: ['lue', 'lve'],
};

/** Frequent words of English that are spelt like pinyin, whether an example holds them or not. */
export const ENGLISH =
  'a an ban bin can change china dance dating die fan fen he hen house language line long machine made make man mean men mine mode name nine pan pen pin ping range same she site tan tie time tune wan';
