/**
 * Proof that nothing of the research is lost: every item (causes, steps and times of the source articles S0–S3, causes
 * that they miss M1–M21, the merged causes C01–C27, platform bans P1–P8) with the places in the catalogue that say it.
 * No bundle holds this; `tests/knowledge/coverage.test.ts` reads it.
 */

/** Entry id, path inside its explanation, and words that stand there: they fail when a step moves or loses its point. */
export type Place = readonly [entry: string, field: string, says: string];

export const coverage = {
  // The first article: ten causes why Huabei cannot be used.
  'S0-1': [
    ['overdue', 'why.0', '处于逾期状态'],
    ['overdue', 'steps.1', '逾期部分全部还清'],
    ['overdue', 'steps.3', '页面看状态是否正常'],
    ['overdue', 'steps.4', '等系统下一次评估'],
  ],
  'S0-2': [
    ['linked-loan-overdue', 'why.0', '花呗也会一起停用'],
    ['linked-loan-overdue', 'steps.1', '这笔逾期全部还清'],
    ['linked-loan-overdue', 'steps.3', '打开花呗页面'],
    ['linked-loan-overdue', 'steps.4', '等系统重新评估'],
  ],
  'S0-3': [
    ['score-insufficient', 'sentence', '不定期重新评估'],
    ['score-insufficient', 'why.0', '达不到当前条件'],
    ['score-insufficient', 'steps.1', '积累良好的信用记录'],
    ['score-insufficient', 'steps.2', '负债控制在适度的水平'],
    ['score-insufficient', 'steps.3', '提高还款能力'],
  ],
  'S0-4': [
    ['low-activity', 'sentence', '认为你不需要'],
    ['low-activity', 'steps.1', '可以用支付宝付'],
    ['low-activity', 'steps.3', '有可能再次给你开通'],
  ],
  'S0-5': [
    ['high-debt-ratio', 'why.0', '怀疑还款能力'],
    ['high-debt-ratio', 'why.1', '50%'],
    ['high-debt-ratio', 'steps.1', '提前还掉一部分'],
    ['high-debt-ratio', 'steps.3', '提高还款能力'],
  ],
  'S0-6': [
    ['limit-insufficient', 'sentence', '超过了现在可用的额度'],
    ['limit-insufficient', 'steps.0', '提前还一部分'],
    ['limit-insufficient', 'steps.1', '组合付款'],
    ['limit-insufficient', 'steps.2', '临时额度'],
    ['limit-insufficient', 'recovery.note', '还款后即可再付'],
  ],
  'S0-7': [
    ['order-review-rejected', 'why.0', '每一笔订单都要先过系统审核'],
    ['order-review-rejected', 'steps.0', '重新提交一次订单'],
    ['order-review-rejected', 'steps.1', '能选花呗，就直接付'],
    ['order-review-rejected', 'steps.2', '换其他付款方式'],
  ],
  'S0-8': [
    ['scene-not-supported', 'why.0', '有些商品不支持花呗'],
    ['scene-not-supported', 'steps.0', '一件一件用花呗付'],
    ['scene-not-supported', 'steps.1', '换成余额、银行卡'],
  ],
  'S0-9': [
    ['cashout-violation', 'why.0', '只能消费'],
    ['cashout-violation', 'why.1', '终止合约、收回额度'],
    ['cashout-violation', 'steps.0', '现在就停'],
    ['cashout-violation', 'steps.1', '积累好的信用记录'],
    ['cashout-violation', 'steps.2', '提交消费凭证'],
    ['cashout-violation', 'steps.3', '系统重新评估'],
  ],
  'S0-10': [
    ['account-abnormal', 'why.0', '花呗、借呗和备用金会同时用不了'],
    ['account-abnormal', 'steps.0', '自助解除'],
    ['account-abnormal', 'steps.1', '请人工处理'],
    ['account-abnormal', 'contacts', 'alipay'],
  ],

  // The second article: four diagnostic steps, six causes.
  'S1-D1': [['frozen-or-closed', 'check.0', '近期的消费和还款记录']],
  'S1-D2': [['frozen-or-closed', 'check.1', '芝麻信用']],
  'S1-D3': [['frozen-or-closed', 'check.2', '个人信用报告里有没有不良记录']],
  'S1-D4': [['frozen-or-closed', 'steps.0', '先问清原因']],
  'S1-1a': [
    ['overdue', 'why.0', '还款日当天或之前'],
    ['overdue', 'why.2', '报送征信'],
    ['overdue', 'steps.1', '尽快把逾期部分全部还清'],
    ['overdue', 'steps.4', '慢慢积累好的记录'],
    ['overdue', 'recovery', '"min":3,"max":6,"unit":"month"'],
  ],
  'S1-1b': [
    ['linked-loan-overdue', 'why.1', '间接影响花呗的额度'],
    ['linked-loan-overdue', 'recovery', '"min":3,"max":6,"unit":"month"'],
  ],
  'S1-2a': [
    ['cashout-violation', 'why.0', '不能转账、不能提现'],
    ['cashout-violation', 'steps.0', '以后也不再做'],
    ['cashout-violation', 'steps.3', '等风控解除'],
    ['cashout-violation', 'recovery', '"min":1,"max":2,"unit":"month"'],
  ],
  'S1-2b': [
    ['cashout-violation', 'why.2', '交易太频繁'],
    ['cashout-violation', 'steps.2', '近期交易明细'],
    ['cashout-violation', 'evidence', 'misjudged-cashout'],
  ],
  'S1-3': [
    ['sesame-score-low', 'why.0', '守约记录、行为积累、身份证明、资产证明、人脉关系'],
    ['sesame-score-low', 'why.3', '600'],
    ['sesame-score-low', 'steps.1', '信用任务'],
    ['sesame-score-low', 'steps.2', '守约的次数和场景'],
  ],
  'S1-4': [
    ['low-activity', 'why.0', '额度可能收回并给别人'],
    ['low-activity', 'why.0', '以系统评估为准'],
    ['low-activity', 'steps.2', '生活服务、金融服务'],
  ],
  'S1-5': [
    ['account-compromised', 'why.1', '换绑银行卡、改手机号、在多台设备上登录'],
    ['profile-churn', 'steps.0', '手机号、居住地点和银行卡保持现在这样'],
    ['identity-expired', 'steps.1', '尽快更新身份信息'],
  ],
  'S1-6': [
    ['maintenance', 'why.0', '整体暂停'],
    ['maintenance', 'steps.0', '结束后就能用'],
    ['maintenance', 'recovery.note', '几分钟、几小时到几天'],
  ],

  // Its ten short notes on other platforms.
  'S1-R1': [
    ['jd-account-banned', 'check.0', '封禁提示'],
    ['jd-account-banned', 'steps.0', '接收申诉的邮箱'],
    ['jd-account-banned', 'steps.1', '用注册时的邮箱写申诉'],
    ['jd-account-banned', 'steps.2', '符合条件才会解封'],
    // The article tells the reader to mail the password; the catalogue warns of exactly that.
    ['jd-account-banned', 'avoid.0', '网上有教程让人附上密码，不要照做'],
  ],
  'S1-R2': [
    ['pdd-shop-blocked', 'why.0', '三级限制'],
    ['pdd-shop-blocked', 'why.0', '灰名单'],
    ['pdd-shop-blocked', 'why.1', '同一商品开两个链接'],
    ['pdd-shop-blocked', 'why.1', '秒杀活动'],
    ['pdd-shop-blocked', 'steps.0', '问拼多多官方客服'],
    ['pdd-shop-blocked', 'recovery.note', '严重的永久不解除'],
    ['pdd-shop-blocked', 'recovery', '"min":3,"max":3,"unit":"year"'],
  ],
  'S1-R3': [
    ['pdd-shop-login-restricted', 'steps.2', '工作人员审核'],
    ['pdd-shop-login-restricted', 'recovery.unknown', '快的几天，慢的几个月'],
    ['pdd-shop-login-restricted', 'steps.3', '按平台规则经营'],
  ],
  'S1-R4': [
    ['taobao-shop-closed', 'why.0', 'B 类扣到 28 分'],
    ['taobao-shop-closed', 'why.1', '是不是永久封店'],
  ],
  'S1-R5': [
    ['ebay-account-suspended', 'why.0', '提交文件证明身份'],
    ['ebay-account-suspended', 'steps.2', '48 小时没有回复'],
    ['ebay-account-suspended', 'recovery.unknown', '永久封号后钱会怎样'],
  ],
  'S1-R6': [
    ['pdd-account-banned', 'why.0', '发布虚假信息，恶意提高销量'],
    ['pdd-account-banned', 'steps.0', '先弄清封禁的原因'],
    ['pdd-account-banned', 'steps.3', '按规则使用各项功能'],
  ],
  'S1-R7': [
    ['diantao-coins-restricted', 'why.0', '密码泄露、异常登录'],
    ['diantao-coins-restricted', 'steps.1', '先等一等'],
  ],
  'S1-R8': [
    ['douyin-account-banned', 'steps.0', '截图、录屏或视频'],
    ['douyin-account-banned', 'steps.1', '语气尊重'],
    ['douyin-account-banned', 'steps.1', '今后不再犯'],
  ],
  'S1-R9': [
    ['douyin-account-banned', 'why.0', '别人举报你'],
    ['douyin-account-banned', 'steps.2', '补充证据'],
  ],
  'S1-R10': [
    ['douyin-account-banned', 'recovery.unknown', '没有确定的时间'],
    ['douyin-account-banned', 'steps.3', '耐心配合'],
  ],

  // The third article: the way to Alipay, eight causes, two general measures.
  'S2-0': [
    ['frozen-or-closed', 'steps.0', '官方热线'],
    ['frozen-or-closed', 'steps.0', '证明身份和财务状况的材料'],
    ['frozen-or-closed', 'contacts', 'alipay'],
    ['account-abnormal', 'steps.2', '把经过说完整'],
  ],
  'S2-1': [
    ['overdue', 'steps.0', '登录 App'],
    ['overdue', 'steps.2', '商量合理的还款计划'],
    ['overdue', 'steps.2', '同意后再按计划还'],
    ['hardship', 'steps.4', '全部还清以后，才可能重新评估'],
    ['overdue', 'disagreements.0.views.2', '全部还清后才有可能重新评估'],
  ],
  'S2-2': [
    ['unusual-login', 'why.0', '不同地方或不同设备上登录'],
    ['unusual-login', 'why.1', '与以往不一致的消费'],
    ['unusual-login', 'steps.1', '说明是你本人'],
    ['unusual-login', 'steps.2', '身份证和交易凭证，并做人脸认证'],
    ['unusual-login', 'steps.3', '核实通过之后'],
  ],
  'S2-3': [
    ['income-drop', 'why.0', '收入水平下降'],
    ['income-drop', 'steps.2', '兼职、副业'],
    ['income-drop', 'steps.1', '结清信用报告上能还的欠款'],
    ['income-drop', 'steps.4', '重新评估'],
  ],
  'S2-4': [
    ['low-activity', 'why.1', '判断你的综合资信'],
    ['low-activity', 'steps.1', '用绑定的银行卡付，或在支付宝里还信用卡'],
  ],
  'S2-5': [
    ['profile-churn', 'why.0', '改收货地址'],
    ['profile-churn', 'why.0', '高风险'],
    ['profile-churn', 'steps.1', '身份资料一次改对'],
    ['profile-churn', 'steps.3', '不要来回换设备'],
  ],
  'S2-6': [
    ['maintenance', 'steps.0', '你不用做什么'],
    ['maintenance', 'disagreements.0.views.1', '不会太长'],
  ],
  'S2-7': [
    ['sesame-score-low', 'why.2', '还晚了或有违规'],
    ['sesame-score-low', 'disagreements.0.views.0', '降到 600 以下'],
    ['sesame-score-low', 'steps.0', '按时还上'],
    ['sesame-score-low', 'steps.1', '信用活动'],
    ['sesame-score-low', 'steps.3', '分数回升够多'],
  ],
  'S2-8': [['cashout-violation', 'disagreements.0.views.2', '不要这样做，没有写怎样恢复']],
  'S2-9': [
    ['low-activity', 'steps.1', '买东西、转账、交水电煤气费'],
    ['low-activity', 'steps.2', '互动活动'],
    // Against the contradiction in the sources: nobody who owes is told to use it more.
    ['low-activity', 'steps.0', '不要靠多用来恢复'],
  ],
  'S2-10': [
    ['account-compromised', 'why.0', '未经你同意登录'],
    ['account-compromised', 'steps.0', '用复杂的'],
    ['account-compromised', 'steps.4', '双重身份验证'],
    ['account-compromised', 'steps.5', '定期更换密码'],
  ],

  // The fourth article: an instalment that cannot be repaid; collectors who call a friend.
  'S3-1': [
    ['repay-nothing-due', 'why.0', '当期账单已还清'],
    ['repay-nothing-due', 'why.0', '每一期会并进当期账单'],
    ['repay-nothing-due', 'steps.0', '不用再做什么'],
    ['repay-nothing-due', 'steps.1', '提前还款'],
  ],
  'S3-2': [
    ['repay-network', 'sentence', '网络繁忙或信号不稳'],
    ['repay-network', 'steps.1', '家里的 Wi-Fi 或手机自己的网络'],
    ['repay-network', 'steps.2', '不用公共网络'],
  ],
  'S3-2b': [
    ['repay-network', 'why.1', '维护升级的时候也还不了'],
    ['repay-network', 'steps.3', '等它结束再还，通常在当天'],
    ['maintenance', 'steps.2', '不影响按时还款'],
    ['maintenance', 'recovery', '"min":0,"max":1,"unit":"day"'],
  ],
  'S3-3': [
    ['repay-source-insufficient', 'why.0', '按设定的金额整笔扣'],
    ['repay-source-insufficient', 'steps.0', '不少于这次要还的金额'],
    ['repay-source-insufficient', 'steps.1', '先把自己的钱存进去'],
  ],
  'S3-4': [
    ['repay-installment-unsupported', 'why.0', '要求把欠款一次还清'],
    ['repay-installment-unsupported', 'steps.1', '只在 App 自己的还款页还'],
    ['repay-installment-unsupported', 'steps.3', '再到还款页试试分期'],
    ['repay-installment-unsupported', 'check.0', '就只能全额还'],
    ['repay-installment-unsupported', 'disagreements.0.views.0', '按催收人员的要求一次还清'],
  ],
  'S3-G': [
    ['repay-failed', 'disagreements.0.views.0', '还款功能不会被限制'],
    ['repay-failed', 'disagreements.0.views.0', '有助于解除异常'],
    ['repay-installment-unsupported', 'steps.4', '以后按时还'],
    ['installment-unavailable', 'avoid.1', '除了分期免息活动，分期要收手续费'],
  ],
  'S3-5': [
    ['collection-emergency-contact', 'why.0', '短信、电话都联系不上借款人'],
    ['collection-emergency-contact', 'sentence', '没有还款义务'],
    ['collection-emergency-contact', 'steps.2', '请本人去还款'],
    ['collection-emergency-contact', 'recovery.unknown', '借款人开始还款以后电话就停'],
  ],
  'S3-6': [
    ['collection-address-book', 'why.0', '通讯录权限'],
    ['collection-address-book', 'why.1', '施压'],
    ['collection-address-book', 'why.1', '不是担保人，就没有义务'],
    ['collection-address-book', 'steps.2', '拦截陌生来电'],
    // What the article leaves out: the rights of the one who is called.
    ['collection-address-book', 'steps.0', '请勿再联系'],
    ['collection-address-book', 'steps.3', '停止联系你'],
    ['collection-address-book', 'disagreements.0.views.4', '第三人明确拒绝后必须停止'],
  ],

  // Causes that the articles miss.
  M1: [
    ['opened-on-other-account', 'why.0', '只有一个能用花呗'],
    ['opened-on-other-account', 'steps.0', '换到已经开通的那个账户'],
  ],
  M2: [
    ['open-failed', 'why.1', '年满 18 岁、完成实名认证、绑定储蓄卡、账户状态正常'],
    ['age-or-account-type', 'why.0', '年满 18 岁'],
  ],
  M3: [['credit-report-consent', 'why.0', '不授权可能影响使用']],
  M4: [
    ['installment-limit', 'sentence', '分期额度和总额度不是一回事'],
    ['installment-limit', 'why.1', '有的订单不能分期'],
  ],
  M5: [
    ['scene-not-supported', 'why.1', '个人收款码'],
    ['scene-not-supported', 'why.2', '150 元'],
    ['collect-unavailable', 'why.0', '没开通花呗收款'],
  ],
  M6: [
    ['risk-blocked', 'sentence', '系统认为这一笔有风险'],
    ['risk-blocked', 'check.0', '是我自己要付的吗'],
  ],
  M7: [
    ['linked-loan-overdue', 'steps.5', '微贷逾期'],
    ['limit-not-restored', 'why.1', '还了却仍显示欠款'],
    ['overdue', 'steps.5', '已经还清却还显示逾期'],
    ['overdue', 'evidence', 'paid-but-overdue'],
  ],
  M8: [
    ['repay-source-insufficient', 'why.1', '银行卡有单日限额'],
    ['repay-failed', 'why.1', '余额还款受限'],
  ],
  M9: [
    ['verification-failed', 'why.1', '安全证书失效'],
    ['verification-failed', 'sentence', '人脸或安全校验'],
  ],
  M10: [
    ['card-binding-failed', 'why.2', '先绑定一张可用的银行卡'],
    ['auto-repay-failed', 'why.1', '没绑好、失效了'],
  ],
  M11: [
    ['payment-limit', 'sentence', '单笔、单日、单月或全年'],
    ['payment-limit', 'why.1', '一类账户自开户起累计 1,000 元'],
    ['payment-limit', 'variants.0.steps.0', '零钱'],
  ],
  M12: [
    ['payment-switch-off', 'sentence', '余额支付、手机支付'],
    ['payment-switch-off', 'why.0', '当面付款'],
  ],
  M13: [
    ['merchant-restricted', 'sentence', '卖家的收款账户受到限制'],
    ['merchant-restricted', 'why.0', '商家收款额度超限'],
    ['collect-unavailable', 'why.1', '卖家账户被冻结'],
  ],
  M14: [
    ['order-expired', 'why.0', '交易已关闭'],
    ['already-paid', 'sentence', '订单已经付过'],
    ['payment-code-expired', 'why.0', '二维码都有时效'],
    ['payer-mismatch', 'why.0', '换另一个账户去付，会被拒绝'],
  ],
  M15: [
    ['result-unknown', 'sentence', '先看账单，不要马上再付一次'],
    ['result-unknown', 'variants.1.steps.0', '状态未明'],
  ],
  M16: [
    ['judicial-freeze', 'sentence', '钱包和银行自己解不开'],
    ['judicial-freeze', 'recovery', '"min":6,"max":12,"unit":"month"'],
  ],
  M17: [['realname-required', 'why.1', '买家未通过人行认证']],
  M18: [
    ['card-invalid', 'sentence', '卡已过期、挂失、未开通网上支付'],
    ['card-invalid', 'why.0', '安全码'],
    ['payment-password', 'why.1', '连续输错超过允许的次数'],
    ['card-not-supported', 'why.1', '发卡银行不支持这家商户'],
  ],
  M19: [
    ['closed-by-user', 'why.0', '关闭、止付、锁定都可以由本人操作'],
    ['closed-by-user', 'steps.1', '自己调低过额度'],
    ['closed-by-user', 'variants.0.steps.0', '自己办的止付'],
  ],
  M20: [
    ['lender-declined', 'sentence', '那家银行没有同意'],
    ['lender-declined', 'why.1', '一边能用、另一边不能'],
  ],
  M21: [
    ['payment-failed', 'variants.1.steps.0', '境外网站用支付宝被拒'],
    ['risk-blocked', 'variants.1.steps.0', 'RISK_REJECT'],
    ['payment-limit', 'variants.3.steps.0', '金额超过用户限额'],
  ],

  // The causes after merging the articles.
  C01: [['overdue', 'sentence', '账单逾期']],
  C02: [['linked-loan-overdue', 'sentence', '借呗、备用金或网商贷']],
  C03: [['score-insufficient', 'sentence', '信用资质']],
  C04: [['income-drop', 'sentence', '担心还款能力']],
  C05: [['high-debt-ratio', 'sentence', '欠款偏多']],
  C06: [['low-activity', 'sentence', '很少或从没用过']],
  C07: [['limit-insufficient', 'sentence', '可用的额度']],
  C08: [['order-review-rejected', 'sentence', '没有通过系统审核']],
  C09: [
    ['scene-not-supported', 'sentence', '不接受你选的付款方式'],
    ['scene-not-supported', 'why.0', '其中一件不支持'],
  ],
  C10: [['cashout-violation', 'sentence', '套现、刷单']],
  C11: [
    ['cashout-violation', 'sentence', '误判'],
    ['cashout-violation', 'steps.2', '申诉'],
  ],
  C12: [['account-abnormal', 'sentence', '异常状态']],
  C13: [['sesame-score-low', 'sentence', '芝麻信用分下降']],
  C14: [['unusual-login', 'sentence', '换了设备、地点，或消费和平时差别大']],
  C15: [['profile-churn', 'sentence', '手机号、银行卡或收货地址']],
  C16: [['identity-expired', 'sentence', '身份证件已过有效期']],
  C17: [['account-compromised', 'sentence', '账户被盗']],
  C18: [['maintenance', 'sentence', '维护或升级']],
  C19: [['repay-nothing-due', 'sentence', '这一期已经还清']],
  C20: [['repay-network', 'title', '网络不稳']],
  C21: [
    ['maintenance', 'why.0', '还款都可能做不了'],
    ['repay-network', 'why.1', '维护结束后再还'],
  ],
  C22: [['repay-source-insufficient', 'sentence', '钱少于这次要扣的金额']],
  C23: [['repay-installment-unsupported', 'sentence', '没有分期可选']],
  C24: [['collection-emergency-contact', 'title', '紧急联系人']],
  C25: [['collection-address-book', 'title', '通讯录被读取']],
  C26: [
    ['balance-frozen', 'sentence', '余额里的钱被冻结'],
    ['balance-frozen', 'why.0', '违约'],
  ],
  C27: [
    ['payment-limit', 'why.0', '限额'],
    ['payment-limit', 'steps.0', '余额到了上限'],
  ],

  // Accounts and shops that a platform banned.
  P1: [['jd-account-banned', 'sentence', '京东']],
  P2: [['pdd-account-banned', 'title', '拼多多账号']],
  P3: [['pdd-shop-blocked', 'title', '拼多多店铺被屏蔽']],
  P4: [['pdd-shop-login-restricted', 'title', '拼多多店铺限制登录']],
  P5: [['taobao-shop-closed', 'title', '淘宝店铺']],
  P6: [['ebay-account-suspended', 'title', 'eBay']],
  P7: [['diantao-coins-restricted', 'title', '点淘元宝']],
  P8: [['douyin-account-banned', 'title', '抖音账号']],
} satisfies Record<string, readonly Place[]>;
