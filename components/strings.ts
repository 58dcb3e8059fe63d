/**
 * Every word of the interface. Plain data without functions, so that the build can add Traditional Chinese to all of it;
 * what changes stands in `{slots}` that `t(text, values)` fills.
 */
import type { Area, Step, Source } from '../knowledge/types.ts';
import type { Match } from '../utils/match/types.ts';
import type { Likeliness } from '../utils/questions/ranking.ts';
import type { LocalText } from '../utils/language/language.ts';

export const strings = {
  name: { zh: '付款受阻助手', en: 'PayHint' },
  optionsTitle: { zh: '设置', en: 'Options' },
  openOptions: { zh: '历史记录、数据和设置', en: 'History, data and options' },
  languageTitle: { zh: '语言', en: 'Language' },
  languageAuto: { zh: '跟随浏览器', en: 'The browser’s' },
  sitesOffTitle: { zh: '已关闭的网站', en: 'Sites switched off' },
  noSitesOff: { zh: '没有关闭任何网站。', en: 'No site is switched off.' },
  switchOn: { zh: '重新开启', en: 'Switch on' },
  switchOnItem: { zh: '重新开启 {item}', en: 'Switch on again: {item}' },
  sitesAllowedTitle: { zh: '总会提示的网站', en: 'Sites always on' },
  noSitesAllowed: {
    zh: '除了内置的收银台和钱包网址，没有另外允许的网站。',
    en: 'None beyond the built-in checkouts and wallets.',
  },
  everySite: { zh: '所有网站', en: 'Every site' },
  revoke: { zh: '不再允许', en: 'Remove' },
  revokeItem: { zh: '不再允许 {item}', en: 'Remove: {item}' },
  shortcutTitle: { zh: '打开本助手的快捷键', en: 'Shortcut that opens PayHint' },
  noShortcut: { zh: '没有设置', en: 'None set' },
  changeShortcut: { zh: '到浏览器里更改', en: 'Change in the browser' },
  restTitle: { zh: '暂停', en: 'Pause' },
  notResting: { zh: '没有暂停。', en: 'Nothing is paused.' },
  dismissedTitle: { zh: '不再提示的消息', en: 'Hidden messages' },
  noDismissed: { zh: '没有隐藏任何消息。', en: 'No message is hidden.' },
  dismissedCount: { zh: '{n} 条（只存记号，不存原文）', en: '{n} (as marks, not as words)' },
  forgetDismissed: { zh: '重新提示', en: 'Show again' },
  back: { zh: '返回', en: 'Back' },
  close: { zh: '关闭', en: 'Close' },
  collapse: { zh: '收起', en: 'Minimise' },
  openPill: { zh: '{title}，展开付款受阻助手的说明', en: '{title}: open the PayHint explanation' },
  cancel: { zh: '取消', en: 'Cancel' },

  hintRegion: { zh: '付款受阻助手的说明', en: 'PayHint explanation' },
  hintAnnounced: {
    zh: '付款受阻助手：{confidence}是“{title}”。{sentence}',
    en: 'PayHint: {confidence}: {title}. {sentence}',
  },
  hintAnnouncedTie: {
    zh: '付款受阻助手：可能是“{first}”，也可能是“{second}”。',
    en: 'PayHint: possibly {first}, or {second}.',
  },
  pageSays: { zh: '页面写着：', en: 'The page says: ' },
  whatToDo: { zh: '看怎么办', en: 'What to do' },
  notThis: { zh: '不是这个原因', en: 'Not the reason' },
  noneOfThese: { zh: '都不是', en: 'Neither of these' },
  twoReasons: { zh: '可能是其中一个', en: 'It may be one of two' },
  otherReasons: { zh: '也可能是', en: 'It may also be' },
  noOthers: {
    zh: '没有找到其他可能的原因。可以在工具栏里点开本助手，输入提示的原文查找。',
    en: 'No other cause was found. Open PayHint in the toolbar and type what the message says.',
  },
  more: { zh: '更多选项', en: 'More options' },
  hideMessage: { zh: '不再提示这条', en: 'Hide this message' },
  hideSite: { zh: '此网站不再提示', en: 'Hide on this site' },
  previous: { zh: '上一条', en: 'Previous' },
  next: { zh: '下一条', en: 'Next' },
  ofCount: { zh: '第 {n} 条，共 {count} 条', en: '{n} of {count}' },
  billFirst: { zh: '先看账单，别急着再付', en: 'Check your bill first' },
  billFirstWhy: {
    zh: '还不能确定有没有扣款，再付一次可能会付两遍。',
    en: 'It may have gone through; paying again could charge you twice.',
  },
  pendingWhy: {
    zh: '这笔付款可能还在处理，再付一次可能会付两遍。',
    en: 'It may still be in progress; paying again could charge you twice.',
  },

  ask: { zh: '问几个问题，找出原因', en: 'Answer a few questions' },
  questionsTitle: { zh: '找出原因', en: 'Find the cause' },
  questionOf: { zh: '第 {n} 个，最多 {max} 个', en: 'Question {n}, at most {max}' },
  questionsAsked: { zh: '问了 {n} 个', en: '{n} asked' },
  howToTell: { zh: '怎么看：', en: 'How to tell: ' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  dontKnow: { zh: '不知道', en: 'Don’t know' },
  undoAnswer: { zh: '上一个问题', en: 'Previous question' },
  startOver: { zh: '从头再来', en: 'Start over' },
  possibleCauses: { zh: '可能的原因', en: 'Possible causes' },
  movedUp: { zh: '比刚才更像', en: 'likelier than before' },
  movedDown: { zh: '比刚才更不像', en: 'less likely than before' },
  looksLike: { zh: '看来是：{title}', en: 'It looks like: {title}' },
  notClear: { zh: '还不能确定，最像的是：{title}', en: 'Not certain, most like: {title}' },
  inferred: {
    zh: '这是按你的回答推断的，不是平台给出的原因。',
    en: 'This is inferred from your answers; it is not a reason that the platform gave.',
  },
  inferredUnsure: {
    zh: '这是按你的回答推断的，分不太清。下面几个也可能，最准的还是问官方客服。',
    en: 'This is inferred from your answers and not clear-cut. Official support can tell for certain.',
  },
  answersStayHere: { zh: '回答只用在这里，不保存', en: 'Your answers are used here only and not kept' },

  check: { zh: '先确认是不是它', en: 'Is it this?' },
  causes: { zh: '可能的原因，从常见到少见', en: 'Possible causes, commonest first' },
  moreCauses: { zh: '其余 {n} 种原因', en: '{n} more causes' },
  steps: { zh: '怎么办', en: 'What to do' },
  stepsDone: { zh: '已完成 {n} / {count}', en: '{n} of {count} done' },
  variantSteps: { zh: '{product}的做法', en: 'With {product}' },
  generalSteps: { zh: '其他产品的做法', en: 'With other products' },
  recovery: { zh: '多久能好', en: 'How long it takes' },
  estimate: { zh: '这是估计', en: 'an estimate' },
  unsure: { zh: '不确定', en: 'Not known' },
  atOnce: { zh: '通常马上', en: 'Usually at once' },
  about: { zh: '约 {n} {unit}', en: 'About {n} {unit}' },
  upTo: { zh: '最多约 {n} {unit}', en: 'Up to about {n} {unit}' },
  range: { zh: '{min}–{max} {unit}', en: '{min}–{max} {unit}' },
  from: { zh: '从{from}算起', en: 'from {from}' },
  retryInDebt: {
    zh: '不急着要的先不买；要付这一单，就用手里已有的钱。',
    en: 'If it can wait, do not buy it now; to pay for this order, use money you already have.',
  },
  payNow: { zh: '现在先这样付', en: 'To pay now' },
  evidence: { zh: '要准备的材料', en: 'What to gather' },
  contacts: { zh: '可以找谁', en: 'Whom to ask' },
  avoid: { zh: '不要做', en: 'Do not' },
  scamLikely: { zh: '这很像骗局', en: 'This looks like a scam' },
  scamInstead: { zh: '要找就找：', en: 'Turn to: ' },
  scamAnnounced: {
    zh: '付款受阻助手：这很像骗局。{reason}要找就找：{contact} {number}。',
    en: 'PayHint: this looks like a scam. {reason} Turn to: {contact} {number}.',
  },
  scam: { zh: '当心骗局', en: 'Beware of scams' },
  why: { zh: '为什么会这样', en: 'Why it happens' },
  disagreements: { zh: '来源说法不一的地方', en: 'Where sources disagree' },
  related: { zh: '相关问题', en: 'Related' },
  expired: { zh: '可能已过时的说法', en: 'Statements that may be out of date' },
  outdated: { zh: '可能已过时（核对于 {date}）', en: 'may be out of date (checked {date})' },
  sources: { zh: '依据 {n} 个来源 · 核对于 {date}', en: '{n} sources · checked {date}' },
  someOutdated: { zh: '部分可能已过时', en: 'some may be out of date' },
  source: { zh: '来源', en: 'Source' },
  published: { zh: '发布于 {date}', en: 'published {date}' },
  checkedOn: { zh: '核对于 {date}', en: 'checked {date}' },
  unconfirmed: { zh: '未经证实', en: 'unconfirmed' },
  disclaimer: {
    zh: '与蚂蚁、支付宝及任何商家无关，仅供参考',
    en: 'Not affiliated with Ant, Alipay or any shop; for reference only',
  },
  report: { zh: '说得不对，或没有认出来？', en: 'Wrong, or not recognised?' },
  reportNote: {
    zh: '下面这段已隐去卡号、电话、姓名等，请再看一遍，可以修改。本助手不会发送任何内容，复制后由你决定交给谁。',
    en: 'Card and phone numbers, names and the like are hidden below. Read it again and change it as you like. Nothing is sent: you copy it, and decide whom to give it to.',
  },
  reportLabel: { zh: '反馈的内容', en: 'Text of the report' },
  reportMessage: { zh: '提示的原文：{message}', en: 'The message: {message}' },
  reportShown: { zh: '给出的说明：{shown}', en: 'What PayHint said: {shown}' },
  reportNothingShown: { zh: '没有找到对得上的', en: 'nothing that fits' },
  reportWrong: { zh: '哪里不对，其实是什么：', en: 'What is wrong, and what it really was: ' },
  reportCopy: { zh: '复制这段', en: 'Copy this text' },
  reportCopied: { zh: '已复制', en: 'Copied' },
  reportNotCopied: { zh: '没能复制，文字已选中，请自己复制', en: 'Not copied; the text is selected, copy it by hand' },
  basedOn: { zh: '依据的字句：', en: 'Based on the words: ' },
  mentioned: { zh: '提到：', en: 'Mentions: ' },

  siteSwitch: { zh: '在 {host} 上提示', en: 'Hints on {host}' },
  searchLabel: { zh: '查找', en: 'Look up' },
  searchPlaceholder: { zh: '输入或粘贴提示的原文', en: 'Type or paste the message' },
  clear: { zh: '清空', en: 'Clear' },
  tabLookup: { zh: '查找', en: 'Look up' },
  tabPage: { zh: '本页', en: 'This page' },
  areas: { zh: '按类别看', en: 'Browse' },
  areaCount: { zh: '{n} 条', en: '{n}' },
  results: { zh: '找到 {n} 条', en: '{n} found' },
  youWrote: { zh: '你写的：', en: 'You wrote: ' },
  noResults: { zh: '没有找到对得上的', en: 'Nothing fits' },
  noResultsHint: {
    zh: '换几个提示里的原字试试，或从相近的类别里找：',
    en: 'Try other words from the message, or look under the nearest:',
  },
  browseAll: { zh: '看全部类别', en: 'Browse all' },
  foundHere: { zh: '本页发现', en: 'Found on this page' },
  alsoPossible: { zh: '也可能是（{n}）', en: 'It may also be ({n})' },
  pause: { zh: '暂停提示', en: 'Pause' },
  pauseDay: { zh: '暂停一天', en: 'For a day' },
  pauseAll: { zh: '全部暂停，直到恢复', en: 'Until I resume' },
  resumeAll: { zh: '恢复提示', en: 'Resume' },
  scan: { zh: '扫描此页', en: 'Scan this page' },
  scanning: { zh: '正在扫描…', en: 'Scanning…' },
  scanFound: { zh: '扫描完成：发现 {n} 条', en: 'Scan done: {n} found' },
  scanNothing: { zh: '扫描完成：没有发现付款受阻的提示', en: 'Scan done: no payment problem found' },
  scanNotAllowed: { zh: '浏览器不允许读取这个页面', en: 'The browser does not allow reading this page' },
  scanFailed: { zh: '没有扫描成，请刷新页面后再试', en: 'The scan failed; reload the page and try again' },
  promise: {
    zh: '不联网 · 不读输入框 · 数据只在这台设备上',
    en: 'No network · never reads form fields · data stays here',
  },

  loading: { zh: '正在看这个标签页…', en: 'Looking at this tab…' },
  error: { zh: '没能看到这个标签页', en: 'This tab could not be read' },
  errorBody: { zh: '原因：{reason}。查找照常可用。', en: 'Reason: {reason}. Look-up still works.' },
  notAPage: { zh: '这里不是网页', en: 'This is not a web page' },
  notAPageBody: {
    zh: '浏览器自己的页面不能读取，也不需要。手机上看到的提示可以直接查找。',
    en: 'The browser’s own pages cannot be read. You can look up a message you saw on your phone.',
  },
  noPermission: { zh: '还没有获准读取这个网站', en: 'Not yet allowed on this site' },
  noPermissionBody: {
    zh: '允许后，这里付款失败时都会出现说明；“扫描此页”只看这一次。都只读看得见的文字。',
    en: 'Once allowed, failed payments here are always explained; a scan looks this once only. Only visible text is read.',
  },
  allowSite: { zh: '总在此网站提示', en: 'Always on this site' },
  listedWithheld: {
    zh: '浏览器还没有允许读取全部付款网站，那里付款失败时不会出现提示',
    en: 'The browser does not allow all payment sites yet; no hints appear there',
  },
  allowListed: { zh: '允许', en: 'Allow' },
  paused: { zh: '已全部暂停', en: 'Everything is paused' },
  pausedBody: {
    zh: '所有网站上都不会出现提示，直到恢复。查找照常可用。',
    en: 'No hints appear on any site until you resume. Look-up still works.',
  },
  snoozedToday: { zh: '已暂停到今天 {time}', en: 'Paused until {time} today' },
  snoozedTomorrow: { zh: '已暂停到明天 {time}', en: 'Paused until {time} tomorrow' },
  snoozedBody: {
    zh: '到时候会自己恢复，也可以现在就恢复。查找照常可用。',
    en: 'Hints come back by themselves then, or now if you resume. Look-up still works.',
  },
  siteOff: { zh: '在这个网站上已关闭', en: 'Off on this site' },
  siteOffBody: { zh: '这里不会出现提示。查找照常可用。', en: 'No hints appear here. Look-up still works.' },
  turnOnSite: { zh: '在此网站打开', en: 'Turn on for this site' },
  watching: { zh: '还没有发现付款受阻的提示', en: 'No payment problem found yet' },
  watchingBody: {
    zh: '一直在留意这个页面。提示刚出现又消失的话，可以输入它写了什么。',
    en: 'This page is being watched. If a message came and went, type what it said.',
  },
  goLookup: { zh: '去查找', en: 'Look it up' },
  setAside: {
    zh: '存下的一部分数据读不出来，已原样放到一边；可以在设置里取出。',
    en: 'Some stored data could not be read. It was set aside as it is; the options let you take it out.',
  },
  understood: { zh: '知道了', en: 'OK' },
} satisfies Record<string, LocalText>;

/** The pages of the handbook. */
export const handbookStrings = {
  title: { zh: '付款受阻手册', en: 'PayHint handbook' },
  lead: {
    zh: '付款没成，或者账户、额度受了限制？找到和提示最像的那一条，再按顺序做。',
    en: 'A payment failed, or an account or limit is restricted? Find what is most like your message, then go step by step.',
  },
  languages: { zh: '语言', en: 'Languages' },
  contents: { zh: '目录', en: 'Contents' },
  backToContents: { zh: '回到目录', en: 'Back to contents' },
  onePage: { zh: '全部条目放在一页（方便打印）', en: 'All entries on one page, to print' },
  searchLabel: { zh: '查找：输入或粘贴提示的原文', en: 'Search: type or paste the message' },
  found: { zh: '找到的条目：', en: 'Entries found: ' },
  nothingFound: {
    zh: '没有找到对得上的。换几个提示里的原字试试，或者按类别看：',
    en: 'Nothing fits. Try other words from the message, or browse:',
  },
  allSources: { zh: '全部来源', en: 'All sources' },
  sourcesNote: {
    zh: '条目里的每句话都标着来源的号码；来源分四级，从官方到未经证实。',
    en: 'Every statement carries the numbers of its sources, graded from official to unconfirmed.',
  },
  written: { zh: '写成于 {date}', en: 'Written on {date}' },
  extent: { zh: '{entries} 条 · {sources} 个来源', en: '{entries} entries · {sources} sources' },
} satisfies Record<string, LocalText>;

export const areaNames = {
  pay: { zh: '付款', en: 'Paying' },
  account: { zh: '账户与额度', en: 'Account and limit' },
  repay: { zh: '还款', en: 'Repaying' },
  security: { zh: '安全与验证', en: 'Security checks' },
  order: { zh: '订单', en: 'Orders' },
  merchant: { zh: '商家收款', en: 'Collecting as a shop' },
  system: { zh: '系统与网络', en: 'System and network' },
  collection: { zh: '催收来电', en: 'Collection calls' },
  platform: { zh: '平台封号', en: 'Platform bans' },
} satisfies Record<Area, LocalText>;

export const whoNames = {
  you: { zh: '你', en: 'You' },
  platform: { zh: '平台', en: 'Platform' },
  bank: { zh: '银行', en: 'Bank' },
  merchant: { zh: '商家', en: 'Shop' },
  authority: { zh: '有权机关', en: 'Authority' },
} satisfies Record<Step['who'], LocalText>;

export const gradeNames = {
  A: { zh: '官方/法规', en: 'Official or law' },
  B: { zh: '媒体/机构', en: 'Press or institution' },
  C: { zh: '常见说法', en: 'Commonly said' },
  K: { zh: '未经证实', en: 'Unconfirmed' },
} satisfies Record<Source['grade'], LocalText>;

export const confidenceNames = {
  likely: { zh: '很可能', en: 'Likely' },
  possible: { zh: '可能', en: 'Possible' },
} satisfies Record<Match['confidence'], LocalText>;

export const likelinessNames = {
  likely: { zh: '很可能', en: 'Likely' },
  possible: { zh: '可能', en: 'Possible' },
  unlikely: { zh: '不太像', en: 'Less likely' },
} satisfies Record<Likeliness, LocalText>;

export const retryNames = {
  now: { zh: '现在可以再试', en: 'You can try again now' },
  'after-change': { zh: '先处理，再试', en: 'Change something first, then try' },
  'not-again': { zh: '不要再试', en: 'Do not try again' },
} satisfies Record<string, LocalText>;

/** English as one; more than one takes an s. */
export const unitNames = {
  minute: { zh: '分钟', en: 'minute' },
  hour: { zh: '小时', en: 'hour' },
  day: { zh: '天', en: 'day' },
  week: { zh: '周', en: 'week' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
} satisfies Record<string, LocalText>;
