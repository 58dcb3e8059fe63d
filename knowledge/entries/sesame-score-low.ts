import type { Examples, Explanation, Signals } from '../types.ts';

export const signals = {
  rules: ['sesame short|below|reduced =82', 'sesame "低"|"600"|"550"|"不高" =78', 'sesame insufficientrank =90'],
  lookup: ['sesame no-use|no-open =74', 'sesame cannot =70'],
} satisfies Signals;

export const explanation = {
  kind: 'cause',
  area: 'account',
  products: ['huabei', 'jiebei', 'alipay'],
  title: { zh: '芝麻分太低', en: 'Sesame score too low' },
  sentence: {
    zh: '芝麻信用分下降，没有达到这项服务现在要求的分数。',
    en: 'Your Sesame Credit score has fallen below what this service now asks for.',
    basis: ['freeze-guide', 'unlock-guide'],
  },
  why: [
    {
      zh: '芝麻分看五个方面：守约记录、行为积累、身份证明、资产证明、人脉关系。其中一项出了问题，分数就可能下降。',
      en: 'The score looks at five things: kept promises, accumulated behaviour, proof of identity, proof of assets, and connections. If one of them goes wrong, the score can fall.',
      basis: ['freeze-guide'],
    },
    {
      zh: '2015 年的文章写，芝麻分从 350 到 950：550 以下较差，550–600 中等，600–650 良好，650–700 优秀，700 以上极好。',
      en: 'Articles of 2015 put the score between 350 and 950: below 550 poor, 550–600 fair, 600–650 good, 650–700 very good, above 700 excellent.',
      basis: ['sesame-bands'],
    },
    {
      zh: '支付宝里的产品还晚了或有违规，也会拉低分数。',
      en: 'Late repayment or a breach of rules with products in Alipay lowers it as well.',
      basis: ['unlock-guide'],
    },
    {
      zh: '“低于 600 分就不能用花呗”是常见说法，并非官方标准；芝麻分也不是唯一的依据。',
      en: '“Below 600, no Huabei” is commonly said but not an official standard, and the score is not the only thing that counts.',
      basis: ['freeze-guide', 'unlock-guide', 'sesame-not-decisive'],
    },
  ],
  check: [
    {
      zh: '打开支付宝 App 搜索“芝麻信用”，看最新分数，以及比上次是升还是降。',
      en: 'Search “芝麻信用” in the Alipay app and look at the latest score, and whether it rose or fell.',
      basis: ['freeze-guide'],
    },
    {
      zh: '看看近期有没有还晚、违约或没有归还的记录；都没有，就多半是别的原因。',
      en: 'See whether there is any late, broken or unreturned item lately; if not, another cause is more likely.',
      basis: ['unlock-guide', 'background'],
    },
  ],
  steps: [
    {
      who: 'you',
      zh: '先把支付宝里到期的账单按时还上，有违约的先处理掉。',
      en: 'First pay the bills that are due in Alipay on time, and put right any promise you have not kept.',
      basis: ['unlock-guide', 'freeze-guide'],
    },
    {
      who: 'you',
      zh: '在“芝麻信用”里看看有没有“信用任务”和信用活动，挑不用花钱的参加。',
      en: 'In “芝麻信用”, see whether there are credit tasks or activities, and take part in those that cost nothing.',
      basis: ['freeze-guide', 'unlock-guide'],
    },
    {
      who: 'you',
      zh: '本来就在用的租借、预约、缴费，说到做到、按时归还：守约的次数和场景多了，对分数有帮助。不必为此多花钱。',
      en: 'For rentals, bookings and bills you have anyway, keep your word and return things on time: more kept promises in more places help. There is no need to spend for it.',
      basis: ['freeze-guide', 'background'],
    },
    {
      who: 'platform',
      zh: '养成好的习惯，等分数更新；分数回升够多，服务才有可能回来。',
      en: 'Keep up good habits and wait for the score to be updated; the service may return when it has risen enough.',
      basis: ['unlock-guide'],
    },
  ],
  avoid: [
    {
      zh: '不要花钱请人“刷芝麻分”，也不要为了涨分去多借、多买。',
      en: 'Do not pay anyone to inflate the score, and do not borrow or buy more for the sake of it.',
      basis: ['police-warnings', 'background'],
    },
  ],
  recovery: {
    unknown: {
      zh: '没有可靠来源说明多久：要等分数更新和下一次评估，间隔不公开。',
      en: 'No reliable source says how long: it depends on the score’s update and the next evaluation, and the interval is not public.',
      basis: ['unlock-guide', 'freeze-guide'],
    },
  },
  retry: {
    when: 'after-change',
    zh: '分数更新并回升以后再试。',
    en: 'Try again after the score has been updated and has risen.',
  },
  payNow: ['other-method'],
  evidence: ['general'],
  contacts: ['alipay'],
  scams: ['unfreeze', 'impersonation', 'credit-repair'],
  related: ['score-insufficient', 'overdue', 'open-failed', 'identity-expired', 'low-activity'],
  disagreements: [
    {
      about: { zh: '芝麻分要到多少', en: 'What score is needed' },
      views: [
        {
          zh: '花呗的门槛是 600 分，降到 600 以下会被限制。',
          en: 'Huabei’s threshold is 600; falling below it leads to a restriction.',
          basis: ['freeze-guide', 'unlock-guide'],
        },
        {
          zh: '芝麻分不起决定性作用，能用的人通常高于 650 分；也有文章说没有官方公布的分数线。',
          en: 'The score is not decisive; people who can use it usually have more than 650. Another article says there is no official figure.',
          basis: ['sesame-not-decisive'],
        },
      ],
    },
    {
      about: { zh: '五个方面叫什么', en: 'What the five things are called' },
      views: [
        {
          zh: '守约记录、行为积累、身份证明、资产证明、人脉关系。',
          en: 'Kept promises, accumulated behaviour, proof of identity, proof of assets, connections.',
          basis: ['freeze-guide'],
        },
        {
          zh: '2015 年的文章写：信用历史、行为偏好、履约能力、身份特质、人脉关系。何时改名没有查到。',
          en: 'Articles of 2015: credit history, preferences, ability to keep agreements, identity, connections. When the names changed was not found.',
          basis: ['sesame-bands'],
        },
      ],
    },
  ],
  debt: true,
} satisfies Explanation;

export const examples = {
  match: [
    '您的芝麻分不足，暂不支持使用花呗',
    '芝麻信用分过低，无法使用该服务',
    '芝麻分低于 600，不可用',
    '很抱歉，您的芝麻信用未达到要求',
    '因芝麻信用分下降，花呗服务已暂停',
    '您的芝麻分为 578，未达到免押要求',
    '芝麻分不够，暂不能先用后付',
    '当前芝麻信用分不满足开通条件',
    '芝麻信用评估未达标，请提升芝麻分后再试',
    '您的芝麻分暂不满足借呗使用门槛，请保持良好信用习惯后再来',
    '您的芝麻信用分數不足，暫時無法使用花唄',
    '芝麻分過低，無法享用先用後付服務',
    'Your Sesame Credit score is too low to use this service.',
    'Zhima score below the required 600. Please choose another payment method.',
    '芝麻分不足',
    '芝麻分未达 650，不能免押',
    '信用分不够，需芝麻分 600 以上',
    '您的芝麻分较低，本次免押租借失败',
    '芝麻信用不达标',
    '芝麻信用評分未達門檻',
    '您的芝麻分數低於要求，無法免押金',
    'Sesame score too low',
    'Zhima Credit below 650: deposit-free rental refused',
    '芝麻分没到 600',
    '芝麻分不够',
    '信用分低于 650，不能免押',
    '分数不够免押',
    '芝麻分不满足免押',
    '芝麻分掉到门槛下',
  ],
  lookup: [
    '芝麻分低于600花呗不能用了',
    '芝麻信用分掉了花呗就没了怎么办',
    '我芝麻分才570能用花呗吗提示不行',
    '芝麻分怎么突然降了花被被停',
    '提示芝麻分不足',
    '芝麻信用分不够开不了花呗',
    '蚂蚁信用分太低怎么提高 现在花呗限制了',
    '支麻分不够先用后付用不了',
    '芝麻分要多少才能恢复花呗',
    '为什么我芝麻分下降这么多 借呗也不能用了',
    '芝麻分六百以下花贝还能恢复吗',
    '免押租充电宝说我芝麻分不够',
    '我芝麻信用不达标怎么办呀',
    '芝麻信用分太低花唄用不了',
    'zhima score too low huabei not available',
  ],
  miss: [
    '芝麻分 650 及以上可享免押金',
    '我的芝麻分：712',
    '如何快速提升芝麻分？',
    '芝麻信用分每月更新',
    '芝麻分较上月下降 2 分',
    '若芝麻分低于要求，部分服务可能无法使用',
    '完成信用任务，芝麻分更进一步',
  ],
} satisfies Examples;
