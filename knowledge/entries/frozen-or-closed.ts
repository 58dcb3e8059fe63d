import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'frozen paylater|cashloan',
    'frozen limit|temporary-limit =74',
    'paylater|cashloan closed =74',
    'paylater|cashloan restricted',
    'frozen "服务"',
  ],
  lookup: [
    'paylater|cashloan "停用"|"自动关闭"|"关了"|"被封"|"被关"|"关停"',
    'cashloan|paylater restore "什么时候" =70',
    'frozen =56',
    'paylater|cashloan "解封"|"解冻"|"解除"',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'symptom',
  area: 'account',
  products: ['huabei', 'xinyonggou', 'baitiao', 'yuefu'],
  title: { zh: '服务被冻结或停用了', en: 'The service was frozen or closed' },
  sentence: {
    zh: '页面没说原因。最常见的是逾期，其次是使用异常、账户安全和评估下降。',
    en: 'The page gives no reason. Overdue debt is the most common, then unusual use, account safety and a lower assessment.',
    basis: ['csai', 'freeze-guide', 'unlock-guide'],
  },
  why: [
    {
      zh: '几篇文章都把逾期放在第一位：花呗自己逾期，或借呗、备用金、网商贷逾期，都会让服务停下来。',
      en: 'Several articles put overdue debt first: Huabei itself, or Jiebei, Beiyongjin or Wangshangdai being overdue can stop the service.',
      basis: ['csai', 'freeze-guide', 'unlock-guide'],
    },
    {
      zh: '被怀疑套现或刷单、异地或新设备登录、频繁改资料、信用评估下降、长期不用，也会被冻结；系统维护时也可能暂停。',
      en: 'Suspected cash-out or fake orders, logins from elsewhere or new devices, frequent changes of details, a lower assessment or long disuse can freeze it too; maintenance may pause it.',
      basis: ['csai', 'freeze-guide', 'unlock-guide'],
    },
    {
      zh: '花呗由重庆蚂蚁消费金融提供；“信用购”由页面写明的银行出资，那部分要由那家银行决定。',
      en: 'Huabei is provided by Chongqing Ant Consumer Finance; “信用购” is funded by the bank named on the page, and that part is the bank’s to decide.',
      basis: ['brand-split'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“花呗”，看写的是逾期、风险、已关闭还是维护，再看近期的消费和还款记录。',
      en: 'Search “花呗” in the Alipay app, see whether it says overdue, risk, closed or maintenance, and look through recent purchases and repayments.',
      basis: ['freeze-guide', 'background'],
    },
    {
      zh: '搜索“芝麻信用”，看最新分数有没有下降。低于 600 分会受限是常见说法，并非官方标准。',
      en: 'Search “芝麻信用” and see whether the latest score has fallen. That less than 600 leads to limits is commonly said, but it is not an official rule.',
      basis: ['freeze-guide', 'sesame-not-decisive'],
    },
    {
      zh: '授权过征信的，看个人信用报告里有没有不良记录。',
      en: 'If you authorised credit reporting, look for bad entries in your personal credit report.',
      basis: ['freeze-guide'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '打开支付宝 App 搜索“我的客服”，或打官方热线，先问清原因；需要时在 App 内补充证明身份和财务状况的材料。',
      en: 'Search “我的客服” in the Alipay app or call the official line and ask for the reason first; if asked, add proof of identity and finances inside the app.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '有逾期的，在官方还款页全部还清；一次还不清，先和官方客服商定还款计划，对方同意后再按计划还。',
      en: 'If anything is overdue, repay it all on the official repayment page; if you cannot at once, agree a plan with official support first and repay by it.',
      basis: ['csai', 'freeze-guide', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '被怀疑套现、刷单的，马上停下；若是误判，把消费凭证和近期交易明细交给人工客服申请复核。',
      en: 'If cash-out or fake orders are suspected, stop at once; if it is a mistake, give purchase proofs and recent transactions to a human agent for review.',
      basis: ['csai', 'freeze-guide'],
    },
    {
      who: 'you',
      zh: '因登录或资料变动被冻结的，向客服说明是本人操作，在 App 内提交身份证、交易凭证并完成人脸认证；证件过期就先更新。',
      en: 'If logins or changed details caused it, tell support it was you, hand in ID and transaction proofs and pass the face check inside the app; update an expired ID first.',
      basis: ['unlock-guide', 'freeze-guide'],
    },
    {
      who: 'you',
      zh: '整个支付宝账户异常的，按页面提示自助解除，或请人工客服解除。',
      en: 'If the whole Alipay account is abnormal, follow the page to lift it yourself or ask an agent to do so.',
      basis: ['csai'],
    },
    {
      who: 'platform',
      zh: '处理完后由平台重新评估；若是维护，结束后一般自己恢复。恢复后按规则使用，不套现、不刷单。',
      en: 'The platform then reassesses; after maintenance it generally comes back by itself. Once back, keep to the rules: no cash-out, no fake orders.',
      basis: ['csai', 'unlock-guide', 'freeze-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要付任何“解封”费用，也不要把密码、验证码告诉别人或共享屏幕。',
      en: 'Do not pay anyone to unfreeze it, tell anyone a password or code, or share your screen.',
      basis: ['police-warnings'],
    },
    {
      zh: '不要借新的钱来还旧的欠款；一次还不清就谈还款计划。',
      en: 'Do not take a new loan to repay an old one; if you cannot repay at once, agree a plan.',
      basis: ['unlock-guide', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '要看原因，没有官方时间。有文章说：逾期结清后三到六个月，停止违规后大概一两个月，维护几分钟、几个小时到几天；其他只说等评估。都是估计，不是承诺。',
      en: 'It depends on the reason, and there is no official time. One article says 3–6 months after clearing overdue debt, about 1–2 months after stopping a breach, minutes to days for maintenance; the rest is “the next assessment”. These are estimates, not promises.',
      basis: ['freeze-guide', 'csai'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '原因没解除前重试没有用；先处理，再看页面是否恢复。',
    en: 'Trying again does not help until the reason is gone; deal with it, then see whether the page is back to normal.',
  },
  payNow: ['other-method', 'keep-order'],
  evidence: ['general', 'misjudged-cashout', 'identity-device', 'paid-but-overdue'],
  contacts: ['alipay', 'jd-finance', 'regulator', 'anti-fraud'],
  scams: ['unfreeze', 'credit-repair', 'cashout-help', 'impersonation'],
  related: ['balance-frozen', 'judicial-freeze', 'profile-churn', 'income-drop', 'limit-not-restored', 'unfreeze-scam'],
  causes: [
    'overdue',
    'linked-loan-overdue',
    'cashout-violation',
    'unusual-login',
    'account-abnormal',
    'score-insufficient',
    'sesame-score-low',
    'low-activity',
    'closed-by-user',
    'maintenance',
  ],
  disagreements: [
    {
      about: { zh: '逾期还清后多久恢复', en: 'How long it takes after clearing overdue debt' },
      views: [
        {
          zh: '还清后先看页面；没恢复就等系统下一次评估，没写时间。',
          en: 'Look at the page after repaying; if it is not back, wait for the next assessment. No time is given.',
          basis: ['csai'],
        },
        {
          zh: '还清后要养三到六个月信用。',
          en: 'Credit has to be rebuilt for 3–6 months after repaying.',
          basis: ['freeze-guide'],
        },
        {
          zh: '全部还清后才可能重新评估，没写时间。',
          en: 'Only when all is repaid may it be reassessed. No time is given.',
          basis: ['unlock-guide'],
        },
      ],
    },
    {
      about: { zh: '因套现、刷单被停用后能否恢复', en: 'Whether it comes back after cash-out or fake orders' },
      views: [
        {
          zh: '可能直接终止合约、收回额度，只能停止违规后等评估。',
          en: 'The contract may be ended and the limit withdrawn; stop and wait for an assessment.',
          basis: ['csai'],
        },
        { zh: '风控大概一两个月后解除。', en: 'Risk control ends after about 1–2 months.', basis: ['freeze-guide'] },
        {
          zh: '只说会被冻结，没有提到怎么恢复。',
          en: 'It is frozen; no way back is mentioned.',
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
          zh: '先看白条写的是冻结、锁定、受限还是关闭。“锁定”可能是自己办的止付，可以在 App 里解锁。',
          en: 'See whether Baitiao says frozen, locked, restricted or closed. “Locked” may be your own stop-payment, which can be undone in the app.',
          basis: ['baitiao-pages'],
        },
        {
          who: 'you',
          zh: '因逾期被止付的，还清全部欠款。有文章转述京东的说法：两个小时后还没恢复，就是没通过评估；别处还有 24 小时、1–3 个工作日等说法，都未经证实。',
          en: 'If stopped for overdue debt, repay all of it. Articles quoting JD say: not back after 2 hours means the assessment was not passed; others say 24 hours or 1–3 working days; none is confirmed.',
          basis: ['baitiao-pages'],
        },
      ],
      contacts: ['jd-finance', 'jd'],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '您的花呗已被冻结',
    '花呗服务已暂停',
    '花呗已停用',
    '您的白条已冻结，暂时无法使用',
    '白条已被关闭',
    '很抱歉，您的花呗服务已被平台关闭',
    '您的花呗功能已被暂停使用，如有疑问请联系客服',
    '月付服务已停用',
    '信用购已暂停服务，恢复时间以页面为准',
    '花呗已被封停',
    '您的先用后付服务已被暂停',
    '平台已终止向您提供该信用服务',
    '您的花唄帳戶已凍結',
    '先享後付服務已遭停用，請聯絡客服',
    '此信用付款服務已被暫停',
    'Your Huabei service has been suspended',
    'Your pay-later account has been frozen',
    'This credit service has been closed by the provider',
  ],
  lookup: [
    '花呗被冻结了怎么办',
    '花呗冻结怎么解冻',
    '花呗被关闭了还能恢复吗',
    '花被冻结了什么时候能解开',
    '白条被冻结怎么解封',
    '为什么我的花呗被停了',
    '平台把我的花呗关了我该怎么办',
    '花呗被封了急急急',
    '月付被停用了怎么回事',
    '花呗无缘无故给我冻结了',
    '花呗被暂停使用什么原因',
    '花唄被凍結怎麼解凍',
    '怎么才能解封花呗',
    '花呗被系统关闭怎么重新开',
    'how do I unfreeze Huabei',
  ],
  miss: [
    '花呗冻结了怎么解封？看这一篇就够',
    '若您违反服务协议，平台有权冻结或关闭花呗服务',
    '花呗已恢复使用',
    '您已成功解除冻结',
    '关闭花呗',
    '暂停服务与终止服务的说明',
    '如账户被冻结，请联系客服',
    '预授权冻结金额 ¥200.00，离店后自动解冻',
  ],
} satisfies Examples;
