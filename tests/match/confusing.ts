/** Sentences of our own that an expert would label without a doubt, for the entries that are easily taken for others. */
export interface Sayings {
  /** What a page says. */
  messages: string[];
  /** What people ask. */
  questions: string[];
}

export const groups: string[][] = [
  ['overdue', 'linked-loan-overdue'],
  ['limit-insufficient', 'limit-reduced', 'balance-insufficient', 'payment-limit'],
  ['frozen-or-closed', 'account-abnormal', 'risk-blocked'],
  ['open-failed', 'not-activated', 'borrow-failed'],
  ['scene-not-supported', 'pay-unavailable'],
  ['order-expired', 'payment-code-expired'],
  ['system-busy', 'maintenance', 'result-unknown'],
];

const paragraph = (text: string): string[] => text.trim().split(/\n\s*/);

const say = (messages: string, questions: string): Sayings => ({
  messages: paragraph(messages),
  questions: paragraph(questions),
});

export const sayings: Record<string, Sayings> = {
  overdue: say(
    `您的花呗账单已逾期 3 天，还清后才能继续使用
     白条有逾期账单未还，付款功能已暂停
     您本月的信用购账单逾期未还，请还款后再付款
     您的先用後付帳單已逾期，請繳清後再使用
     Your Pay Later bill is overdue. Pay it off to use Pay Later again.`,
    `花呗逾期了一天现在用不了怎么办
     我花呗逾期还清了什么时候能再用
     白条逾期还完了还能继续用吗
     上个月花呗忘记还逾期了被停了`,
  ),
  'linked-loan-overdue': say(
    `您名下的借呗已逾期，花呗暂停使用
     因您有其他贷款逾期，花呗无法付款
     您的网商贷逾期未还，花呗服务已受限
     您的備用金已逾期，花唄暫時無法使用
     You can't use Huabei because your Jiebei loan is overdue.`,
    `借呗逾期会把花呗也停掉吗，我的已经停了
     花呗没逾期，是借呗逾期了，花呗就不能用了
     网商贷逾期了花呗还能用吗
     备用金逾期没还，花呗付不了款`,
  ),
  'limit-insufficient': say(
    `您的花呗剩余额度不足以支付本单
     花呗可用额度不够，请换一种方式付款
     订单金额超过您的月付可用额度
     您的花唄可用額度不足，請選擇其他方式
     Your available credit limit is not enough for this purchase.`,
    `花呗额度不够付这一单怎么办
     花呗剩的额度不够了还能付吗
     买手机提示花呗额度不足
     订单金额大于花呗可用额度付不了`,
  ),
  'limit-reduced': say(
    `您的花呗额度已由 8000 元下调至 500 元
     经系统评估，您的白条额度已降低
     您的花呗额度已调整为 0 元
     您的信用額度已被調降
     Your credit limit has been reduced to $0.`,
    `花呗额度怎么突然变成 0 了
     为什么我的花呗被降额了
     借呗额度突然没有了是怎么回事
     花呗额度从五千降到了五百`,
  ),
  'balance-insufficient': say(
    `您的支付宝余额不足，请充值后再付款
     微信零钱余额不足，请更换支付方式
     钱包余额不够支付本单，请先充值
     您的錢包餘額不足，請儲值後再試
     Your wallet balance is insufficient. Please top up.`,
    `付款时提示支付宝余额不足
     微信零钱不够付款怎么办
     我的钱包余额不足付不了款
     零钱通余额不足不能支付`,
  ),
  'payment-limit': say(
    `本次付款超出单笔支付限额
     您今日的累计付款金额已达到单日限额
     余额支付已超过年累计限额，请使用银行卡付款
     已超過當日交易限額，請明天再試
     This payment is over your daily transaction limit.`,
    `付款提示超过单日限额怎么办
     余额支付年度限额用完了怎么付款
     为什么说我超出单笔限额
     银行卡支付超过每日限额了`,
  ),
  'frozen-or-closed': say(
    `您的花呗已被暂停使用
     您的白条已被关闭，暂时不能使用
     您的借呗服务已被冻结
     您的先買後付服務已被停用
     Your Pay Later service has been suspended.`,
    `花呗被冻结了怎么解冻
     我的花呗被关闭了还能重新开吗
     花呗被停用了怎么恢复
     白条被冻结了多久能解`,
  ),
  'account-abnormal': say(
    `您的支付宝账户状态异常，无法付款
     您的账户已被限制付款，请联系客服
     当前账户异常，所有支付功能暂停使用
     您的帳戶已被限制，無法進行付款
     Your account is restricted and cannot make payments.`,
    `支付宝账户被限制付款了怎么办
     支付宝账号异常怎么解除
     我的支付宝账户被冻结了
     提示账户状态异常不能付款`,
  ),
  'risk-blocked': say(
    `本次付款存在安全风险，已为您拦截
     系统检测到这笔交易有风险，交易已终止
     该笔支付疑似欺诈交易，已被阻止
     此筆交易存在風險，已被系統攔截
     This payment was blocked because it looked fraudulent.`,
    `付款时说交易有风险被拦截了
     给朋友转账提示有风险付不了
     为什么说我这笔交易存在风险
     支付宝提示存在资金风险不让付款`,
  ),
  'open-failed': say(
    `花呗开通失败，请过段时间再试
     您暂不符合花呗的开通条件
     抱歉，您目前还不能开通白条
     您暫時無法開通先買後付服務
     We can't activate Pay Later for you at this time.`,
    `花呗为什么开通不了
     花呗申请开通总是失败
     我为什么不能开通花呗
     白条一直开通不了`,
  ),
  'not-activated': say(
    `您尚未开通花呗，请先开通后再使用
     付款失败，您还未开通白条
     您没有开通免密支付，请先开通
     您尚未開通此付款方式，請先開通
     You haven't activated this payment method yet. Activate it first.`,
    `付款的时候说我还没有开通花呗
     提示未开通花呗请先开通
     我没开通花呗要去哪里开通
     为什么显示您尚未开通花呗`,
  ),
  'borrow-failed': say(
    `借呗借款失败，请稍后再试
     您暂时不能使用借呗借款
     放款失败，本次借款未成功
     借款申請未通過，暫時無法借款
     Your cash loan request was refused.`,
    `借呗为什么借不了钱
     借呗有额度但是借不出来
     借呗不能借款了怎么回事
     网商贷借不出钱`,
  ),
  'scene-not-supported': say(
    `该商品不支持花呗支付，请换一种付款方式
     本店暂不支持使用花呗
     话费充值不支持使用花呗付款
     此商品不支援先買後付
     This merchant doesn't accept Pay Later.`,
    `为什么这个商品不能用花呗付款
     这家店扫码不支持花呗
     交水电费为什么用不了花呗
     买机票不支持花呗吗`,
  ),
  'pay-unavailable': say(
    `花呗暂时不可用，请选择其他付款方式
     当前无法使用该支付方式
     很抱歉，您目前不能使用花呗付款
     此付款方式目前無法使用
     This payment method is currently unavailable.`,
    `花呗怎么突然用不了了
     付款的时候花呗是灰色的不能选
     为什么我的花呗显示暂不可用
     花呗付不了款是什么原因`,
  ),
  'order-expired': say(
    `订单已超时关闭，无法继续付款
     您的订单超过付款时间，已自动取消
     交易已关闭，请重新下单
     此訂單已逾期未付款，系統已自動取消
     This order has expired and can no longer be paid.`,
    `订单超时关闭了还能付款吗
     付款提示交易已关闭
     订单被自动取消了付不了钱
     提示订单已失效怎么办`,
  ),
  'payment-code-expired': say(
    `付款码已失效，请刷新后重试
     二维码已过期，请重新获取
     您的付款码已被使用，请出示新的付款码
     付款條碼已過期，請重新整理
     This QR code has expired. Please generate a new one.`,
    `付款二维码过期了怎么办
     扫码提示二维码已失效
     付款码被扫说已过期
     收银员说我的付款码无效`,
  ),
  'system-busy': say(
    `系统繁忙，付款未完成，请稍后再试
     网络连接超时，请检查网络后重新付款
     系统开小差了，请稍后重试
     系統忙碌，請稍候再試
     The system is too busy to process your payment. Try again later.`,
    `付款一直提示系统繁忙
     支付的时候网络超时怎么办
     付款显示系统错误
     花呗付款老是说系统繁忙请稍后再试`,
  ),
  maintenance: say(
    `系统正在维护，暂停付款服务
     花呗系统升级中，请在维护结束后再使用
     银行系统维护，暂不能使用该银行卡付款
     系統維護中，付款功能暫停服務
     Payments are unavailable while our system is under maintenance.`,
    `花呗系统维护要维护多久
     付款提示系统正在升级
     银行系统维护付不了款
     支付宝说在维护什么时候能好`,
  ),
  'result-unknown': say(
    `付款结果确认中，请勿重复支付
     暂时无法确认支付结果，请稍后查看账单
     银行正在处理您的付款，结果尚未返回
     付款結果尚未確認，請勿重複付款
     We don't know yet whether your payment went through. Please don't pay again.`,
    `付款后一直显示处理中，不知道付没付成功
     钱扣了但是订单显示未付款
     支付结果未知要不要再付一次
     付款一直在确认中是不是扣钱了`,
  ),
};
