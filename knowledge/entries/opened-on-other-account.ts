import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: [
    'other-account =72',
    'other-account open =82',
    'other-account login =82',
    'other-account use =80',
    'other-account paylater =80',
    'other-account "激活" =86',
    '"登录" "账号" use paylater -fail =80',
    '"登录支付宝账号"|"登录支付宝帐号" =84',
    '"邮箱登录"|"邮箱账号" =82',
    '"同一身份"|"名下" open|"只能" =82',
  ],
  lookup: ['other-account no-open =86', 'other-account no-use =86'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['huabei', 'jiebei', 'baitiao', 'yuefu'],
  title: { zh: '已经在另一个账号开通', en: 'Already opened on another account' },
  sentence: {
    zh: '同一身份通常只能在一个账户上用，你名下另一个账户已经开通了它。',
    en: 'One identity can usually hold it on one account only, and another account of yours already does.',
    basis: ['other-account-pages', 'ant-questions'],
  },
  why: [
    {
      zh: '一个人可以有几个支付宝账户，但常见说法是同一身份只有一个能用花呗，其余账户开不了也付不了。',
      en: 'A person may have several Alipay accounts, but sources say that only one of them can hold Huabei; the others can neither open it nor pay with it.',
      basis: ['other-account-pages', 'ant-questions'],
    },
    {
      zh: '换了手机号、重新注册，或在购物 App 里换了登录账号，就会碰到这种情况；有时提示只是“系统繁忙”。',
      en: 'It happens after a new number, a second registration or a change of login in a shopping app; sometimes the message is only “system busy”.',
      basis: ['ant-questions', 'background'],
    },
  ],
  check: [
    {
      zh: '看提示有没有写出另一个账户（手机号或邮箱的一部分），对照你以前用过的号码。',
      en: 'See whether the message shows a part of the other account’s number or e-mail, and compare it with ones you used.',
      basis: ['ant-questions'],
    },
    {
      zh: '打开支付宝 App，看现在登录的是哪个账户；再用常用的旧号码登录，搜索“花呗”看是否已开通。',
      en: 'See which account the Alipay app is logged in to; then log in with your older number and search “花呗” to see whether it is open there.',
      basis: ['other-account-pages', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '换到已经开通的那个账户登录，再回来付这一单。',
      en: 'Log in to the account that has it, then come back and pay this order.',
      basis: ['other-account-pages', 'ant-questions'],
    },
    {
      who: 'you',
      zh: '不记得是哪个账户、旧号码又不用了，就联系官方客服，核验身份后查询和找回。',
      en: 'If you do not know which account it is, or no longer use that number, ask official support to find it after an identity check.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '想改到现在的账户用，先在原账户还清并关闭，再看这边是否开放申请；能否开通由平台评估。',
      en: 'To move it here, first settle and close it there, then see whether this account may apply; the platform decides.',
      basis: ['other-account-pages', 'background'],
    },
    {
      who: 'you',
      zh: '从没开过、也不认识那个账户，马上告诉官方客服身份可能被冒用，并查账单和征信报告。',
      en: 'If you never opened it and do not know that account, tell official support at once that your identity may be misused, and check bills and your credit report.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要借别人的账户付款，也不要把自己的账户、身份证借给别人开通。',
      en: 'Do not pay from somebody else’s account, and do not lend your account or ID to anybody for opening one.',
      basis: ['background'],
    },
    {
      zh: '旧账户不要急着注销，先看有没有没还的账单和没取出的余额。',
      en: 'Do not rush to delete the old account; look for unpaid bills and remaining balance first.',
      basis: ['background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '换到已开通的账户通常就能用；改到另一个账户要多久，没有来源说明。',
      en: 'It usually works once you switch to that account; no source says how long moving it to another one takes.',
      basis: ['other-account-pages', 'background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '换到已开通的账户再付，在这个账户上重试没有用。',
    en: 'Pay from the account that has it; retrying on this one does not help.',
  },
  payNow: ['other-method', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general', 'identity-device'],
  contacts: ['alipay', 'jd-finance', 'meituan', 'douyin'],
  scams: ['impersonation'],
  related: ['open-failed', 'not-activated', 'profile-churn', 'closed-by-user', 'account-compromised'],
  variants: [
    {
      product: 'baitiao',
      steps: [
        {
          who: 'you',
          zh: '有文章说，一个身份证、一个手机号只对应一个白条：用开通白条的那个京东账号登录再付。',
          en: 'Articles say that one ID and one phone number hold one Baitiao: log in with the JD account that opened it.',
          basis: ['baitiao-pages'],
        },
        {
          who: 'platform',
          zh: '原账号注销过的，有文章说可能不能再开，请向京东金融客服确认。',
          en: 'If that account was cancelled, an article says it may not be opened again; confirm with JD Finance support.',
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
    '您已有其他支付宝账户开通花呗，当前账户无法使用',
    '您的身份证已在其他账号开通白条',
    '请使用已开通花呗的账户付款',
    '同一身份只能有一个账户使用月付，请切换账号',
    '检测到您名下另一账户 138****1234 已开通花呗，请登录该账户完成付款。',
    '另一账户已开通，本账户不可用',
    '当前登录账号不是花呗开通账号，无法支付',
    '您的证件已绑定另一个花呗账户',
    '尊敬的用户，系统查询到您已在其他账户开通本服务，如需使用请切换至该账户。',
    '借呗已在您的其他账号开通',
    '该身份信息已在别的抖音号开通月付，付款失败',
    '您的花呗在账户 abc***@qq.com 下，当前账户不能使用',
    '此身分已於其他帳戶開通，請切換帳戶付款',
    '您名下另一個帳戶已開通此服務，目前帳戶無法使用',
    'Pay Later is already active on another account with the same ID. Sign in to that account to pay.',
    'You already have this service on a different account.',
  ],
  lookup: [
    '花呗说我另外一个号已经开了',
    '我有两个支付宝花呗在旧的那个上怎么转过来',
    '换了支付宝账号花呗就没了',
    '花被说我其他账户已经开了怎么办',
    '一个身份证能开两个花呗吗 这个号开不了',
    '原来的手机号不用了花呗在那个号上',
    '淘宝绑定的支付宝不是开花呗的那个',
    '怎么把花呗换到新账号',
    '白条说我身份证已经在别的号开通',
    '提示请使用某某账户付款是啥意思',
    '以前的账号注销了新号开不了花呗',
    '借贝在小号上开了大号用不了',
    '我没开过花呗它说我别的账户开通了',
    '花唄已在其他帳號開通怎麼辦',
  ],
  miss: [
    '切换账号',
    '登录其他账户',
    '同一身份证只能开通一个花呗账户，详见规则',
    '添加或管理支付宝账户',
    '一个人有两个支付宝怎么用花呗？',
    '您已成功切换至账户 138****1234',
    '使用其他账户登录 | 注册新账户',
  ],
} satisfies Examples;
