# 界面文字

app-name = 知情台
navigation = 主导航
skip = 跳到正文
providers = 服务商
provider = 服务商
right = 权利
close = 关闭
copy = 复制
copied = 已复制：{ $value }
colon = ：
colon-dot = { " · " }
other-language = English
offline = 不联网
offline-why = 本程序不连接网络；在 Linux 上由内核阻止一切联网。
keyring-open = 密钥环可用
keyring-closed = 密钥环不可用
waiting = 正在等待系统密钥环……
stop-waiting = 停止等待
undo = 撤销
undone = 已撤销。
unlock = 解锁
try-again = 重试
save-again = 重新保存
saved-again = 已重新保存。
start-anew = 另存原记录后重新开始
started-anew = 已重新开始；原记录已另存在密钥环中。
start-failed = 没有打开成功，请关闭后重新打开。
silent = 政策未说明

page-overview = 概览
page-information = 收集的信息
page-consents = 同意
page-write = 写请求书
page-settings = 设置

find = 查找信息、同意、权利……
found = 查找结果
found-nothing = 没有找到。
found-page = 页面
found-provider = 服务商
found-consent = 同意
found-right = 权利
found-information = 信息
shortcuts = 快捷键
key-find = 查找
key-pages = 打开第一至第五个页面
key-tab = 移到下一个可操作的位置
key-arrows = 在一组选项中移动
key-escape = 关闭对话框
key-help = 显示本列表

clause = 第{ $number }条
clause-again = 第{ $number }条（同号第{ $place }处）
clause-preamble = 引言
clause-closing = 文末
clause-of = 《{ $document }》{ $clause }
title-marks = 《{ $title }》

overview-title = 现在需要您处理
overview-lead = 一切都只存在这台电脑上。这里记录的是您的决定；要让服务商知道，请跟着下一步走。
overview-nothing = 眼下没有要处理的事。
overview-unknown = 还读不到您的决定，因此不知道有没有要处理的事。
todo-tell = { $provider } · 已撤回“{ $consent }”，还没有告知服务商
todo-tell-why = 撤回要告知服务商才会生效
todo-decide = { $provider } · { $count } 项同意尚未决定
todo-separate = 可以现在决定的事项中，{ $count } 项依法律或政策须单独同意
see-steps = 看步骤
decide = 去决定
write-withdrawal = 写撤回同意通知书
write-letter = 写请求书
policy-dates = 政策 { $version } · 核对于 { $checked }
collects = 收集 { $total } 类信息：必需 { $required } · 视情况 { $conditional } · 可选 { $optional }；政策标明敏感的 { $sensitive } 种
count-given = 已同意 { $count }
count-refused = 已拒绝或撤回 { $count }
count-undecided = 未决定 { $count }
count-items = { $count } 项
decisions-unknown = 决定暂时无法读取

consents-title = { $provider }：由您决定
consents-lead = 起初都是“未决定”。政策说的是服务商怎么做，不等于您同意了什么。
consents-none = 这份政策没有这一类事项。
consents-all-decided = 这一类都已决定。
only-undecided = 只看未决定的
group-decide-now = 您现在可以决定的
    .lead = 拒绝或撤回以后，请照下一步告知服务商。
group-ask-first = 他们必须先问您的
    .lead = 政策承诺先征得同意。可以在这里留一个预先的答复，被问到时照此回答。
decision-given = 同意
decision-refused = 拒绝
decision-withdrawn = 撤回
decision-undecided = 未决定
decision-unknown = 无法读取
ask-me = 先问我
recorded = 已记录：{ $consent } — { $decision }
recorded-here = 本机记录：
told = 告知服务商：
told-not = 尚未
confirmed = 服务商确认：
confirmed-not = 尚无
separate-policy = 政策写明须单独同意
separate-law = 法律要求单独同意
concerns = 涉及{ $kinds }
sensitive = 敏感
sensitive-short = 敏
sensitive-policy = 政策标明为敏感
effect-silent = 政策未说明拒绝或撤回的后果。
own-steps = 自己操作的步骤
steps-silent = 政策没有写具体步骤，只写了下列途径。
routes-silent = 政策没有写明途径。

channel-email = 电子邮件
channel-phone = 电话
channel-post = 邮寄
channel-ticket = 提交工单
channel-web = 网页
channel-self-service = 自行操作
channel-online-service = 在线客服
channel-site-message = 站内信
channel-unsubscribe = 按信息中的方式退订
channel-browser = 浏览器设置
channel-customer-service = 联系客服

information-title = 他们说要收集什么
information-lead = 每个标记都有条款为据。点开可看目的、方式、不提供的后果和条款号。
information-count = { $kinds } 种信息 · { $policies } 份政策
as-list = 清单
save-csv = 存为 CSV
as-matrix = 对照表
search = 按信息名称查找
which-policies = 选择政策
filter-required = 必需
filter-conditional = 视情况
filter-optional = 可选
filter-sensitive = 政策标明敏感
necessity-required = 必需
necessity-conditional = 视情况
necessity-optional = 可选
origin-provided = 由您提供
origin-automatic = 使用中自动收集
origin-third-party = 来自第三方
not-here = 这份政策没有提到
list-kind = 信息种类
list-policy = 服务商
list-term = 政策用语
list-purpose = 目的
list-how = 收集方式
list-need = 是否必需
list-clause = 条款
list-caption = 个人信息收集清单
shared-caption = 第三方共享清单
shared-who = 谁会得到
shared-consent = 是否征得同意
matrix-caption = 各类个人信息在各份政策中的收集情况
if-refused = 不提供会怎样：
if-refused-label = 不提供会怎样
item-optional = 选填

policy = 政策
policy-version = 版本日期
policy-in-force = 生效日期
policy-checked = 核对于
policy-age = 距今 { $years } 年
documents = 文件
on-this-page = 本页内容
section-collected = 收集的信息
section-consents = 同意事项
section-rights = 您的权利
section-recipients = 谁会得到
section-retention = 保存多久、在哪里
section-statements = 其他须知
section-contacts = 联系方式
section-discrepancies = 政策中的问题
discrepancies-lead = 编号错误、前后不一、未填写的空白、两种语言的出入，如实列出。
discrepancies-none = 没有发现。
not-offered = 政策没有写的权利，以及法律怎么说
law-gives-access = 个人信息保护法第四十五条：个人有权查阅。
law-gives-copy = 个人信息保护法第四十五条：个人有权复制。
law-gives-portability = 个人信息保护法第四十五条第三款：符合国家网信部门规定条件的，应当提供转移的途径。
law-gives-correction = 个人信息保护法第四十六条：信息不准确、不完整的，有权请求更正、补充。
law-gives-deletion = 个人信息保护法第四十七条：有五种情形之一的，有权请求删除。
law-gives-withdraw-consent = 个人信息保护法第十五条：有权撤回同意，且应当有便捷的方式。
law-gives-cancel-account = 网络数据安全管理条例第二十三条、第二十四条：不得设置不合理条件；注销后应当删除或者匿名化。
law-gives-explanation = 个人信息保护法第四十八条：有权要求解释说明处理规则。
law-gives-automated-decision = 个人信息保护法第二十四条：有权要求说明，并拒绝仅由自动化决策作出的重大决定。
law-gives-complaint = 个人信息保护法第五十条：应当建立便捷的申请受理和处理机制，拒绝的应当说明理由。
law-gives-regulator-complaint = 个人信息保护法第六十五条：有权向履行个人信息保护职责的部门投诉、举报。
law-gives-restriction = 个人信息保护法第四十四条：有权限制他人处理其个人信息。
law-gives-objection = 个人信息保护法第四十四条：有权拒绝他人处理其个人信息。
law-gives-marketing-opt-out = 个人信息保护法第二十四条第二款：自动化营销应当提供便捷的拒绝方式。
law-gives-posthumous = 个人信息保护法第四十九条：近亲属可以查阅、复制、更正、删除，死者生前另有安排的除外。
law-gives-cessation-notice = 个人信息保护法第四十七条第一款第（二）项：停止提供服务的，应当主动删除。
asked-explicit = 征得明确同意
asked-separate = 征得单独同意
asked-required = 征得同意
asked-none = 不另征求同意
asked-not-stated = 政策未说明是否征得同意
keeping-period = 保存期限
keeping-place = 保存地点
keeping-after-closure = 注销之后
keeping-after-deletion = 删除之后
keeping-archive = 存档
period = { $value } { $unit ->
    [working-days] 个工作日
    [months] 个月
    [years] 年
   *[days] 天
}
topic-acceptance = 怎样算接受政策
topic-scope = 适用范围
topic-cookies = Cookie 与同类技术
topic-verification = 实名认证
topic-automated = 画像与自动化决策
topic-third-party = 第三方服务
topic-transfer = 合并、收购等的转移
topic-abroad = 出境
topic-minors = 未成年人
topic-security = 安全措施
topic-incident = 安全事件告知
topic-account-closure = 账号注销
topic-exceptions = 例外
topic-business-data = 业务数据
topic-liability = 责任
topic-updates = 政策变更
flaw-numbering = 编号
flaw-translation = 语言出入
flaw-placeholder = 未填空白
flaw-contradiction = 前后矛盾
flaw-ambiguity = 含义不清

write-title = { $right } · { $provider }
letter-in = 信件语言
letter-in-chinese = 中文
letter-in-english = 英文
letter-in-both = 中文和英文并列
grounds-policy = 理由（政策所列）
grounds-law = 理由（个人信息保护法第四十七条）
which-consents = 撤回哪些同意
conditions = 条件和后果（勾选您已知悉或已满足的）
limits = 政策所列的条件和限制
which-information = { $count ->
    [0] 涉及哪些信息：全部
   *[other] 涉及哪些信息：已选 { $count } 类
}
wrong-value = 错误的内容
right-value = 正确的内容
new-recipient = 转移给谁
details-more = 补充说明
details-facts = 事实经过（时间、事情、已有的往来）
your-name = 您的姓名
your-account = 账号（用户名或 UID）
your-contact = 服务商据以认识您的邮箱或手机号
name-stays = 这些内容只用在信里，关闭窗口即忘记。信中不必写证件号码。
they-ask-for = 他们要求提供
evidence-silent = 政策没有列出这项请求所需的材料。
cover-copies = 证件复印件请注明用途，并遮盖与核验无关的内容。
when-answer = 多久应当答复
how-to-send = 怎样送达
clock-law = 法律
clock-law-says = 应当及时处理，没有写明天数（个人信息保护法第四十五条至第四十七条、第五十条；网络数据安全管理条例第二十三条）。
clock-yardstick = 监管尺度（不是法律期限）
clock-yardstick-complaint = 对投诉应在承诺时限内（不超过 15 个工作日，无承诺的以 15 个工作日为限）受理并处理（《App违法违规收集使用个人信息行为认定方法》第六条）。
clock-yardstick-check = 承诺的时限不超过 15 个工作日，无承诺的以 15 个工作日为限（《App违法违规收集使用个人信息行为认定方法》第六条；条文未经核对，引用前请查证）。
clock-standard = 推荐性国家标准
clock-standard-says = 30 天内或法律规定的期限内答复（GB/T 35273-2020 第 8.7 条；条文未经核对，引用前请查证）。
clock-promise = 服务商的承诺
clock-no-promise = 政策没有承诺期限。
clock-promised = { $starts ->
    [identity-verified] 验证身份后
    [received] 收到请求后
    [before-event] 至少提前
   *[not-stated] { "" }
}{ $value } { $unit ->
    [working-days] 个工作日
    [months] 个月
    [years] 年
   *[days] 天
}{ $meaning ->
    [complete] 内完成处理
    [reply] 内答复
    [advance-notice] 通知
   *[handle] 内处理
}
clock-extension = 可延长 { $value } { $unit ->
    [working-days] 个工作日
    [months] 个月
    [years] 年
   *[days] 天
}
copy-text = 复制文字
save-text = 存为文本
save-pdf = 存为 PDF
saved-to = 已保存到 { $path }
letter-copied = 信件文字已复制。
letter-page = 信件
letter-page-number = 信件第 { $number } 页，共 { $count } 页；文字见下方“以文字阅读”
letter-as-text = 以文字阅读

settings-look = 语言与外观
settings-language = 界面语言
settings-theme = 颜色
as-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
settings-keyring = 系统密钥环
keyring-good = 密钥环可用，您的决定已读取。
keyring-what = 您的决定保存在操作系统的密钥环里：服务名 consent-desk，每份政策一条记录。本程序不保存别的副本。
read-again = 重新读取
read-again-done = 已重新读取。
settings-facts = 资料的新旧
settings-about = 关于
about-version = 知情台 { $version }，以 MIT 或 Apache-2.0 许可发布。
about-privacy = 不联网，不收集任何信息，不需要注册。
about-advice = 内容依据各服务商公布的政策文本和法律条文整理，用自己的话写成；不是法律意见，以原文为准。
