# 自己读的政策：一条事实是什么，没有确认过的地方写什么

review-fact-provider = 服务商
review-fact-controller = 个人信息处理者的登记名称
review-fact-document = 文件名称
review-fact-version = 政策版本
review-fact-in-force = 生效日期
review-fact-deadline = 承诺的期限
review-fact-retention = 信息的保存
review-fact-statement = 其他须知
review-fact-regime = 还适用
review-fact-discrepancy = 政策文本的问题
review-fact-refusal = 不提供或者不同意的后果
review-fact-withdrawal = 撤回同意的后果
review-fact-basis = 政策写明的处理依据

review-flaw-repeated = 编号“{ $clause }”出现了两次。
review-flaw-empty = 这一章只有标题，没有内容。
review-flaw-missing = 文中提到第{ $clause }条，但全文没有这一条。
review-flaw-blank = 此处留有空白，没有填写。

review-purposes = 用途：{ $purposes }
review-no-purpose = 条款没有写明用途
review-unread = 未经确认，请看原条款。
review-information = 所收集的信息
review-untitled = 隐私政策
review-working-days = { $count }个工作日
review-days = { $count }天

review-source-provided = 由本人提供
review-source-automatic = 使用服务时自动记录
review-source-third-party = 来自第三方
review-source-not-stated = 没有写明来源
review-necessity-required = 必需
review-necessity-conditional = 使用部分功能时需要
review-necessity-optional = 可以不提供
review-group-decide-now = 现在就可以决定
review-group-ask-first = 对方须先征得同意
review-regime-pipl = 中国《个人信息保护法》
review-regime-gdpr = 欧盟《通用数据保护条例》
review-regime-ccpa = 美国加州《消费者隐私法》
review-regime-pdpa = 新加坡《个人数据保护法》

review-ground-consent = 您的同意
review-ground-contract = 订立、履行合同所必需
review-ground-legal-duty = 履行法定职责或者法定义务所必需
review-ground-emergency = 应对突发公共卫生事件，或者紧急情况下保护生命健康和财产安全
review-ground-public-interest = 为公共利益实施新闻报道、舆论监督
review-ground-disclosed = 已经合法公开的信息
review-ground-other = 法律、行政法规规定的其他情形
review-ground-legitimate-interests = 对方的正当利益（境外法律的依据，中国法律没有）
