/** What people try to do. Each gives a concept `no-<name>` as well: the action fails, is refused or is impossible. */
export const actions = {
  use: '使用 用 启用 享受 享用 选用 用花呗 use used',
  pay: '支付 付款 付 扣款 付钱 付费 结账 消费 购买 购物 下单 买东西 买单 结算 刷卡 缴费 缴款 结帐 买 充值 交费 交 刷 充 转账 授权 完成支付 完成付款 收单 pay payment payments charge checkout purchase paid authorization transaction process_the_payment complete_the_payment process_your_payment complete_your_payment 扣费 续费 储值 top-up 购票 收费',
  open: '开通 开 激活 申请 办理 开启 签约 申请开通 注册 升级 activate activated enroll open apply',
  repay:
    '还款 还钱 还花呗 还借呗 还清 提前还款 主动还款 结清 还账 还分期 偿还 repay repayment 还信用卡 还账单 提前还 提前结清 缴款 繳款 清偿 提前清偿 还款交易 缴纳本期 settle payoff',
  borrow:
    '借款 借钱 借 贷款 提现 取现 取钱 支用 放款 用款 货款 贷 确定借款 借到 borrow cash_advance loan 拨款 撥款 lend borrowing disbursement 借钱申请 提前支用',
  split: '分期 分期付款 分期付 分期还款 分期购物 账单分期',
  collect: '收款 收钱 收花呗 收信用卡 花呗收款 信用卡收款 收单 接收花呗 花呗收钱 receive accept_payments',
  bind: '绑定 绑卡 绑 添加银行卡 绑定银行卡 绑定信用卡 添加卡 link_a_card add_your_card add_card bind link_your_card save_your_card set_up',
  verify:
    '验证 认证 校验 核验 核身 识别 鉴权 刷脸 人脸识别 身份验证 verify verification authentication authenticate authenticated confirm',
  login: '登录 登入 登陆 log_in login sign_in',
  restore: '恢复 恢复额度 恢复使用 恢复正常 回来 返还 退回 restore',
  ship: '配送 送达 送货 发货 寄送 运送 deliver ship',
  connect: '连接 连线 连结 加载 打开 获取 访问 进入 connect load reach',
  redeem: '兑换 核销 领取 抵扣 抵用 叠加 apply redeem',
  transfer: '转出 转账 提现 transfer withdraw',
  order: '下单 提交订单 预订 购买 place_order place_your_order 创建订单',
  cashout: '套现',
} satisfies Record<string, string>;
