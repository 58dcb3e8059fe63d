import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['emergency-contact collector =90', 'emergency-contact overdue|"欠"|"朋友" =84'],
  lookup: ['emergency-contact =74', 'collector "朋友"|"同事"|"亲戚" =78'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'collection',
  products: ['fenqile', 'huabei', 'jiebei'],
  title: { zh: '被填成紧急联系人，接到催收', en: 'Collectors call: you were named as a contact' },
  sentence: {
    zh: '多半是借款人把你填成紧急联系人。你没有签过担保，就没有还款义务。',
    en: 'Most likely the borrower named you as emergency contact. Unless you signed as guarantor, you owe nothing.',
    basis: ['repay-guide'],
  },
  why: [
    {
      zh: '分期乐等平台申请时要填紧急联系人的姓名和电话。短信、电话都联系不上借款人以后，对方才打给你。',
      en: 'Platforms such as Fenqile ask for an emergency contact’s name and phone. When messages and calls to the borrower fail, they call that person.',
      basis: ['repay-guide'],
    },
    {
      zh: '紧急联系人只是用来找人的，不等于担保人：没有签过担保或共同借款，钱就不该由你还。',
      en: 'An emergency contact helps to find somebody and is not a guarantor: unless you signed as guarantor or borrowed jointly, the debt is not yours.',
      basis: ['repay-guide', 'background'],
    },
    {
      zh: '公开规定允许的联系很有限：找不到借款人时请你转达，不能向你催收、频繁来电、威胁或透露债务详情。这里是公开规定的概述，不是法律意见。',
      en: 'Public rules allow little: asking you to pass on a message when the borrower cannot be found. They forbid collecting from you, frequent calls, threats and telling details of the debt. This is a summary of public rules, not legal advice.',
      basis: ['collection-pact', 'consumer-finance-rules', 'collection-guide'],
    },
  ],
  check: [
    {
      zh: '来电或短信里说“某某把你留作紧急联系人”，就是这种情况。记下机构全称、放款方和来电目的。',
      en: 'The call or message says that somebody gave you as emergency contact. Note the company’s full name, the lender and the purpose.',
      basis: ['repay-guide'],
    },
    {
      zh: '问一问借款人：有没有填过你，借的是哪家；你自己回想有没有签过担保；真签过，就看合同、找放款方谈。',
      en: 'Ask the borrower whether they named you and who lent the money; and recall whether you ever signed as guarantor; if you did, read the contract and talk to the lender.',
      basis: ['repay-guide', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '平静地说明：你不是借款人，也没有担保，没有还款义务，并清楚地说“请勿再联系”。',
      en: 'Say calmly that you are neither borrower nor guarantor and owe nothing, and state clearly: “Do not contact me again.”',
      basis: ['repay-guide', 'collection-guide'],
    },
    {
      who: 'you',
      zh: '留下证据：号码、时间、次数、录音或短信、对方有没有说出债务详情、你有没有说过请勿再联系。',
      en: 'Keep evidence: number, times, how often, recordings or messages, whether debt details were told, and that you asked them to stop.',
      basis: ['collection-pact', 'background'],
    },
    {
      who: 'you',
      zh: '联系得上借款人，就请本人去还款或找放款方谈；来源说还款以后电话就会停。',
      en: 'If you can reach the borrower, ask them to repay or talk to the lender; the source says calls stop when repayment starts.',
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
      zh: '不要替对方还“一点点”，也不要往催收人员给的个人账户转账；借款人还款也只走放款方指定的渠道。',
      en: 'Do not pay “just a little” for them or transfer to a collector’s personal account; the borrower too should use the lender’s designated channel only.',
      basis: ['collection-pact', 'collection-guide'],
    },
    {
      zh: '不要报自己的身份证号、银行卡号、验证码，来电的人不该问这些。',
      en: 'Do not give your ID number, card number or any code; a caller has no business asking for them.',
      basis: ['background'],
    },
    {
      zh: '不要在电话里争吵，也不要答应“我来负责”。',
      en: 'Do not argue on the phone, and do not agree to take responsibility.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '来源说借款人开始还款以后电话就停，没有给出时间；你明确拒绝以后，按 2026 年指引对方应停止，前提是指引适用于这家机构。',
      en: 'The source says calls stop when the borrower starts to repay and gives no time; once you refuse, the 2026 guide says they must stop, where it applies to that lender.',
      basis: ['repay-guide', 'collection-guide'],
    },
  },
  retry: {
    when: 'not-again',
    zh: '这里没有要你付的款；再来电就留证据，不必重复解释。',
    en: 'There is nothing for you to pay; if they call again, keep the evidence and do not explain it all again.',
  },
  payNow: [],
  evidence: ['collection-calls'],
  contacts: ['regulator', 'nuisance', 'police', 'anti-fraud'],
  scams: ['impersonation', 'unfreeze'],
  related: ['collection-address-book', 'hardship', 'unfreeze-scam', 'overdue'],
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
    '您好，您的朋友将您预留为紧急联系人，其借款已逾期，请转告本人尽快还款',
    '【分期乐】您是客户张某的紧急联系人，现无法联系到本人，请代为转达',
    '作为借款人的紧急联系人，请您督促其尽快处理欠款',
    '因无法与您的亲友取得联系，特致电其预留的紧急联系人',
    '紧急联系人您好，您的同事在我司欠款未还，请协助通知',
    '您被王某登记為緊急聯絡人,其款項已逾期,請轉告還款',
    '您是借款人登記的緊急聯絡人，請協助聯繫本人繳清欠款',
    'You are listed as the emergency contact of a customer whose loan is overdue. Please ask them to call us.',
    '联系人电话被催收打爆',
    '您是某用户的紧急联系人，请转告还款',
    'You are listed as an emergency contact for our customer',
    '您被 *某 设为紧急联系人，请转告其还款',
    '您是借款人留存的紧急联系人',
    '作为紧急联系人，请提醒您的朋友尽快处理欠款',
    '您的号码被登记为第二联系人，特此通知',
    '借款人李**失联，您系其预留联系人',
    '无法联系到您的朋友，因您为其紧急联系人故致电',
    '您為借款人之緊急聯絡人，請轉知還款',
    '閣下被列為諮詢人，請通知借款人還款',
  ],
  lookup: [
    '朋友借钱把我填成紧急联系人天天给我打电话怎么办',
    '催收打给我说我是紧急联系人',
    '分期乐打给我说我是他联系人 我没借过钱',
    '紧急联系人要替他还钱吗',
    '我是紧急联系人有还款义务吗',
    '同事逾期了 催收一直找我这个紧急联系人',
    '分期乐留的紧急联系人是我 一直打',
    '前男友网贷留了我的电话当联系人 被催收骚扰',
    '怎么取消做别人借款的紧急联系人',
    '催收说我是担保人可我只是紧急联系人',
    '别人借呗逾期打给我说是预留联系人',
    '当紧急联系人会影响我的征信吗 一直被催收打电话',
    '被當成緊急聯絡人接到催收電話怎麼辦',
    '催债的半夜打给紧急联系人合法吗',
    '朋友借钱把我填成紧急联系人 天天催我',
    '我是别人花呗的紧急联系人 给我打电话',
    '同事欠网贷 催收打我电话 说我是联系人',
    '我没欠钱 催收说我是紧急联系人',
    '前女友借呗逾期 联系人填的我',
    '亲戚没还钱 老是打给我 我是他紧急联系人',
    '怎么取消紧急联系人 催收骚扰',
    '被列为紧急联系人要替他还吗',
    '被朋友填做緊急聯絡人一直被催',
    'debt collectors call me as emergency contact',
  ],
  miss: [
    '请填写紧急联系人姓名和手机号',
    '紧急联系人不承担还款责任',
    '添加紧急联系人，账号更安全',
    '如果联系不上您，我们可能会联系您预留的紧急联系人',
    '为什么分期乐要填紧急联系人？',
    '催收人员会联系紧急联系人吗？专家这样说',
    '紧急联系人修改成功',
  ],
} satisfies Examples;
