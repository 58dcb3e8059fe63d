import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['identity expired =86', 'identity "更新"|"到期"|"失效" =80', 'identity "不一样"|"变了"|"换了" =80'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'security',
  products: ['alipay', 'huabei', 'wechat', 'card'],
  title: { zh: '认证用的证件过期了', en: 'The ID on file has expired' },
  sentence: {
    zh: '账户里登记的身份证件已过有效期，更新之前功能会受限。',
    en: 'The identity document on file is past its date, so functions stay limited until it is updated.',
    basis: ['freeze-guide'],
  },
  why: [
    {
      zh: '实名用的证件有有效期。过期以后系统难以确认还是你本人，可能把账户当作有风险。',
      en: 'The document behind your real-name record has an end date. After it, the system cannot be sure it is still you and may treat the account as a risk.',
      basis: ['freeze-guide', 'background'],
    },
    {
      zh: '换了新身份证但没有上传，系统里留的仍是旧证，提示照样会出现。',
      en: 'A new card that was never uploaded does not help: the system still holds the old one.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '看一眼身份证背面的有效期，再打开支付宝 App 搜索“身份信息”，看登记的是不是这张证。',
      en: 'Look at the dates on your ID, then search “身份信息” in the Alipay app to see which document is on file.',
      basis: ['freeze-guide', 'background'],
    },
    {
      zh: '银行卡付款被拒的，还要问银行：银行留存的证件可能是另一份，要分别更新。',
      en: 'If a bank card was refused, ask the bank as well: its copy is separate and has to be updated separately.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '证件本身过期的，先到公安机关换领新证；已有新证的直接下一步。',
      en: 'If the document itself has expired, have it renewed first; if you already hold the new one, go on.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '在 App 里尽快更新身份信息，按提示上传新证件、完成人脸核验。',
      en: 'Update your identity details in the app without delay: upload the new document and do the face check as prompted.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
    {
      who: 'platform',
      zh: '平台审核新证件，通过后再看功能是否恢复。',
      en: 'The platform reviews the new document; then see whether the function is back.',
      basis: ['background'],
    },
    {
      who: 'bank',
      zh: '提示来自银行的，用银行 App 或去网点更新，由银行放开。',
      en: 'If the message came from your bank, update it in the bank’s app or at a branch; the bank lifts it.',
      basis: ['background'],
    },
    {
      who: 'you',
      zh: '更新后仍提示过期，联系官方客服核对登记的证件；之后手机号、住址等资料保持稳定。',
      en: 'If it still says expired, have official support check the document on file; keep phone number and address stable afterwards.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  avoid: [
    {
      zh: '只在官方 App 里上传证件，不要把身份证照片发给来电、短信或聊天里的“客服”。',
      en: 'Upload documents only inside the official app; never send photos of your ID to someone who calls, texts or chats as “support”.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '来源只说尽快更新，没有说更新后多久恢复；审核时间以 App 提示为准。',
      en: 'The source only says to update at once, not how soon it works again; go by the app’s notice on the review.',
      basis: ['freeze-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '证件更新并审核通过后再付。',
    en: 'Pay again after the new document has been accepted.',
  },
  payNow: ['other-method', 'other-wallet', 'ask-someone', 'keep-order'],
  evidence: ['general', 'identity-device'],
  contacts: ['alipay', 'wechat', 'bank'],
  scams: ['impersonation', 'unfreeze'],
  related: ['realname-required', 'profile-churn', 'verification-failed', 'account-abnormal', 'card-invalid'],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的身份证件已过期，请更新后再付款',
    '证件过期，暂无法支付',
    '身份信息已过有效期，支付失败',
    '您留存的身份证已到期，花呗暂停使用，请更新身份信息',
    '尊敬的客户，您在我行留存的身份证件已过有效期，该卡交易受限，请尽快更新。',
    '您的实名证件已失效，请重新上传身份证照片后付款',
    '身份证有效期已过，账户功能受限',
    '微信支付：你的证件已过期，零钱支付暂不可用',
    '认证的身份证明文件已到期，白条暂停服务',
    '交易失败，客户证件过期',
    '因证件超过有效期，云闪付交易被拒绝',
    '您的身分證件已過期，無法完成付款',
    '居留證有效期限已屆滿，請更新證件後再付款',
    'Your identity document has expired. Update it to continue paying.',
    'Payment declined: the ID we have on file is out of date.',
  ],
  lookup: [
    '身份证过期了花呗不能用',
    '支付宝提示身份信息过期怎么更新',
    '换了新身份证支付宝还说过期',
    '证件过期付不了款怎么办',
    '身份证到期微信零钱用不了',
    '银行说我身份证过期卡用不了',
    '身分證過期 不能付款',
    '花被说我身份信息失效了',
    '身份证过期了还没去办 支付宝被限制',
    '更新了身份证花呗还是用不了',
    '实名的证件到期了咋更新',
    '护照过期支付宝付不了钱',
    '为啥说我身份证件有效期过了',
  ],
  miss: [
    '身份证有效期：2015.03.01–2035.03.01',
    '请上传有效期内的身份证正反面',
    '身份信息更新成功',
    '证件到期前 30 天我们会提醒您',
    '身份证过期后如何更新？操作指南',
    '如证件过期，账户功能可能受限',
    '更新身份证件',
  ],
} satisfies Examples;
