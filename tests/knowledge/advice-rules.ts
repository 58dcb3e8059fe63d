/**
 * What no text of the catalogue may say, as data. A rule bites sentence by sentence; words that warn of the thing
 * (`unless`) are what the catalogue is for. Every rule carries sentences that it must catch and sentences that it must
 * let through, so that a pattern that has stopped working shows.
 */
export interface AdviceRule {
  name: string;
  zh: Pattern;
  en: Pattern;
}

interface Pattern {
  says: RegExp;
  unless: RegExp;
  caught: readonly string[];
  allowed: readonly string[];
}

/** Words that turn advice into a warning. `别人`, `别的` warn of nothing. */
const WARNS_ZH = /不要|不必|不用|不得|不能|不会|不可|不该|不报|勿|退出|有没有|过|别(?![人的处家])/;
const WARNS_EN = /\b(not|never|no|nor|nobody|none|without|end|if you gave|did they|some guides tell)\b|n’t\b/i;

/** True of the reader in any entry. */
export const forbiddenAdvice: readonly AdviceRule[] = [
  {
    name: 'handing over a password or a code',
    zh: {
      says: /(告诉|发给?|报给?|念给?|交给?|提供)[^，。；]{0,10}(密码|验证码|安全码)|(密码|验证码|安全码)[^，。；：]{0,12}(发给|告诉|报给|念给|交给|提供给|给)/,
      unless: WARNS_ZH,
      caught: [
        '把短信验证码告诉客服。',
        '请向客服提供支付密码',
        '附上密码，把验证码给对方',
        '不用担心。验证码发给工作人员即可',
      ],
      allowed: ['不要把验证码告诉任何人。', '验证码：只填最新收到的一条', '支付密码没有输对'],
    },
    en: {
      says: /\b(give|tell|send|read|share|provide|e-?mail)\b[^.;]{0,40}\b(password|code|CVV)\b/i,
      unless: WARNS_EN,
      caught: [
        'Send the code to support.',
        'Please provide your payment password.',
        'Don’t worry. Read them the code.',
      ],
      allowed: ['Never tell anyone the code.', 'The code was wrong.'],
    },
  },
  {
    name: 'paying for unfreezing, raising or repairing',
    zh: {
      says: /(交|付|缴|转|汇)[^，。；]{0,8}(解冻费|解封费|保证金|押金|激活费|认证金|费用)|(花钱|付费|交钱|花点钱)[^，。；]{0,12}(解冻|解封|恢复|解除|提额|修复|开通|申诉|代)/,
      unless: /不要|不得|不必/,
      caught: ['先交一笔解冻费，账户就会放开', '可以花钱找人解封', '缴纳保证金后恢复'],
      allowed: ['不要花钱找人“解封”。', '要你先交解冻费的都是骗局', '看清费用再付款'],
    },
    en: {
      says: /\bpay(ing)?\b(?! again)[^.;]{0,40}\b(unfreez\w*|unblock\w*|restor\w*|lift\w*|repair\w*|deposit|fee)\b/i,
      unless: WARNS_EN,
      caught: ['Pay the unfreezing fee first.', 'You can pay someone to have it restored.'],
      allowed: ['Do not pay anybody to unfreeze it.', 'Pay with another card.'],
    },
  },
  {
    name: 'borrowing to repay or to pay',
    zh: {
      says: /借(?!呗|记|款人|款页)[^，。；、]{0,12}(来还|还上|还清|还款|还旧|填|垫|周转|付这)|(去|向|找|换)[^，。；]{0,6}(别处|网贷|平台|亲友)[^，。；]{0,4}借/,
      unless: /不要|不必|不用|如果本来是想/,
      caught: ['可以先借一笔来还这一笔', '向别处借一点周转', '借新还旧，先还清逾期'],
      allowed: ['不要借新的钱来还旧的欠款。', '借呗逾期的先还清', '如果本来是想借来还别的账，先停下'],
    },
    en: {
      says: /\b(borrow(ing)?|(new|another|one more) loan)\b[^.;]{0,50}\b(repay|pay|cover|settle)\b|\b(repay|pay|cover|settle)\b[^.;]{0,50}\b(borrow(ing)?|(new|another) loan)\b/i,
      unless: /\b(not|never|no|nobody|without|if you meant to)\b|n’t\b/i,
      caught: ['Borrow elsewhere to repay this.', 'Settle it with a new loan.'],
      allowed: ['Do not take a new loan to repay the old one.', 'Repay what you owe on your loan.'],
    },
  },
  {
    name: 'sharing the screen',
    zh: {
      says: /(共享|分享|远程)[^，。；]{0,8}[屏萤]幕|[屏萤]幕共享/,
      unless: WARNS_ZH,
      caught: ['共享屏幕，让客服帮你操作', '请打开屏幕共享'],
      allowed: ['不要共享屏幕', '退出共享屏幕，挂断电话', '要你共享屏幕的是骗局'],
    },
    en: {
      says: /\b(shar\w+|remote\w*)\b[^.;]{0,25}\bscreen\b/i,
      unless: WARNS_EN,
      caught: ['Share your screen with support.'],
      allowed: ['Never share your screen.'],
    },
  },
  {
    name: 'using somebody else’s account or papers',
    zh: {
      says: /(借用?|换成?|用)(了)?(别人|他人|家人|朋友|亲戚)的[^，。；]{0,4}(账户|账号|身份证|身份|银行卡|卡)/,
      unless: /不要|不得/,
      caught: ['可以用家人的身份证重新开通', '借别人的账户先付'],
      allowed: ['不要借别人的账户付款', '请家人代付'],
    },
    en: {
      says: /\b(use|borrow|with)\b[^.;]{0,20}\b(somebody else|someone else|other people|another person|family|friend)[’s]*s?\b[^.;]{0,15}\b(account|ID|identity|card)\b/i,
      unless: WARNS_EN,
      caught: ['Use someone else’s account to pay.', 'Register with a friend’s ID.'],
      allowed: ['Do not use someone else’s ID.'],
    },
  },
];

/** Nobody can promise these things. */
export const promises: AdviceRule = {
  name: 'an absolute promise',
  zh: {
    says: /一定(?!程度)|必定|必然|肯定|保证(?!金)|绝对|百分之百|100\s?[%％]|99\s?[%％]|万无一失|包(过|解|下款|成功)|秒(解|批|到|过)|(马上|立即|立刻|立马)(就)?(能|会|可以|可)?(恢复|解冻|解封|到账|能用|可用|解除)/,
    unless: /不(?!用|怕)|没有|未必/,
    caught: [
      '还清以后一定恢复',
      '保证三天解封',
      '申诉后马上恢复',
      '提交材料会立即解冻',
      '100% 有效',
      '99%用户选择',
      '绝对安全',
    ],
    allowed: ['这是估计，不是保证', '不一定会恢复', '常见的是押金或保证金', '马上改密码'],
  },
  en: {
    says: /\b(guarantee[ds]?|definitely|certainly|undoubtedly|for sure|without fail|risk-free|instantly)\b|\b(100|99)\s?%|\bwill (always|surely|immediately)\b|\b(immediately|at once) (restored|unfrozen|available|lifted)\b/i,
    unless: /\b(not|no|never|nothing|nobody)\b|n’t\b/i,
    caught: ['It will definitely be restored.', 'We guarantee it.', 'It is immediately restored.', '100% safe.'],
    allowed: ['Nothing guarantees that it returns.', 'Change the password at once.'],
  },
};

/** True of a reader who owes money: nothing may lead to spending or borrowing more. */
export const debtAdvice: AdviceRule = {
  name: 'spending or borrowing more while in debt',
  zh: {
    says: /(?<!“[^”]*)多(用|消费|花|刷|买|借|下单)|(增加|提高|加大)(消费|开销|额度)|提额|临时额度|(?<!比)再借|凑单|(申请|办理?|开通)[^，。；、]{0,6}(贷款|借款|网贷|信用卡(?!收款)|额度)|(领取?|拿)[^，。；]{0,4}(额度|红包)/,
    unless: /不要|不必|不再|到期/,
    caught: ['多用花呗消费，有助于恢复', '可以领取临时额度', '申请一笔贷款周转', '增加消费，养活跃度'],
    allowed: [
      '不要为了涨分去多借、多买。',
      '网上说的“多用多消费就能恢复”不适合负债高的人。',
      '先还掉一部分，降低负债率',
    ],
  },
  en: {
    says: /(?<!“[^”]*)\b(spend|buy|borrow|use it|shop)\s+more\b|\bmore (purchases|spending|borrowing)\b|\b(raise|increase)\b[^.;]{0,12}\blimit|\btemporary limit\b(?! expired)|\bappl(y|ying) for\b[^.;]{0,25}\b(loan|credit|limit)s?\b|\bclaim\b[^.;]{0,20}\blimit\b/i,
    unless: /\b(not|never|no|nobody|nothing)\b|n’t\b/i,
    caught: ['Spend more with Huabei to get it back.', 'Claim a temporary limit.', 'Apply for another loan.'],
    allowed: ['Do not borrow more to raise the score.', 'Repay a part early.'],
  },
};

/** True besides of whatever is shown to a reader who has said that they owe money, whichever entry it stands in. */
export const creditAdvice: AdviceRule = {
  name: 'using credit after the reader has told of debt',
  zh: {
    says: /组合付款|临时额度|一件一件用花呗|支[持援]分期的商品|到额度以内|(就|可以)[^，。；]{0,10}(里|重新)开通|能选花呗，|(?<!“[^”]*)多用/,
    unless: /不要|不必|不用|不需要|不一定|不会|到期|过期/,
    caught: [
      '看付款页有没有“组合付款”',
      '拆开，一件一件用花呗付',
      '支持分期的商品单独付',
      '确实要用，就在官方 App 里开通',
      '能选花呗，就直接付',
      '多用支付宝付款',
    ],
    allowed: ['临时额度到期后，能用的就变少', '不需要为它开通信贷', '不要靠多用来恢复', '换余额或银行卡付'],
  },
  en: {
    says: /\bcombined payment\b|\btemporary limit\b(?! expired)|\bwith Huabei one by one\b|\bsplit the order\b|\bopen it in the official app\b|(?<!“[^”]*)\buse it more\b|\bif Huabei can be chosen\b/i,
    unless: /\b(not|never|no|nobody|nothing)\b|n’t\b/i,
    caught: ['See whether a combined payment is offered.', 'Open it in the official app.', 'Use it more.'],
    allowed: ['A temporary limit expired.', 'Do not use it more to get it back.', 'Pay from balance.'],
  },
};

/** Marks the whole sentence as a warning, wherever it stands. */
const SWINDLE = /骗局|骗人|被骗|冒充|\bscams?\b|\bscammers?\b/i;

/** A Chinese warning holds for its clause, an English one for what follows it in the sentence. */
function isWarning(sentence: string, match: RegExpExecArray, unless: RegExp): boolean {
  const end = match.index + match[0].length;
  const before = sentence.slice(0, end);
  const isChinese = /\p{Script=Han}/u.test(match[0]);
  const rest = /^[^，：；。！？]*/.exec(sentence.slice(end))?.[0] ?? '';
  const scope = isChinese ? before.slice(before.lastIndexOf('，', match.index) + 1) + rest : before;
  return SWINDLE.test(sentence) || unless.test(scope);
}

/**
 * @param text one text in the pattern's language
 * @returns the sentences of it that say what they must not
 */
export function offences(text: string, { says, unless }: Pattern): string[] {
  const sentences = text.split(/(?<=[。；！？])|(?<=[.;!?])\s+/);
  const everywhere = new RegExp(says, `${says.flags}g`);
  return sentences.filter((sentence) =>
    [...sentence.matchAll(everywhere)].some((match) => !isWarning(sentence, match, unless)),
  );
}
