# 请求的经过、期限和日期

# 期限的依据：四种，互不混用
request-clock-law = 法律
request-clock-yardstick = 监管尺度
request-clock-standard = 推荐性国家标准
request-clock-promise = 服务商的承诺
request-clock-colon = ：
request-clock-about-request = 办理您的请求
request-clock-about-confirmation = 确认收到您的请求
request-clock-about-complaint = 处理您的投诉
request-clock-standing-law = 性质：法律规定
request-clock-standing-yardstick = 性质：监管部门认定 App 违法违规行为的尺度，不是法律期限
request-clock-standing-standard = 性质：推荐性国家标准，不具有强制力
request-clock-standing-promise = 性质：服务商在政策中的承诺
request-clock-unverified = 未核对原文，引用前请查证
request-clock-source = 依据：{ $source }
request-clock-figure = 期限：{ $period }，{ $start }
request-clock-starts-identity-verified = 自身份核验通过之日起
request-clock-starts-received = 自收到请求之日起
request-clock-starts-not-stated = 起算日未写明
request-clock-starts-before-event = 自事件发生之日倒推
request-clock-ends-complete = 期满前应当：办理完毕
request-clock-ends-reply = 期满前应当：答复
request-clock-ends-handle = 期满前应当：处理
request-clock-ends-advance-notice = 期满前应当：事先通知
request-clock-extension = 可延长：{ $period }
request-clock-state-no-figure = 没有写明天数，应当“及时”
request-clock-state-not-running = 尚未起算：起算所依据的事实还没有记录
request-clock-state-before-event = 从事件发生之日倒推，现在没有日期
request-clock-state-running = 正在计算
request-clock-state-too-long = 期限过长，不计算日期
request-clock-from = 起算：{ $date }
request-clock-from-assumed = 起算：{ $date }（以发出之日代替）
request-clock-first = 延长前届满：{ $date }
request-clock-beyond = 服务商宣布的延长超过了依据所允许的范围
request-clock-due = 届满：{ $date }

request-due-range = 暂定 { $earliest } 至 { $latest }
request-due-provisional = 暂定 { $latest }

request-count-working-days = { $value } 个工作日
request-count-days = { $value } 天
request-count-months = { $value } 个月
request-count-days-abroad = { $value } 天（按当地法律计算）
request-count-business-days-abroad = { $value } 个当地工作日（未扣除当地公众假日）

request-source-measures = 《App违法违规收集使用个人信息行为认定方法》（2019）第六条
request-source-standard = GB/T 35273-2020《信息安全技术 个人信息安全规范》8.7
request-source-policy = 服务商政策{ $clause }
request-source-article-gdpr = 欧盟《通用数据保护条例》（GDPR）第 { $article } 条
request-source-gdpr = 欧盟《通用数据保护条例》（GDPR）
request-source-ccpa = 《加州消费者隐私法案》（CCPA）
request-source-pdpa = 新加坡《个人数据保护法》（PDPA）
request-article-pipl = 《个人信息保护法》第 { $article } 条{ $paragraph ->
    [none] {""}
   *[other] 第 { $paragraph } 款
}
request-article-regulations = 《网络数据安全管理条例》第 { $article } 条{ $paragraph ->
    [none] {""}
   *[other] 第 { $paragraph } 款
}

# 日期怎么算出来的
request-trace-line = { $date } { $weekday }　{ $number }　{ $reason }
request-trace-start = 起算当日，不计入
request-trace-working = 工作日
request-trace-made-up = 调休上班日，计入
request-trace-weekend = 周末
request-trace-off = 放假日
request-trace-statutory = 法定节假日
request-trace-maybe-off = 当年放假安排未公布，可能放假
request-trace-maybe-working = 当年放假安排未公布，可能调休上班
request-trace-day = 计入
request-trace-last-day-off = 期末日放假，顺延
request-trace-last-day-maybe-off = 期末日可能放假，可能顺延
request-trace-moved-to = 顺延至此
request-trace-same-day = 对应日
request-trace-month-end = 当月没有对应日，以月末为准
request-trace-weekday-abroad = 当地工作日（公众假日未知）
request-trace-weekend-abroad = 周末
request-trace-announced = 服务商宣布延长至此
request-weekday-1 = 周一
request-weekday-2 = 周二
request-weekday-3 = 周三
request-weekday-4 = 周四
request-weekday-5 = 周五
request-weekday-6 = 周六
request-weekday-7 = 周日

# 请求的状态
request-status = { $status }（{ $since }）
request-status-drafted = 已写好，未发出
request-status-sent = 已发出
request-status-acknowledged = 对方已确认收到
request-status-identity-asked = 对方要求核验身份
request-status-identity-verified = 身份已核验，等待答复
request-status-extended = 对方已延长期限
request-status-answered-in-full = 已全部办理
request-status-answered-in-part = 部分办理
request-status-refused = 被拒绝
request-status-reminded = 已催告
request-status-complained-to-provider = 已向服务商投诉
request-status-complained-to-authority = 已向主管部门投诉
request-status-closed = 已结束

request-facts-other-version = 政策已有其他版本，以下按现有版本计算；您写信时的版本所作的承诺可能不同。
request-facts-offer-gone = 目录中的政策不再有这项权利，无法得知服务商的承诺期限。
request-facts-policy-gone = 目录中已没有这份政策，无法得知服务商的承诺期限；其他记录不受影响。

request-standing-still = 没有在计算的日期
request-standing-running = 还有 { $left } 天
request-standing-due = 即将届满或可能已届满，还有 { $left } 天
request-standing-overdue = 已超过 { $over } 天（{ $working } 个工作日）
request-standing-met = 已在期限内完成
request-standing-late = 已完成，晚了 { $over } 天（{ $working } 个工作日）

# 经过
request-comma = ，
request-event = { $date }　{ $event }
request-event-details = { $date }　{ $event }：{ $details }
request-step-drafted = 写好请求书
request-step-sent = 发出
request-step-acknowledged = 对方确认收到
request-step-identity-asked = 对方要求核验身份
request-step-identity-verified = 身份核验通过
request-step-extended = 对方延长期限
request-step-answered = 对方答复
request-step-reminded = 催告
request-step-complained = 投诉
request-step-note = 备注
request-step-corrected = 更正日期
request-step-closed = 结束
request-step-reopened = 重新继续
request-outcome-full = 对方答复：全部办理
request-outcome-part = 对方答复：部分办理
request-outcome-refused = 对方答复：拒绝
request-refusal-id-demanded = 要求提供身份证件
request-refusal-other-channel-demanded = 要求改用其他渠道
request-refusal-legal-retention = 称法律要求保存
request-refusal-account-has-resources = 称账号仍有资源、订单或欠费
request-refusal-other-language = 要求使用其他语言
request-refusal-no-reasons-given = 未说明理由
request-refusal-other = 其他理由
request-complained-provider = 向服务商投诉
request-complained-authority = 向主管部门或其他机构投诉
request-closing-fulfilled = 请求已得到满足
request-closing-taken-back = 本人撤回请求
request-closing-given-up = 不再继续
request-closing-elsewhere = 转由主管部门或法院处理
request-extended-until = 延至 { $date }
request-extended-by = 延长 { $period }
request-reminded-until = 请在 { $date } 前答复
request-corrected-from = 原记录为 { $date }
request-channel-email = 电子邮件
request-channel-phone = 电话
request-channel-post = 邮寄
request-channel-ticket = 工单
request-channel-web = 网页
request-channel-self-service = 账号页面自行操作
request-channel-online-service = 在线客服
request-channel-site-message = 站内信
request-channel-unsubscribe = 退订
request-channel-browser = 浏览器设置
request-channel-customer-service = 客服

# 下一步
request-next-send = 发出请求书
request-next-record-acknowledgment = 记录对方确认收到
request-next-show-identity = 提供身份证明，够用即可，遮盖无关内容
request-next-record-verification = 记录身份核验通过
request-next-wait = 等待
request-next-record-answer = 记录对方答复
request-next-record-extension = 记录对方延长期限
request-next-remind = 发出催告函
request-next-answer-refusal = 回应对方的理由
request-next-complain-to-provider = 向服务商投诉
request-next-complain-to-authority = 向主管部门投诉
request-next-close = 结束这项请求
request-next-reopen = 重新继续
request-next-since = （{ $date } 起）
request-next-until = （至 { $date }）

# 日程
request-agenda-summary = { $provider }：{ $title }——{ $what }
request-agenda-provisional = { $what }（暂定）
request-agenda-remind-from = 可以催告
request-agenda-reminder-ends = 催告所定日期届满
request-ends-law-request = 法定办理期限届满
request-ends-law-confirmation = 法定确认期限届满
request-ends-yardstick-request = 监管尺度的办理期限届满
request-ends-yardstick-complaint = 监管尺度的投诉处理期限届满
request-ends-standard-request = 推荐性标准的答复期限届满
request-ends-promise-request = 服务商承诺的期限届满
