import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['account stolen =84', 'stolen risk =86', 'stolen =74', 'stolen frozen|restricted =84', 'account "资产" stolen =86', 'account stolen frozen|closed|restricted =90', '"盗号"|"冒用" =84', '"someone else" account|pay =82'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'security',
  products: ['alipay', 'huabei', 'wechat', 'card', 'paypal'],
  title: { zh: '账户可能被别人用了', en: 'Somebody else may be using your account' },
  sentence: {
    zh: '系统怀疑账户被盗或密码泄露，先停了付款；先保住账户和钱，再谈付款。',
    en: 'The system suspects theft or a leaked password and stopped payments. Secure the account and the money first.',
    basis: ['freeze-guide', 'unlock-guide'],
  },
  why: [
    {
      zh: '账户受到攻击，或有人未经你同意登录，平台会先停掉付款，避免损失继续。',
      en: 'If an account is attacked or entered without your consent, the platform stops payments so that the loss does not go on.',
      basis: ['unlock-guide'],
    },
    {
      zh: '换绑银行卡、改手机号、在多台设备上登录，也会让系统怀疑被盗；是你自己做的，核实后说明即可。',
      en: 'Changed cards, a changed number or logins on several devices raise the same suspicion; if it was you, say so in the check.',
      basis: ['freeze-guide'],
    },
  ],
  check: [
    {
      zh: '打开 App 的账单，看有没有不是你付的款；有就记下时间和订单。',
      en: 'Open the bill in the app and look for payments that are not yours; note their time and order.',
      basis: ['background'],
    },
    {
      zh: '打开支付宝 App 搜索“登录设备”，看有没有陌生设备；再看绑定的手机号和银行卡有没有被改过。',
      en: 'Search “登录设备” in the Alipay app for unknown devices, and see whether the bound number or cards were changed.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '马上在官方 App 里修改登录密码和支付密码，用复杂的、别处没用过的。',
      en: 'Change the login and payment passwords in the official app now; use complex ones that you use nowhere else.',
      basis: ['unlock-guide'],
    },
    {
      who: 'you',
      zh: '移除不认识的登录设备，再联系官方客服说明情况，请他们先保护账户。',
      en: 'Remove devices you do not know, then tell official support and ask them to protect the account.',
      basis: ['unlock-guide', 'background'],
    },
    {
      who: 'you',
      zh: '已经有不是你付的款：立即报警并保留回执，同时联系付款的那家银行。',
      en: 'If money has gone: report it to the police, keep the receipt, and contact the bank whose card paid.',
      basis: ['police-warnings', 'background'],
    },
    {
      who: 'platform',
      zh: '平台核实身份和可疑交易，通过后再放开功能。',
      en: 'The platform checks your identity and the suspicious payments, and reopens the functions afterwards.',
      basis: ['unlock-guide'],
    },
    {
      who: 'you',
      zh: '在密码之外再开一道核验，例如人脸或指纹。文章里的“双重身份验证”不是支付宝的正式叫法。',
      en: 'Switch on a second check beside the password, such as face or fingerprint. The “two-factor” of the article is not Alipay’s own term.',
      basis: ['unlock-guide', 'background'],
    },
    {
      who: 'you',
      zh: '以后定期更换密码，不在陌生设备上登录。',
      en: 'Afterwards change the password regularly and do not log in on devices you do not know.',
      basis: ['unlock-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '不要把钱转到所谓“安全账户”，不要把验证码或密码告诉任何人，也不要共享屏幕。',
      en: 'Do not move money to a so-called “safe account”, do not tell anyone a code or password, and do not share your screen.',
      basis: ['police-warnings'],
    },
    {
      zh: '不要点短信或邮件里的“解锁链接”，自己打开 App 操作。',
      en: 'Do not follow an “unlock” link in a message; open the app yourself.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '要等核实完成，没有来源给出时间；已经报警的，还要看处理进度。',
      en: 'It waits for the check; no source gives a time. After a police report it also depends on the case.',
      basis: ['unlock-guide'],
    },
  },
  retry: {
    when: 'not-again',
    zh: '先改密码、看账单、联系客服，账户确认安全之前不要再付。',
    en: 'Change passwords, check the bill and call support first; do not pay until the account is safe.',
  },
  payNow: ['check-bill', 'ask-someone', 'keep-order'],
  evidence: ['unauthorised-use', 'identity-device'],
  contacts: ['alipay', 'police', 'bank', 'wechat', 'anti-fraud'],
  scams: ['unfreeze', 'impersonation'],
  related: ['unusual-login', 'account-abnormal', 'risk-blocked', 'unfreeze-scam', 'payment-password'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的账号疑似被盗，付款功能已停止',
    '账户存在被盗风险，请修改密码',
    '检测到账号可能被他人使用，为保护资金已暂停交易',
    '您的登录密码可能已泄露，请修改密码后再付款。',
    '账号疑似被盗用，支付已锁定',
    '尊敬的用户，我们发现您的账户可能被他人盗用，本次付款未完成，请尽快修改密码并核对账单。',
    '账户疑似遭到攻击，已临时锁定',
    '为防止账户被盗刷，支付功能已关闭，请先验证身份并重设密码',
    '花呗存在被他人冒用的风险，已暂停使用',
    '白条账户疑似被盗，已为您锁定',
    '该账号疑似被他人控制，无法付款',
    '您的帳戶疑似遭盜用，付款已停止',
    '帳號可能遭他人入侵，請立即變更密碼後再付款',
    'We think someone else may have used your account, so payments are locked until you reset your password.',
    'Suspected unauthorized access to your account. This payment was not made.',
    '账户疑似被盗',
    '疑似盗刷，账户已锁',
    '您的账号可能被他人登录使用，付款已停',
    '账户安全受威胁，请立即改密',
    '检测到盗号风险，支付已锁定，请修改密码',
    '帳號疑似遭盜',
    '偵測到帳戶可能被入侵，請重設密碼',
    '您的帳號疑似遭他人冒用，付款暫停',
    'Account may be compromised',
    'Someone else may have signed in. Change your password before paying.',
    'Possible account takeover, payments blocked',
    'Your wallet was locked after suspected theft of your login.',
  ],
  lookup: [
    '支付宝被盗了怎么办',
    '账号被别人登录还付了钱',
    '花呗被盗刷了',
    '有人用我的花被买东西了',
    '我的号被盗了钱被刷走了 急',
    '密码泄露了支付宝怎么保护',
    '不是我本人付的款怎么处理',
    '账户被入侵 付款被锁了',
    '提示账号疑似被盗不能付款',
    '微信被盗 零钱被转走了怎么办',
    '白条被别人用了不是我买的',
    '手机丢了怕支付宝被人用',
    '帳號被盜用了 信用卡被刷',
    '孩子说没付 账单里多了好几笔不认识的',
  ],
  miss: [
    '账户安全险：被盗全额赔付',
    '如发现账户被盗，请及时联系客服',
    '怎样防止支付宝被盗？安全小知识',
    '修改登录密码',
    '密码修改成功，您的账户更安全了',
    '您敢付，我敢赔，账户盗刷有保障',
    '请勿泄露密码和验证码，谨防盗刷',
  ],
} satisfies Examples;
