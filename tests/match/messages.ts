/** Messages for the property tests, of our own wording: one a line, in both scripts and in English, over all areas. */
const SIMPLIFIED = `
花呗当前无法使用，请改用其他付款方式
很抱歉，您的花呗额度不足，付不了这一单
您的花呗账单已经逾期，请先还清再付款
您的借呗有一笔逾期没有还清，花呗因此无法使用
您的白条服务已被冻结，暂时不能付款
您的花呗额度已经被降为 0 元
还款已经到账，但花呗额度还没有恢复
您还没有开通花呗，请先开通再付款
抱歉，您暂时无法开通花呗
借呗借款失败，请过几天再试
由于综合评分不足，您暂时不能使用月付
您的芝麻分太低，暂时不能使用花呗
您的负债率过高，花呗已经停用
您太久没有使用花呗，额度已被收回
这件商品不支持使用花呗付款
该商户不支持信用卡付款，请换成储蓄卡
您的支付宝账户存在异常，付款已被限制
本次交易存在风险，已经被系统拦截
检测到您在陌生设备上登录，付款功能暂停使用
您的身份证件已经过期，请更新证件后再付款
系统维护中，暂时无法付款
系统繁忙，请稍后重新支付
支付结果未知，请到账单里查询，不要重复付款
订单已超时关闭，请重新下单
付款码已经过期，请刷新后再试
二维码已失效，请让收银员重新出示
钱包余额不足，请先充值
您的银行卡余额不足，请换一张卡支付
您的银行卡已被发卡行拒绝，请联系银行
银行卡卡号输入有误，请核对后重试
支付密码错误，您还可以再输入 2 次
短信验证码错误，请重新获取
您还没有完成实名认证，不能付款
已超出单日支付限额，请明天再付
这笔订单已经支付过了，请不要重复付款
该商家的收款功能已被限制，暂时无法收款
花呗分期暂时不可用，请选择其他方式
花呗还款失败，请重新操作
还款失败，您的账户余额不足
自动扣款失败，请尽快手动还款
本期账单已还清，没有需要还款的金额
优惠券已过期，无法使用
商品库存不足，请修改数量后再提交
您的收货地址不支持配送
登录已过期，请重新登录后再付款
您已取消支付，订单仍为您保留
支付失败，请重新支付
您的账户余额已被冻结，无法付款
您的账户已被法院冻结，请联系执行机关`;

const TRADITIONAL = `
您的花唄額度不足，請選擇其他付款方式
先買後付服務已被暫停，目前無法使用
付款失敗，請稍後再試一次
您的信用卡已被發卡銀行拒絕，請改用其他卡片
交易逾時，訂單已自動取消
系統忙碌中，請稍後再試
驗證碼輸入錯誤，請重新輸入
錢包餘額不足，請先儲值再付款
您的帳戶狀態異常，無法付款
此商品無法配送到您選擇的地區
已超過單筆交易限額，請降低金額
信用卡有效期限已過，請更換卡片
優惠碼已過期，無法使用`;

const ENGLISH = `
Your card was declined by the issuing bank. Please use another card.
Your card has expired. Please enter a new card.
Insufficient funds on your bank card. Please try another card.
Payment failed. Please try again.
We couldn't verify your identity, so the payment was not completed.
Your order has expired. Please place a new order.
This payment exceeds your daily limit.
The system is busy. Please try again later.
Your wallet balance is too low for this payment.
This card type is not supported by the merchant.
Your account has been restricted, so you can't make payments.
Your session has expired. Please log in again to pay.`;

const lines = (text: string): string[] => text.trim().split('\n');

export const chinese = [...lines(SIMPLIFIED), ...lines(TRADITIONAL)];
export const messages = [...chinese, ...lines(ENGLISH)];
