/**
 * What messages speak of. Phrases are parted by spaces, a space inside a phrase is written `_`. Simplified, any case:
 * the build folds them the way it folds page text.
 */
export const things = {
  limit:
    '额度 可用额度 信用额度 消费额度 透支额度 授信 授信额度 信誉额度 总额度 固定额度 剩余额度 credit_limit available_credit spending_limit 可用信用额 purchase_power purchasing_power spending_power credit_line 先买后付额度 剩余可用额度 可借额度 贷款额度 available_spend remaining_limit pay_later_limit afterpay_limit pay_later_credit estimated_available 总额 信用额',
  'temporary-limit': '临时额度 临额 临时提额',
  balance:
    '余额 零钱 余额宝 可用余额 账户余额 钱包余额 账户资金 账户金额 帐号余额 礼品卡余额 储值余额 点数 balance account_balance wallet_balance available_balance gift_card_balance store_credit 储值金 购物金 结余 京豆 金币 钻石 coins gems robux points prepaid_balance stored_value 红包余额 零钱余额 可用零钱 钱包金额 wallet_money credit_in_your_account 余额宝余额 pocket_money',
  wallet: '钱包 零钱通 小金库 wallet',
  funds: '资金 钱 存款 款项 funds fund money',
  card: '卡 卡片 银行卡 信用卡 储蓄卡 借记卡 贷记卡 金融卡 签账卡 银联卡 单卡 此卡 该卡 本卡 card cards credit_card debit_card payment_card visa mastercard 万事达 此张卡片 卡号 银行卡片 付款卡 amex american_express discover maestro 外币卡 虚拟卡 virtual_cards virtual_card prepaid_card prepaid_cards debit_cards credit_cards 双币卡 准贷记卡 签帐卡 信用咭 咭 本行卡 他行卡 校园卡',
  'bank-account': '银行账户 银行账号 银行户口 存折 bank_account',
  'card-detail':
    '卡号 有效期 有效期限 到期日 到期月份 到期年份 安全码 验证值 cvv cvv2 cvn cvn2 cvc 卡信息 银行卡信息 卡片信息 信用卡信息 信用卡资料 卡片资料 持卡人信息 持卡人姓名 持卡人身份信息 预留手机号 预留手机号码 银行预留手机号 预留信息 户名 开户名 账单地址 邮编 邮递区号 security_code card_number expiration expiration_date expiration_year expiration_month expiry expiry_date expiry_month expiry_year expired_date zip_code postal_code postcode billing_address card_details card_information cardholder_name cardholder 卡片校验 account_number routing_number card_data card_info',
  'card-type':
    '卡种 卡类型 该类卡 此类卡 卡片类型 卡组织 卡别 发卡组织 信用卡类型 card_type type_of_card card_brand brand',
  order:
    '订单 本单 此单 该单 这单 团购 预订 订购 账单订单 order 此笔 本笔 该笔 这笔 座位 订位 订票 预约单 booking reservation invoice purchase basket 票 机位 fare tickets checkout_link payment_link 账单 单据 支付链接 付款连结 付款链接 缴费单 预约',
  transaction: '交易 transaction',
  goods: '商品 产品 货品 品项 宝贝 物品 菜品 座位 车票 门票 房型 房间 航班 item items product products seat',
  cart: '购物车 购物袋 cart basket bag',
  stock: '库存 现货 存货 余票 stock inventory 座位 名额 房型 房间 班次 机票 余量 quantity room 赠品 最后一件 客房 仓位',
  price: '价格 售价 总价 票价 运费 优惠金额 price total 房价 配送费 fare rate 原价 order_total 订单金额 优惠价 价钱',
  merchant:
    '商户 商家 卖家 店铺 商店 店家 门店 收款方 收款人 收款账户 特约商户 服务商 merchant merchants seller shop store recipient payee receiver business 商户号 特店 收单机构 对方 商店代号 卖场 收款码 小程序 收款服务 收款功能 终端 connected_merchant payees sellers shops terminal',
  issuer:
    '发卡行 发卡银行 发卡方 开卡行 发卡机构 银行 bank banks issuer issuing_bank card_issuer issuing_institution 行方 信用卡公司 财务机构 financial_institution your_bank the_bank lending_bank card_company 开户行 发卡单位',
  password: '密码 支付密码 交易密码 付款密码 口令 password pin passcode',
  otp: '验证码 校验码 短信码 动态码 动态口令 短信验证 短信验证码 认证码 otp verification_code sms_code one-time_code one_time_password one-time_passcode auth_code code 动态密码 一次性密码 简讯验证码 短信校验码 语音验证码',
  face: '人脸 刷脸 面容 人脸识别 刷脸认证 检测不到脸 face face_id',
  'security-check':
    '核身 身份验证 身份校验 身份核验 身份认证 安全验证 安全校验 安全证书 数字证书 证书 3d 3ds 3d验证 3d_secure 安全认证 指纹 指纹支付 风险验证 滑块 verification authentication strong_customer_authentication security_check 图形验证 人机验证 持卡人验证 身份资讯核验 人脸比对 动态密码 一次性密码 语音验证码 推播确认 captcha fingerprint sca authentication_step 安保问题 短信校验码 otp identity_check 刷脸 脸部辨识',
  identity:
    '身份 身份证 身份证件 证件 证件号 实名信息 身份信息 身份资料 证件号码 identity id_card id_document passport 护照',
  'real-name':
    '实名 实名认证 实名制 真实姓名 人行认证 个人资料 资料 补充信息 real-name real_name kyc 身份信息 实名信息 身份认证 身份核验 身分确认 身份验证 认证等级 kyc_level verify_your_identity identity_verification verified unverified 证件照 身份资料 身分认证 身分证明 upload_your_id legal_name 身份信息登记',
  account: '账户 账号 用户 帐户 帐号 会员 账戶 你的号 account accounts',
  'other-account':
    '其他账号 其他账户 另一账号 另一账户 另一个账号 另一个账户 另外一个账号 另外账号 别的账号 别的账户 另一个支付宝 另外一个支付宝 其他支付宝 别的支付宝 另一个号 另外一个号 之前账号 之前的账号 原来的账号 原账号 旧账号 老账号 以前的账号 以前的支付宝 另一个手机号 另外一个手机号 别的手机号 其他手机号 邮箱登录 两个账号 两个支付宝 多个账号 同一身份证 同一身份 身份下 名下其他 名下另 another_account other_account different_account 换了一个支付宝 换个支付宝 换了支付宝 新账号 新的账号 新支付宝 新注册 重新申请个支付宝 重新注册 注销 那个账号 那个号 别的号 大号 小号 换号 老号 新号 换了账号 换了个号 两个号 另外的支付宝 之前的支付宝 老支付宝 以前的号 我爸 我妈 家人账号 账号一致 账号不一致 原来的账户 在那个号 此身份已 其他抖音号 另一个花呗账户 尾号 已开通花呗的账户 已开通的账户 已开通账户 已开通的账号 别的抖音号 different_email another_profile e-mail_address 已开通过 旧会员账号 另一组账号 本人另一支付宝 同证件 同一证件 同一身分证 已在其他 其他会员 belongs_to_a_different switch_to_the_account',
  method:
    '支付方式 付款方式 支付渠道 付款渠道 支付工具 支付通道 收单方式 支付产品 付款工具 支付方法 付款方法 缴费方式 支付服务 付款服务 支付功能 付款功能 金流 金流服务商 payment_method payment_methods method_of_payment payment_option payment_type payment_source payment_provider 该渠道 此渠道 付款选项 此付款 该方式 支付途径 这种支付 way_to_pay way_of_paying apple_pay google_pay line_pay 街口支付 街口 悠游付 afterpay klarna affirm pay_in_3 pay_in_4 pay_monthly pay_later paypal_credit 先享后付 先买后付 先用后付 先乘后付 任性付 放心花 分付 亲情付 数字人民币 转数快 八达通 aftee 拍钱包 零卡 this_option monthly_payments pay_in_30_days 电信账单 货到付款',
  cashier:
    '收银台 支付页面 付款页面 支付页 结账页面 收银页 checkout cashier payment_page 付款页 付款窗口 付款视窗 支付窗口 付款程序 支付组件 payment_window payment_sheet purchase_screen payment_widget 支付流程 结账流程 付款画面',
  app: 'app 应用 客户端 浏览器 设备 设备环境 版本 小程序 插件 控件 环境 browser device version 支付宝客户端 手机银行 微信客户端 nfc 手机银行app banking_app alipay_app installed play_services ad_blocker',
  coupon:
    '优惠券 红包 代金券 折价券 优惠码 折扣码 折扣 礼品券 抵用券 抵扣券 满减券 消费券 现金券 卡券 券 优惠 积分 promo promo_code coupon voucher discount_code discount_codes promotion_code promotional_code gift_code',
  address:
    '地址 收货地址 收件地址 寄送地址 配送地址 收货人 配送范围 address shipping_address delivery_address 自提点 配送区域 门市 店号 取货 取货门市 收货信息 配送地区 delivery_zone pickup pickup_store 该地址 您的地址 所在地区 本区域',
  delivery: '配送 送货 发货 寄送 物流 运送 快递 送达 宅配 自提 delivery shipping ship deliver',
  'pay-code':
    '付款码 二维码 收款码 支付码 条码 条形码 超商代码 缴费代码 缴款代码 虚拟账号 授权码 支付链接 付款链接 payment_link qr qr_code qrcode barcode payment_code 乘车码 此码 auth_code payment_barcode 码 付款条码 缴费条码 voucher_code',
  session:
    '登录 登录状态 登录态 登入 会话 页面会话 session login token 令牌 工作阶段 连线阶段 身份凭证 身份令牌 授权登录 signed_in logged_in checkout_session payment_page',
  system: '系统 服务器 伺服器 主机 后台 网关 服务 接口 server servers system gateway service 交换站 主系统 支付系统',
  network: '网络 网路 连接 连线 连结 通讯 信号 通信 network connection internet',
  region:
    '地区 国家 区域 币种 货币 币别 外币 跨境 海外 境外 国外 大陆 港澳台 交易币种 国家地区 country countries region currency currencies location',
  installment:
    '分期 分期付款 分期付 花呗分期 分期购 分期还款 账单分期 分期支付 分期交易 分期服务 installment installments instalment instalments installment_plan pay_over_time monthly_payments split 分期数 分次付款 pay_in_instalments instalment_plan',
  term: '期数 分期期数 期限 一年 几期 期次 number_of_installments period_of_installments installment_period 12期 十二期 12个月 24期 6期 三期 3期 先息后本 最低还款 延期还款 免息期 等额本息 最低额 半年 等额本金 还款期数 免息期数 账单延期 延期 展延还款 month_plan number_of_instalments instalment_count repayment_term repayment_plan months 还款方式 payment_option',
  'auto-debit':
    '自动还款 自动扣款 自动扣费 代扣 自动续费 免密支付 自动支付 自动还 自动扣 自动缴费 自动付款 自动划扣 自动转账 automatic_payment automatic_payments auto-pay autopay recurring recurring_payment direct_debit subscription_payment 账单日扣款 到期扣款 委托扣款 定时扣款 扣缴 代缴 转账代缴 约定扣缴 auto-debit auto-deduction automatic_repayment scheduled_payment scheduled_debit 还款日扣款 扣款日 到期自动扣款 代扣协议 免密扣款 automatically 今日扣款',
  consent:
    '征信授权 授权征信 征信查询授权 信用报告授权 征信协议 授权查询征信 个人征信 征信 征信授权书 个人信用信息授权书 联征 信用查询 credit_reporting credit_check share_credit_data permission_for_credit_reporting 联征授权',
  qualification: '资格 条件 标准 门槛 要求 准入 eligibility requirements requirement criteria',
  score:
    '综合评分 综合评估 综合评定 综合资质 资质 信用评估 信用评分 系统评估 评分 信用度 信用状况 资信 信用分 个人信用 评估 综合信用 credit_assessment credit_check credit_criteria credit_score affordability 经评估 信用资质 assessment',
  sesame: '芝麻分 芝麻信用 芝麻信用分 sesame_credit sesame zhima 芝麻信用评估 信用分',
  bill: '账单 本期账单 当期账单 bill statement',
  utility:
    '电费 水费 燃气费 水电 水电费 话费 花费 电话费 话费充值 充值 手机充值 押金 单车 摩拜 ofo 酒店 机票 火车票 车票 彩票 游戏 点卡 转账 红包 理财 房租 学费 医院 停车费 加油 油卡 美团 饿了么 滴滴 去哪儿 携程 飞猪 拼多多 京东 闲鱼 淘宝 天猫 超市 便利店 地铁 公交 打车 外卖 高铁 保险 缴费 交费 会员 视频 直播 当面付 扫码 顺丰 运费 定金 尾款 购物券 礼品卡 12306 uber app_store 宽带费 宽带 报名费 进货 阿里巴巴 合并付款 有线电视 物业费 挂号 药店 门票 电影票 彩票 公积金 社保 考试费 麦当劳 肯德基 沃尔玛 星巴克 网吧 加油站 高速 罚款 违章 微信 百度 唯品会 苏宁 国美 当当 亚马逊 优酷 爱奇艺 qq q币 qb 火车 飞机票 旅游 景点 宾馆 住宿 打的 ktv 看病 买药 借贷宝 基金 黄金 股票 提现 还信用卡 信用卡还款 还房贷 租房 租车 充电宝 雨伞 骑车 自行车 小黄车 自动售货机 校园卡 饭卡 一卡通 公交卡 etc',
  seller:
    '我是商家 我是卖家 收款码 收钱码 商家码 商家服务 商户收款 我的店 店铺 买家 顾客 客户 营业执照 收钱 收款 别人付我 别人给我 别人扫我 客人 顾客付 对方用 扫我的码 扫我 我的二维码 店里 我的店铺 我店 卖东西 我卖 付给我 淘宝店 我是做生意 开店 店铺 商家码',
  switch: '开关 功能开关 支付功能 余额支付功能 手机支付功能 线上支付功能 网上支付功能 无卡支付功能',
  collector:
    '催收 催债 催款 催收电话 催收人员 催收员 讨债 debt_collector debt_collectors collection_agency 欠钱不还 欠款人 借款人登记',
  'emergency-contact': '紧急联系人 联系人 emergency_contact',
  'address-book': '通讯录 电话本 联络簿 手机通讯录 通话记录 contact_list contacts address_book 电话薄',
  authority:
    '公安 警方 法院 司法 有权机关 公安机关 执法机关 检察院 court police authorities law_enforcement 公检法 涉案 依法 警示账户 legal_order legal_hold 监管机关 涉诈',
  documents: '证明 材料 证件照片 身份证正反面',
  amount:
    '金额 数额 款额 支付金额 付款金额 交易金额 订单金额 amount payment_amount order_amount 充值金额 单笔金额 转账金额 缴费金额 订单总额 basket_value order_total top-up donation 充值面额 还款金额 order_value 储值金额 total_fee 订单未满 未满',
  quota:
    '限额 上限 限制 最高额 最大金额 最大限额 消费限额 支付限额 交易限额 日限额 月限额 年限额 单笔限额 单日限额 最大允许金额 最高金额 最大值 transaction_limit card_limit daily_limit monthly_limit payment_limit limit maximum maximum_amount',
  minimum: '最小金额 最低金额 最小限额 下限 起付金额 最低消费 最低限额 起送价 起订量 minimum minimum_amount',
  period:
    '单日 当日 每日 今日 当天 日累计 单月 当月 本月 月累计 年累计 本年 年度 累计 周期内 daily monthly 24小时 当年',
  times: '次数 频次 笔数 交易次数 消费次数 重试次数 尝试次数 attempts tries retries number_of_attempts',
  'phone-number': '手机号 手机号码 号码 电话号码 换号 手机卡 phone_number mobile_number',
  device: '新设备 设备 手机 换手机 陌生设备 异地 异地登录 new_device',
  jd: '京东 京东账号 京东账户 京东号 jd',
  pdd: '拼多多 拼多多账号 多多 pdd pinduoduo',
  taobao: '淘宝 淘宝店 淘宝店铺 天猫 天猫店 淘宝网店 网店 taobao tmall',
  ebay: 'ebay',
  diantao: '点淘 元宝 点淘元宝',
  douyin: '抖音 抖音号 抖音账号 抖店 douyin tiktok',
  shop: '店铺 店 网店 小店 商铺 旗舰店 shop store',
  step: '步骤',
  feature:
    '余额支付 余额付款 付款码 免密支付 当面付 手机支付 线上交易 境外交易 网络交易 海外刷卡 零钱支付 国外交易 境外支付 线上支付 面对面支付 夜间锁 夜间保护 亲属卡 亲情卡 网购功能 线上消费 线上付款 充值功能 境外刷卡 nfc online_payment online_payments mobile_payment contactless international_payments international_use international_transactions balance_payment online_transactions in-app_purchases card_payments_online 支付开关 刷卡功能 在线支付 儿童账户支付 wireless_payment 网络支付 网上支付功能 交易功能 payments',
  party:
    '付款人 付款账户 付款账号 支付账户 支付账号 买家 买卖双方 买卖家 openid 付款方 支付方 代付人 购票人 下单账号 下单用户 本人账户 订购人 要保人 投保人 户名 姓名 当前账户 登录账户 当前登录 payer buyer sender logged-in_user shopper 购买人 付款卡持有人 the_account 当前用户 另一用户',
} satisfies Record<string, string>;
