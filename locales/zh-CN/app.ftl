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
working = 正在处理……
cancel = 取消
save = 保存
record = 记下
no-file = 没有选择文件
later = 以后再说
erase = 删除
undo = 撤销
undone = 已撤销。
start-failed = 没有打开成功，请关闭后重新打开。
way-unlock = 解锁
way-retry = 重试
way-put-back = 用历史中的决定恢复
way-anew = 另存后重新开始
way-choose = 去查看
way-code = 输入恢复码
way-backup = 从备份恢复
way-earlier = 退回到较早的状态
way-go-on = 照此继续
way-new-history = 开始新的历史
put-back-done = 已用历史中的决定恢复；原来的内容已另存在密钥环中。
anew-done = 已重新开始；原来的内容已另存在密钥环中。
code-what = 恢复码在您打印的恢复单上。照着输入即可，大小写、空格和连字符都没有关系。历史打开以后，密钥和各项决定会重新写入密钥环。
code-done = 已用恢复码打开历史，决定已写回密钥环。
go-on-what = 知情台会从现有的记录接着写，并在历史里写明：此处的记录与密钥环所记的不符，是您决定继续的。缺少的记录不会因此回来。
go-on-done = 已从现有的记录继续，历史里已写明。
new-history-what = 知情台会开始一份新的历史，以密钥环里的决定为起点。原来历史里的请求、信件、附件和人员不会带过来。
new-history-kept = 原来的历史、恢复文件和密钥只是另存，不会删除：文件在数据文件夹的 set-aside 中，密钥在密钥环中。以后找到办法，仍可打开。
new-history-done = 已开始新的历史；原来的已另存。
notice-put-back = 密钥环里缺少{ $provider }的决定，已按历史补上。
notice-adopted = 历史里还没有{ $provider }的决定，已从密钥环记入历史。
notice-key-change-completed = 上次更换密钥中途停下，现已完成。请使用新的恢复码。
notice-key-change-undone = 上次更换密钥没有完成，已恢复原状。原来的恢复码仍然有效。
silent = 政策未说明

page-overview = 概览
page-information = 收集的信息
page-consents = 同意
page-write = 写请求书
page-requests = 请求
page-history = 历史
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
key-pages = 打开第一至第七个页面
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
overview-history-unknown = 历史暂时打不开，有没有到期的请求、哪些决定已告知服务商，现在无法知道。
begin-title = 开始
begin-lead = 不需要注册，也可以什么都不填，直接往下看。
begin-language = 选择语言
begin-language-why = 以后在右上角也能随时切换。
begin-people = 写下以谁的名义写信
begin-people-why = 您自己、由您监护的孩子、您代表的公司……只保存在这台电脑上，写信时不必重填。
begin-people-go = 填写
begin-code = 设置恢复码
begin-code-go = 去设置
begin-done = 已完成
todo-overdue = { $provider } · “{ $request }”已逾期
todo-overdue-why = { $what }已过，服务商还没有办结
todo-due = { $provider } · “{ $request }”临近日期
todo-request-go = 查看请求
todo-code = 恢复码还没有设置
todo-code-why = 密钥环丢失或更换电脑时，凭它才能打开历史
todo-code-go = 设置恢复码
todo-backup = 还没有备份
todo-backup-why = 硬盘损坏或电脑丢失时，凭备份才能找回
todo-backup-go = 去备份
due-title = 各项日期
due-on = { $date } · { $what }
due-overdue = 已逾期
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
count-overdue = 逾期的请求 { $count } 件
count-requests = 进行中的请求 { $count } 件
count-items = { $count } 项
decisions-unknown = 决定暂时无法读取

consents-title = { $provider }：由您决定
consents-lead = 起初都是“未决定”。政策说的是服务商怎么做，不等于您同意了什么。
consents-none = 这份政策没有这一类事项。
consents-all-decided = 这一类都已决定。
only-undecided = 只看未决定的
differ-title = 有两份不一致的决定
differ-lead = 历史和密钥环（或者从另一台电脑带来的历史）对下列事项的记载不同。请选定以哪一份为准；在此之前不会写入任何内容。没有列出的事项，两份一致。
version-here = 历史中的
version-other = 密钥环或另一台电脑的
version-decided = { $decision }（{ $date }）
settle-here = 以历史中的为准
settle-other = 以另一份为准
settled = 已选定；另一份留在历史里，可以查到。
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
told-how = { $date }，{ $channel }
by-request = 查看请求
fact-told = 记下已告知
fact-confirmed = 记下已确认
fact-change = 更改
fact-record-of = { $fact }：{ $consent }
fact-change-of = 更改“{ $fact }”：{ $consent }
told-channel = 通过什么途径
told-on = 告知的日期
confirmed-on = 确认的日期
told-recorded = 已记下：已将“{ $consent }”告知服务商。
confirmed-recorded = 已记下：服务商已确认“{ $consent }”。
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
history-lead = 您作出的决定、写过的信、请求的经过，都按时间记在这里（北京时间）。每一条都与前一条相连，只增加，不改写。
history-whole = 是否完整
history-fingerprint = 共 { $count } 条记录，指纹：
history-fingerprint-what = 指纹由全部记录算出，改动、删去其中任何一条，它都会不同。信件和导出的文件上印有当时的指纹；日后有争议时，可以用来证明历史没有改动过。
history-check = 检查历史
history-sound = 历史完整：{ $count } 条记录逐条相符，指纹 { $head } 与密钥环所记一致。
history-not-sound = 历史有 { $count } 处不对：
defect-changed = 第 { $seq } 条记录被改动
defect-removed = 第 { $seq } 条记录的内容不见了，而历史里没有删除它的记载
defect-swapped = 第 { $seq } 条和第 { $with } 条记录被调换
defect-cut = 应有 { $expected } 条记录，现有 { $found } 条：末尾被截去，或者被换成了旧文件
defect-rewritten = 前 { $seq } 条记录彼此相符，但与密钥环所记的指纹不符：整份历史可能被换过
history-take = 导出
history-take-what = 同意记录按 ISO/IEC TS 27560:2023 编写，供程序读取；回执供人阅读，内附同一份记录。
export-history = 历史（PDF）
export-decisions = 决定一览（CSV）
export-which = 回执和同意记录包括
export-all = 全部服务商
export-receipt = 同意回执（PDF）
export-records = 同意记录（JSON-LD）
history-search = 在历史中查找
history-kind-decisions = 决定
history-kind-requests = 请求和信件
history-kind-people = 人员
history-kind-keeping = 保管
history-count = { $count } 条
history-number = 第 { $seq } 条
history-place = 第 { $seq } 条，此时的指纹：{ $head }
history-more = 显示更多
history-empty = 还没有任何记录。作出第一项决定或者写好第一封信以后，就会记在这里。
history-unknown = 历史暂时打不开，因此无法显示。它仍在这台电脑上，没有丢弃。
event-decided = { $provider }：将“{ $consent }”定为“{ $decision }”
event-taken-back = { $provider }：撤销了上一次的决定，恢复为此前的决定
event-set = { $provider }：{ $why ->
    [adopted] 把已有的 { $count } 项决定记入历史
    [not-saved] 密钥环没有存下改动，恢复为此前的 { $count } 项决定
    [settled] 两份决定不一致，选定其中一份（{ $count } 项）
   *[anew] 另存原记录，重新开始
}
event-told = { $provider }：已于{ $date }告知（{ $channel }）：{ $consents }
event-confirmed = { $provider }：服务商已于{ $date }确认：{ $consents }
event-person = 保存了{ $person }的资料（{ $kinship }）
event-request = { $request }：{ $what }（{ $date }）
event-some-request = 一件请求
event-letter = 写好给{ $provider }的信：{ $right }
event-letter-for = 以{ $person }的名义写好给{ $provider }的信：{ $right }
event-attached = { $request }：附上文件“{ $file }”
event-working-days = 导入 { $years } 年的工作日表
event-erased = 删除了{ $what ->
    [letter] 一封信
    [attachment] 一个附件
    [request] 一件请求及其信件和附件
    [person] 一个人的资料及其请求、信件和附件
   *[everything] 全部内容
}，共 { $count } 条记录的内容
event-erased-event = 这一条的内容已按您的要求删除，只留下它的位置和指纹
event-key-changed = 设置了新的恢复码，并更换了历史的密钥
event-recovered = 用恢复码打开了历史
event-backed-up = 做了一次备份
event-merged = 并入另一份历史：以下 { $count } 条是它的记录
event-went-on = 历史与密钥环所记不符（应有 { $expected } 条记录），您选择从现有的记录继续

settings-look = 语言与外观
settings-language = 界面语言
settings-theme = 颜色
as-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
settings-keyring = 系统密钥环
keyring-good = 密钥环可用，您的决定已读取。
keyring-what = 您的决定保存在操作系统的密钥环里：服务名 consent-desk，每份政策一条记录。决定的经过另存在这台电脑的加密历史里，历史的密钥也在密钥环中；两者丢了一个，可以用另一个找回。
read-again = 重新读取
read-again-done = 已重新读取。
settings-people = 写信人和相关的人
people-what = 写信时不必重填。这些资料存在加密的历史里，只在您写的信中出现，不会传到任何地方。请不要填写证件号码。
people-is-myself = 本人
people-is-child = 由我监护的孩子
people-is-deceased = 去世的近亲属
people-is-company = 我代表的公司
people-is-principal = 委托我的人
people-name = 姓名或公司名称
people-kinship = 与我的关系
people-contact = 服务商据以认识的邮箱或手机号
people-accounts = 在各服务商的账号（没有的不填）
people-account-at = { $provider }：{ $account }
people-add = 添加一个人
people-edit = 修改资料
people-edit-who = 修改{ $person }的资料
people-erase-who = 删除{ $person }
people-erase-what = 将删除其资料、{ $count } 件请求，以及相关的信件和附件，无法恢复。
people-saved = 已保存{ $person }的资料。
settings-recovery = 恢复码
recovery-code = 恢复码
recovery-set = 恢复码已设置。
recovery-not-set = 恢复码还没有设置。
recovery-what = 历史的密钥存在系统密钥环里。密钥环丢失、重装系统或更换电脑时，凭恢复码可以打开历史，找回各项决定。
recovery-change = 做一个新码，会同时更换历史的密钥：旧的恢复码从此失效，请销毁旧的恢复单。
recovery-make = 制作恢复码
recovery-make-new = 换一个新码
recovery-step-print = 第一步：打印或抄下来（只显示这一次）
recovery-print = 存为恢复单（PDF）
recovery-next = 下一步：照着输入
recovery-step-type = 第二步：照纸上的输入一遍，确认没有抄错
recovery-again = 再看一次
recovery-confirm = 确认并启用
recovery-copied = 恢复码已复制。用完请清空剪贴板。
recovery-done = 恢复码已启用，历史的密钥已更换。
settings-backup = 备份
backup-what = 备份是一个文件，包含全部历史：决定、请求、信件、附件和人员，用口令加密。它采用 age 格式，任何支持 age 的程序凭口令都能打开。请存到另一个地方，例如 U 盘；口令忘了，谁也打不开。
backup-latest = 最近一次备份：{ $date }
backup-never = 还没有备份过。
backup-file = 选择备份文件（.age）
passphrase = 备份的口令
passphrase-new = 口令（至少 8 个字符）
passphrase-again = 再输入一次口令
passphrases-differ = 两次输入的口令不一样，没有备份。
back-up = 备份
settings-restore = 恢复与合并
restore-what = 先完整检查备份，没有问题才采用。这台电脑上已有历史的，两边合并，一条不少；有矛盾的决定会请您选定。历史打不开的，先另存，再用备份代替。
restore = 检查并恢复
restored = { $count ->
    [0] 没有新的记录：备份里的每一条，这里都已经有了，或者已按您的要求删除。
   *[other] 已恢复，{ $count } 条记录是这里原来没有的。
}
settings-earlier = 较早的状态
earlier-what = 知情台在同一块硬盘上自动保留历史最近的五个状态。退回到其中一个时，现在的历史会另存，不会删除。
earlier-none = 还没有保留的状态。
earlier-state = { $date }，{ $count } 条记录
earlier-back = 退回到此时
earlier-done = 已退回到较早的状态；原来的历史已另存。
settings-days = 工作日表
days-known = 已有 { $years } 年的放假和调休安排。
days-what = 国务院公布次年的放假安排以后，可以导入一份 JSON 表；没有公布的年份，算出的日期标为“暂定”。
days-take = 导入工作日表（JSON）
table-taken = 已导入，各件请求的日期已重新计算。
settings-erase = 删除
erase-what = 单封信、附件和请求在“请求”里删除，单个人在上面“写信人和相关的人”里删除。这里删除的是全部。
erase-everything = 删除全部内容
erase-list = 将删除 { $decisions } 项决定、{ $requests } 件请求及其信件和附件、{ $people } 个人的资料，密钥环里的决定一并清除，本机自动保留的较早状态也会删除。无法恢复。
erase-tombstones = 历史里每一条的位置、时间和指纹会留下，内容不留：这样仍能证明其余记录没有改动过。
erase-backups-hold = 您的备份里可能仍有这些内容，最近一次备份是 { $date }。需要的话，请自行删除备份文件。
erase-no-backup = 这里没有做过备份。
erase-elsewhere = 已存到“文档”里的信件和导出文件、另存在 set-aside 中的旧历史、其他电脑上的副本，知情台不会去动；需要的话，请自行删除。
erase-sure = 我明白这无法恢复
erased-done = 已删除，内容已从历史中清除。
settings-facts = 资料的新旧
settings-about = 关于
about-version = 知情台 { $version }，以 MIT 或 Apache-2.0 许可发布。
about-privacy = 不联网，不收集任何信息，不需要注册。
about-advice = 内容依据各服务商公布的政策文本和法律条文整理，用自己的话写成；不是法律意见，以原文为准。
