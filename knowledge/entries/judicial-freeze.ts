import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['authority frozen =92', 'authority =70', 'authority restricted =90', '"司法冻结"|"司法" =88'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['alipay', 'wechat', 'card', 'unionpay'],
  title: { zh: '被公安或法院等机关冻结', en: 'Frozen by the police, a court or another authority' },
  sentence: {
    zh: '资金是公安、法院等有权机关要求冻结的，钱包和银行自己解不开，要找那个机关。',
    en: 'An authority such as the police or a court had the money frozen; wallet and bank cannot lift it, so turn to that authority.',
    basis: ['police-freeze'],
  },
  why: [
    {
      zh: '办案中，公安机关可以要求银行和支付机构冻结资金；收到过涉案款项的账户也可能被牵连，不等于认定你有错。',
      en: 'In a case the police may have banks and payment companies freeze money; an account that received involved money can be affected too, which is no finding against you.',
      basis: ['police-freeze', 'background'],
    },
    {
      zh: '法院执行案件时也会冻结账户，通常与判决、调解或欠款有关，期限以法院文书为准。',
      en: 'Courts freeze accounts as well when they enforce a case, usually over a judgment, a settlement or a debt; go by the court’s papers for how long.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '看提示里有没有“有权机关”“司法”“公安”“法院”这些字。',
      en: 'See whether the message speaks of 有权机关 (authority), 司法 (judicial), the police or a court.',
      basis: ['background'],
    },
    {
      zh: '自己拨打官方客服或银行，问清冻结机关、经办单位、冻结时间和文书号。',
      en: 'Call official support or the bank yourself and ask for the authority, the unit in charge, the date and the document number.',
      basis: ['police-freeze', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先向钱包或银行的官方客服问出是哪个机关冻结的；他们只能告知，不能解除。',
      en: 'Ask the wallet’s or bank’s official support which authority it is; they can tell you but not lift it.',
      basis: ['police-freeze'],
    },
    {
      who: 'you',
      zh: '用自己查到的公开电话或到窗口联系该机关，核实确有此事，问需要你提供什么。',
      en: 'Reach that authority by a public number you looked up yourself or at its counter; confirm the case and ask what it needs.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '整理这些钱的来由：订单、聊天、合同、工资或转账记录，按要求当面或按正式渠道提交。',
      en: 'Put together where the money came from: orders, chats, contracts, wages or transfers, and hand it in through the proper channel.',
      basis: ['background'],
    },
    {
      who: 'authority',
      zh: '由作出决定的机关审查后解除，或到期不再续冻时失效。',
      en: 'The authority that decided lifts it after review, or it lapses if not renewed when it ends.',
      basis: ['police-freeze'],
    },
    {
      who: 'you',
      zh: '数额大、与案件有关或不认可冻结的，咨询律师。这里是公开规定的概述，不是法律意见。',
      en: 'If much is at stake, a case is involved or you object, see a lawyer. This is a summary of public rules and not legal advice.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要相信能“找关系解冻”的人，也不要把钱转到任何“核查账户”；办案机关不会在电话里要你转账。',
      en: 'Do not trust anyone who can “arrange” it and do not transfer money to an “inspection account”; no authority asks for a transfer by phone.',
      basis: ['police-warnings'],
    },
    {
      zh: '不要把账户、银行卡借给别人收款，也不要为了避开冻结转移财产。',
      en: 'Do not lend your account or card to others, and do not move assets to get around the freeze.',
      basis: ['background'],
    },
  ],
  recovery: {
    min: 6,
    max: 12,
    unit: 'month',
    from: { zh: '公安机关冻结之日', en: 'the day the police froze it' },
    basis: ['police-freeze'],
    note: {
      zh: '这是公安冻结一个期限的长度：6 个月，重大案件 1 年；可以续冻，到期不续则失效。它不是解冻日期的承诺。',
      en: 'This is the length of one period of a police freeze: 6 months, one year in major cases. It can be renewed and lapses if it is not. It is no promise of a date.',
      basis: ['police-freeze'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '机关解除之前，再试也付不出去。',
    en: 'Until the authority lifts it, trying again will not work.',
  },
  payNow: ['other-method', 'ask-someone', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'wechat', 'bank', 'anti-fraud'],
  scams: ['unfreeze', 'impersonation'],
  related: ['balance-frozen', 'frozen-or-closed', 'account-abnormal', 'unfreeze-scam'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的账户已被有权机关冻结，如有疑问请联系冻结机关',
    '司法冻结，交易失败',
    '该账户被司法冻结，无法支付',
    '应公安机关要求，您的资金已被冻结',
    '法院已冻结该账户，付款失败',
    '您的零钱因法院执行被冻结，暂时无法使用',
    '账户涉案，已由公安机关采取止付措施，交易未完成',
    '尊敬的客户，您名下的银行卡已被有权机关采取控制措施，本次交易未能完成，详情请咨询开户行。',
    '因司法协查，您的账户交易受限',
    '余额被公安冻结，不能付款',
    '银行卡状态异常：公安司法冻结',
    '您的帳戶已遭法院扣押，無法付款',
    '依警方通報，此帳戶列為警示帳戶，交易失敗',
    'This account has been frozen at the request of law enforcement.',
    'Payment declined: account blocked by court order.',
  ],
  lookup: [
    '支付宝被公安冻结了怎么办',
    '账户被司法冻结怎么解除',
    '微信零钱被法院冻结了',
    '有权机关冻结是什么意思',
    '银行卡被警察冻结了 我什么都没做',
    '被外地公安冻结账户多久能解',
    '公安冻结支付宝余额要找谁',
    '法院把我支付宝冻了还能付款吗',
    '司法冻结一般是几个月',
    '卖东西收了钱卡就被公安冻了',
    '支付宝客服说是司法冻结他们解不了',
    '帳戶被列警示戶 不能付款',
    '因为网贷被起诉微信冻结了怎么办',
  ],
  miss: [
    '公安机关冻结资金的期限是多久？律师解答',
    '配合有权机关查询、冻结、扣划的义务',
    '法院拍卖 司法拍卖频道',
    '如账户被有权机关冻结，平台将依法协助',
    '某地公安冻结涉案资金 2,000 万元',
    '出租出借账户将承担法律责任',
    '司法冻结已解除，账户恢复正常',
  ],
} satisfies Examples;
