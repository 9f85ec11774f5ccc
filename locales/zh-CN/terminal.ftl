# 终端里的话

terminal-help = 知情台：知道服务商收集什么，决定同意什么，依法提出请求，留下凭据。
    不带参数运行即打开窗口。

    用法：
      consent-desk                          打开窗口
      consent-desk 文件.age                 打开窗口，恢复这份备份
      consent-desk catalogue [--json]       各政策收集什么、提供哪些权利
      consent-desk catalogue --csv          收集的每一项信息，一项一行，供电子表格使用
      consent-desk catalogue schema [policy]
                                            --json 输出的格式；加 policy 为政策文件的格式（JSON Schema）
                                            以上各项可加 --output 文件
      consent-desk catalogue check 文件...  检查目录文件，指出文件、行和规则
      consent-desk policy draft 文件 [--json] [--output 文件夹]
                                            读一份保存下来的政策（网页、文本、Markdown、PDF、Word），按规则起草目录文件；
                                            --output 写出事实与两种语言的文字，--json 另附每项事实的出处和把握
      consent-desk policy clauses 文件 [--json]
                                            条款及其编号；没有编号的照样写明
      consent-desk policy verify 政策 文件 [--json]
                                            手上的文本与目录所记是否一致，逐项列出
      consent-desk policy fingerprints 政策 文件
                                            各条款的指纹，供目录使用
      consent-desk consents [--json]        您的决定
      consent-desk consents set 政策 同意事项 given|refused|withdrawn|undecided
                                            记录一项决定（同意、拒绝、撤回、未决定）
      consent-desk letter 选项              写一封信
      consent-desk requests [--json]        您的各项请求：进展如何，下一步可以做什么
      consent-desk requests show 编号 [--json]
                                            一项请求的经过、期限和附件
      consent-desk requests attach 编号 文件
                                            给请求附上一个文件，最大 25 MB
      consent-desk history [--json]         全部记录，以及每条之后的摘要值
      consent-desk history check            检查记录是否被改动、删去、调换或截断
      consent-desk export 内容 [--policy 政策] [--request 编号] --output 文件夹
                                            内容为 information（收集清单）、decisions（决定，CSV）、
                                            records（JSON-LD）、receipt（回执）、history（历史）、
                                            case（案卷，PDF）、case-folder（案卷文件夹）、dates（日程，ICS）
      consent-desk backup --output 文件     制作加密备份
      consent-desk restore 文件             从备份恢复或者并入
                                            以上两项在终端中询问口令（不显示），否则从标准输入读取一行
      consent-desk deadline --policy 政策 --right 权利 --from 日期 [--verified 日期] [--regime 法律] [--json]
                                            何时到期：法律、监管尺度、标准、服务商的承诺，逐日说明
                                            法律为 pipl（默认）、gdpr、ccpa、pdpa；日期如 2026-11-22

    letter 的选项：
      --policy 政策          必填，如 qiniu-cloud
      --right 权利           必填，如 deletion、access、withdraw-consent
      --language 语言        zh-CN（默认）、en-US、both（中英并列）
      --draft 文件           整份草稿（JSON），包括代理身份、后续函件等全部字段；写在其后的选项可以改动它
      --regime 法律          pipl（默认）、gdpr、ccpa、pdpa，以政策写明适用者为限
      --format 格式          pdf（默认）、docx、txt、eml（邮件草稿）
      --output 文件          必填；已有的文件在新内容写完后才被替换；- 为标准输出
      --name 姓名            不填则留一条横线，打印后手写
      --account 账号         --contact 联系方式
      --ground 理由          可重复；政策所列理由，或 pipl-47-1 至 pipl-47-5
      --consent 同意事项     可重复；撤回哪些同意
      --information 类别     可重复；涉及哪些信息，不填为全部
      --condition 条件       可重复；已知悉或已满足的条件
      --wrong 内容           --correct 内容       更正前后的内容
      --recipient 接收方     --details 补充说明

    通用选项：
      --unlock               密钥环锁定时，允许系统弹出窗口要求输入密码
      --lang 语言            终端文字的语言：zh-CN 或 en-US
      --verbose              出错时一并显示原因
      --log 文件             写运行日志：只有命令、代码和原因，没有您的任何内容；
                             设置 CONSENT_DESK_LOG=文件 效果相同
      --help, --version

    退出码：0 成功；1 失败；2 用法或输入有误，什么都没有写；3 密钥环不可用。
terminal-cause = 原因：{ $cause }
terminal-saved = 已保存：{ $path }
terminal-recorded = 已记录在本机：{ $name }，{ $decision }（{ $date }）。
terminal-tell = 服务商还不知道，请按下面的办法告知：
terminal-recorded-undecided = 已改回未决定：{ $name }。
terminal-tell-steps = 自己操作：{ $steps }
terminal-tell-letter = 写信：consent-desk letter --policy { $policy } --right withdraw-consent --consent { $consent } --output 撤回同意通知书.pdf
terminal-decision-given = 同意
terminal-decision-refused = 拒绝
terminal-decision-withdrawn = 已撤回
terminal-decision-undecided = 未决定
terminal-decision-unknown = 无法读取
terminal-group-decide-now = 现在可以决定的事项
terminal-group-ask-first = 须先征得您同意的事项
terminal-policy = { $provider }（{ $id }），{ $version } 版，核对于 { $checked }
terminal-counts = 收集 { $collected } 类信息，{ $consents } 项可选同意，{ $rights } 项权利
terminal-right = { $name }（{ $id }，{ $clause }）
terminal-policy-read = { $format } · { $encoding ->
    [none] 自带编码
   *[other] { $encoding }
} · { $characters } 个字符 · { $clauses } 个条款
terminal-policy-draft = { $provider }（{ $id }），{ $version } 版：收集 { $collected } 处，同意 { $consents } 项，权利 { $rights } 项，联系方式 { $contacts } 个。这是按规则起草的，尚未确认。
terminal-policy-fact = { $confidence }%  { $clause }  { $fact }
terminal-policy-clause = { $name }{ $numbered ->
    [yes] {""}
   *[no] （无编号）
}  { $heading }
terminal-policy-same = 一致  { $clause }  { $fact }
terminal-policy-moved = 移到 { $to }  { $clause }  { $fact }
terminal-policy-reworded = 改动约 { $percent }%  { $clause }  { $fact }
terminal-policy-missing = 没有找到  { $clause }  { $fact }
terminal-policy-verified = 一致 { $same } 项，移动 { $moved } 项，改动 { $reworded } 项，没有找到 { $missing } 项。
terminal-requests-none = 没有请求。
terminal-attached = 已附上：{ $name }（SHA-256 { $sha256 }）。
terminal-history-none = 还没有任何记录。
terminal-history-good = 没有问题：共 { $events } 条，指纹 { $head }。
terminal-restored = 已恢复，新增 { $events } 条记录。
terminal-check-good = { $file }：没有问题
window-title = 知情台
window-page-ended = 页面意外终止
    .hint = 已经记录的内容没有丢失；正在填写的内容可能需要重新填写。
    .again = 重新打开
window-open = 打开
window-save = 保存到哪里
    .accept = 保存
    .cancel = 取消
window-choose-file = 选择文件
    .accept = 打开
    .cancel = 取消
window-choose-folder = 选择保存文件的文件夹
    .accept = 选择
    .cancel = 取消
window-menu-file = 文件(&F)
window-menu-new-letter = 写新信
window-menu-print = 打印……
window-menu-quit = 退出
window-menu-edit = 编辑(&E)
window-menu-undo = 撤销（Ctrl+Z）
window-menu-cut = 剪切
window-menu-copy = 复制
window-menu-paste = 粘贴
window-menu-select-all = 全选
window-menu-find = 查找……
window-menu-view = 查看(&V)
window-menu-overview = 今天
window-menu-information = 信息
window-menu-consents = 同意
window-menu-write = 写信
window-menu-requests = 请求进度
window-menu-history = 历史
window-menu-settings = 设置
window-menu-larger = 放大
window-menu-smaller = 缩小
window-menu-as-designed = 原始大小
window-menu-other-language = Switch to English
window-menu-help = 帮助(&H)
window-menu-guide = 使用指南
window-menu-keys = 快捷键
window-menu-about = 关于知情台
terminal-fault = 知情台自身出错，无法继续（{ $place }）。
    .hint = 已经记录的内容没有丢失。报告问题时请附上括号里的位置。
terminal-no-window-program = 找不到窗口程序 { $program }。
    .hint = 请重新安装知情台。在终端中可以使用各子命令，见 --help。
terminal-window-ended = 窗口意外终止。
    .hint = 已经记录的内容没有丢失，请重新打开。没有窗口时，也可以在终端里使用各子命令，见 --help。
terminal-no-socket = 无法在数据文件夹中建立套接字：再次启动会打开第二个窗口，该窗口只能查看。
terminal-network-not-closed = 系统没有允许关闭本程序的网络。
    .hint = 程序本身不建立任何连接；但如果网页组件出错而试图联网，没有什么能够阻止。
    .go-on = 仍然打开
    .leave = 退出
terminal-network-is-closed = 网络：已由内核关闭
terminal-network-is-not-closed = 网络：未关闭，内核拒绝
terminal-network-is-no-means = 网络：不使用；此系统没有关闭网络的手段
terminal-network-is-driven = 网络：开放（测试专用版本）
terminal-passphrase = 口令（不显示）：
terminal-passphrase-again = 再次输入口令：
terminal-no-window = 无法打开窗口：这里没有图形界面。
    .hint = 在终端中可以使用各子命令，见 --help。
table-policy = 政策
table-version = 版本
table-kind-id = 种类标识
table-kind = 种类
table-category = 类别
table-term = 政策用语
table-sensitive = 政策标为敏感
table-listed = 法律或推荐性标准列为敏感
table-optional = 可不填
table-entry = 收集情形
table-source = 来源
table-necessity = 必要性
table-purpose = 目的
table-if-refused = 不提供的后果
table-whose = 谁的信息
table-own = 本人
table-others = 他人
table-children = 儿童
table-organisation = 单位
table-document = 文件
table-clause = 条款
table-checked = 核对日期
table-yes = 是
table-no = 否
table-provided = 您提供
table-automatic = 自动收集
table-third-party = 第三方提供
table-not-stated = 政策未说明
table-required = 必需
table-conditional = 视情况
table-may-refuse = 可选
terminal-due = { $count } 项到期或已逾期
