/** What is said about following a problem up. Plain data, as in `components/strings.ts`. */
import type { LocalText } from '../../utils/language/language.ts';

export const followStrings = {
  title: { zh: '跟进', en: 'Follow-up' },
  start: { zh: '跟进这个问题', en: 'Follow this up' },
  startAgain: { zh: '再次跟进', en: 'Follow it up again' },
  startWhy: {
    zh: '记住做到哪一步，下次接着来。只记是哪个问题，不记页面上的字，也只存在这台设备上。',
    en: 'Remembers how far you are. Keeps which problem it is, none of the page’s words, and only on this device.',
  },
  private: {
    zh: '隐私窗口里什么都不保存，所以这里不能跟进。',
    en: 'Nothing is kept from a private window, so this cannot be followed up here.',
  },
  since: { zh: '{date} 起', en: 'since {date}' },
  sinceAt: { zh: '{date} 起 · {host}', en: 'since {date} · {host}' },
  followed: { zh: '正在跟进，勾选的步骤会记住。', en: 'Being followed up; ticked steps are remembered.' },
  openPage: { zh: '打开跟进页', en: 'Open the follow-up' },

  actDay: { zh: '“{from}”是哪一天？', en: 'On which day: {from}?' },
  actDone: { zh: '{date}：{from}', en: '{date}: {from}' },
  expected: {
    zh: '{range}，也就是 {earliest} 到 {latest}，之后再看。这是估计，不是承诺。',
    en: '{range}, that is {earliest} to {latest}; look again then. An estimate, not a promise.',
  },
  expectedSameDay: {
    zh: '{range}，过后再看一次。这是估计，不是承诺。',
    en: '{range}; look again after that. An estimate, not a promise.',
  },
  expectedOver: {
    zh: '估计的时间已经过了。还没好的话，可以问官方客服现在是什么情况。',
    en: 'The estimated time is over. If it is not back, official support can say how things stand.',
  },
  expectedNow: { zh: '现在就可以再看一次。', en: 'You can look again now.' },
  expectedUnknown: {
    zh: '要多久没有可靠的说法，所以这里不给日期。隔一阵再看一次就好。',
    en: 'Nobody can say how long it takes, so there is no date here. Look again after a while.',
  },

  remindDay: { zh: '哪天提醒我再看', en: 'Remind me to look again on' },
  remind: { zh: '提醒我', en: 'Remind me' },
  reminds: {
    zh: '{date} 上午提醒一次，通知里不写是什么事。',
    en: 'One reminder on the morning of {date}; it does not say what about.',
  },
  remindDenied: {
    zh: '还没有获准显示通知。{date} 起打开本助手，会在最前面看到它。',
    en: 'Notifications are not allowed. From {date} on you will see it first when you open PayHint.',
  },
  cancelReminder: { zh: '不用提醒', en: 'No reminder' },
  due: { zh: '可以再看了', en: 'Look again' },

  note: { zh: '备注（只给自己看）', en: 'Note (for yourself)' },
  resolve: { zh: '已经解决了', en: 'It is solved' },
  resolveAsk: { zh: '最后是什么原因？', en: 'What was it in the end?' },
  causeOther: { zh: '别的原因', en: 'Something else' },
  causeUnknown: { zh: '不知道', en: 'I don’t know' },
  keepAnswer: { zh: '记下', en: 'Keep' },
  resolved: { zh: '{date} 已解决：{cause}', en: 'Solved on {date}: {cause}' },
  stop: { zh: '不再跟进', en: 'Stop following' },
  stopSure: { zh: '连同备注一起删除', en: 'Delete it with its note' },

  openTitle: { zh: '之前没解决的（{n}）', en: 'Still open from earlier ({n})' },
  openDone: { zh: '已做 {n} 步', en: '{n} steps done' },
  openFrom: { zh: '{date} 起可以再看', en: 'look again from {date}' },
} satisfies Record<string, LocalText>;

export const summaryStrings = {
  title: { zh: '给客服的说明', en: 'Summary for customer service' },
  pasted: { zh: '提示的原文（可不填）', en: 'What the message says (optional)' },
  wish: { zh: '希望对方做什么（可不填）', en: 'What you ask them for (optional)' },
  hides: {
    zh: '隐去卡号、手机号、姓名等',
    en: 'Hide card numbers, phone numbers, names and the like',
  },
  check: {
    zh: '发出前请看一遍：规则认不出所有私人信息。不要写密码和验证码。',
    en: 'Read it before you send it: no rule finds everything private. Leave out passwords and codes.',
  },
  preview: { zh: '将要复制的内容', en: 'What will be copied' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: { zh: '没有复制成，请选中上面的文字自己复制。', en: 'Not copied; select the text above and copy it.' },
  save: { zh: '存成文本文件', en: 'Save as a text file' },
  problem: { zh: '问题（自己判断的，不一定准）：{title}', en: 'Problem (my own reading of it): {title}' },
  product: { zh: '产品：{product}', en: 'Product: {product}' },
  when: { zh: '时间：{time}', en: 'When: {time}' },
  where: { zh: '网站：{host}', en: 'Site: {host}' },
  message: { zh: '提示的原文：{message}', en: 'The message: {message}' },
  act: { zh: '{date}：{from}', en: '{date}: {from}' },
  tried: { zh: '已经做过：', en: 'Tried so far:' },
  triedNothing: { zh: '已经做过：还没有', en: 'Tried so far: nothing yet' },
  asks: { zh: '希望你们：{wish}', en: 'I ask you to: {wish}' },
  evidence: { zh: '可以提供的材料：', en: 'I can provide:' },
} satisfies Record<string, LocalText>;
