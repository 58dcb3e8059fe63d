/**
 * What messages speak of. Phrases are parted by spaces, a space inside a phrase is written `_`. Simplified, any case:
 * the build folds them the way it folds page text.
 */
export const things = {
  limit:
    '额度 可用额度 信用额度 消费额度 透支额度 授信 授信额度 信誉额度 总额度 固定额度 剩余额度 credit_limit available_credit spending_limit',
  'temporary-limit': '临时额度 临额 临时提额',
  balance:
    '余额 零钱 余额宝 可用余额 账户余额 钱包余额 账户资金 账户金额 帐号余额 礼品卡余额 储值余额 点数 balance account_balance wallet_balance available_balance gift_card_balance store_credit',
  wallet: '钱包 零钱通 小金库 wallet',
  funds: '资金 钱 存款 款项 funds fund money',
  card: '卡 卡片 银行卡 信用卡 储蓄卡 借记卡 贷记卡 金融卡 签账卡 银联卡 单卡 此卡 该卡 本卡 card cards credit_card debit_card payment_card visa mastercard 万事达',
  'bank-account': '银行账户 银行账号 银行户口 存折 bank_account',
  'card-detail':
    '卡号 有效期 有效期限 到期日 到期月份 到期年份 安全码 验证值 cvv cvv2 cvn cvn2 cvc 卡信息 银行卡信息 卡片信息 信用卡信息 信用卡资料 卡片资料 持卡人信息 持卡人姓名 持卡人身份信息 预留手机号 预留手机号码 银行预留手机号 预留信息 户名 开户名 账单地址 邮编 邮递区号 security_code card_number expiration expiration_date expiration_year expiration_month expiry expiry_date expiry_month expiry_year expired_date zip_code postal_code postcode billing_address card_details card_information cardholder_name cardholder 卡片校验 account_number routing_number card_data card_info',
  'card-type':
    '卡种 卡类型 该类卡 此类卡 卡片类型 卡组织 卡别 发卡组织 信用卡类型 card_type type_of_card card_brand brand',
  order: '订单 本单 此单 该单 这单 团购 预订 订购 账单订单 order',
  transaction: '交易 transaction',
  goods: '商品 产品 货品 品项 宝贝 物品 菜品 座位 车票 门票 房型 房间 航班 item items product products seat',
  cart: '购物车 购物袋 cart basket bag',
  stock: '库存 现货 存货 余票 stock inventory',
  price: '价格 售价 总价 票价 运费 优惠金额 price total',
  merchant:
    '商户 商家 卖家 店铺 商店 店家 门店 收款方 收款人 收款账户 特约商户 服务商 merchant merchants seller shop store recipient payee receiver business',
  issuer: '发卡行 发卡银行 发卡方 开卡行 发卡机构 银行 bank banks issuer issuing_bank card_issuer issuing_institution',
  password: '密码 支付密码 交易密码 付款密码 口令 password pin passcode',
  otp: '验证码 校验码 短信码 动态码 动态口令 短信验证 短信验证码 认证码 otp verification_code sms_code one-time_code one_time_password one-time_passcode auth_code code',
  face: '人脸 刷脸 面容 人脸识别 刷脸认证 检测不到脸 face face_id',
  'security-check':
    '核身 身份验证 身份校验 身份核验 身份认证 安全验证 安全校验 安全证书 数字证书 证书 3d 3ds 3d验证 3d_secure 安全认证 指纹 指纹支付 风险验证 滑块 verification authentication strong_customer_authentication security_check 图形验证 人机验证 持卡人验证 身份资讯核验',
  identity:
    '身份 身份证 身份证件 证件 证件号 实名信息 身份信息 身份资料 证件号码 identity id_card id_document passport 护照',
  'real-name': '实名 实名认证 实名制 真实姓名 人行认证 个人资料 资料 补充信息 real-name real_name kyc',
  account: '账户 账号 用户 帐户 帐号 会员 账戶 你的号 account accounts',
  'other-account':
    '其他账号 其他账户 另一账号 另一账户 另一个账号 另一个账户 另外一个账号 另外账号 别的账号 别的账户 另一个支付宝 另外一个支付宝 其他支付宝 别的支付宝 另一个号 另外一个号 之前账号 之前的账号 原来的账号 原账号 旧账号 老账号 以前的账号 以前的支付宝 另一个手机号 另外一个手机号 别的手机号 其他手机号 邮箱登录 两个账号 两个支付宝 多个账号 同一身份证 同一身份 身份下 名下其他 名下另 another_account other_account different_account 换了一个支付宝 换个支付宝 换了支付宝 新账号 新的账号 新支付宝 新注册 重新申请个支付宝 重新注册 注销',
  method:
    '支付方式 付款方式 支付渠道 付款渠道 支付工具 支付通道 收单方式 支付产品 付款工具 支付方法 付款方法 缴费方式 支付服务 付款服务 支付功能 付款功能 金流 金流服务商 payment_method payment_methods method_of_payment payment_option payment_type payment_source payment_provider',
  cashier: '收银台 支付页面 付款页面 支付页 结账页面 收银页 checkout cashier payment_page',
  app: 'app 应用 客户端 浏览器 设备 设备环境 版本 小程序 插件 控件 环境 browser device version',
  coupon:
    '优惠券 红包 代金券 折价券 优惠码 折扣码 折扣 礼品券 抵用券 抵扣券 满减券 消费券 现金券 卡券 券 优惠 积分 promo promo_code coupon voucher discount_code discount_codes promotion_code promotional_code gift_code',
  address: '地址 收货地址 收件地址 寄送地址 配送地址 收货人 配送范围 address shipping_address delivery_address',
  delivery: '配送 送货 发货 寄送 物流 运送 快递 送达 宅配 自提 delivery shipping ship deliver',
  'pay-code':
    '付款码 二维码 收款码 支付码 条码 条形码 超商代码 缴费代码 缴款代码 虚拟账号 授权码 支付链接 付款链接 payment_link qr qr_code qrcode barcode payment_code',
  session: '登录 登录状态 登录态 登入 会话 页面会话 session login token 令牌',
  system: '系统 服务器 伺服器 主机 后台 网关 服务 接口 server servers system gateway service 交换站 主系统 支付系统',
  network: '网络 网路 连接 连线 连结 通讯 信号 通信 network connection internet',
  region:
    '地区 国家 区域 币种 货币 币别 外币 跨境 海外 境外 国外 大陆 港澳台 交易币种 国家地区 country countries region currency currencies location',
  installment:
    '分期 分期付款 分期付 花呗分期 分期购 分期还款 账单分期 分期支付 分期交易 分期服务 installment installments instalment instalments installment_plan',
  term: '期数 分期期数 期限 一年 几期 期次 number_of_installments period_of_installments installment_period',
  'auto-debit':
    '自动还款 自动扣款 自动扣费 代扣 自动续费 免密支付 自动支付 自动还 自动扣 自动缴费 自动付款 自动划扣 自动转账 automatic_payment automatic_payments auto-pay autopay recurring recurring_payment direct_debit subscription_payment 账单日扣款 到期扣款',
  consent: '征信授权 授权征信 征信查询授权 信用报告授权 征信协议 授权查询征信 个人征信 征信',
  qualification: '资格 条件 标准 门槛 要求 准入 eligibility requirements requirement criteria',
  score:
    '综合评分 综合评估 综合评定 综合资质 资质 信用评估 信用评分 系统评估 评分 信用度 信用状况 资信 信用分 个人信用 评估',
  sesame: '芝麻分 芝麻信用 芝麻信用分 sesame_credit sesame zhima',
  bill: '账单 本期账单 当期账单 bill statement',
  utility:
    '电费 水费 燃气费 水电 水电费 话费 花费 电话费 话费充值 充值 手机充值 押金 单车 摩拜 ofo 酒店 机票 火车票 车票 彩票 游戏 点卡 转账 红包 理财 房租 学费 医院 停车费 加油 油卡 美团 饿了么 滴滴 去哪儿 携程 飞猪 拼多多 京东 闲鱼 淘宝 天猫 超市 便利店 地铁 公交 打车 外卖 高铁 保险 缴费 交费 会员 视频 直播 当面付 扫码 顺丰 运费 定金 尾款 购物券 礼品卡 12306 uber app_store',
  seller: '我是商家 我是卖家 收款码 收钱码 商家码 商家服务 商户收款 我的店 店铺 买家 顾客 客户 营业执照 收钱 收款',
  switch: '开关 功能开关 支付功能 余额支付功能 手机支付功能 线上支付功能 网上支付功能 无卡支付功能',
  collector: '催收 催债 催款 催收电话 催收人员 催收员 讨债 debt_collector debt_collectors collection_agency',
  'emergency-contact': '紧急联系人 联系人 emergency_contact',
  'address-book': '通讯录 电话本 联络簿 手机通讯录 通话记录 contact_list contacts address_book 电话薄',
  authority: '公安 警方 法院 司法 有权机关 公安机关 执法机关 检察院 court police authorities law_enforcement',
  documents: '证明 材料',
  amount: '金额 数额 款额 支付金额 付款金额 交易金额 订单金额 amount payment_amount order_amount 充值金额 单笔金额',
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
} satisfies Record<string, string>;
