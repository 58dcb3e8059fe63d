import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['closedself paylater|cashloan =76', 'closedself =62', '"自己" closed paylater|cashloan =84'],
  lookup: ['closedself restore|open =80'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['huabei', 'jiebei', 'baitiao', 'yuefu', 'xinyonggou'],
  title: { zh: '自己关闭或锁定过', en: 'You closed or locked it yourself' },
  sentence: {
    zh: '你以前关闭、锁定过它，或自己调低了额度，所以现在不能用来付款。',
    en: 'You closed or locked it earlier, or lowered the limit yourself, so it cannot pay now.',
    basis: ['ant-questions', 'baitiao-pages'],
  },
  why: [
    {
      zh: '关闭、止付、锁定都可以由本人操作。时间久了容易忘，页面只写“已关闭”，看起来就像被平台停了。',
      en: 'Closing, stopping and locking can all be done by the holder. It is easily forgotten, and a bare “closed” then looks like the platform’s doing.',
      basis: ['ant-questions', 'baitiao-pages'],
    },
    {
      zh: '关掉以后想再用，一般要重新申请，平台会重新评估，不是点一下就回来。',
      en: 'To use it again after closing you usually have to apply anew and be assessed again; it is not just a switch.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”（白条、月付在各自 App 里搜），看写的是“已关闭”“已锁定”还是“冻结”。',
      en: 'Search “花呗” in the Alipay app (Baitiao and monthly pay in their own apps) and see whether it says closed, locked or frozen.',
      basis: ['ant-questions', 'baitiao-pages'],
    },
    {
      zh: '想一想自己或家人是否关过它，再翻当时的短信和 App 通知。',
      en: 'Think about whether you or your family closed it, and look for the message or notice of that time.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先分清：自己锁定的，通常能在产品页面自己解除；自己关闭的，看页面有没有重新开通的入口。',
      en: 'First tell them apart: a lock of your own can usually be undone on the product’s page; after closing, see whether the page offers opening again.',
      basis: ['baitiao-pages', 'background'],
    },
    {
      who: 'you',
      zh: '自己调低过额度的，在同一页面看现在的设置是否低于这一单的金额。',
      en: 'If you lowered the limit yourself, check on the same page whether your setting is below this order’s amount.',
      basis: ['ant-questions', 'background'],
    },
    {
      who: 'platform',
      zh: '重新开通由平台评估，可能通过也可能不通过。',
      en: 'Opening again is assessed by the platform and may or may not succeed.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '不是自己关的，或没有入口，就问官方客服关闭的时间和原因。',
      en: 'If it was not you, or there is no way in, ask official support when and why it was closed.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '当初是为了少用信贷才关的，可以就让它关着，换余额或银行卡付。',
      en: 'If you closed it to use less credit, it is fine to leave it closed and pay by balance or card.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要找人“强开”或“代开通”，也不要为此交钱。',
      en: 'Do not let anyone “force it open” or open it for you, and do not pay for that.',
      basis: ['police-warnings'],
    },
    {
      zh: '关闭不等于不用还：关闭前的账单照常按期还。',
      en: 'Closing does not cancel what is owed: earlier bills are still due on their dates.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '自己锁定的，解除后即可再看；关闭后能否、何时重新开通要看平台评估，没有来源给出时间。',
      en: 'After undoing your own lock you can look again; whether and when a closed service reopens is up to the platform, and no source gives a time.',
      basis: ['baitiao-pages', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '解除锁定或重新开通成功后再付，否则换一种方式。',
    en: 'Pay again after unlocking or reopening it; otherwise use another method.',
  },
  payNow: ['other-method', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'jd-finance', 'meituan', 'douyin'],
  scams: ['impersonation', 'unfreeze'],
  related: [
    'frozen-or-closed',
    'payment-switch-off',
    'not-activated',
    'open-failed',
    'opened-on-other-account',
    'limit-reduced',
  ],
  variants: [
    {
      product: 'baitiao',
      steps: [
        {
          who: 'you',
          zh: '白条显示“锁定”可能是你自己办的止付，可以在 App 里自己解锁；显示“冻结”“受限”则是别的原因。',
          en: 'A “locked” Baitiao can be a stop you ordered yourself and is unlocked in the app; “frozen” or “limited” has other reasons.',
          basis: ['baitiao-pages'],
        },
        {
          who: 'platform',
          zh: '有文章说，白条注销以后可能不能再开，注销前请想清楚。',
          en: 'An article says that a cancelled Baitiao may not be opened again, so think before cancelling.',
          basis: ['baitiao-pages'],
        },
      ],
      contacts: ['jd-finance'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您已关闭花呗，无法使用花呗付款',
    '花呗已由您本人关闭',
    '白条已锁定，请先解锁再付款',
    '您已主动关闭月付服务，请选择其他付款方式',
    '您已停用该付款方式',
    '白条已止付，如需使用请本人解除',
    '尊敬的用户，您的花呗已按您的申请关闭，当前不能用于付款，如需使用请重新开通。',
    '您已注销信用购，无法继续支付',
    '花呗已关闭（本人操作）',
    '您自行设置的花呗额度低于订单金额，付款失败',
    '借呗服务已应您要求关闭',
    '美团月付已被您关闭，重新开启后可用',
    '您已關閉此付款方式，請重新啟用後再付款',
    '該服務已依您的申請停用，無法付款',
    'You closed your Pay Later account, so it can’t be used for this order.',
    'This credit account was closed at your request.',
  ],
  lookup: [
    '我自己把花呗关了怎么重新开通',
    '花呗关闭了还能再开吗',
    '不小心关掉花被了怎么恢复',
    '白条自己锁定了怎么解锁',
    '以前注销了花呗现在想开开不了',
    '我手贱关了花呗 现在后悔了',
    '花呗额度自己调低了怎么调回来',
    '白条止付怎么取消',
    '月付关了之后怎么打开',
    '老婆把我花呗关了还能打开吗',
    '主动关闭借贝以后没有入口了',
    '停用了白条怎么启用',
    '自己關閉花唄後無法再開',
  ],
  miss: [
    '关闭花呗',
    '确认关闭花呗吗？关闭后将无法使用',
    '如何关闭花呗？操作步骤',
    '白条锁定功能：一键保护您的账户',
    '您可以随时关闭或重新开通本服务',
    '关闭后再次开通需重新评估',
    '额度设置 自主调整额度',
  ],
} satisfies Examples;
