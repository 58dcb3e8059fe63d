/**
 * How a swindle asks: phrases that stand close together. Written in simplified characters,
 * without spaces, the way `utils/match/normalize.ts` folds a text.
 */
import type { Claim } from './types.ts';

export interface ScamSign {
  /** Ways to ask: of each, a phrase of every group must stand close together. */
  patterns: readonly (readonly string[])[][];
  /** Phrases in whose presence the words mean something else. */
  unless: readonly string[];
  /** Why nobody honest asks for it. */
  reason: Claim;
}

const words = (line: string): string[] =>
  line.split(/\s+/).flatMap((phrase) => (phrase === '' ? [] : [phrase.replaceAll('_', ' ')]));

const FROZEN = words('冻结 解冻 解封 解锁 解除 风控 异常 受限 frozen unlock unfreeze');
const RESTORED = words(
  `解冻 解封 解除冻结 解除限制 解除风控 解除异常 解除分期 恢复额度 恢复使用 恢复花呗 恢复借呗 激活额度 激活账户
   开通额度 提升额度 提额 放款 下款 到账 提现 减免 停催 销账 修复征信 征信修复 消除逾期 洗白 注销校园贷
   注销学生账户 注销贷款账户 关闭百万保障 unfreeze unlock release_your restore_your lift_the`,
);
const REPAIR = words('修复征信 征信修复 洗白 消除逾期 逾期记录消除 撤销逾期 credit_repair');
const FEE = words(
  `解冻费 解冻金 解封费 解锁费 保证金 押金 认证金 验证金 激活费 工本费 手续费 服务费 诚意金 风险金 税金 包装费
   修复费 代办费 流水验证 unfreezing_fee unlock_fee release_fee deposit processing_fee clearance_fee`,
);
const STRONG_FEE = words('解冻费 解冻金 解封费 保证金 认证金 验证金 诚意金 风险金');
const FAKE_TURNOVER = words('刷流水 走流水 做流水 流水验证');
const PAY = words(
  '缴纳 缴交 交纳 先汇 请汇 先交 先付 先缴 先转 先充 需交 需付 需缴 支付 转账 汇款 打款 充值 转入 汇入 打入 交 付 转 缴 pay send transfer',
);
const MOVE = words('转账 转到 转入 转去 汇款 汇入 汇到 打款 打入 打到 充值 move transfer');
const ONLY_THEN = words(
  '才解冻 才能解冻 才给解冻 方可解冻 即可解冻 后解冻 后可解冻 才解封 才能解封 即可解封 即可解除冻结 后解除冻结',
);
const SAFE_ACCOUNT = words(
  `安全账户 安全账号 指定账户 指定账号 监管账户 公证账户 对公账户 个人账户 私人账户 对方账户 银联账户 清算账户
   safe_account secure_account`,
);
const STUDENT = words('校园贷 学生账户 学生贷 学生身份');
const WRONG_DETAIL = words('填错 输错 有误 错误');
const SECRET = words(
  '验证码 校验码 支付密码 银行卡密码 动态码 付款码 verification_code one_time_code password pin_code',
);
const TELL = words(
  `告诉我 告诉客服 告知客服 发给我 发给客服 发给工作人员 发给专员 报给 报一下 提供给客服 提供给工作人员 提供给我 念给
   发过来 发我 截图发 回复给 send_us tell_our read_out give_our send_me tell_me`,
);
const SUPPORT = words('客服 专员 工作人员 我方 后台 解除 解冻 解封 恢复');
const SCREEN = words(
  `共享屏幕 屏幕共享 远程协助 远程操作 远程控制 腾讯会议 会议软件 向日葵 todesk anydesk teamviewer share_your_screen
   screen_sharing remote_access`,
);
const HELPER = words('客服 专员 工作人员 老师 经理 指导 协助 配合 帮你 帮您 下载 support agent staff install');

/** What stands in warnings, reports and the small print of honest services. */
const WARNING = words(
  `诈骗 骗局 骗子 骗术 被骗 受骗 受害人 被害人 谨防 警惕 当心 小心 提防 切勿 请勿 不要 勿 绝不会 不会要求 不会索要 不会向
   不会以 从不 从未 反诈 防骗 警方 民警 谎称 冒充 假冒 声称 自称 有人 凡是 均为 都是假 不收取 不收 免费 无需 不需要
   scam fraud fake never nobody beware refuse impersonat do_not don_t dont`,
);
/** Deposits of another kind. */
const HONEST_DEPOSIT = words(
  '竞拍 拍卖 店铺保证金 消保 入驻 租 免押 押金退 酒店 共享单车 充电宝 民宿 工位 投标 履约保证金 期货 医保 booking rental auction hotel',
);

export const scamSigns = {
  fee: {
    patterns: [
      [RESTORED, FEE, PAY],
      [FROZEN, STRONG_FEE, PAY],
      [WRONG_DETAIL, STRONG_FEE, PAY],
      [FAKE_TURNOVER, RESTORED],
      [FAKE_TURNOVER, MOVE],
      [REPAIR, words('先付 先交 付费 收费 支付 包办 代办 元 pay')],
      [ONLY_THEN, [...MOVE, ...words('缴 先付 先交')]],
      [words('fee_to_unlock fee_to_unfreeze fee_to_release fee_to_lift')],
    ],
    unless: [...WARNING, ...HONEST_DEPOSIT],
    reason: {
      zh: '解冻、恢复额度、修复征信都不用先交钱；先要“解冻费”“保证金”或“刷流水”的是骗局。',
      en: 'Nothing has to be paid first to unfreeze an account, restore a limit or repair credit. Whoever asks for a fee, a deposit or a transfer “for the record” is a scammer.',
      basis: ['police-warnings'],
    },
  },
  transfer: {
    patterns: [
      [SAFE_ACCOUNT, MOVE],
      [STUDENT, words('注销 变更'), [...MOVE, ...words('清空 借出 提现')]],
    ],
    unless: [...WARNING, ...HONEST_DEPOSIT],
    reason: {
      zh: '官方没有“安全账户”，也不会让你把钱转到某个账户来验证、注销或解冻。',
      en: 'There is no official “safe account”, and nobody official asks you to move money to prove, cancel or unfreeze anything.',
      basis: ['police-warnings'],
    },
  },
  code: {
    patterns: [
      [SECRET, TELL],
      [SECRET, ['提供'], SUPPORT],
    ],
    unless: WARNING,
    reason: {
      zh: '验证码和密码只由你自己输入，官方客服不会向你要。',
      en: 'Codes and passwords are for you alone to enter; official support never asks for them.',
      basis: ['police-warnings'],
    },
  },
  screen: {
    patterns: [[SCREEN, HELPER]],
    unless: WARNING,
    reason: {
      zh: '共享屏幕会让对方看到你的验证码和密码，官方客服不会这样要求。',
      en: 'Sharing your screen shows your codes and passwords; official support never asks for it.',
      basis: ['police-warnings'],
    },
  },
} satisfies Record<string, ScamSign>;

/** Who a page says that a phone number belongs to → the contact whose number is right. */
export const claimedOwners: Record<string, string> = {
  支付宝: 'alipay',
  花呗: 'alipay',
  借呗: 'alipay',
  蚂蚁: 'alipay',
  芝麻信用: 'alipay',
  alipay: 'alipay',
  huabei: 'alipay',
  微信: 'wechat',
  'wechat pay': 'wechat',
  京东金融: 'jd-finance',
  白条: 'jd-finance',
  京东: 'jd',
};

/** What makes a number that of a help line. */
export const helpLineWords: readonly string[] = words(
  '客服 热线 人工 服务电话 官方电话 联系电话 专线 hotline support service',
);

/** Why a wrong number is dangerous. */
export const wrongNumber: Claim = {
  zh: '这个号码不在官方号码里。冒充客服的电话是常见骗局，要打就打下面的号码。',
  en: 'This is not one of the official numbers. Numbers of false support are a common scam: call the one below instead.',
  basis: ['police-warnings', 'vcards'],
};
