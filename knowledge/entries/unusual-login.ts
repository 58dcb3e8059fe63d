import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'unusual =74',
    'unusual frozen|restricted|account =82',
    'unusual pay frozen|interrupted|closed|no-use =88',
    '"登录" "城市"|"异地"|"新手机"|"陌生" =84',
    'unusual interrupted|frozen|closed =86',
    '"new device" frozen|"disabled" =82',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'security',
  products: ['alipay', 'huabei', 'wechat'],
  title: { zh: '登录或消费和平时不一样', en: 'Login or spending looked unusual' },
  sentence: {
    zh: '换了设备、地点，或消费和平时差别大，系统担心不是你本人，先停了付款。',
    en: 'A new device, a new place or unusual spending made the system doubt that it was you, so it paused payments.',
    basis: ['unlock-guide', 'freeze-guide'],
  },
  why: [
    {
      zh: '经常在不同地方或不同设备上登录，系统会怀疑账户被别人拿走了。',
      en: 'Frequent logins from different places or devices make the system suspect that somebody else holds the account.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
    {
      zh: '突然出现与以往不一致的消费，也会触发这种保护。它针对的是风险，不代表你做错了什么。',
      en: 'Spending that does not fit your past pattern sets off the same protection. It is about risk and does not mean that you did something wrong.',
      basis: ['unlock-guide', 'background'],
    },
  ],
  check: [
    {
      zh: '回想最近是否换过手机、去过外地、用过别人的设备登录，或有过与平时很不一样的付款。',
      en: 'Think back: a new phone, a trip, a login on somebody else’s device, or a payment quite unlike your usual ones?',
      basis: ['unlock-guide'],
    },
    {
      zh: '打开支付宝 App 搜索“登录设备”，看有没有你不认识的设备；再翻一遍账单，看有没有不是你付的。',
      en: 'Search “登录设备” in the Alipay app for devices you do not know, and look through the bill for payments that are not yours.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先确认这些登录和付款都是自己做的；有一笔不是，就按“账户被盗”处理。',
      en: 'First make sure that the logins and payments were yours; if one was not, treat it as a hijacked account.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '联系官方客服，说明是你本人在操作，以及换设备或换地点的原因。',
      en: 'Contact official support, say that it was you, and explain the new device or place.',
      basis: ['unlock-guide'],
    },
    {
      who: 'you',
      zh: '按要求在 App 内提交身份证和交易凭证，并做人脸认证。',
      en: 'Inside the app, provide your ID and proof of the transactions as requested, and do the face check.',
      basis: ['unlock-guide'],
    },
    {
      who: 'platform',
      zh: '核实通过之后，平台才会放开功能。',
      en: 'The platform restores the function only after this check has succeeded.',
      basis: ['unlock-guide'],
    },
    {
      who: 'you',
      zh: '以后固定用常用手机登录和付款，手机号、居住地等资料保持稳定；认证的证件过期了就马上更新。',
      en: 'From then on log in and pay from your usual phone, keep details such as number and residence stable, and renew an expired ID at once.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要在多台设备之间换来换去地试，这会让系统更难确认是你。',
      en: 'Do not keep trying on one device after another; it makes it harder for the system to recognise you.',
      basis: ['unlock-guide'],
    },
    {
      zh: '不要把验证码、密码告诉来电的人，也不要为了“核实身份”共享屏幕。',
      en: 'Do not tell a caller any code or password, and do not share your screen “to verify identity”.',
      basis: ['police-warnings'],
    },
  ],
  recovery: {
    unknown: {
      zh: '要等核实通过，没有来源说明需要多久。',
      en: 'It waits for the check to succeed; no source says how long that takes.',
      basis: ['unlock-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '先完成核实，再用常用的手机和网络试一次。',
    en: 'Complete the check first, then try once from your usual phone and network.',
  },
  payNow: ['check-bill', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['identity-device', 'general'],
  contacts: ['alipay', 'wechat', 'anti-fraud'],
  scams: ['unfreeze', 'impersonation'],
  related: ['account-compromised', 'profile-churn', 'risk-blocked', 'account-abnormal', 'verification-failed'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '检测到您的账号在新设备登录，为保障资金安全，付款功能已暂停',
    '异地登录，支付受限',
    '检测到异常登录行为，花呗已暂停使用',
    '您的账号在陌生设备上登录，账户已进入保护状态，暂不能付款。',
    '当前设备非常用设备，请完成核实后再付款',
    '尊敬的用户，您的账号近期在多个城市登录，为保护资金安全，本次付款已终止，请核实是否为本人操作。',
    '登录环境异常，暂停支付',
    '您近期的消费行为与平时不一致，花呗已被临时保护',
    '新手机首次登录，暂时不能使用白条付款',
    '您的账号频繁更换登录设备，付款功能已被限制',
    '账号异地登录触发安全保护，月付暂不可用',
    '偵測到異常登入，付款功能已暫停',
    '您的帳戶於不常用裝置登入，為保護資金安全，本次付款已中止',
    'We noticed an unusual sign-in to your account, so payments are on hold until you confirm it was you.',
    'You’re using a new device. Payments are temporarily disabled for your protection.',
    '非常用设备，支付受限',
    '新设备登录保护中，暂不能付款',
    '异地登录已触发保护',
    '检测到您的 IP 与常用地区不符，付款暂停',
    '您的账号在其他城市登录，支付功能临时关闭',
    '登录行为异常，交易中止',
    '偵測到陌生裝置登入，付款暫停',
    '登入地點異常，為您保護帳戶已停止交易',
    'Unrecognised device: payments on hold',
    'Unusual activity on your account',
    'New sign-in location detected, checkout is locked for now.',
    "We saw purchases that don't match your usual pattern and paused your wallet.",
  ],
  lookup: [
    '换了新手机花呗就不能用了',
    '异地登录支付宝被限制怎么办',
    '出差在外地付款说我登录异常',
    '新设备登录付不了款要多久',
    '我在网吧登了一下支付宝花被就冻了',
    '为什么说我登录环境异常',
    '多台手机登录同一个账号被限制付款',
    '刷了个机之后花呗不让用',
    '借别人手机登录以后支付功能没了',
    '提示非常用设备怎么办',
    '突然买了很多东西系统说我行为异常 花呗停了',
    '換了手機登入就不能付款',
    '我人在国外登陆支付宝说有异常不让付',
  ],
  miss: [
    '您的账号在新设备登录成功',
    '登录设备管理',
    '如发现异地登录，请及时修改密码',
    '为保障安全，请勿在陌生设备上登录',
    '开启异地登录提醒',
    '登录保护：新设备登录需要短信验证',
    '如何避免因异地登录导致花呗被冻结？',
  ],
} satisfies Examples;
