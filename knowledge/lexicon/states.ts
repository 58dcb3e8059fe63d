/** What is said of them: the state that a thing is in. */
export const states = {
  /** Said to say that it is not that. */
  'no-overdue':
    '没逾期 没有逾期 未逾期 没有过逾期 从没逾期 从未逾期 从来没逾期 从来没有逾期 没欠款 没有欠款 无欠款 无逾期 不欠 没欠 没有拖欠 not_overdue no_overdue',
  /** Makes the action after it fail: 不能付款. */
  cannot:
    '不能 无法 没法 不可以 不可 不给 不让 未能 没能 不能够 没办法 不得 不准 不许 不允许 没有办法 没有权限 不可再 不支持 暂不支持 不支援 暂时不支持 不再支持 暂不能 暂不可 暂时无法 暂时不能 不能再 禁止 cannot cant could_not couldnt can_not unable_to not_able_to wasnt_able_to werent_able_to was_not_able_to were_unable_to failed_to not_allowed_to unable not_possible_to 不了了',
  /** Makes the action before it fail: 付不了, 付款失败. */
  undone:
    '不了 不上 不成 不出 不出来 不起来 不进 不进去 不来 不动 不到 失败 未成功 不成功 没成功 未通过 不通过 没通过 未完成 不可用 被拒 被拒绝 遭拒 遭拒绝 被中断 被终止 受限 受阻 异常 出错 错误 有误 未能完成 无法完成 暂不可用 不能用 用不了 没有成功 没反应 failed failure fails unsuccessful was_not_successful not_successful not_completed was_not_completed could_not_be_completed could_not_be_processed cannot_be_processed cant_be_processed couldnt_be_processed cannot_be_completed was_declined declined was_refused refused rejected error is_unavailable unavailable not_available has_been_declined',
  'no-use':
    '用不了 不能用 使用不了 不可用 不可使用 无法使用 没法用 用不成 不让用 不给用 用不上 不能使 使不了 不可以用 不可以使用 不能正常使用 使用不 用不 没法使用 无法正常使用 不能使用 暂不可用 暂停使用 无法选择 选不了 不能选 灰色 不显示 不见了 没有了 不可选 not_available unavailable cannot_be_used cant_be_used couldnt_be_used is_not_available isnt_available not_currently_available cannot_use unable_to_use no_longer_available disabled 不能花 不能有 不能选择 禁用 失效 目前不能使用 暂不能使用 无法选取 不是白条用户 are_not_available is_disabled not_an_option none_of_your 暂时未能使用 未能使用',
  'no-open':
    '开不了 开不开 开通不了 开不起 开不通 不给开 不能开 没开通成 申请不了 办不了 开通不 激活不了 签约不了 升不了 不能干通 开通失败 激活失败 激活超时 申请失败 申请未通过 申请没有通过 启用失败 注册未成功 未开放 未对您开放 sign-up_failed activation_failed activation_unsuccessful enrollment_failed application_unsuccessful application_declined complete_your_sign-up set_you_up',
  'no-repay':
    '还不了 还不上 还不进 不能还 无法还 没法还 还款不了 还不进去 还不成 还不掉 还不出去 还款失败 还款不成功 提前还不了 还钱不了 没还成功 不能还款 还款未受理 还款未成功 没有处理成功 缴款失败 缴款未成功 提前结清失败 清偿失败 还款没有 还款请求未 still_owed settle_early early_settlement unable_to_settle bill_failed loan_payment_failed instalment_payment paying_off 未能还款 没有提交成功',
  'no-borrow':
    '借不了 借不出 借不出来 不能借 借不到 不给借 没法借 无法借 贷不了 提现不了 借款不了 不能借了 借不成 未获通过 未能发放 拨款失败 放款失败 借款失败 撥款未成功 不能放款 借钱申请 支用失败 disbursement_failed loan_request_denied cash_loan_not_approved borrowing_unavailable cant_lend loan_application 借款没有通过 withdrawal_failed 借款申请未',
  'no-split':
    '分不了期 不能分期 无法分期 分期不了 不分期 不可分期 分期不可用 没法分期 分期不能用 不支持分期 不能分 分不了 办不了分期 没有分期 不给分期 没分期 分期没有 不让分期 选不了分期 不出分期 分期选不了 分期点不了 分期失败 分期未成功 不能办理分期 分期不成功 分期申请未 分期申请失败 cant_be_split installments_failed instalment_plan_not cant_be_set_up not_eligible_for_installments splitting_failed 无法申请分期',
  'no-pay':
    '付不了 付不了款 支付不了 付款不了 付不出 刷不了 付不起 买不了 交不了 充不了 缴不了 结不了 扣不了 下不了单 不能付 支付失败 付款失败 交易失败 付款不成功 支付不成功 扣款失败 支付未完成 付款未完成 没付成功 付款遭拒 支付被拒 付款被拒 没付款成功 payment_failed payment_declined payment_unsuccessful payment_error payment_refused payment_rejected 支付出错 支付异常 付款异常 交易异常 couldnt_process_your_payment 消费失败 购买失败 授权失败 收款失败 支付遇到问题 冲不了 扣费失败 续费失败 充值失败 储值失败 交易未能 交易未完成 未能支付成功 没有支付成功 没支付成功 无效交易 didnt_go_through didnt_complete top-up_failed the_charge_did_not couldnt_be_paid payment_not_accepted payment_method_failed charge_failed 款项未扣',
  'no-bind':
    '绑不了 绑不上 绑定不了 绑卡失败 绑定失败 绑不了卡 不能绑定 无法绑定 添加不了 未绑定 未绑卡 尚未绑定 添加失败 新增失败 签约失败 绑卡数量 绑卡次数 无法新增 无法连结 无法加入 not_added couldnt_add couldnt_save couldnt_be_saved could_not_be_saved could_not_be_linked not_linked havent_linked add_this_card already_linked card_linking_failed unable_to_add already_registered 未綁定 绑卡验证 新增卡片失败 新增信用卡失败 无法添加',
  'no-verify':
    '验证失败 认证失败 校验失败 核验失败 验证不通过 验证未通过 识别失败 验证不了 认证不了 刷脸失败 验证逾时 验证超时 未通过验证 认证未通过 认证不通过 校验未通过 校验不通过 安全未通过 校验错 收不到 设置不上 验证不成功 认证不成功 failed_authentication authentication_failed verification_failed failed_verification 未认证 未验证 不通过 未核验 辨识失败 比对不一致 核实不通过 not_authenticated didnt_pass wasnt_completed not_recognized check_unsuccessful 未通过身份 校验不过 未核实 授权失败了 captcha_failed',
  'no-restore':
    '没恢复 不恢复 未恢复 没有恢复 还没恢复 没还原 不回来 没回来 没有回来 没退回 没返还 没涨回来 不还原 还没有恢复 未返还 未退回 没到 没变 不一样 恢复中 未更新 释放延迟 尚未释出 未释放 尚未恢复 未能恢复 暂未恢复 仍不可用 未回复 not_been_restored not_been_released hasnt_been_updated not_yet_available pending_restoration not_been_re-enabled',
  'no-login':
    '登录不了 登不上 登不了 登陆不了 登入不了 限制登录 禁止登录 无法登录 不能登录 限制登入 被限制登入 登录被拒 not_permitted_to_log_in login_restricted',
  'no-ship':
    '无法配送 不配送 不支持配送 无法送达 不送 不发货 无货 不在配送范围 超出配送 超出配送范围 不提供配送 does_not_ship cannot_be_shipped cant_ship cannot_ship dont_ship doesnt_ship not_deliverable 暂停配送 不发往 无法超商 不在配送 不在服务范围 暂停寄送 暂停发货 暂停外送 暂停收件 已打烊 超出起送 起送距离 do_not_deliver doesnt_deliver not_deliver outside_our_delivery deliver_that_far too_large_to_ship 无法接单',
  unsupported:
    '不支持 不支援 暂不支持 不接受 不被接受 未开通 不适用 不能用于 不可用于 不属于 没有开通 不受理 不予受理 未开放 没开通 不允许 不在受理范围 不被支持 不提供 未支持 不在支持范围 尚未支持 限定于 不支 not_supported unsupported does_not_support doesnt_support not_accepted does_not_accept doesnt_accept isnt_supported is_not_supported isnt_accepted not_permitted not_allowed not_supported_by not_enabled not_eligible arent_accepted dont_accept do_not_accept only_accept cannot_pay_with not_currently_supported not_accept 不支持使用 无法受理 不参加 不可使用 不能使用 未接入 不收 仅支持 仅限 只能用 仅接受 仅受理 只支持 不在受理 未合作 未开展合作 不开放 未提供 未设置 不可分期 不可购买 不能付款 不发往 cannot_be_used_for cant_be_used_for cant_be_bought cannot_be_paid cant_be_paid isnt_eligible arent_supported isnt_offered not_offered doesnt_take dont_take does_not_take not_valid_for isnt_available_for not_allowed_for only_cards_with cant_be_made type_rejected blocked_by_merchant not_applicable cant_be_purchased 不具备 未接 暂时不支持 不再支持 暂时不支援',
  short:
    '不足 不够 不太够 不足以 不过用 不足够 余额为零 为零 不夠 用完 用光 已用完 用尽 已用尽 已满 偏低 太少 没钱 欠费 不足支付 insufficient insufficient_funds not_enough low_balance too_low doesnt_have_enough does_not_have_enough nsf lacks is_zero is_empty exceeded_their_available exceeded_your_available has_no_balance isnt_enough 不够支付 用罄 全部使用 只剩 不足以支付 少于 小于 低于 透支 用完了 余额不敷 run_short insufficient_value wont_cover cant_cover cannot_cover doesnt_cover smaller_than not_sufficient short_of_funds used_up not_enough_money lower_than low_available nothing_left no_credit_remaining 不敷 not_contain_enough',
  exceeded:
    '超出 超过 超限 超额 已达 达到 达到上限 已达上限 达上限 不能大于 大于 高于 已超 超 过多 不能超过 过大 最多 over exceeds exceeded exceed reached above too_large too_high greater_than higher_than over_the_limit over_limit limit_exceeded too_many 次数超限 超过限制 用尽 已逾 逾单笔 用完 已用完 已用尽 已到 上限已到 over_your used_up velocity_exceeded hit_your exceeds_the is_over 已满 超期 reached_the_maximum 逾限 累计已满 youre_over',
  below:
    '低于 小于 不足最低 未达到 未达 不满 少于 过小 太小 below less_than too_small under lower_than at_least 未满 不足100 起付线 没到 起送 minimum_for 不足 under_the below_the least must_be_at_least between 最低 满 不在 outside_the_range 允许范围',
  expired:
    '过期 已过期 失效 已失效 到期 已到期 超时关闭 已超时 逾期未支付 期限已过 超过有效期 过了有效期 时间已过 已截止 expired has_expired is_expired expired_card timed_out 超时未支付 超时未付款 支付超时 付款超时 已过 有效期已过 无效期 outdated 已逾 已逾期限 已过有效期 过了有效时间 超过有效时间 过有效期 已届满 届满 逾期限 作废 到期日早于 已过期限 no_longer_valid out_of_date past_its_expiry ran_out run_out lapsed 时间已到 保留时间已过 超过保留 released 已释放 释出 逾时 超过支付时间 付款时间结束 hold_has_run_out not_a_valid is_over already_used 已用过 已被使用 no_longer_held in_the_past',
  closed:
    '关闭 已关闭 已取消 被取消 取消 已撤销 撤销 已关单 作废 已作废 终止 已终止 不存在 closed cancelled canceled voided no_longer_exists does_not_exist been_cancelled 已结束 已下架 已注销 关单 自动取消',
  frozen:
    '冻结 被冻 封停 封禁 被封 封了 禁用 停用 停止 停止服务 停用了 锁定 被锁 已锁定 冻了 解冻 解封 封号 被停 关停 暂停 暂停服务 被停用 停止使用 冻 封 frozen suspended locked blocked disabled banned deactivated on_hold unfreeze unban 查封 限制登录 被限 停了 被停了 被关 被关了 给关了 关闭了我的 给我关了 冻住 停掉 封掉 给停 被冻结 受限制 terminated revoked 停权 遭停权 已停用 暂停使用 被暂停 遭冻结 限制使用 限制付款 暂停交易 被禁用 已终止 停止提供 已被停 paused held put_on_hold being_held turned_off limited_state legal_hold 圈存 扣住 暂扣 不可动用 止付 锁 查控 禁止交易 hold holds 暂停经营 被封停 被监管 遭封',
  closedself:
    '自己关闭 解约 主动关闭 不小心关闭 手误 误点 误关 点错 我自己关 我把花呗关 后悔 自己调低 自己停 我关了 我取消 自己注销 自己点 您已关闭 您已停用 您已注销 本人关闭 本人操作 您自行 由您本人 由您关闭 您关闭 应您要求 您的申请 本人申请 自行停用 自行锁 已锁卡 您设置的 持卡人自行 持卡人暂停 you_closed you_locked you_froze you_paused at_your_request by_account_holder opted_out paused_by_you 自助止付 本人止付 由您暂时 由您本人关闭 locked_in_app 自己关了 我关了 我把花呗关',
  restricted:
    '受限 限制 被限制 受限制 管控 受到限制 限制使用 权限受限 限制交易 restricted limited restriction restrictions 止付 管制',
  abnormal:
    '异常 状态异常 不正常 非正常 有问题 状态不正确 状态错误 出现问题 存在异常 状态有误 abnormal unusual status_error irregularities irregular issues_with invalid_status in_good_standing issue_with problem_with',
  reduced:
    '降低 降额 下降 减少 变少 变低 变小 降了 少了 调低 清零 归零 取消了 不见了 没了 没有了 被降 下调 收回 消失 变成0 降为0 变0 为0 变成零 为零 变没 降 调整 降到 reduced decreased lowered 缩水 回收 已被取消 被取消 变更为 已失效 cut_to cut_to_zero has_changed_from 缩减 到0',
  none: '没有 无 暂无 没 已无 未有 no 无可 暂时无 没得 为何没有 缺少 缺失 尚无 不存在 不含 havent_added not_found missing 为零 为0 not_exist',
  wrong:
    '错误 有误 不正确 无效 不匹配 不符 不一致 不对 不存在 输入错误 填写错误 不合法 格式错误 不相符 有错 错 请核对 请检查 校验错 重新输入 wrong incorrect invalid mismatch not_valid doesnt_match does_not_match not_correct isnt_valid isnt_correct incomplete 未填写 不完整 核对 检查 check_your is_missing 为空 not_recognized wasnt_recognized double-check double_check 校验不符 校验不过 对不上 不相等 核对不符 格式应为 记录不符 填写有误 not_recognised cannot_be_same cannot_be_the_same identical same 已换新 非法',
  declined:
    '拒绝 被拒 拒付 遭拒 被拒绝 遭拒绝 已拒绝 不予承兑 未获批准 未获授权 没收 不批准 不同意 declined decline rejected refused denied not_approved not_authorized do_not_honor do_not_honour turned_down not_authorised didnt_approve did_not_approve 未批准 未通过 不允许 withheld 未授权 未核准 未获核准 未获批核 不予授权 未予授权 未予通过 没有通过 婉拒 否决 退件 退回 未获 不批 审核未过 未过 被退回 拒绝放款 没有同意 turn_down turned_it_down said_no says_no didnt_let wouldnt_let couldnt_approve could_not_approve unable_to_approve was_not_approved wasnt_approved not_authorise would_not_authorise wont_authorise isnt_letting returned not_accepted no_approval 退单 受限',
  lost: '挂失 遗失 被盗卡 没收卡 失窃 lost stolen lost_card stolen_card pick_up_card pickup_card reported_lost 被窃 盗卡 挂失卡',
  inactive:
    '未激活 睡眠 休眠 未启用 已注销 已停用 销户 已销户 inactive not_activated not_active dormant 未签约 未开卡 未办理 未开通 closed_by_the_issuer account_closed',
  risk: '风险 安全风险 安全隐患 高风险 舞弊 欺诈 钓鱼 可疑 有风险 存在风险 风险较高 诈骗 风控 安全问题 risk risks risky fraud fraudulent suspicious suspected_fraud 被风控 suspicion 风险受限 不安全 骗子 盗刷 盗刷疑虑 反诈 防诈 作弊 诱导 涉嫌 疑似异常 scam flagged security_reasons safety security_violation 反欺诈 有异常',
  interrupted:
    '中断 终止 拦截 阻止 被终止 停止操作 暂停交易 中断了 拦下 阻断 interrupted stopped prevented intercepted blocked 拦阻 中止 已中止 已终止 已拦截 止付 cancelled_your_payment 暂停授权',
  busy: '繁忙 忙 拥挤 火爆 系统忙 太忙 人数过多 排队 开小差 开了小差 出小差 拥堵 busy overloaded 打瞌睡 高峰 挤爆 流量过大 人太多 人太多了 不给力 用户较多 high_traffic too_much_traffic too_many_people glitch 网络不佳 不佳 不稳 不稳定 请求过多',
  timeout: '超时 逾时 响应超时 无响应 没有响应 timeout timed_out time-out time_out 请求超时 连接超时',
  fail: '失败 不成功 未成功 出错 未通过 不起作用 fail failed failure unsuccessful went_wrong wrong 未完成 not_successful 没成功 没有成功 没能成功 未能支付成功 不了 未能继续 没有办成 未能完成 didnt_go_through did_not_go_through not_go_through wont_go_through could_not_be_completed didnt_work was_unsuccessful couldnt_complete not_completed not_accepted 未送出 没有送出 中断',
  error:
    '错误 异常 出错 故障 出了点问题 出问题 错了 出现问题 error problem issue something_went_wrong went_wrong technical_error an_error_occurred error_occurred unexpected_error 不可达 无回应 无响应 无法达到 找不到 连线中断 连接中断 中断 malfunction inoperative bad_gateway unreachable cant_reach could_not_be_reached trouble_reaching technical_difficulties offline connection_lost a_problem_with unavailable 空白 白屏 加载失败',
  maintenance:
    '维护 日终 维护中 升级中 系统升级 系统维护 例行维护 停机 检修 系统调整 暂时关闭 不在受理时间 不在服务时间 非受理时间 受理时间 服务时间 当前时段 maintenance under_maintenance temporarily_down scheduled_maintenance 未开放 系统未开放 时间范围 升级维护 正在升级 系统升级中 升级改造 升级完 system_upgrade 日切 维修中 系统提升 调试 downtime outage planned_outage maintenance_window upgrading end-of-day making_improvements down_for 服务升级 提升中 undergoing',
  overdue:
    '逾期 欠款 未还 未还清 负面记录 不良记录 待支付的固额 过了还款日 未按时还款 没有按时还款 拖欠 逾期未还 逾期记录 已逾期 完成守约 违约 未按期还款 没按时还 没还 晚还 overdue past_due delinquent late_payment unpaid_bill outstanding_balance 有欠款 迟还 忘记还 没按期 晚了 迟了 逾期了 逾期过 晚还了 欠着 忘还 过期没还 没还上 在先 未付清 未付款订单 未按时归还 未归还 没归还 到期没还 欠款超期 迟缴 未支付的先 没付 未付 补缴 欠费未缴 missed_instalment missed_payment in_arrears arrears late_on late_instalment is_unpaid unpaid 缴款日 已逾缴 欠缴',
  'linked-loan':
    '微贷 关联贷款 关联信贷 其他贷款 其他信贷 小贷 名下贷款 名下其他贷款 其他产品 关联产品 其他信用产品 信贷产品 另一笔贷款 贷款产品 其他借款',
  unknown:
    '未知 未明 不明 不确定 未确认 未返回 状态不明 结果未知 unknown uncertain not_confirmed unclear could_not_be_confirmed 查询不到结果 无法确认 暂未确认 无法判断 待查 未收到 尚未收到 暂未收到 未取得 暂未获取 查不到 等待银行 havent_received havent_heard dont_know cant_tell could_not_confirm couldnt_confirm isnt_known awaiting 查询中 正在确认 确认中 状态同步 无应答 未回应 是否成功 是否入账 是否扣款 未获取到 not_final 查询订单 同步延迟 以对账为准 未有结果',
  pending:
    '处理中 仍在处理 已在处理 正在处理中 确认中 待确认 等待支付结果 等待结果 银行处理中 受理中 入账中 已受理 处理当中 pending in_progress processing being_processed 处理 等待确认 核实中 审核中 支付中 付款中 出票中 正在处理 系统处理',
  still: '仍 仍在 已在 尚在 还在 已经在 already still',
  done: '已支付 已付款 已经支付 已扣款 支付成功 已付 已完成支付 已经付款 已完成 已被支付 重复支付 重复付款 重复提交 重复扣款 重复 已经支付成功 已使用 already_paid already_been_paid already_completed been_paid paid duplicate duplicate_transaction already_processed already_been_processed already_captured 已成功 已支付成功 已收款 已经扣款 已扣费 交易已完成 已购买 已经付过 paid_already been_processed already_succeeded 已结算 已缴清 已缴费 已缴纳 已结清 代付成功 代付完成 已结帐 已代付 settled nothing_left_to_pay already_been_used already_settled identical_payment 已经缴费 勿重复提交 已完成缴费',
  repaid:
    '还款了 还了 还清了 已还款 已还 已经还 还完 还上了 还上 已还清 还了款 还清 已经还清 按时还 还一点 还了钱 全部还 都还了 已还了 还掉 还款后 还款以后 还完了 刚还 还款好久 还款很久 已经还了 结清了 都还款 已结清 还款成功 还钱了 还过 提前还款 退款 退货 退了款 退回来 退款后 已退款 repaid refunded 已缴清 全额缴清 还清全部 已还清全部 paid_off paid_in_full repayment_received we_got_your_payment after_repayment refund_completed 退刷',
  needed: '需要 须 请先 必须 需先 需 要求 请 尚需 requires require required needs must need 要 please',
  again: '再次 重新 又',
  wait: '稍后 明天 请等待 稍候 later tomorrow 稍后再试 请稍后',
  soldout:
    '抢购一空 售罄 卖完 缺货 无货 没有抢到 没抢到 抢光 已售完 售完 下架 已下架 没货 断货 sold_out out_of_stock no_longer_available 库存不够 不可购买 不可售 停售 补货 not_available_for_purchase currently_unavailable 已抢完 手慢了 被抢 完售 抢完 已被预订 被他人预订 被预订 被选 已被选 已被锁定 满房 额满 已满 名额已满 已失效 已被他人选取 just_grabbed just_been_booked was_booked was_removed removed_by 已抢光 搶光 抢先购买 卖光 房型已满 no_rooms no_seats 无房',
  changed:
    '变化 变动 已变更 已更新 有变 发生变化 已改变 变更 调整 changed has_changed been_updated 不一致 刷新 涨价 异动 有更新 重新计算 不同 有变动 恢复原价 恢复 gone_up changed_since was_updated has_increased was_revised 修改了 规格已变更',
  frequent:
    '频繁 过于频繁 太频繁 太快 过快 操作频繁 尝试过多 次数过多 太多次 too_many too_many_requests too_often rate_limit too_many_attempts 频率 下单过多 提交次数 多次 次数已满 抢购次数 短时间内 一次 份数 抢购 黄牛',
  restrictbuy:
    '限购 限制购买 每人限 购买上限 购买数量 限买 最多购买 limit_per_customer purchase_limit 被限制购买 购买次数 可购买 资格已用完 仅可参与一次 最多可购 已参加过 已购买过 不可再买 购买资格 抢购资格 参与次数 每人 quantity_limit limit_per order_limit ticket_limit per_customer already_bought maximum_quantity only_allowed 买到上限 超出份数',
  insufficientrank:
    '不符合 不满足 未达到 不具备 没达到 未满足 达不到 没有达到 不合格 未达标 不符 doesnt_meet do_not_meet does_not_meet not_eligible ineligible not_qualified 不匹配 未达标准 不达标 未達 低于要求 不符合要求 没有资格 无资格 not_meet didnt_meet dont_qualify do_not_qualify youre_not_eligible arent_eligible 未获得使用资格 未获邀请 未对您开放 未向您开放 未对你开放 暂未开放 仅对部分用户开放 暂无资格',
  selfcancel:
    '用户取消 你已取消 已取消支付 取消了支付 用户中途取消 取消付款 取消支付 你取消了 支付取消 取消交易 中途取消 主动取消 用户已取消 付款已取消 支付已取消 交易已取消 you_cancelled you_canceled cancelled_by_user canceled_by_user payment_cancelled payment_canceled cancelled_the_payment canceled_the_payment cancelled_by_the_user payment_was_cancelled payment_was_canceled cancelled_by_customer user_cancelled 放弃支付 放弃付款 退出支付 已退出 中途退出 主动退出 已退出支付 已中止 已撤销 点击了取消 点了取消 离开付款 离开支付 自行离开 关闭了窗口 被取消 已取消 由付款人取消 撤回 aborted abandoned dismissed backed_out closed_the_payment cancelled_your you_have_cancelled have_cancelled cancelled_by_shopper cancelled_by_the_customer user_closed not_charged checkout_cancelled purchase_canceled fail_cancel 操作已取消 使用者取消 中止付款 退出了收银台 您已离开',
  inactiveuse:
    '不常用 很少用 没怎么用 没用过 长期未使用 长期不用 久不用 未使用 活跃度 使用频率 长时间未使用 长时间没有使用 不活跃 久未使用 多使用支付宝 很久没用 没有使用过 好久没用 一直没用 长期闲置 使用较少 长期未用 沉睡 睡眠卡 静止户 inactivity dormant inactive no_purchases wasnt_used not_used 未使用该卡 长期未交易',
  debt: '负债 负债率 负债过高 贷款太多 借款过多 网贷太多 多头借贷 共债 欠债 debt_ratio 未还贷款 贷款过多 借款总额 在贷笔数 贷款余额 总负债 outstanding_debt debt-to-income existing_debt too_many_open_plans 贷款总额',
  income:
    '收入 工资 失业 没工作 收入下降 还款能力 偿还能力 income 没上班 降薪 流水 裁员 被裁 下岗 生意不好 没有工作 没有收入 收入情况 收入信息 收入不稳定 还款能力评估 afford_the_repayments current_income affordability reported_income',
  cashouted:
    '套现 刷单 刷分 虚假交易 违规使用 违规交易 非正常消费 虚假购物 套取 cash_out cash-out 非真实交易 虚假 refund_abuse 非真实消费 疑似假交易 刷卡换现金 fictitious misuse 套利 换现',
  unusual:
    '异常登录 异地登录 频繁登录 非本人操作 非本人 异常行为 异地 陌生设备 新设备 登录异常 行为异常 unusual_activity unusual_login suspicious_activity unusual_sign-in 常用设备 不常用装置 不常用设备 其他城市 多个城市 陌生装置 新装置 new_device unrecognised_device unrecognized_device new_sign-in ip 常用地区 登录环境 登入地点 平时不一致 usual_pattern dont_match_your 首次登录 换设备登录',
  stolen:
    '被盗 盗用 盗刷 被人用 入侵 被攻击 泄露 黑客 被别人 不是我 hacked compromised unauthorized 被他人 他人使用 不是本人 盗号 遭盗 冒用 他人冒用 受威胁 疑似遭 遭到攻击 攻击 takeover theft someone_else',
  cantafford:
    '还不起 没钱还 还不出 没有钱还 暂时还不上 无力偿还 没能力还 困难 还不上了 想延期 延期还款 协商还款 cant_afford 周转不开 无力还款 经济困难 没办法还 协商 分期还款协商 停息挂账 资金困难 手头紧 失业了还 没工作还 没收入 生病 住院 拿不出 宽限 缓缓 缓几天 晚几天还 停息 减免 实在没钱 没有能力 还不上怎么办 繳不出 缴不出',
  young:
    '未满18 未满十八 未成年 年龄 周岁 underage years_old under_18 未满 18_or_over at_least_18 超龄 年满 岁 child_account 儿童 未成年人 minimum_age must_be_18',
  business:
    '企业账户 公司账户 对公账户 企业支付宝 外籍 护照 港澳台居民 非大陆 境外用户 账户类型 个体户 企业 企业用户 business_account 法人 商家账户 证件类型 ii_iii_类账户 business_accounts 商户号类型 account_type 类账户',
  selfopen: '开通 激活 签约 开启',
  notyet:
    '未开通 尚未开通 还没开通 没有开通 未激活 尚未激活 未签约 没开通 请先开通 not_activated not_enabled not_been_activated 需要开通 请开通 未签署 没有签约 未绑定支付 not_yet_activated 先开通 尚未签约 未授权支付 未领取 没授权 没签约 还没授权 还不是 尚未启用 尚未申请 没有申请 not_enrolled havent_signed_up hasnt_been_activated has_not_been_set_up not_been_set_up sign_up_for set_up not_turned 请先签约 请先绑定 协议不存在 agreement_not_found no_active_mandate 未注册',
  malformed:
    '小数 格式 非法 为0 为零 为负 只能为 必须大于 invalid_amount decimal 整数 整数倍 正整数 whole-dollar positive greater_than_zero 元倍数 有效的金额 valid_amount 数字 面额',
} satisfies Record<string, string>;
