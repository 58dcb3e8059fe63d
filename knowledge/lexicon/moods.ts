/** How a sentence is meant. Automatic mode is silent for most of these: they talk about failures and report none. */
export const moods = {
  why: '为什么 为何 为啥 怎么 咋 什么原因 怎么回事 什么情况 干嘛 凭什么 为什 为撒 怎么了 是怎么 why',
  howto:
    '怎么办 咋办 如何 怎样 怎么解决 怎么处理 怎么开通 怎么恢复 怎么解除 怎么样 如何解决 攻略 教程 方法 解决办法 how_to how_do how_can what_to_do 常见问题 帮助中心 faq 问答 help_center 办法 技巧',
  ask: '能不能 可不可以 能否 可否 是否 是不是 会不会 有没有 能用吗 可以用吗 有哪些 哪些 哪里 多少 什么时候 多久 几天 can_i could_i is_it is_there 要不要 需不需要 用不用 支不支持',
  particle: '吗 么 呢 嘛',
  condition:
    '如果 若 如遇 如有 如您 如你 一旦 假如 倘若 万一 当你 若你 若因 若未 如需 if when in_case unless should_you 若需 如因 如出现 如发生 如遭遇 如未 的话 情况下 若遇 若要 如若',
  when: '时 时请 期间请 后请',
  future:
    '可能会 将会 以免 避免 否则 会导致 可能导致 将被 将导致 会影响 will_be may_be might_be could_result to_avoid may_result 将不 将无法 则无法 会被 将自动 将按 产生 would_be 后将 即可 防止 will may might',
  rule: '规则 协议 须知 说明 条款 承担责任 不承担 用户应 建议你 敬请 温馨提示 请注意 注意事项 提示: 政策 违约责任 terms policy rules agreement 免责 概不 恕不 公告 不予退 声明 权利 义务 责任 甲方 乙方 本协议 服务费率',
  advert:
    '立享 立减 优惠 免息 限时 抢先 赠送 领取 满减 享 低至 下单立 福利 秒杀 提额 专享 特惠 省钱 sale off free_shipping 返现 补贴',
  success:
    '成功 已成功 付款成功 支付成功 交易成功 开通成功 激活成功 恢复正常 已恢复 successful successfully completed succeeded thank_you thanks confirmed approved 谢谢 感谢 下单成功 已完成',
  past: '曾经 之前 以前 上次 昨天 去年 当时 previously last_time',
  negated: '不会 没有发生 未发生 无需 不用 无须 no_longer never wont 不影响 不再 不需要',
  caption: '查看 了解 修改 设置 选择 更换 联系 阅读 同意 下载 管理 learn_more view select choose manage 点击',
  quote: '显示 提示 说 写着 弹出 报错 says showed',
} satisfies Record<string, string>;
