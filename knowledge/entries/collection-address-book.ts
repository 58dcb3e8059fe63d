import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['address-book =80', 'address-book collector =90'],
  lookup: ['collector "通讯录"|"打给"|"骚扰"|"不认识"|"陌生"|"我没" =80', 'collector =66'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'collection',
  products: ['fenqile', 'huabei', 'jiebei'],
  title: { zh: '通讯录被读取，接到催收', en: 'Collectors call: your number was in a phone book' },
  sentence: {
    zh: '多半是借款人的通讯录被读取，你的号码在里面。你没有担保，就没有还款义务。',
    en: 'Most likely the borrower’s phone book was read and held your number. Unless you are a guarantor, you owe nothing.',
    basis: ['repay-guide'],
  },
  why: [
    {
      zh: '借款人申请时给了 App 通讯录权限，里面的号码被当成亲友的号码。几次联系不上本人，对方就打给这些人。',
      en: 'The borrower gave the app access to the phone book, and the numbers in it are taken for relatives and friends. After several failed attempts those people are called.',
      basis: ['repay-guide'],
    },
    {
      zh: '这样做是为了施压：让借款人顾及面子，或让亲友帮忙还。可你不是担保人，就没有义务。',
      en: 'The aim is pressure: on the borrower’s reputation, or so that family helps to pay. If you are not a guarantor, you have no duty.',
      basis: ['repay-guide'],
    },
    {
      zh: '你多半没有同意过把号码交给放款方。公开规定要求征得同意或确有必要，不得向无关的人催收、骚扰或透露债务。这里是公开规定的概述，不是法律意见。',
      en: 'You probably never agreed to this use of your number. Public rules ask for consent or necessity and forbid collecting from or harassing people unrelated to the debt, or telling them about it. This is a summary of public rules, not legal advice.',
      basis: ['pipl', 'collection-pact', 'consumer-finance-rules', 'collection-guide'],
    },
  ],
  check: [
    {
      zh: '借款人没有填过你，对方却叫得出你的名字、还给其他熟人也打了电话，就像是这种情况。',
      en: 'The borrower never named you, yet they know your name and other acquaintances are called too: that looks like this.',
      basis: ['repay-guide', 'background'],
    },
    {
      zh: '问对方号码从哪里来、放款机构的全称是什么，把回答记下来。',
      en: 'Ask where they have your number from and for the lender’s full name, and write the answers down.',
      basis: ['pipl', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '说明你不是借款人也不是担保人，没有还款义务；要求删除你的号码，并清楚地说“请勿再联系”。',
      en: 'Say that you are neither borrower nor guarantor and owe nothing; ask them to delete your number, and state clearly: “Do not contact me again.”',
      basis: ['repay-guide', 'pipl', 'collection-guide'],
    },
    {
      who: 'you',
      zh: '先留证据再屏蔽：记下号码、时间、次数、录音或短信，以及对方有没有说出债务详情。',
      en: 'Keep evidence before you block: numbers, times, how often, recordings or messages, and whether details of the debt were told.',
      basis: ['collection-pact', 'background'],
    },
    {
      who: 'you',
      zh: '提醒那位朋友去还款或找放款方谈，这才是根本办法；联系不上他，就用手机自带的功能拦截陌生来电。',
      en: 'Remind the friend to repay or talk to the lender: that is the root remedy. If you cannot reach them, block unknown calls with your phone’s own function.',
      basis: ['repay-guide'],
    },
    {
      who: 'platform',
      zh: '按 2026 年银行业协会的指引（适不适用看放款机构），对方此后应停止联系你；即使打来，也只能请你转达或问联系方式，不能说债务详情。时段和次数的规定在“来源说法不一的地方”。',
      en: 'Under the banking association’s 2026 guide (whether it applies depends on the lender) they should then stop. If they call, they may only pass on a message or ask for contact details, never tell of the debt. For hours see “Where sources disagree”.',
      basis: ['collection-guide'],
    },
    {
      who: 'you',
      zh: '还在打，先向放款机构的官方客服投诉。不解决的话，银行、消费金融公司向银行保险消费者投诉热线反映，小额贷款公司找当地金融管理部门；骚扰号码另外举报。',
      en: 'If calls go on, complain to the lender’s official support first. If that fails: banks and consumer-finance companies through the banking and insurance complaints line, small-loan companies to the local financial office; report nuisance numbers as well.',
      basis: ['hotline-pages', 'consumer-finance-rules'],
    },
    {
      who: 'you',
      zh: '有威胁、恐吓或上门闹事，请报警，由警方处理。',
      en: 'If there are threats, intimidation or trouble at your door, call the police and let them deal with it.',
      basis: ['hotline-pages', 'police-warnings'],
    },
  ],
  avoid: [
    {
      zh: '不要替别人还款，也不要往催收人员给的个人账户转账；还款只走放款方指定的渠道。',
      en: 'Do not pay for somebody else or transfer to a collector’s personal account; repayment goes through the lender’s designated channel only.',
      basis: ['collection-pact', 'collection-guide'],
    },
    {
      zh: '不要提供其他亲友的电话、住址或单位，也不要报自己的证件、银行卡和验证码。',
      en: 'Do not give other people’s numbers, addresses or employers, nor your own ID, card or any code.',
      basis: ['background'],
    },
    {
      zh: '不要点短信里的“查询欠款”链接。',
      en: 'Do not open “check the debt” links in messages.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '来源说那位朋友还款以后电话才会停，没有给出时间；你明确拒绝以后，按 2026 年指引对方应停止，前提是指引适用于这家机构。',
      en: 'The source says calls stop when the friend repays and gives no time; once you refuse, the 2026 guide says they must stop, where it applies to that lender.',
      basis: ['repay-guide', 'collection-guide'],
    },
  },
  retry: {
    when: 'not-again',
    zh: '这里没有要你付的款；再来电就留证据、去投诉。',
    en: 'There is nothing for you to pay; if they call again, keep the evidence and complain.',
  },
  payNow: [],
  evidence: ['collection-calls'],
  contacts: ['regulator', 'nuisance', 'police', 'anti-fraud'],
  scams: ['impersonation', 'unfreeze'],
  related: ['collection-emergency-contact', 'hardship', 'unfreeze-scam', 'overdue'],
  disagreements: [
    {
      about: {
        zh: '哪一条规定管得到这通电话（这里是公开规定的概述，不是法律意见）',
        en: 'Which rule covers this call (a summary of public rules, not legal advice)',
      },
      views: [
        {
          zh: '2018 年互联网金融催收自律公约：只可联系事先填写的联系人，而且只在联系不上借款人时、为了恢复联系（第 14 条）；用语文明（第 16 条）、不频繁来电（第 17 条）、不向别人透露债务（第 18 条），还款走指定渠道（第 19 条）。',
          en: 'The 2018 self-regulation pact on online-lending collection: only contacts named beforehand, only when the debtor cannot be reached, only to restore contact (art. 14); civil language (16), no frequent calls (17), no telling others about the debt (18), designated repayment channels (19).',
          basis: ['collection-pact'],
        },
        {
          zh: '个人信息保护法（2021 年起施行）：使用你的号码一般要有你的同意或确有必要，你有权拒绝。',
          en: 'The Personal Information Protection Law (in force since 2021): using your number generally needs your consent or a real necessity, and you may refuse.',
          basis: ['pipl'],
        },
        {
          zh: '消费金融公司管理办法（2024-04-18 起施行）：不得暴力、威胁、骚扰，不得向与债务无关的第三人催收；外包的催收机构做了什么，公司要负责。只管消费金融公司，比如花呗的放款方。',
          en: 'The rules for consumer-finance companies (in force since 2024-04-18): no violence, threats or harassment, no collecting from third persons unrelated to the debt, and the company answers for its collectors. They bind consumer-finance companies, such as Huabei’s lender.',
          basis: ['consumer-finance-rules', 'brand-split'],
        },
        {
          zh: '互联网金融贷后催收的国家标准（2025-02-28 发布并实施）：适用于互联网消费信贷的贷后催收，小额贷款公司也在内，取代了行业协会此前的业务指引。',
          en: 'The national standard on post-loan collection in internet finance (published and in force 2025-02-28): collection of online consumer credit, small-loan companies included; it replaced the industry association’s earlier guide.',
          basis: ['collection-standard'],
        },
        {
          zh: '银行业协会催收工作指引（2026-01-30）：只有借款人失联时，才可以为了取得联系方式或转达消息找无关的第三人，不得说债务详情；第三人明确拒绝后必须停止。不得收取费用，也不得用私人电话催收。',
          en: 'The China Banking Association’s guide (2026-01-30): unrelated third persons only when the debtor is lost, only to get contact details or pass on a message, with no details of the debt; it must stop once that person refuses. No fees taken, no private phones used.',
          basis: ['collection-guide'],
        },
        {
          zh: '具体适用哪一条，要看放款的是谁。分期乐一类平台背后可能是银行、小额贷款公司或消费金融公司，单凭来电不能确定。',
          en: 'Which of them applies depends on who lent the money. Behind platforms such as Fenqile it may be a bank, a small-loan company or a consumer-finance company; the call alone does not tell.',
          basis: ['consumer-finance-rules', 'collection-standard', 'collection-guide'],
        },
      ],
    },
    {
      about: { zh: '一天能打几次、几点不能打', en: 'How many calls a day, and at what hours' },
      views: [
        {
          zh: '2026 年的银行业协会指引：未经同意，22:00 至次日 08:00 不得催收；无人接听时，同一号码一天最多拨 6 次。',
          en: 'The banking association’s 2026 guide: nothing between 22:00 and 08:00 without consent, and at most 6 tries a day to one number if unanswered.',
          basis: ['collection-guide'],
        },
        {
          zh: '2018 年的公约只写不得频繁来电。',
          en: 'The 2018 pact only says that calls must not be frequent.',
          basis: ['collection-pact'],
        },
        {
          zh: '网上还流传别的次数和时段，说法互相矛盾，没有找到可靠出处，不要当依据。',
          en: 'Other counts and hours circulate online; they contradict each other and no reliable source was found, so do not rely on them.',
          basis: ['background'],
        },
      ],
    },
  ],
  variants: [
    {
      product: 'fenqile',
      steps: [
        {
          who: 'you',
          zh: '先问清放款机构的全称：是银行或消费金融公司，向银行保险消费者投诉热线反映；是小额贷款公司，找当地金融管理部门。',
          en: 'Ask for the lender’s full name first: for a bank or consumer-finance company use the banking and insurance complaints line, for a small-loan company the local financial office.',
          basis: ['hotline-pages', 'collection-standard'],
        },
      ],
      contacts: ['regulator', 'nuisance', 'police'],
    },
    {
      product: 'huabei',
      steps: [
        {
          who: 'you',
          zh: '花呗的放款方是重庆蚂蚁消费金融，信用购是页面写明的银行；先向支付宝官方客服或那家银行投诉。',
          en: 'Huabei’s lender is Chongqing Ant Consumer Finance, that of Credit Pay (信用购) the bank named on the page; complain to Alipay’s official support or that bank first.',
          basis: ['brand-split'],
        },
      ],
      contacts: ['alipay', 'regulator', 'police'],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '我们从李某的通讯录中获知您的号码，请转告其尽快归还欠款',
    '您是借款人通讯录好友，对方已失联，请协助催促还款',
    '【催收通知】您的通讯录好友陈某借款逾期，再不还款将逐一联系其亲友',
    '你朋友欠钱不还，他手机通讯录里的人我们都会打一遍',
    '陈某拖欠贷款，您在其通话记录和通讯录中，请代为通知',
    '您的號碼來自借款人的通訊錄,請轉告其盡快還款',
    '因借款人失聯，現聯繫其通訊錄親友，請協助通知',
    'We found your number in the borrower’s contact list. Please tell them to repay the loan.',
    '读了通讯录 打给我催债',
    '您在借款人通讯录中，请代为转告',
    "Your number was found in the borrower's contacts",
    '因您在借款人通讯录中，故联系您',
    '我们从其通讯录得到您的电话',
    '借款人授权读取通讯录，您是其中的联系人',
    '您的朋友欠款，通讯录显示您与其相识',
    '通讯录好友逾期，请代为转告',
    '根据其手机通讯录，您可能认识欠款人',
    '您在借款人通訊錄內，故致電通知',
  ],
  lookup: [
    '朋友网贷逾期催收爆通讯录打到我这里',
    '我又不是联系人催收怎么有我电话',
    '催收说从他通讯录里找到我的号码',
    '网贷读取了通讯录给我全家人打电话',
    '催收骚扰通讯录里的人合法吗',
    '被爆通讯录了怎么办',
    '分期乐读了朋友的通讯录天天打给我',
    '朋友欠钱催收打给他所有好友 我怎么让他们别打了',
    '催收群发短信给通讯录好友',
    '老同学逾期 催收翻他手机里的号码打给我 好几年没联系了',
    '催收電話打到我這裡說在他通訊錄看到我',
    '网贷公司怎么知道我的手机号 说我是他亲戚',
    '怎么屏蔽催收电话 我没有欠钱',
    '催收打我通讯录的人',
    '网贷读取通讯录给我朋友打电话',
    '欠款人通讯录里有我 就骚扰我',
    '我不认识欠款的人 催收说他手机里有我号码',
    '爆通讯录怎么办',
    '催收给我全部联系人发短信',
    '借款app获取了通讯录 家人都收到电话',
    '陌生人欠钱打我电话 说通讯录里存了我',
    '催收騷擾我通訊錄的人',
    "collectors calling because my number is in someone's address book",
    'loan app scraped my contacts',
  ],
  miss: [
    '“分期商城”想访问您的通讯录',
    '请允许读取通讯录，以便选择联系人',
    '通讯录授权说明',
    '逾期后会不会爆通讯录？律师解答',
    '如未经允许读取通讯录，您可以投诉',
  ],
} satisfies Examples;
