/**
 * How a swindle asks: phrases that stand close together. Written in simplified characters, without punctuation, the way
 * `utils/match/normalize.ts` folds a text; `_` stands for a space.
 */
export interface ScamSign {
  /**
   * Ways to ask: of each, a phrase of every group must stand close together. The first group is the rarest: the
   * detector's sieve looks for it alone.
   */
  patterns: readonly (readonly string[])[][];
  /** Phrases in whose presence the words mean something else. */
  unless: readonly string[];
}

const words = (line: string): string[] =>
  line.split(/\s+/).flatMap((phrase) => (phrase === '' ? [] : [phrase.replaceAll('_', ' ')]));

/** What the swindle promises. */
const FREED = words(
  `解冻 解封 解除冻结 解除限制 解除风控 解除异常 解除分期 恢复额度 恢复您的额度 恢复你的额度 恢复花呗 恢复借呗 恢复正常使用
   激活额度 激活账户 提额 提升额度 开通额度 强开 停催 销账 注销校园贷 注销学生账户 注销贷款账户 关闭百万保障`,
);
const LENT = words('放款 下款 批款 贷款 借款');
const PAID_OUT = words('提现 提款 提领 取现 到账 放款 下款');
const FROZEN = words('冻结 解锁 风控 异常 受限 解除');
const REPAIRED = words('修复征信 征信修复 洗白 消除逾期 逾期记录消除 撤销逾期 消除征信 黑名单洗白 credit_repair');
const FREED_EN = words('unfreeze unlock release_your restore_your lift_the reactivate_your unblock');

/** What it wants: fees that nobody honest has, and fees that honest services take too, but not first. */
const FALSE_FEE = words(
  `解冻费 解冻金 解冻款 解封费 解锁费 认证金 验证金 流水验证 unfreezing_fee unlock_fee release_fee clearance_fee`,
);
const BOND = words('保证金 风险金 担保金');
const PLAIN_FEE = words(
  `手续费 服务费 工本费 激活费 激活金 包装费 代办费 押金 定金 订金 诚意金 税金 税费 税款 个人所得税 利息 费用 会员费`,
);
const FEE_EN = words('deposit processing_fee security_fee activation_fee');
const PAY = words('缴 交 付 转 汇 充值 打款 收 pay send transfer remit');
const FIRST = words(
  `先交 先付 先缴 先转 先汇 先充 先收 先打 先支付 请缴 请先 需先 须先 要先 要收 需缴 需交 须缴 须交 预先 预存 预付 预缴 预交 前期
   提前缴 提前支付`,
);
const DEMAND = [
  ...FIRST,
  ...words(
    `请交 请转 请汇 请支付 请向 需转 需付 需支付 须转 须汇 须支付 要交 要转 要缴 要我 交保证金 转保证金 汇保证金 缴保证金 缴纳保证金
     缴交保证金 交纳保证金 支付保证金 转入保证金 才能 才可 方可 同等金额`,
  ),
];
const TURNOVER = words('刷流水 走流水 做流水 流水验证 包装流水 验证还款能力 验资');
const MOVE = words('转账 转到 转入 转去 转至 汇款 汇入 汇到 汇至 打款 打入 打到 充值 存入 move transfer send');

const SAFE_ACCOUNT = words(
  `安全账户 安全账号 监管账户 公证账户 银联账户 清算账户 清零账户 核查账户 验资账户 国库账户 提供的账户 提供的账号
   safe_account secure_account`,
);
const PLAIN_ACCOUNT = words(
  '指定账户 指定账号 对公账户 个人账户 私人账户 对方账户 客服账户 专用账户 以下账户 下列账户',
);
const PURPOSE = words(
  `解冻 解封 解锁 解除 清算 清零 核查 涉嫌 洗钱 注销 激活 提额 刷流水 走流水 流水 验资 还款能力 恢复额度 恢复您的额度
   恢复你的额度 恢复花呗 退给您 退给你 原路返还`,
);
const STUDENT = words('校园贷 学生账户 学生贷 学生身份');

const CODE = words(
  `验证码 校验码 动态码 动态密码 六位数字 6位数字 六位数 短信里的数字 verification_code one_time_code otp security_code
   passcode pin_code`,
);
const PASSWORD = words('支付密码 银行卡密码 取款密码 登录密码 交易密码 password');
const TELL = words(
  `告诉我 告诉客服 告知我 告知客服 发给我 发给客服 发给工作人员 发给专员 报给 报一下 提供给 念给 发过来 发我 截图发 回复给 转发给
   send_us tell_our read_out give_our send_me tell_me give_me reply_with text_us give_us share_with_us forward`,
);
const ASK = words('请提供 提供银行卡 提供您的 提供你的 需提供 须提供 提供一下 提供下');
/** Codes that are shown to whoever hands over the goods. */
const HANDED_OVER = words('骑手 配送 快递 取件 取餐 取货 核销 店员 门店 到店 司机 提货 自提 检票 入场 收货');
const SUPPORT = words('客服 专员 工作人员 我方 后台 解除 解冻 解封 恢复');

const SCREEN = words('共享屏幕 屏幕共享 屏幕分享 分享屏幕 投屏给 share_your_screen screen_sharing remote_access');
const REMOTE = words('远程协助 远程操作 远程控制 腾讯会议 会议软件 云视讯 向日葵 todesk anydesk teamviewer');
const INSTALL = words('下载 安装 打开 加入 进入 install download');
const HELPER = words('客服 专员 工作人员 老师 经理 指导 教您 教你 协助 帮你 帮您 给我 我们 agent our');
const MATTER = words(
  `关闭 取消 退款 退费 解冻 解除 解封 恢复 处理 操作 账户 额度 免密 百万保障 理赔 核实 一步步 fix unfreeze account refund restore
   restriction cancel`,
);

/** What stands in warnings, reports and the small print of honest services. */
export const scamWarnings: readonly string[] = words(
  `诈骗 骗局 骗子 骗术 被骗 受骗 受害人 被害人 谨防 警惕 当心 小心 提防 切勿 请勿 不要 勿 绝不会 不会要求 不会索要 不会向
   不会以 从不 从未 反诈 防骗 警方 民警 谎称 冒充 假冒 声称 自称 有人 凡是 均为 都是假 不收取 不收 免费 无需 无须 不需要
   scam scams scammer scammers fraud fake never nobody beware refuse impersonate impersonating do_not dont`,
);

/** Swindlers tell people to keep quiet and to stay on the line, and honest words hold pieces of the warnings. */
export const notWarnings: readonly string[] = words(
  `不要告诉家人 不要告诉别人 不要告诉他人 不要告知家人 不要挂断 不要挂机 请勿挂断 请勿挂机 切勿挂断 不要关机 请勿关机 不要退出 请勿退出
   不小心 请勿操作 不要操作`,
);

/** How people ask whether it is one. */
export const scamQuestions: readonly string[] = words(
  `是不是骗 是否骗 是否诈骗 是不是诈骗 骗局吗 骗子吗 诈骗吗 骗人吗 骗人的吗 骗人的嘛 会不会被骗 会被骗吗 被骗了吗 怕被骗
   is_this_a_scam is_it_a_scam`,
);

/** Deposits and releases of another kind. */
const HONEST_DEPOSIT = words(
  `竞拍 拍卖 店铺 商家 卖家 商户 消保 入驻 租 免押 押金退 酒店 共享单车 充电宝 民宿 工位 投标 履约保证金 期货 医保 预授权 确认收货
   订单完成 booking rental auction hotel`,
);

export const scamSigns = {
  fee: {
    patterns: [
      [FALSE_FEE, [...PAY, ...FIRST]],
      [BOND, [...FREED, ...LENT, ...PAID_OUT, ...FROZEN, ...words('填错 输错 有误 错误')], DEMAND],
      [FREED, PLAIN_FEE, FIRST],
      [
        [...PAID_OUT, ...LENT],
        PLAIN_FEE,
        words('先交 先付 先缴 先转 先汇 先充 先支付 请先缴 请先交 须先 须预 预存 预缴'),
      ],
      [TURNOVER, [...FREED, ...LENT, ...PAID_OUT, ...MOVE]],
      [REPAIRED, words('先付 先交 先收 付费 收费 支付 付款 包办 代办 定金 订金 费用 元 pay')],
      [words('解封 解冻 恢复额度 强开 提额 停催 协商停催'), words('包成功 包过 包解 不成功不收 不成功退')],
      [words('解封 解冻 恢复额度 恢复正常 强开 提额'), words('红包'), words('先发 先转 发个 转个 发我 转我')],
      [words('才解冻 才能解冻 才给解冻 方可解冻 才解封 才能解封'), [...MOVE, ...words('缴 交钱 先付 先交')]],
      [words('后解冻 后可解冻 即可解冻 即可解封 后解除冻结 即可解除冻结'), words('缴 先付 先交 转账 汇款 打款 充值')],
      [words('fee_to_unlock fee_to_unfreeze fee_to_release fee_to_lift fee_to_restore')],
      [FREED_EN, FEE_EN, words('pay send transfer remit')],
    ],
    unless: HONEST_DEPOSIT,
  },
  transfer: {
    patterns: [
      [SAFE_ACCOUNT, MOVE],
      [PLAIN_ACCOUNT, MOVE, PURPOSE],
      [STUDENT, words('注销 变更'), [...MOVE, ...words('清空 借出 提现')]],
    ],
    unless: HONEST_DEPOSIT,
  },
  code: {
    patterns: [
      [[...CODE, ...PASSWORD], TELL],
      [CODE, ASK, SUPPORT],
      [PASSWORD, ASK],
    ],
    unless: HANDED_OVER,
  },
  screen: {
    patterns: [
      [SCREEN, HELPER, MATTER],
      [REMOTE, INSTALL, HELPER, MATTER],
    ],
    unless: [],
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
  微信支付: 'wechat',
  'wechat pay': 'wechat',
  京东金融: 'jd-finance',
  京东支付: 'jd-finance',
  白条: 'jd-finance',
  银联: 'unionpay',
  云闪付: 'unionpay',
};

/** What makes a number that of a help line. */
export const helpLineWords: readonly string[] = words(
  '客服 人工客服 官方客服 客户服务 热线 专线 服务电话 官方电话 联系电话 hotline helpline support service',
);

/** How a help line is named on a page that gives its number: what the detector's sieve looks for. */
export const helpLineNames: readonly string[] = words(
  `客服电话 客服热线 客服专线 客服号码 人工客服 在线客服 官方客服 服务热线 服务电话 官方电话 官方热线 联系电话 专线 支付宝客服 花呗客服 借呗客服
   蚂蚁客服 微信支付客服 京东金融客服 京东支付客服 白条客服 hotline helpline customer_service support`,
);

/** Words that may stand between the owner, the help line and the number; any other makes it somebody else’s line. */
export const helpLineFillers: readonly string[] = words(
  `7x24小时 7×24小时 24小时 官方 人工 在线 全国 统一 全天 唯一 平台 集团 中国 客户 客服 服务 中心 热线 专线 电话 号码 请 拨打 致电 咨询
   联系 为 是 的 app customer official care team center number phone tel call us at on is s the our
   line service support hotline helpline`,
);

/** After these the reader’s own trouble is meant, so whoever is named next claims to mend it. */
export const helpLineTroubles: readonly string[] = words('解冻 解封 冻结 恢复 提额 逾期 额度 异常 受限');

/** Numbers of the same owners that a source lists (`vcards`) without saying what each is for: not shown, not warned of. */
export const alsoOfficial: readonly string[] = ['4006562211'];
