/** How a sentence is meant. Automatic mode is silent for most of these: they talk about failures and report none. */
export const moods = {
  /** Sounds like a condition and is only politeness: it hides the words in it. */
  polite:
    '若是本人 如是本人 如为本人 如非本人 若非本人 如有疑问 如有问题 如需帮助 若有疑问 如需继续 为避免 如您确认 如本人 如有异议 如仍 若仍 如问题 如果问题 if_you_have_any_questions if_this_continues if_the_problem_persists if_you_need_help if_you_believe if_the_issue_persists if_this_keeps when_processing while_processing 如需使用 若已扣款 如已扣款 若已付款 如您已付款 如已付款 如需购买 如需解封 如需 若您已付款 如有 if_you_already if_you_were_charged',
  why: '为什么 为何 为啥 怎么 咋 什么原因 怎么回事 什么情况 干嘛 凭什么 为什 为撒 怎么了 是怎么 why',
  howto:
    '怎么办 咋办 如何 怎样 怎么解决 怎么处理 怎么开通 怎么恢复 怎么解除 怎么样 如何解决 攻略 教程 方法 解决办法 试试搜索 搜一搜 大家都在搜 猜你想问 how_to how_do how_can what_to_do 常见问题 帮助中心 faq 问答 help_center 办法 技巧',
  ask: '能不能 可不可以 能否 可否 是不是 会不会 有没有 能用吗 可以用吗 有哪些 哪些 could_i 要不要 需不需要 用不用 支不支持 是否要 是否需要 是否可以 是否能',
  particle: '吗 么 呢 嘛',
  condition:
    '如果 若 如遇 如有 如您 如你 一旦 假如 倘若 万一 当你 若你 若因 若未 如需 if when in_case unless should_you 若需 如因 如出现 如发生 如遭遇 如未 的话 情况下 若遇 若要 如若 如交易 如账户 如账号 如帐户 如帐号 如支付 如付款 如订单 如卡片 如银行卡 如信用卡 如自动 如借款 如还款 如暂时 如超 如余额 如未能 如无法 如不能 如逾期 如发现 如收到 如商品 如您的 如你的 如款项 如扣款 如网络 如系统 如被 如需要 如验证 如额度 如付款人 如多次 如已扣款可 如违反 如逾 如连续 如因此 如对 如要 如果您 若违反 若逾期 若超过 若余额 若订单 若支付 若付款 若交易 一经',
  when: '不足时 失败时 超时时 逾期时 过期时 关闭时 取消时 异常时 受限时 冻结时 无法支付时 不可用时',
  future:
    '可能会 将会 以免 会导致 可能导致 将被 将导致 会影响 will_be may_be might_be could_result to_avoid may_result 将不 将无法 则无法 会被 将自动 将按 后将 will',
  rule: '建议你定期 请定期 谨防 都是诈骗 均为诈骗 均属诈骗 切勿 请勿泄露 请妥善保管 注意防范 请勿轻信 提高警惕 须知 承担责任 不承担 用户应 温馨提示 请注意 注意事项 提示: 违约责任 免责 概不 恕不 不予退 本协议 用户协议 服务协议 同意协议 活动说明 使用说明 概不负责',
  advert: '立享 立减 限时 抢先 赠送 满减 低至 下单立 福利 提额 专享 特惠 省钱 on_sale free_shipping 返现 免息',
  success:
    '成功 已成功 付款成功 支付成功 交易成功 开通成功 激活成功 恢复正常 已恢复 successful successfully completed succeeded thank_you thanks confirmed approved 谢谢 感谢 下单成功 已完成',
  past: '曾经 之前 以前 上次 昨天 去年 当时 previously last_time',
  negated: '不会 没有发生 未发生 无需 不用 无须 no_longer never wont 不影响 不再 不需要',
  caption: '查看 了解 修改 设置 选择 更换 联系 阅读 同意 下载 管理 learn_more view select choose manage 点击',
  quote: '显示 提示 说 写着 弹出 报错 says showed',
  /** What the message asks for says nothing of the reason: it hides the words in it. */
  advice:
    '更换其他银行卡 换其他银行卡 换卡重试 请换卡 使用其他卡片 改用其他卡片 使用其他信用卡 重新绑定卡片 选择其他支付方式 选择其他付款方式 更换支付方式 更换付款方式 请更换支付方式 换一种付款方式 换一种支付方式 其他支付方式 其他付款方式 改用其他付款方式 使用其他付款方式 更换其他付款方式 请尝试其他支付方式 绑定新的银行卡 更换支付宝进行支付 请联系发卡银行 请联系银行 联系商家 联系商店客服 try_another_card use_another_card try_a_different_card use_a_different_card choose_another_card try_with_a_different_one contact_your_bank contact_your_card_issuer contact_your_card_provider choose_another_payment_method try_another_payment_method use_a_different_payment_method select_another_payment_method use_another_payment_method please_try_another_card',
} satisfies Record<string, string>;
