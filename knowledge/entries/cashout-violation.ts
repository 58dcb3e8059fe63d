import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['cashouted =76', 'cashouted frozen|restricted|paylater =84', 'cashouted frozen|declined|restricted =86'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['huabei', 'xinyonggou', 'baitiao', 'yuefu'],
  title: { zh: '被认为套现或刷单', en: 'Suspected cash-out or fake orders' },
  sentence: {
    zh: '系统认为额度被用来套现、刷单，所以停用；正常购物也可能被误判。',
    en: 'The system believes the limit was used for cash-out or fake orders and stopped it; normal shopping can be misjudged too.',
    basis: ['csai', 'freeze-guide'],
  },
  why: [
    {
      zh: '花呗这类额度只能消费，不能转账、不能提现。套现、刷单、刷分会让账户风险升高，触发风控。',
      en: 'A limit such as Huabei’s is for purchases only, not for transfers or cash. Cash-out, fake orders and gaming the score raise the account’s risk and set off risk control.',
      basis: ['csai', 'freeze-guide', 'unlock-guide'],
    },
    {
      zh: '被发现后，平台可能直接终止合约、收回额度。',
      en: 'Once detected, the contract may be ended and the limit taken back.',
      basis: ['csai'],
    },
    {
      zh: '交易太频繁的正常买家，也可能被当成套现。',
      en: 'An honest buyer with very frequent trades may be taken for cashing out.',
      basis: ['freeze-guide'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，对最近的消费记录：有没有同一家店、金额重复或很整的多笔付款。',
      en: 'Search “花呗” in the Alipay app and go through recent purchases: several payments to one shop, of equal or round amounts?',
      basis: ['freeze-guide', 'background'],
    },
    {
      zh: '想一想有没有帮别人付款、刷单、“换现金”。没有的话，更可能是误判。',
      en: 'Ask yourself whether you paid for others, made fake orders or swapped the limit for cash. If not, a misjudgement is more likely.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      zh: '直接问官方客服，是不是因为违规使用被停。',
      en: 'Ask official support whether it was stopped for a breach of the rules.',
      basis: ['freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '确实有过这类行为：现在就停，以后也不再做。',
      en: 'If any of that did happen: stop now, and do not do it again.',
      basis: ['csai', 'freeze-guide', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '已经用掉的部分照常按时还，积累好的信用记录。',
      en: 'Repay what was used on time as usual, and build a good credit record.',
      basis: ['csai', 'background'],
    },
    {
      who: 'you',
      zh: '是误判：在 App 里搜索“我的客服”找人工客服申诉，提交消费凭证和近期交易明细。',
      en: 'If it is a misjudgement: search “我的客服” in the app, appeal to a person, and hand in proof of purchase and recent transactions.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      who: 'platform',
      zh: '等平台复核，或等风控解除、系统重新评估；也可能不再恢复。',
      en: 'Wait for the platform’s review, or for risk control to end and a new evaluation; it may also not come back.',
      basis: ['csai', 'freeze-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要再找“套现”“提现”中介：有人的钱被骗走，也有人因帮人套现被判非法经营罪。这里是公开案例的概述，不是法律意见。',
      en: 'Keep away from cash-out agents: people have lost their money to them, and helpers have been convicted of illegal business operations. This summarises public cases; it is not legal advice.',
      basis: ['police-warnings', 'cashout-cases'],
    },
    {
      zh: '不要伪造凭证去申诉，也不要付钱请人“代申诉”“解冻”。',
      en: 'Do not appeal with forged proof, and do not pay anyone to appeal or unfreeze for you.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '不要换一个账户接着做：同样的行为同样会被限制。',
      en: 'Do not carry on with another account: the same acts lead to the same restriction.',
      basis: ['background'],
    },
  ],
  recovery: {
    min: 1,
    max: 2,
    unit: 'month',
    from: { zh: '停止违规行为', en: 'stopping the acts that broke the rules' },
    basis: ['freeze-guide'],
    note: {
      zh: '这是估计，不是承诺：1–2 个月只有一篇文章这样说，没有官方期限，也可能不再恢复。误判申诉的处理时间没有来源说明。',
      en: 'An estimate, not a promise: only one article says 1–2 months, there is no official period, and it may not come back. No source says how long an appeal takes.',
      basis: ['freeze-guide', 'csai', 'unlock-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '复核通过或风控解除后再试；现在重试没有用。',
    en: 'Try again once the review has succeeded or risk control has ended; retrying now does nothing.',
  },
  payNow: ['other-method'],
  evidence: ['general', 'misjudged-cashout'],
  contacts: ['alipay', 'anti-fraud', 'police'],
  scams: ['cashout-help', 'unfreeze', 'impersonation'],
  related: ['risk-blocked', 'account-abnormal', 'unusual-login', 'frozen-or-closed', 'limit-reduced', 'unfreeze-scam'],
  disagreements: [
    {
      about: { zh: '被认定套现后会怎样', en: 'What follows once cash-out is found' },
      views: [
        {
          zh: '合约可能当即终止、额度收回；停止后保持好记录，等重新评估。',
          en: 'The contract may be ended at once and the limit taken back; stop, keep a good record, and wait for a new evaluation.',
          basis: ['csai'],
        },
        {
          zh: '不再违规，大约 1–2 个月后风控解除。',
          en: 'Without further breaches, risk control ends after about 1–2 months.',
          basis: ['freeze-guide'],
        },
        {
          zh: '只说会被冻结、不要这样做，没有写怎样恢复。',
          en: 'Says only that it gets frozen and not to do it; no way back is given.',
          basis: ['unlock-guide'],
        },
      ],
    },
  ],
  variants: [
    {
      product: 'baitiao',
      steps: [
        {
          who: 'you',
          zh: '白条因疑似套现受限时，带订单、物流和交易明细向京东金融客服说明。',
          en: 'If Baitiao is restricted for suspected cash-out, explain it to JD Finance support with orders, deliveries and transactions.',
          basis: ['baitiao-pages', 'background'],
        },
      ],
      contacts: ['jd-finance', 'jd'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的花呗涉嫌套现，已暂停使用',
    '检测到违规使用花呗额度，服务已终止',
    '因存在虚假交易行为，您的花呗已被冻结',
    '该交易疑似套现，支付失败',
    '您的账户涉嫌刷单，信用购已停用',
    '违规套现，额度已收回',
    '系统检测到您存在非真实消费，白条已受限',
    '疑似虚假交易，暂不能使用月付',
    '本次付款存在套现嫌疑，请使用其他方式付款',
    '您的信用卡交易疑似套现，本笔已拒绝',
    '您的帳戶涉嫌套現，花唄已停用',
    '偵測到虛假交易，付款功能已被限制',
    'Your Pay Later account was suspended for suspected cash-out activity.',
    'Account closed: credit used for fictitious transactions.',
    '涉嫌套现',
    '疑似刷单，付款被拒',
    '虚假交易，信用额度已停',
    '违规交易，已限制信用卡支付',
    '本单疑似非真实消费，已拒绝',
    '检测到自买自卖套现行为，额度冻结',
    '疑似假交易，付款功能停用',
    '涉及刷卡換現金，交易已拒絕',
    'Cash-out suspected',
    'Blocked: fictitious sale',
    'Credit misuse detected, account suspended',
    '疑似虚假交易',
    '存在刷单',
    '疑似套现',
    '违规被停',
    'Cash-like purchases on pay later broke our rules; your credit is withdrawn',
    '交易不真实',
    '违规使用',
    '资金用途不合规',
  ],
  lookup: [
    '花呗被判定套现怎么办',
    '我没有套现为什么说我套现冻结花呗',
    '花呗套现被封了多久解封',
    '帮朋友付款花被说我套现',
    '正常购物被误判套现怎么申诉',
    '刷单用了花呗现在被冻结',
    '花呗提示违规使用额度',
    '套现被风控了还能恢复吗',
    '白条说我涉嫌套现要交什么证明',
    '同一家店买太多次被当成套现了',
    '花贝刷单被停用后悔了怎么恢复',
    '收到通知说我虚假交易花呗没了',
    '淘宝刷单垫付用的花呗 现在花呗被收回',
    '花唄被說套現要怎麼申訴',
    'huabei frozen for cash out but i did not do it',
  ],
  miss: [
    '谨防套现骗局，保护账户安全',
    '用户不得利用本服务进行套现',
    '花呗套现违法吗？律师说法',
    '如发现套现行为，平台有权收回额度',
    '举报刷单',
    '男子帮人套现获刑 2 年 6 个月',
  ],
} satisfies Examples;
