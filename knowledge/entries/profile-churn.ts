import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'phone-number changed|"换"|"改"|"换了"|"修改" =76',
    '"频繁" changed|"修改"|"更换" =80',
    'phone-number wrong =72',
    '"改号"|"换号"|"换手机号"|"换了手机"|"换了号"|"改了号码"|"换手机" =80',
    '"换绑"|"更换银行卡"|"修改资料"|"改资料" =74',
    'phone-number "不一致"|"不用了"|"注销" =78',
  ],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'security',
  products: ['alipay', 'huabei', 'baitiao', 'wechat'],
  title: { zh: '换过手机号、银行卡或地址', en: 'Phone, card or address was changed' },
  sentence: {
    zh: '近期改动手机号、银行卡或收货地址，系统看成风险，暂停了付款。',
    en: 'Recent changes of phone number, bank card or address were read as a risk, so paying was paused.',
    basis: ['freeze-guide', 'unlock-guide'],
  },
  why: [
    {
      zh: '频繁换绑银行卡、改手机号、改收货地址，像是账户换了人，系统会把它归为高风险。',
      en: 'Changing cards, phone number or delivery address often looks as if the account had changed hands, so the system rates it as high risk.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
    {
      zh: '换号以后出问题也很常见：旧号还留在账户或银行里，收不到短信，或两边的号码对不上。',
      en: 'Trouble after a new number is common, too: the old one is still with the account or the bank, so messages go astray or the two records differ.',
      basis: ['ant-questions', 'background'],
    },
  ],
  check: [
    {
      zh: '想一想最近是否改过手机号、银行卡、收货地址，改了几次。',
      en: 'Think about whether you changed your phone number, card or delivery address lately, and how often.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
    {
      zh: '打开支付宝 App 搜索“手机号”，看绑定的是不是现在用的号码；再问银行预留的是哪一个。',
      en: 'Search “手机号” in the Alipay app to see whether the bound number is the one you use, and ask your bank which one it holds.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先停下来，不要再改资料；手机号、居住地点和银行卡保持现在这样。',
      en: 'Stop changing things: leave phone number, residence and card as they are now.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '把确实过时的身份资料一次改对；认证的证件过期了，马上更新。',
      en: 'Put right, once, whatever identity details are really out of date; renew an expired ID at once.',
      basis: ['unlock-guide', 'freeze-guide'],
    },
    {
      who: 'you',
      zh: '换过手机号的，让账户和银行卡预留的号码一致；银行那一侧要找银行改。',
      en: 'After a new number, make the account and the bank’s record agree; the bank’s side is changed with the bank.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '固定用一台手机登录和付款，不要来回换设备。',
      en: 'Log in and pay from one phone; do not switch devices back and forth.',
      basis: ['unlock-guide'],
    },
    {
      who: 'you',
      zh: '仍然用不了，就联系官方客服，说明哪天改了什么、为什么改。',
      en: 'If it still does not work, tell official support what you changed, when and why.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要为了“激活”功能去换绑更多的卡、再换号码，这只会多一次变动。',
      en: 'Do not bind more cards or change the number again to “wake it up”; that only adds another change.',
      basis: ['unlock-guide'],
    },
    {
      zh: '旧手机号注销前，先把它从账户里换下来，以免验证码发到别人手里。',
      en: 'Before giving up an old number, take it off your accounts, or codes may reach somebody else.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有来源给出时间；资料稳定一段时间后等系统重新评估，间隔不公开。',
      en: 'No source gives a time. With stable details, wait for the system to assess again; the interval is not public.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '资料核对好、不再变动之后再试；页面写了要等多久的，以页面为准。',
    en: 'Try again once your details agree and stay put; if the page states a waiting time, go by the page.',
  },
  payNow: ['other-method', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['identity-device', 'general'],
  contacts: ['alipay', 'bank', 'wechat', 'jd-finance'],
  scams: ['unfreeze', 'impersonation'],
  related: ['unusual-login', 'identity-expired', 'verification-failed', 'card-invalid', 'account-abnormal'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您近期更换过手机号，暂时无法使用花呗付款',
    '资料变更频繁，暂不能支付',
    '绑定手机号变更后 24 小时内不可付款',
    '您的账户近期多次换绑银行卡，为保障资金安全，付款功能暂停',
    '您刚修改过绑定手机，该功能暂停使用',
    '尊敬的客户，因您的账户信息近期有变动，为了您的资金安全，本次付款未能完成。',
    '收货地址短期内变更多次，白条付款暂不可用',
    '更换银行卡过于频繁，请过段时间再付款',
    '手机号已变更，当前无法使用月付',
    '个人信息修改后处于保护期，暂不支持大额支付',
    '修改手机号未满规定时间，支付失败',
    '您近期變更過手機號碼，暫時無法付款',
    '帳戶資料變更過於頻繁，付款功能暫停',
    'Payments are paused because your phone number was changed recently.',
    'Too many changes to your account details. This payment method is temporarily unavailable.',
  ],
  lookup: [
    '换了手机号花呗不能用了',
    '刚换绑银行卡就付不了款',
    '改了手机号支付宝不让付款怎么办',
    '换号码之后花被用不了',
    '频繁换卡会不会导致花呗冻结 我的已经冻了',
    '手机号换了原来的号收不到 白条不能用',
    '我换了个地址花呗就停了',
    '更换手机号后多久能用花呗',
    '老号码注销了支付宝付不了',
    '信息改太多次被限制付款了',
    '换了绑定的卡说资料变更不能支付',
    '換了手機號碼就不能付款了',
    '手机号码变更提示保护期',
  ],
  miss: [
    '更换手机号',
    '手机号修改成功',
    '修改绑定手机后，部分功能可能会暂时受限',
    '如何修改支付宝绑定的手机号？',
    '请勿频繁更换银行卡，以免影响账户安全',
    '换绑银行卡 添加银行卡',
    '请填写收货地址和手机号码',
  ],
} satisfies Examples;
