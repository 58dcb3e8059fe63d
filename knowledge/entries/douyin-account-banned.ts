import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['douyin frozen =84', 'douyin account frozen|restricted =90'],
  lookup: ['douyin "封号"|"解封"|"被封"|"申诉" =90'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'platform',
  products: [],
  title: { zh: '抖音账号被封', en: 'Douyin account banned' },
  sentence: {
    zh: '平台认为账号违反规则，或有人举报并经核实；可以带着证据申诉。',
    en: 'The platform found a breach of its rules, or upheld a report. You can appeal with evidence.',
    basis: ['freeze-guide'],
  },
  why: [
    {
      zh: '封禁由平台按规则判断。别人举报你，也要有证据并由平台核实。',
      en: 'The platform decides by its rules. A report against you also needs evidence and is checked by the platform.',
      basis: ['freeze-guide'],
    },
    {
      zh: '具体原因以封禁提示和通知为准，来源没有列出完整的原因。',
      en: 'The exact reason is in the ban notice; the source gives no complete list.',
      basis: ['background'],
    },
  ],
  check: [
    {
      zh: '打开抖音 App 登录，看弹出的提示和通知：违反了哪条规则、封到哪天、有没有申诉入口。',
      en: 'Log in to the Douyin app and read the prompt and notices: which rule, until when, and whether an appeal is offered.',
      basis: ['background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先收集材料：截图、录屏或视频，能说明没有违规，或已经改正。',
      en: 'Gather material first: screenshots or videos that show you did nothing wrong, or that you have put it right.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '在官方的申诉入口写申诉：语气尊重、说实话，确有不当就说明已改正、今后不再犯。',
      en: 'Appeal through the official channel: be respectful and truthful; if something was wrong, say that it is corrected and will not happen again.',
      basis: ['freeze-guide'],
    },
    {
      who: 'you',
      zh: '和平台保持联系，被要求时及时补充证据。',
      en: 'Keep in touch with the platform and add evidence promptly when asked.',
      basis: ['freeze-guide'],
    },
    {
      who: 'platform',
      zh: '由平台审核决定；耐心配合，结果以通知为准。',
      en: 'The platform reviews and decides. Be patient and cooperate; its notice counts.',
      basis: ['freeze-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要找收费“代解封”“内部渠道”，不要把密码或验证码交给任何人。',
      en: 'Do not pay for “unbanning” or “inside channels”, and give nobody a password or code.',
      basis: ['police-warnings', 'background'],
    },
    {
      zh: '申诉里不要骂人，也不要编造证据。',
      en: 'No insults and no invented evidence in the appeal.',
      basis: ['freeze-guide', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '来源说没有确定的时间；耐心等、积极配合可能会快一些，以平台通知为准。',
      en: 'The source says there is no definite time. Patience and cooperation may speed it up; go by the platform’s notice.',
      basis: ['freeze-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '等申诉的结果，不要反复提交相同的申诉。',
    en: 'Wait for the result of the appeal; do not keep sending the same one.',
  },
  payNow: [],
  evidence: ['general'],
  contacts: ['douyin'],
  scams: ['unfreeze'],
  related: [
    'pdd-account-banned',
    'jd-account-banned',
    'diantao-coins-restricted',
    'unfreeze-scam',
    'account-compromised',
  ],
  debt: false,
} satisfies Explanation;

export const examples = {
  match: [
    '您的抖音账号已被封禁',
    '抖音：该账号因违反社区规范已被封停',
    '你的抖音号涉嫌违规，已被永久封禁，可在申诉入口提交材料',
    '抖音账号被他人举报，经核实已限制使用',
    '抖音帳號已遭停權，如有疑問請提出申訴',
    'Your Douyin account has been permanently banned.',
    '抖音账号封禁中',
    '您的抖音账号因违规被停用，无法下单',
    '抖音：账号已被重置或封停',
    '该抖音用户已被平台封号',
    '抖音帳號因違規遭永久封鎖',
    'Douyin: this account is suspended',
    '抖音号违反直播规范，已限制登录',
    '抖音号被封',
  ],
  lookup: [
    '抖音号被封了怎么解封',
    '抖音账号被永久封禁怎么申诉',
    '抖音解封申诉怎么写',
    '抖音解封需要什么材料',
    '抖音封号多久能解开',
    '我的抖音被人举报封了怎么办',
    '抖音无缘无故封我号',
    '斗音账号封了里面还有钱',
    '抖音申诉失败了还能再申诉吗',
    '抖音小店的号被封禁了怎么恢复',
    '抖音账号封禁要等几天啊',
    '抖音帳號被停權怎麼辦',
    'douyin account banned appeal',
  ],
  miss: [
    '抖音社区规范：违规账号将被封禁',
    '抖音解封攻略，教你写申诉',
    '举报该抖音账号',
    '您的抖音账号已解封',
    '抖音账号与安全',
    '本月抖音共处置违规账号若干，公示如下',
    '抖音号：xiaolin 关注 粉丝 获赞',
  ],
} satisfies Examples;
