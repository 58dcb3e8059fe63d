/** What is said about the history and the person's own data. Plain data, as in `components/strings.ts`. */
import type { LocalText } from '../../utils/language/language.ts';

export const historyStrings = {
  title: { zh: '历史记录', en: 'History' },
  keep: { zh: '记下遇到过的问题', en: 'Keep the problems that were met' },
  keepWhy: {
    zh: '只记哪个问题、哪个产品、哪个网站、什么时候，不记页面上的字。隐私窗口里的一概不记。',
    en: 'Which problem, which product, which site and when; none of the page’s words. Nothing from private windows.',
  },
  search: { zh: '在记录里查找', en: 'Search the history' },
  empty: { zh: '还没有记录。', en: 'Nothing yet.' },
  nothingFits: { zh: '没有对得上的记录。', en: 'Nothing fits.' },
  open: { zh: '跟进中', en: 'being followed' },
  resolved: { zh: '已解决：{cause}', en: 'solved: {cause}' },
  show: { zh: '打开', en: 'Open' },
  showItem: { zh: '打开 {item}', en: 'Open: {item}' },
  more: { zh: '再显示 {n} 条', en: 'Show {n} more' },
  clear: { zh: '清空记录', en: 'Clear the history' },
  clearSure: { zh: '清空，跟进中的留下', en: 'Clear all but what is followed' },
} satisfies Record<string, LocalText>;

export const dataStrings = {
  title: { zh: '我的数据', en: 'Your data' },
  about: {
    zh: '设置、跟进和历史记录都只在这台设备上。可以存成一个文件带走，也可以从文件里取回。',
    en: 'Options, follow-ups and history are only on this device. Take them along in one file, or bring them back.',
  },
  export: { zh: '导出到文件', en: 'Export to a file' },
  import: { zh: '从文件导入', en: 'Import from a file' },
  imported: {
    zh: '已导入：设置换成了文件里的，跟进和历史记录已合并。',
    en: 'Imported: the options are those of the file; follow-ups and history were joined.',
  },
  failed: { zh: '没有做成：{reason}', en: 'That did not work: {reason}' },
  refused: { zh: '没有导入，什么都没有改。{why}', en: 'Not imported; nothing was changed. {why}' },
  delete: { zh: '删除全部数据', en: 'Delete everything' },
  deleteSure: { zh: '全部删除，不能恢复', en: 'Delete everything for good' },
  deleted: { zh: '已全部删除。', en: 'Everything was deleted.' },
  setAside: {
    zh: '有 {n} 份存下的数据读不出来，已原样放在一边。',
    en: '{n} stored pieces of data could not be read and were set aside as they are.',
  },
  saveSetAside: { zh: '存成文件', en: 'Save to a file' },
  discardSetAside: { zh: '丢弃', en: 'Throw away' },
  discardSure: { zh: '丢弃，不能恢复', en: 'Throw away for good' },
} satisfies Record<string, LocalText>;

/** Why a file was refused. */
export const problemStrings = {
  'too-big': { zh: '文件太大，不会是从这里导出的。', en: 'The file is too big to come from here.' },
  'not-json': { zh: '它不是完整的 JSON 文件。', en: 'It is not a complete JSON file.' },
  'not-ours': { zh: '它不是从付款受阻助手导出的。', en: 'It was not exported by PayHint.' },
  'other-version': {
    zh: '它来自这一版不认识的版本，请先更新付款受阻助手。',
    en: 'It comes from a version that this one does not know; update PayHint first.',
  },
  missing: { zh: '里面缺少“{place}”。', en: '“{place}” is missing.' },
  unknown: { zh: '里面有认不得的“{place}”。', en: '“{place}” is not known.' },
  wrong: { zh: '里面的“{place}”不是能用的值。', en: '“{place}” holds a value that cannot be used.' },
} satisfies Record<string, LocalText>;
