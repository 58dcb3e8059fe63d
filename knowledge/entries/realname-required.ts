import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['real-name needed =80', 'real-name none =80', 'real-name "未"|"不完善"|"完善"|"没有"|"没" =80', 'real-name undone|fail =78', 'real-name "补充" =80', 'real-name wrong =74', 'identity "完善"|"未完善"|"补充" =80', 'needed "实名" =84'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'security',
  products: ['alipay', 'wechat', 'huabei', 'unionpay'],
  title: { zh: '还没实名或实名不完整', en: 'Real-name check missing or incomplete' },
  sentence: {
    zh: '账户没有实名，或实名的级别不够，这笔付款不被允许。',
    en: 'The account is not real-name verified, or not far enough, so this payment is not allowed.',
    basis: ['alipay-codes', 'payment-account-limits'],
  },
  why: [
    {
      zh: '支付账户要核验身份才能用余额付款，核验的途径越少，能用的金额越小。',
      en: 'Paying from a wallet balance requires a verified identity; the fewer the checks, the smaller the amounts allowed.',
      basis: ['payment-account-limits'],
    },
    {
      zh: '支付宝接口里“买家未通过人行认证”就是这一类：付款人的实名级别达不到要求。',
      en: 'Alipay’s code “买家未通过人行认证” is of this kind: the payer’s verification level is too low.',
      basis: ['alipay-codes'],
    },
    {
      zh: '花呗的常见开通条件里也有实名和绑定储蓄卡。',
      en: 'Real name and a bound debit card are among the conditions usually named for Huabei as well.',
      basis: ['opening-conditions'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“实名认证”（微信里搜同样的词），看是“未认证”“待完善”还是已认证。',
      en: 'Search “实名认证” in the Alipay app (the same words in WeChat) and see whether it says not verified, incomplete or verified.',
      basis: ['background'],
    },
    {
      zh: '已认证的，看登记的姓名和证件是不是你本人、有没有过期。',
      en: 'If verified, see whether name and document are yours and still valid.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '在官方 App 里完成实名认证，用自己的证件和自己名下的银行卡。',
      en: 'Complete the real-name check in the official app with your own ID and a bank card in your own name.',
      basis: ['opening-conditions', 'background'],
    },
    {
      who: 'you',
      zh: '提示不完整的，把缺的几项补齐；证件过期了马上更新。',
      en: 'If it is incomplete, fill in what is missing; renew an expired document at once.',
      basis: ['freeze-guide', 'background'],
    },
    {
      who: 'you',
      zh: '提示“未通过人行认证”的，联系支付宝客服，这一单先换一种付款方式。',
      en: 'If it says “未通过人行认证”, contact Alipay support and pay this order another way.',
      basis: ['alipay-codes'],
    },
    {
      who: 'platform',
      zh: '平台核验身份，通过后再看这种付款方式是否可用。',
      en: 'The platform verifies you; then see whether the method works.',
      basis: ['background'],
    },
  ],
  avoid: [
    {
      zh: '不要用别人的身份证认证，也不要买“实名号”。',
      en: 'Do not verify with somebody else’s ID and do not buy a verified account.',
      basis: ['background'],
    },
    {
      zh: '不要点短信里的“认证链接”，也不要把证件照片、验证码发给任何人。',
      en: 'Do not follow a “verification link” in a message, and send no ID photos or codes to anyone.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '认证通过后通常就能付；审核要多久没有来源说明，以 App 提示为准。',
      en: 'It usually works once you are verified; no source says how long the review takes, so go by the app.',
      basis: ['background'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '实名认证完成后再付。',
    en: 'Pay again when the verification is complete.',
  },
  payNow: ['other-method', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general'],
  contacts: ['alipay', 'wechat', 'unionpay'],
  scams: ['impersonation'],
  related: [
    'identity-expired',
    'verification-failed',
    'payment-limit',
    'card-binding-failed',
    'age-or-account-type',
    'open-failed',
  ],
  variants: [
    {
      product: 'wechat',
      steps: [
        {
          who: 'you',
          zh: '零钱付款按核验程度分三类：一类开户以来累计 1,000 元，二类每年 100,000 元，三类每年 200,000 元（银行卡快捷支付不算在内）。',
          en: 'Balance payments fall into three classes by verification: 1,000 yuan in all since opening, 100,000 a year, or 200,000 a year (payments straight from a bank card do not count).',
          basis: ['payment-account-limits'],
        },
        {
          who: 'you',
          zh: '想升一类，就多完成几项身份核验（分别要 3 个、5 个渠道）；或直接用绑定的银行卡付。',
          en: 'To move up a class, complete more identity checks (3 and 5 channels respectively), or pay straight from a bound card.',
          basis: ['payment-account-limits'],
        },
      ],
      contacts: ['wechat'],
    },
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '请先完成实名认证再付款',
    '未实名认证，支付失败',
    '您的账户尚未实名，无法支付',
    '买家未通过人行认证',
    '账户未完成实名认证，余额支付功能不可用',
    '根据监管要求，请完善您的身份信息后再使用支付功能。',
    '实名信息不完整，请补充后继续付款',
    '你的微信支付尚未实名认证，零钱无法使用',
    '实名认证等级不足，请升级后付款',
    '尊敬的用户，您的账户实名信息待完善，本次交易未能完成，请前往认证。',
    'ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT',
    '云闪付账户未实名，交易失败',
    '帳戶尚未完成身分認證，請先完成認證再付款',
    '尚未完成實名認證，無法使用此付款方式',
    'Verify your identity before you can pay with your wallet.',
    'Payment failed: identity verification (KYC) has not been completed.',
    '用户未实名',
    '未完成实名',
    '实名信息缺失，付款失败',
    '请先补全身份证信息再购票付款',
    '您的账户为 I 类非实名账户，余额付款受限',
    '尚未上传证件照，支付功能不能使用',
    '身份信息未认证，红包余额不可用于支付',
    '当前账号没有做过实名，无法下单',
    '您還未通過身分驗證，無法使用電子支付',
    '未完成實名登記，八達通轉帳受限',
    '會員等級為一類電支帳戶，請先完成身分確認',
    'KYC required',
    'Account not verified',
    'Complete identity verification to use your wallet for this purchase.',
    'Unverified wallet: payment refused',
    'Payer has not passed real-name checks',
  ],
  lookup: [
    '没实名认证付不了款',
    '提示要实名认证怎么弄',
    '微信没实名零钱用不了',
    '支付宝说我实名信息不完整',
    '买家未通过人行认证什么意思',
    '为什么付款要我先实名',
    '实名认证等级不够怎么办',
    '花呗要实名才能用吗 提示未认证',
    '完善身份信息一直提示不能付款',
    '没身份证怎么实名付款',
    '支付宝实名是别人的名字付不了',
    '未实名账户被限制支付',
    '還沒實名不能付款怎麼辦',
  ],
  miss: [
    '实名认证成功',
    '实名认证',
    '完成实名认证即可领取红包',
    '如何进行支付宝实名认证？',
    '根据规定，未实名的账户将不能使用余额支付',
    '请填写真实姓名和身份证号',
    '您已完成实名认证，感谢配合',
  ],
} satisfies Examples;
