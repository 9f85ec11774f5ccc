# 每个问题：一句话说明，.hint 说明可以做什么

problem-keyring-missing = 没有找到系统密钥环服务，无法读取或保存您的决定。
    .hint = 请安装并启动密钥环服务（Linux 上如 GNOME 密钥环、KWallet），然后点“重试”。在此之前，您仍可查看信息、写请求书。
problem-keyring-locked = 系统密钥环已锁定，暂时看不到您的决定。
    .hint = 点“解锁”，在系统弹出的窗口中输入密钥环密码；在终端中请加 --unlock。
problem-keyring-denied = 系统密钥环拒绝了访问，没有读到或保存任何内容。
    .hint = 可能是解锁窗口被取消，或者系统中还没有默认密钥环。请在系统的密码管理工具中检查后重试。
problem-keyring-timed-out = 系统密钥环没有在时限内答复，没有保存任何内容。
    .hint = 请看看是否有等待输入密码的窗口，处理后重试。
problem-keyring-cancelled = 已停止等待系统密钥环，没有保存任何内容。
    .hint = 需要时请重试。
problem-keyring-failed = 系统密钥环出了问题，没有读到或保存任何内容。
    .hint = 密钥环服务可能刚刚重启。请重试；仍不成功的，请重新登录系统。
problem-keyring-forgetful = 密钥环接受了保存，读回来的却不是原来的内容，因此不算已保存。
    .hint = 请检查系统使用的密钥环是否为临时的（例如重启后就清空），换用常规密钥环后重试。
problem-entry-damaged = 密钥环中“{ $policy }”的记录无法识别。原记录原样保留，没有改动。
    .hint = 您可以另存原记录后重新开始；在此之前不会把任何一项显示为“未决定”。
problem-entry-missing = 本机曾保存过“{ $policy }”的决定，但密钥环中现在没有。密钥环可能被更换或清空。
    .hint = 如果密钥环可以恢复，请恢复后点“重试”；确认不需要的，可以重新开始。
problem-entry-removed = 另一个程序删除了密钥环中“{ $policy }”的记录。下面显示的仍是您先前的决定。
    .hint = 点“重新保存”写回密钥环，或者重新开始。
problem-entry-changed = 另一个程序改动了“{ $policy }”的记录，现在显示的是新的内容，刚才的操作没有保存。
    .hint = 请核对后再次决定。
problem-entry-too-large = “{ $policy }”的决定太多，超出了一条密钥环记录的容量，没有保存。
    .hint = 请把不再需要的项目改回“未决定”。
problem-unknown-policy = 没有名为“{ $given }”的政策。可选：{ $known }。
problem-unknown-consent = 该政策中没有名为“{ $given }”的同意事项。可选：{ $known }。
problem-unknown-right = 该政策没有提供名为“{ $given }”的权利。可选：{ $known }。
problem-unknown-ground = 这项权利没有名为“{ $given }”的理由或条件。可选：{ $known }。
problem-unknown-collected = 该政策中没有名为“{ $given }”的信息类别。可选：{ $known }。
problem-unknown-choice = { $option } 不接受“{ $given }”。可选：{ $known }。
problem-unknown-option = 不认识“{ $given }”。
    .hint = 用 --help 查看用法。
problem-missing-option = 缺少 { $option }。
    .hint = 用 --help 查看用法。
problem-field-too-long = { $field ->
    [name] 姓名
    [account] 账号
    [contact] 联系方式
    [recipient] 接收方
    [wrong] 错误内容
    [correct] 正确内容
    [child] 孩子的姓名
    [deceased] 逝者的姓名
    [relation] 关系
    [interest] 提出请求的利益
    [proof] 证明材料
    [principal] 委托人
    [company] 单位
    [post] 职务
    [enclosures] 附件
    [history] 经过
    [reference] 编号
    [quote] 对方的答复
   *[details] 补充说明
}太长，最多 { $limit } 个字符。
problem-field-control = { $field ->
    [name] 姓名
    [account] 账号
    [contact] 联系方式
    [recipient] 接收方
    [wrong] 错误内容
    [correct] 正确内容
    [child] 孩子的姓名
    [deceased] 逝者的姓名
    [relation] 关系
    [interest] 提出请求的利益
    [proof] 证明材料
    [principal] 委托人
    [company] 单位
    [post] 职务
    [enclosures] 附件
    [history] 经过
    [reference] 编号
    [quote] 对方的答复
   *[details] 补充说明
}中有看不见的控制字符（{ $character }），它会让收信人看到的内容与您写的不同。
    .hint = 请删除该字符，或者重新输入这一栏。
problem-field-date = { $field ->
    [since] 开始使用账号的日期
    [noticed] 发现冒用的日期
    [died] 去世日期
    [history] 经过中的日期
    [sent] 发出日期
    [until] 期限届满的日期
    [refused] 拒绝的日期
   *[answer-by] 要求答复的日期
}不合理：{ $date }。
    .hint = 已经发生的事不能晚于今天，拒绝不能早于请求，要求答复的日期不能早于明天。
problem-missing-glyph = 本机没有字体能显示“{ $character }”，信件无法排版。
    .hint = 请安装包含该字的字体（如思源宋体完整版），或者换用其他写法。
problem-no-font = 本机没有中文字体，信件无法排版。
    .hint = 请安装 Noto CJK 或其他中文字体后重新打开。
problem-typesetting = 信件排版没有成功，没有写出文件。
    .hint = 请把各栏内容改短后重试；仍不成功的，可先保存为纯文本。
problem-file-unwritable = 无法写入 { $path }：{ $reason ->
    [not-found] 文件夹不存在
    [permission-denied] 没有权限
    [full] 磁盘已满
    [read-only] 磁盘为只读
    [is-folder] 该名称是一个文件夹
   *[other] 系统拒绝了写入
}。原有文件未受影响。
    .hint = 请换一个位置，或者解决上述问题后重试。
problem-file-unreadable = 无法读取 { $path }：{ $reason ->
    [not-found] 文件不存在
    [permission-denied] 没有权限
    [is-folder] 该名称是一个文件夹
    [too-large] 文件过大
    [not-text] 不是 UTF-8 文本
   *[other] 系统拒绝了读取
}。
    .hint = 请检查文件名和权限。
problem-catalogue-fault = { $file } 第 { $line } 行：{ $rule ->
    [facts-readable] 无法读取（{ $detail }）
    [words-readable] 文字文件有语法错误
    [schema-known] 不认识的格式版本“{ $detail }”
    [id-form] 标识“{ $detail }”只能用小写字母、数字和连字符，最多 40 个字符
    [id-once] 标识“{ $detail }”重复
    [policy-once] 政策“{ $detail }”已经有了
    [document-given] 没有文件
    [document-known] 没有标识为“{ $detail }”的文件
    [clause-given] 缺少条款号
    [kind-known] 分类表中没有“{ $detail }”
    [purpose-known] 分类表中没有目的“{ $detail }”
    [recipient-known] 分类表中没有接收方“{ $detail }”
    [items-given] “{ $detail }”没有列出任何信息
    [words-in-both-languages] 两种语言中缺少文字“{ $detail }”
    [period-positive] “{ $detail }”的期限必须大于零
    [right-offered-or-not] 权利“{ $detail }”既列为提供又列为未提供
    [consents-fit-keyring] 同意事项的标识合计 { $detail } 字节，超出一条密钥环记录
   *[other] { $rule }（{ $detail }）
}。
    .hint = 请改正后重新打开；其余政策不受影响。
